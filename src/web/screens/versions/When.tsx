import type { Language } from '#figures';
import { formatClock, formatDate, versionsSaying } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';

/** A moment by the reader's own clock. */
export function When({ time }: { readonly time: string }) {
  const { language } = useLanguage();
  return (
    <time dateTime={time} className="when">
      {whenText(time, language)}
    </time>
  );
}

/** A moment by the reader's own clock, in words. */
export function whenText(time: string, language: Language): string {
  const at = new Date(time);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return versionsSaying[language].at(
    formatDate(day, language, 'table'),
    formatClock(at.getHours(), at.getMinutes(), language),
  );
}
