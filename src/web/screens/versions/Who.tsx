import type { Language } from '#figures';
import { versionsSaying } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** Who did something: the reader, or another by the id that stands for them. */
export function Who({ actor }: { readonly actor: string }) {
  const { language } = useLanguage();
  const { actor: reader } = useOpenStudy();
  return <span className="who">{whoText(actor, reader, language)}</span>;
}

/** Who did something, in words. */
export function whoText(actor: string, reader: string | undefined, language: Language): string {
  return actor === reader ? versionsSaying[language].you : actor;
}
