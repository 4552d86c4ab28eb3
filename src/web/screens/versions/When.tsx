import { formatClock, formatDate, versionsSaying } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';

/** A moment by the reader's own clock. */
export function When({ time }: { readonly time: string }) {
  const { language } = useLanguage();
  const at = new Date(time);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return (
    <time dateTime={time} className="when">
      {versionsSaying[language].at(
        formatDate(day, language, 'table'),
        formatClock(at.getHours(), at.getMinutes(), language),
      )}
    </time>
  );
}
