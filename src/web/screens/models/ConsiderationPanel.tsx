import type { IndicatorRow } from '#indicators';
import { today } from '#moves';
import type { Consideration, Study } from '#study';
import { formatReading, indicatorName, pick, tellMissing } from '#wording';
import { AssumptionTag } from '../../parts/AssumptionTag.tsx';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { IndicatorLine } from '../../parts/IndicatorLine.tsx';
import { InPlace } from '../../parts/Later.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { MeasuredModel } from '../../worker/messages.ts';
import { AssumptionSets } from './AssumptionSets.tsx';
import type { ConsiderationsOutGiven } from './ConsiderationsOut.tsx';
import { Interfaces } from './Interfaces.tsx';
import { OtherIndicators } from './OtherIndicators.tsx';

const considerationsOut = fetchedLater<ConsiderationsOutGiven>(
  async () => (await import('./ConsiderationsOut.tsx')).ConsiderationsOut,
);

/** What a model does to every consideration, to the change itself, to interfaces and to what is measured besides. */
export function ConsiderationPanel(props: {
  readonly study: Study;
  readonly measured: MeasuredModel | undefined;
  readonly isCurrent: boolean;
  readonly failed: string | undefined;
  readonly assume: readonly string[];
  readonly onToggle: (set: string) => void;
  /** Where it is no model whose numbers these are: what stands above them, and what its dots are called. */
  readonly title?: string;
  readonly legendOfModel?: string;
}) {
  const { say } = useLanguage();
  const { study, measured, isCurrent, failed } = props;
  const isToday = measured?.measures.id === today;
  return (
    <aside
      className="panel"
      id="considerations"
      aria-label={props.title ?? say.modelScreen.considerations}
      tabIndex={-1}
    >
      <h2>{props.title ?? say.modelScreen.considerations}</h2>
      <Legend isToday={isToday} model={props.legendOfModel ?? say.modelScreen.legendModel} />
      <AssumptionSets study={study} assume={props.assume} onToggle={props.onToggle} />
      {failed !== undefined && (
        <p role="alert" className="failed">
          {say.web.numbersFailed}
        </p>
      )}
      <div className={isCurrent ? 'numbers' : 'numbers waiting'} aria-busy={!isCurrent}>
        {measured
          ? [...study.considerations.values()].map((consideration) => (
              <ConsiderationBlock
                key={consideration.id}
                consideration={consideration}
                study={study}
                measured={measured}
                isToday={isToday}
              />
            ))
          : failed === undefined && <p className="measuring mute">{say.web.measuring}</p>}
        {measured && !isToday && <Interfaces study={study} rows={measured.measures.indicators} />}
        {measured && <OtherIndicators study={study} measures={measured.measures} />}
        {measured && study.considerations.size > 0 && (
          <InPlace part={considerationsOut} given={{ study, measured, name: props.legendOfModel }} />
        )}
      </div>
    </aside>
  );
}

function Legend({ isToday, model }: { readonly isToday: boolean; readonly model: string }) {
  const { say } = useLanguage();
  return (
    <p className="legend">
      <span className="sign today" aria-hidden="true" />
      <span>{say.modelScreen.legendToday}</span>
      {!isToday && (
        <>
          <span className="sign model" aria-hidden="true" />
          <span>{model}</span>
        </>
      )}
      <span className={isToday ? 'sign span today' : 'sign span'} aria-hidden="true" />
      <span>{say.modelScreen.legendSpan}</span>
    </p>
  );
}

function ConsiderationBlock(props: {
  readonly consideration: Consideration;
  readonly study: Study;
  readonly measured: MeasuredModel;
  readonly isToday: boolean;
}) {
  const { language, say } = useLanguage();
  const { consideration, study, measured, isToday } = props;
  const { considerations, indicators } = measured.measures;
  const verdict = considerations.find(({ id }) => id === consideration.id)?.verdict ?? 'unknown';
  const rowOf = (id: string) => indicators.find((row) => row.id === id && row.of === undefined);
  const isChange = consideration.kind === 'change';
  const reasons = new Set<string>();
  return (
    <section className={`consideration ${consideration.kind}`} data-consideration={consideration.id}>
      <header>
        <h3 title={pick(consideration.description, language)}>
          <Words text={pick(consideration.name, language)} />
        </h3>
        {!isToday && <b className={`verdict ${verdict}`}>{say.considerationVerdicts[verdict]}</b>}
      </header>
      {consideration.criteria.flatMap((criterion) =>
        criterion.indicators.flatMap((id, at) => {
          const row = rowOf(id);
          if (!row) return [];
          const reason = row.model.kind === 'missing' ? tellMissing(row.model, study, language) : '';
          const reasonIsSaid = reasons.has(reason);
          reasons.add(reason);
          return [
            <IndicatorLine
              key={`${criterion.id} ${id}`}
              row={row}
              study={study}
              isScored={at === 0}
              reasonIsSaid={reasonIsSaid}
              isToday={isToday}
              isChange={isChange && !id.startsWith('reformExposure')}
            />,
            ...(isToday ? [] : [<Parts key={`${criterion.id} ${id} parts`} row={row} />]),
          ];
        }),
      )}
    </section>
  );
}

const shownParts = ['moved', 'joined'] as const;

/** Of the staff who change administration: how many move, and how many come along in a merger. */
function Parts({ row }: { readonly row: IndicatorRow }) {
  const { language, say } = useLanguage();
  const { parts } = row;
  if (row.id !== 'staffMoved' || !parts) return null;
  return (
    <ul className="parts">
      {shownParts.flatMap((part) => {
        const reading = parts[part];
        // Nobody joins where nothing is merged.
        if (!reading || (reading.kind === 'value' && reading.value === 0)) return [];
        const text = formatReading(reading, 'fte', language, { as: 'text' });
        const what = say.whyPanel.part(indicatorName(row.id, language), say.parts[part]);
        return [
          <li key={part}>
            <span>{say.parts[part]}</span>
            <span className="number">
              <WhyNumber why={{ indicator: row.id, part }} what={what}>
                {text}
              </WhyNumber>
              <AssumptionTag reading={reading} />
            </span>
          </li>,
        ];
      })}
    </ul>
  );
}
