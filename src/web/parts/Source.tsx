import type { SourceRef } from '#figures';
import type { Study } from '#study';
import { pick } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';

/** Where a statement is from: the place in the source, with the source's title for whoever points at it. */
export function Source({ source, study }: { readonly source: SourceRef | undefined; readonly study: Study }) {
  const { language } = useLanguage();
  if (!source) return null;
  const title = pick(study.sources.get(source.source)?.title ?? {}, language) || source.source;
  return (
    <cite className="source" title={title}>
      {source.locator ?? title}
    </cite>
  );
}
