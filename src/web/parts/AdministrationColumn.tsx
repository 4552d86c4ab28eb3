import { memo } from 'react';
import type { Reading } from '#figures';
import type { ColumnSection, ModelColumn } from '#report';
import { formatReading, listed, pick } from '#wording';
import { useIsNarrow } from '../session/useIsNarrow.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { AssumptionTag } from './AssumptionTag.tsx';
import { DropPreview } from './DropPreview.tsx';
import { type Bodies, LeafCard } from './LeafCard.tsx';
import { WhyNumber } from './WhyNumber.tsx';
import { Words } from './Words.tsx';

/** One administration of a model: what it is called and was, its staff, what came, what stayed and what it gave up. */
export const AdministrationColumn = memo(function AdministrationColumn(props: {
  readonly column: ModelColumn;
  readonly bodies: Bodies;
  /** Today as it is: nothing came, so nothing is told as unchanged. */
  readonly isToday: boolean;
  /** Absent while it is being computed. */
  readonly staff: Reading | undefined;
}) {
  const { language } = useLanguage();
  const { column, bodies, isToday, staff } = props;
  const name = pick(column.name, language);
  return (
    <section
      className="column"
      data-hue={bodies.hueOf(column.id)}
      data-administration={column.id}
      aria-label={name}
    >
      <header>
        <div className="hue" aria-hidden="true" />
        <ColumnKind column={column} />
        <h3>
          <Words text={name} />
        </h3>
        <ColumnOrigin column={column} />
        <Staff id={column.id} name={name} staff={staff} />
      </header>
      <div className="held">
        {column.sections.map((section) => (
          <Section
            key={section.arrival}
            section={section}
            column={column}
            bodies={bodies}
            isToday={isToday}
          />
        ))}
        <Given column={column} bodies={bodies} />
        <DropPreview home={column.id} />
      </div>
    </section>
  );
});

/** Its abbreviation, by which cards elsewhere name it, and whether it is new. */
function ColumnKind({ column }: { readonly column: ModelColumn }) {
  const { language, say } = useLanguage();
  return (
    <p className="kind">
      {column.short && <span>{pick(column.short, language)}</span>}
      {column.isNew && <span className="new">{say.modelScreen.isNew}</span>}
    </p>
  );
}

function ColumnOrigin({ column }: { readonly column: ModelColumn }) {
  const { language, say } = useLanguage();
  const committee = pick(column.committee, language);
  return (
    <p className="origin">
      <Words text={column.committeeIsNew ? `${committee}, ${say.modelScreen.newCommittee}` : committee} />
      {column.before && (
        <span>
          <Words text={say.screens.continues(pick(column.before, language))} />
        </span>
      )}
      {column.merged.length > 0 && (
        <span>
          {say.modelScreen.merged(
            listed(
              column.merged.map((one) => pick(one, language)),
              language,
            ),
          )}
        </span>
      )}
      {column.splitFrom && <span>{say.modelScreen.splitFrom(pick(column.splitFrom, language))}</span>}
    </p>
  );
}

function Staff(props: { readonly id: string; readonly name: string; readonly staff: Reading | undefined }) {
  const { language, say } = useLanguage();
  const { id, name, staff } = props;
  const text = staff ? formatReading(staff, 'fte', language, { as: 'text' }) : '';
  // The word for the unit stands above the number.
  const number = text.replace(/\u00a0(?:årsværk|FTE)$/, '');
  return (
    <p className="staff">
      <span>
        {say.screens.staff}
        {staff && <AssumptionTag reading={staff} />}
      </span>
      {staff ? (
        <WhyNumber why={{ indicator: 'staff', of: id }} what={say.whyPanel.staffOf(name)}>
          {number}
        </WhyNumber>
      ) : (
        <b aria-hidden="true">…</b>
      )}
    </p>
  );
}

function Section(props: {
  readonly section: ColumnSection;
  readonly column: ModelColumn;
  readonly bodies: Bodies;
  readonly isToday: boolean;
}) {
  const { language, say } = useLanguage();
  const { section, column, bodies, isToday } = props;
  const isNarrow = useIsNarrow();
  const origins = [...new Set(section.groups.flatMap((group) => group.origins))];
  const heading =
    section.arrival === 'joined'
      ? say.modelScreen.joinedFrom(listed(origins.map(bodies.shortOf), language))
      : isToday
        ? say.screens.leavesHeld
        : say.arrivals[section.arrival];
  const list = (
    <ul aria-label={heading}>
      {section.groups.map((group) => (
        <LeafCard
          key={group.leaves[0]}
          group={group}
          arrival={section.arrival}
          bodies={bodies}
          originIsSaid={section.arrival === 'joined' && origins.length === 1}
        />
      ))}
    </ul>
  );
  const title = (
    <>
      <Words text={heading} /> · {section.count}
    </>
  );
  // On a phone the many that did not change would bury the few that did.
  if (isNarrow && section.arrival === 'stayed') {
    return (
      <details className={`section ${section.arrival}`}>
        <summary>
          <h4>{title}</h4>
        </summary>
        {list}
      </details>
    );
  }
  return (
    <div className={`section ${section.arrival}`} data-column={column.id}>
      <h4>{title}</h4>
      {list}
    </div>
  );
}

function Given({ column, bodies }: { readonly column: ModelColumn; readonly bodies: Bodies }) {
  const { language, say } = useLanguage();
  if (column.givenCount === 0) return null;
  return (
    <div className="section given">
      <h4>
        {say.arrivals.given} · {column.givenCount}
      </h4>
      <ul className="given-to" aria-label={say.arrivals.given}>
        {column.given.map(({ to, groups }) => (
          <li key={to} data-leaves={groups.flatMap(({ leaves }) => leaves).join(' ')}>
            <span className="receiver" data-hue={to === null ? undefined : bodies.hueOf(to)}>
              <Words text={to === null ? say.arrivals.notPlaced : say.screens.to(bodies.nameOf(to))} />
            </span>{' '}
            <Words text={groups.map(({ name }) => pick(name, language)).join(' · ')} />
          </li>
        ))}
      </ul>
    </div>
  );
}
