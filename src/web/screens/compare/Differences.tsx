import { useMemo } from 'react';
import { type AppliedModel, differingLeaves, today } from '#moves';
import { differencesTable } from '#report';
import type { Study } from '#study';
import { compareSaying, homeName, modelName } from '#wording';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import type { Search } from '../../session/address.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import type { Chosen } from './chosen.ts';
import { FlowLeaves } from './FlowLeaves.tsx';
import { Segments } from './Segments.tsx';

/** Tasks and parts whose homes differ between the reference and another organisation, by the homes they have. */
export function Differences(props: {
  readonly study: Study;
  readonly applied: ReadonlyMap<string, AppliedModel>;
  readonly chosen: Chosen;
  readonly onChange: (said: Search) => void;
}) {
  const { language, say } = useLanguage();
  const words = compareSaying[language];
  const isNarrow = useIsNarrow();
  const { study, applied, chosen, onChange } = props;
  const { against: a, differ: b = today } = chosen;
  const [inA, inB] = [applied.get(a) as AppliedModel, applied.get(b) as AppliedModel];
  const differing = useMemo(() => differingLeaves(inA, inB), [inA, inB]);
  const groups = useMemo(() => {
    const found = new Map<string, { homeA: string | null; homeB: string | null; leaves: string[] }>();
    for (const { id, homeA, homeB } of differing) {
      const key = `${homeA ?? ''} ${homeB ?? ''}`;
      const known = found.get(key);
      if (known) known.leaves.push(id);
      else found.set(key, { homeA, homeB, leaves: [id] });
    }
    return [...found.values()];
  }, [differing]);
  const name = (id: string): string => modelName(study, id, language);
  const home = (id: string | null, organisation: AppliedModel): string =>
    id === null ? say.arrivals.notPlaced : homeName(study, organisation, id, language);
  const heading = (id: string): string => (id === today ? words.homeToday : words.homeIn(name(id)));
  return (
    <section className="differing" aria-labelledby="compare-differences">
      <div className="section-head">
        <h2 id="compare-differences">{words.differences}</h2>
        <TableOut
          study={study}
          title={`${words.differences}: ${words.between(name(a), name(b))}`}
          of={[a, b]}
          table={() => differencesTable(study, inA, inB)}
        />
      </div>
      <div className="picks">
        <span className="mute">{name(a)} –</span>
        <Segments
          legend={words.differencesOf}
          name="differ"
          value={b}
          options={chosen.organisations.filter((id) => id !== a).map((id) => ({ id, name: name(id) }))}
          onChange={(id) => onChange({ differ: id })}
        />
      </div>
      <p className="mute">{words.leavesDiffer(differing.length, name(a), name(b))}</p>
      {groups.length > 0 && isNarrow && (
        <ul className="differing-list">
          {groups.map(({ homeA, homeB, leaves }) => (
            <li key={`${homeA} ${homeB}`}>
              <h3>
                <Words text={words.flow(home(homeA, inA), home(homeB, inB))} />
              </h3>
              <FlowLeaves study={study} leaves={leaves} />
            </li>
          ))}
        </ul>
      )}
      {groups.length > 0 && !isNarrow && (
        <div className="table-scroll">
          <table className="data-table differing-table">
            <caption className="only-heard">{words.between(name(a), name(b))}</caption>
            <thead>
              <tr>
                <th scope="col">{heading(a)}</th>
                <th scope="col">{heading(b)}</th>
                <th scope="col">{words.tasksAndParts}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ homeA, homeB, leaves }) => (
                <tr key={`${homeA} ${homeB}`}>
                  <td>
                    <Words text={home(homeA, inA)} />
                  </td>
                  <td>
                    <Words text={home(homeB, inB)} />
                  </td>
                  <td>
                    <FlowLeaves study={study} leaves={leaves} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
