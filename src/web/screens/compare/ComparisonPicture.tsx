import type { Ref } from 'react';
import { today } from '#moves';
import type { ComparedIndicator } from '#report';
import { axisOf, onAxis } from '#report';
import { formatNumber, formatReading, modelName, numberForm, pick } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';
import { nameOf } from './ComparedNumber.tsx';
import type { Given } from './given.ts';
import { lanesOf, readingsOf } from './lanes.ts';

const room = { width: 980, from: 390, to: 720, lane: 16, head: 30, gap: 12 };

type Line =
  | { readonly kind: 'head'; readonly y: number; readonly text: string }
  | { readonly kind: 'row'; readonly y: number; readonly row: ComparedIndicator };

/** The whole comparison as one picture: what the table shows on its axes, with names and numbers as text. */
export function ComparisonPicture(props: Given & { readonly drawn: Ref<SVGSVGElement> }) {
  const { language, say } = useLanguage();
  const { study, chosen, comparing, drawn } = props;
  const lanes = lanesOf(study, chosen.organisations, language);
  const lines: Line[] = [];
  let y = 10 + lanes.length * room.lane;
  for (const { consideration, criteria } of comparing.compared.groups) {
    y += room.head;
    const text = consideration ? pick(consideration.name, language) : say.screens.otherIndicators;
    lines.push({ kind: 'head', y, text });
    y += room.gap;
    for (const row of criteria.flatMap(({ indicators }) => indicators)) {
      lines.push({ kind: 'row', y, row });
      y += lanes.length * room.lane + room.gap;
    }
  }
  return (
    <svg ref={drawn} className="comparison-picture" viewBox={`0 0 ${room.width} ${y}`} width={room.width}>
      <title>{say.web.screens.compare}</title>
      {lanes.map(({ id, mark }, at) => (
        <text key={id} x="0" y={12 + at * room.lane} className="strong">
          {id === today ? modelName(study, id, language) : `${mark} ${modelName(study, id, language)}`}
        </text>
      ))}
      {lines.map((line) =>
        line.kind === 'head' ? (
          <g key={`head ${line.text}`}>
            <text x="0" y={line.y} className="head">
              {line.text}
            </text>
            <line className="rule" x1="0" x2={room.width} y1={line.y + 5} y2={line.y + 5} />
          </g>
        ) : (
          <Row key={`${line.y}`} {...props} row={line.row} y={line.y} />
        ),
      )}
    </svg>
  );
}

function Row(props: Given & { readonly row: ComparedIndicator; readonly y: number }) {
  const { language } = useLanguage();
  const { study, applied, chosen, row, y } = props;
  const lanes = lanesOf(study, chosen.organisations, language);
  const form = numberForm(row.id, row.unit);
  const isKnown = readingsOf(row, lanes).some(({ kind }) => kind !== 'missing');
  const axis = axisOf(form, readingsOf(row, lanes));
  const x = (part: number): number => room.from + part * (room.to - room.from);
  const end = (value: number): string =>
    formatNumber(form === 'percent' ? value * 100 : form === 'dkk' ? value / 1e6 : value, language);
  const middle = y + (lanes.length * room.lane) / 2 + 4;
  const less = row.direction === 'down' ? '← ' : '';
  const more = row.direction === 'up' ? ' →' : '';
  return (
    <g>
      <text x="0" y={middle}>
        {nameOf(study, row, applied.get(chosen.organisations.at(-1) ?? today), language)}
      </text>
      {isKnown && (
        <text x={room.from - 42} y={middle} textAnchor="end" className="small">
          {`${less}${end(axis.min)}`}
        </text>
      )}
      {isKnown && (
        <text x={room.to + 10} y={middle} className="small">
          {`${end(axis.max)}${more}`}
        </text>
      )}
      {lanes.map(({ id, mark }, at) => {
        const reading = row.readings.get(id);
        const found = reading && onAxis(reading, axis);
        const lane = y + at * room.lane + room.lane / 2;
        const kind = id === today ? 'today' : 'model';
        return (
          <g key={id}>
            <text x={room.from - 9} y={lane + 3.5} textAnchor="end" className="small">
              {mark}
            </text>
            {isKnown && <line className="axis" x1={room.from} x2={room.to} y1={lane} y2={lane} />}
            {found && !found.isValue && (
              <rect
                className={kind}
                x={x(found.from)}
                width={Math.max(x(found.to) - x(found.from), 3)}
                y={lane - 4}
                height="8"
                rx="2.5"
              />
            )}
            {found?.isValue && <circle className={kind} cx={x(found.from)} cy={lane} r="4.5" />}
            {reading && (
              <text x={room.width} y={lane + 4} textAnchor="end">
                {formatReading(reading, form, language, { as: 'text' })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
