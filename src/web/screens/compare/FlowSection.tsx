import { useCallback, useMemo, useRef, useState } from 'react';
import type { AppliedModel } from '#moves';
import { type Flow, flows, flowsTable, huesOf } from '#report';
import type { Study } from '#study';
import { compareSaying, formatReading, homeName, modelName, tellMissing } from '#wording';
import { ChartOut } from '../../parts/ChartOut.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import type { Search } from '../../session/address.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import type { Chosen } from './chosen.ts';
import { FlowLeaves } from './FlowLeaves.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import { FlowTable } from './FlowTable.tsx';
import { flowLayout } from './flowLayout.ts';
import { Segments } from './Segments.tsx';
import { useStaffFlows } from './useStaffFlows.ts';

/** Where everything goes from today to one model, as a picture and as its table. */
export function FlowSection(props: {
  readonly study: Study;
  readonly applied: ReadonlyMap<string, AppliedModel>;
  readonly chosen: Chosen;
  readonly model: string;
  readonly assume: readonly string[];
  readonly onChange: (said: Search) => void;
}) {
  const { language, say } = useLanguage();
  const words = compareSaying[language];
  const { study, chosen, model, assume, onChange } = props;
  const { by } = chosen;
  const applied = props.applied.get(model) as AppliedModel;
  const isNarrow = useIsNarrow();
  const staff = useStaffFlows(model, assume);
  const found = useMemo(() => flows(study, applied, staff.answer ?? awaited), [study, applied, staff.answer]);
  const hues = useMemo(() => huesOf(study), [study]);
  const [picked, setPicked] = useState<string>();
  const picture = useRef<SVGSVGElement>(null);
  const layout = useMemo(() => flowLayout(found, by, isNarrow ? narrow : wide), [found, by, isNarrow]);
  const name = modelName(study, model, language);
  const what = by === 'tasks' ? words.byTasks : words.byStaff;
  const inSentence = (text: string): string => text.toLocaleLowerCase(language);
  const endName = useCallback(
    (id: string | null, side: 'from' | 'to', short = false): string =>
      id === null
        ? say.arrivals.notPlaced
        : homeName(study, side === 'to' ? applied : undefined, id, language, short),
    [say, study, applied, language],
  );
  const amounts = (flow: Flow): string =>
    [
      words.leaves(flow.leaves.length),
      ...(flow.staff.kind === 'missing' ? [] : [formatReading(flow.staff, 'fte', language, { as: 'text' })]),
    ].join(', ');
  const shown = found.flows.find((flow) => keyOfFlow(flow) === picked);
  const isMissing = by === 'staff' && staff.answer !== undefined && 'kind' in staff.answer;
  return (
    <section className="flows" aria-labelledby="compare-flows">
      <div className="section-head">
        <h2 id="compare-flows">{words.flows}</h2>
        <span className="take-outs">
          <TableOut
            study={study}
            title={words.flowTable(name)}
            of={[model]}
            isWaiting={staff.answer === undefined}
            table={() => flowsTable(study, applied, found, assume)}
          />
          {!isMissing && (
            <ChartOut
              study={study}
              name={`flows-${by}-${model}`}
              title={words.flowsTitle(name, what)}
              description={words.flowsMean(name, inSentence(what))}
              picture={() => picture.current}
              isWaiting={layout === undefined}
            />
          )}
        </span>
      </div>
      <div className="picks">
        <Segments
          legend={words.flowModel}
          name="flow"
          value={model}
          options={chosen.models.map((id) => ({ id, name: modelName(study, id, language) }))}
          onChange={(id) => onChange({ flow: id })}
        />
        <Segments
          legend={words.flowBy}
          name="by"
          value={by}
          options={[
            { id: 'tasks', name: words.byTasks },
            { id: 'staff', name: words.byStaff },
          ]}
          onChange={(id) => onChange({ by: id === 'tasks' ? '' : id })}
        />
      </div>
      <p className="only-print">{words.flowsTitle(name, what)}</p>
      <p className="legend flow-legend">
        <span>
          <span className="band-sign moves" aria-hidden="true" /> {words.legendMoves}
        </span>
        <span>
          <span className="band-sign stays" aria-hidden="true" /> {words.legendStays}
        </span>
        {by === 'staff' && (
          <>
            <span>
              <span className="band-sign" aria-hidden="true" /> {words.legendLeast}
            </span>
            <span>
              <span className="band-sign most" aria-hidden="true" /> {words.legendMost}
            </span>
          </>
        )}
      </p>
      {by === 'staff' && !isMissing && <p className="mute flow-note">{words.staffAreUncertain}</p>}
      {staff.hasFailed && (
        <p role="alert" className="failed">
          {say.web.numbersFailed}
        </p>
      )}
      {by === 'staff' && staff.answer === undefined && !staff.hasFailed && (
        <p className="measuring mute">{say.web.measuring}</p>
      )}
      {isMissing && staff.answer && 'kind' in staff.answer && (
        <p className="because-flow">
          <Words text={words.staffUnknown(tellMissing(staff.answer, study, language))} />
        </p>
      )}
      {layout && (
        <FlowPicture
          layout={layout}
          room={isNarrow ? narrow : wide}
          by={by}
          label={`${words.flowsMean(name, inSentence(what))} ${words.tableSaysIt}`}
          hues={hues}
          picked={picked}
          onPick={setPicked}
          endName={endName}
          spoken={(flow) =>
            words.flowSpoken(endName(flow.from, 'from'), endName(flow.to, 'to'), amounts(flow))
          }
          picture={picture}
        />
      )}
      <div className="flow-told" aria-live="polite">
        {shown ? (
          <>
            <h3>
              <Words text={words.flow(endName(shown.from, 'from'), endName(shown.to, 'to'))} />
            </h3>
            <p>{amounts(shown)}</p>
            <FlowLeaves study={study} leaves={shown.leaves} />
          </>
        ) : (
          layout && <p className="mute">{words.pickFlow}</p>
        )}
      </div>
      <FlowTable study={study} flows={found} endName={endName} caption={words.flowTable(name)} />
    </section>
  );
}

/** Which flow it is, among those of one model. */
export function keyOfFlow({ from, to }: Pick<Flow, 'from' | 'to'>): string {
  return `${from ?? ''} ${to ?? ''}`;
}

const wide = { width: 1160, height: 560, left: 214, right: 214, gap: 12 };
const narrow = { width: 360, height: 560, left: 58, right: 66, gap: 10 };

const awaited = {
  kind: 'missing',
  reason: 'notPlaced',
  needs: [],
  basis: 'stated',
  assumptions: [],
} as const;
