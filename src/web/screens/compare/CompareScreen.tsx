import { useMemo } from 'react';
import { type AppliedModel, applyModel, today } from '#moves';
import { compareSaying, formatDate, pick } from '#wording';
import { Page } from '../../parts/Page.tsx';
import type { Search } from '../../session/address.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { AssumptionSets } from '../models/AssumptionSets.tsx';
import { Choice } from './Choice.tsx';
import { ComparisonList } from './ComparisonList.tsx';
import { ComparisonOut } from './ComparisonOut.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { Chosen } from './chosen.ts';
import { Differences } from './Differences.tsx';
import { FlowSection } from './FlowSection.tsx';
import { Legend } from './Legend.tsx';
import { useComparison } from './useComparison.ts';

/** Today and some models beside each other: numbers, where everything goes, and what tells them apart. */
export function CompareScreen(props: { readonly chosen: Chosen; readonly onChange: (said: Search) => void }) {
  const { language, say } = useLanguage();
  const words = compareSaying[language];
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const { assume, toggleSet } = useStudyAddress();
  const isNarrow = useIsNarrow();
  const { chosen, onChange } = props;
  const { organisations, against, details } = chosen;
  const comparing = useComparison(snapshot, organisations, against, assume, details);
  const applied = useMemo((): ReadonlyMap<string, AppliedModel> => {
    const models = [today, ...study.models.keys()];
    return new Map(
      models.map((id) => [id, applyModel(study, study.moves, study.models.get(id) ?? today)] as const),
    );
  }, [study]);
  const given = { study, applied, chosen, comparing };
  const nothingYet = comparing.measured.size === 0;
  return (
    <Page title={say.web.screens.compare} lead={words.lead} className="compare">
      <p className="only-print">
        {say.web.printedFrom(
          pick(study.description.name, language),
          formatDate(study.description.date, language),
          snapshot.version,
        )}
      </p>
      <Choice study={study} chosen={chosen} onChange={onChange} />
      <AssumptionSets study={study} assume={assume} onToggle={toggleSet} />
      <section
        className={comparing.isWhole ? 'numbers' : 'numbers filling'}
        aria-labelledby="compare-considerations"
        aria-busy={!comparing.isWhole}
      >
        <div className="section-head">
          <h2 id="compare-considerations">{words.considerations}</h2>
          <ComparisonOut {...given} assume={assume} />
        </div>
        <Legend />
        {comparing.hasFailed && (
          <p role="alert" className="failed">
            {say.web.numbersFailed}
          </p>
        )}
        {nothingYet && !comparing.hasFailed && <p className="measuring mute">{say.web.measuring}</p>}
        {!nothingYet && (isNarrow ? <ComparisonList {...given} /> : <ComparisonTable {...given} />)}
      </section>
      {chosen.flow === undefined ? (
        <p className="mute">{words.onlyToday}</p>
      ) : (
        <>
          <FlowSection
            study={study}
            applied={applied}
            chosen={chosen}
            model={chosen.flow}
            assume={assume}
            onChange={onChange}
          />
          <Differences study={study} applied={applied} chosen={chosen} onChange={onChange} />
        </>
      )}
    </Page>
  );
}
