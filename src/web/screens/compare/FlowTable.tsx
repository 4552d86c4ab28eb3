import { memo } from 'react';
import type { Flows } from '#report';
import type { Study } from '#study';
import { compareSaying, formatReading, tableCatalogueOf } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { FlowLeaves } from './FlowLeaves.tsx';

interface FlowTableProps {
  readonly study: Study;
  readonly flows: Flows;
  readonly endName: (id: string | null, side: 'from' | 'to') => string;
  readonly caption: string;
}

/** What the picture of flows shows, as a table; it stands still while bands are pointed at. */
export const FlowTable = memo(function FlowTable(props: FlowTableProps) {
  const { language } = useLanguage();
  const words = compareSaying[language];
  const { tableHeadings } = tableCatalogueOf(language);
  const { study, flows, endName, caption } = props;
  return (
    <details className="flow-table">
      <summary>{caption}</summary>
      <div className="table-scroll">
        <table className="data-table">
          <caption className="only-heard">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{tableHeadings.homeToday}</th>
              <th scope="col">{tableHeadings.homeInModel}</th>
              <th scope="col" className="number">
                {tableHeadings.leaves}
              </th>
              <th scope="col" className="number">
                {tableHeadings.staff}
              </th>
              <th scope="col">{words.tasksAndParts}</th>
            </tr>
          </thead>
          <tbody>
            {flows.flows.map((flow) => (
              <tr key={`${flow.from} ${flow.to}`} className={flow.stays ? 'stays' : 'moves'}>
                <td>
                  <Words text={endName(flow.from, 'from')} />
                </td>
                <td>
                  <Words text={endName(flow.to, 'to')} />
                </td>
                <td className="number">{flow.leaves.length}</td>
                <td className="number">{formatReading(flow.staff, 'fte', language, { as: 'table' })}</td>
                <td>
                  <details>
                    <summary>{words.flowTasks}</summary>
                    <FlowLeaves study={study} leaves={flow.leaves} />
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});
