import { figuresSaying, pick } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import type { ListedFigure } from './listedFigures.ts';

/** What stands out about a figure: that it sums, is contradicted, has been superseded, is later, or is taken by a set. */
export function StateTags(props: { readonly listed: ListedFigure; readonly isContradicted: boolean }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { figure, state, set } = props.listed;
  const { subject } = figure;
  return (
    <>
      {subject.kind === 'of' && subject.ids.length > 1 && (
        <span className="tag">{words.sumOf(subject.ids.length)}</span>
      )}
      {props.isContradicted && (
        <span className="tag bad" title={words.contradictedMeans}>
          {words.contradicted}
        </span>
      )}
      {state === 'superseded' && (
        <span className="tag" title={words.supersededMeans}>
          {words.superseded}
        </span>
      )}
      {state === 'later' && (
        <span className="tag" title={words.laterMeans}>
          {words.later}
        </span>
      )}
      {set !== undefined && (
        <span className="tag assumption" title={pick(study.assumptionSets.get(set)?.name ?? {}, language)}>
          {words.fromAssumption}
        </span>
      )}
    </>
  );
}
