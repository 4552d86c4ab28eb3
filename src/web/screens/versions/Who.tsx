import { versionsSaying } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** Who did something: the reader, or another by the id that stands for them. */
export function Who({ actor }: { readonly actor: string }) {
  const { language } = useLanguage();
  const { actor: reader } = useOpenStudy();
  return <span className="who">{actor === reader ? versionsSaying[language].you : actor}</span>;
}
