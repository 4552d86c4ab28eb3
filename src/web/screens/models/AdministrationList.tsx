import { memo } from 'react';
import type { Reading } from '#figures';
import type { ColumnSection, ModelColumn } from '#report';
import { formatReading, pick } from '#wording';
import { DropPreview } from '../../parts/DropPreview.tsx';
import type { Bodies } from '../../parts/LeafCard.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useCardDesk } from '../../session/cardDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';

/** Many administrations as a dense list: one row each, with what came, stayed and went as names in a line. */
export function AdministrationList(props: {
  readonly columns: readonly ModelColumn[];
  readonly bodies: Bodies;
  readonly isToday: boolean;
  readonly staffOf: (id: string) => Reading | undefined;
}) {
  const { say } = useLanguage();
  return (
    <>
      <p className="mute">{say.modelScreen.tooMany(props.columns.length)}</p>
      <ul className="administration-list">
        {props.columns.map((column) => (
          <Row
            key={column.id}
            column={column}
            bodies={props.bodies}
            isToday={props.isToday}
            staff={props.staffOf(column.id)}
          />
        ))}
      </ul>
    </>
  );
}

const Row = memo(function Row(props: {
  readonly column: ModelColumn;
  readonly bodies: Bodies;
  readonly isToday: boolean;
  readonly staff: Reading | undefined;
}) {
  const { language, say } = useLanguage();
  const { column, bodies, isToday, staff } = props;
  const name = pick(column.name, language);
  const text = staff ? formatReading(staff, 'fte', language, { as: 'text' }) : '…';
  return (
    <li data-hue={bodies.hueOf(column.id)} data-administration={column.id}>
      <header>
        <h3>
          <Words text={name} />
          {column.isNew && <span className="new">{say.modelScreen.isNew}</span>}
        </h3>
        <span>
          {staff && (
            <WhyNumber why={{ indicator: 'staff', of: column.id }} what={say.whyPanel.staffOf(name)}>
              {text}
            </WhyNumber>
          )}
        </span>
      </header>
      {column.sections.map((section) => (
        <Line
          key={section.arrival}
          heading={isToday ? say.screens.leavesHeld : say.arrivals[section.arrival]}
          section={section}
          bodies={bodies}
        />
      ))}
      {column.givenCount > 0 && (
        <p>
          <b>
            {say.arrivals.given} · {column.givenCount}
          </b>{' '}
          {column.given.map(({ to, groups }) => (
            <span key={to} className="given-line">
              {to === null ? say.arrivals.notPlaced : say.screens.to(bodies.nameOf(to))}:{' '}
              <Words text={groups.map((group) => pick(group.name, language)).join(', ')} />{' '}
            </span>
          ))}
        </p>
      )}
      <DropPreview home={column.id} />
    </li>
  );
});

function Line(props: { readonly heading: string; readonly section: ColumnSection; readonly bodies: Bodies }) {
  const { language, say } = useLanguage();
  const desk = useCardDesk();
  const { heading, section, bodies } = props;
  const told = section.groups.map((group) => {
    const from = group.origins.map(bodies.shortOf).join(', ');
    const name = pick(group.name, language);
    const text = section.arrival === 'stayed' || from === '' ? name : `${name} (${say.screens.from(from)})`;
    return { group, text };
  });
  return (
    <p>
      <b>
        {heading} · {section.count}
      </b>{' '}
      {told.map(({ group, text }, at) => (
        <span key={group.leaves[0]} data-leaves={group.leaves.join(' ')} draggable={desk ? true : undefined}>
          {desk ? (
            <button
              type="button"
              className="move-card inline"
              tabIndex={-1}
              aria-keyshortcuts="M"
              title={say.moving.moveTo}
              onClick={() => desk.ask(group.leaves)}
            >
              <Words text={text} />
            </button>
          ) : (
            <Words text={text} />
          )}
          {at < told.length - 1 && ' · '}
        </span>
      ))}
    </p>
  );
}
