import { useState } from 'react';
import type { IndicatorRow } from '#indicators';
import type { Relation } from '#organisation';
import type { Study } from '#study';
import { formatReading, leafName } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

const kinds = [
  { id: 'goneInterfaces', word: 'gone', sign: '\u2212' },
  { id: 'newInterfaces', word: 'created', sign: '+' },
  { id: 'changedInterfaces', word: 'changed', sign: '~' },
] as const;

/** Whether it is an indicator of interfaces that come, go or lie between others. */
export function isInterfaceIndicator(indicator: string): boolean {
  return kinds.some(({ id }) => id === indicator);
}

/** Interfaces that go, come, or lie between others than today. Neutral signs: which is good is not for colour to say. */
export function Interfaces(props: { readonly study: Study; readonly rows: readonly IndicatorRow[] }) {
  const { say } = useLanguage();
  const { study, rows } = props;
  return (
    <section className="interfaces">
      <h2>{say.modelScreen.interfaces}</h2>
      {study.relations.size === 0 ? (
        <p className="mute">{say.modelScreen.noRelations}</p>
      ) : (
        kinds.map(({ id, word, sign }) => {
          const row = rows.find((one) => one.id === id && one.of === undefined);
          return row && <Group key={id} row={row} title={say.modelScreen[word]} sign={sign} study={study} />;
        })
      )}
    </section>
  );
}

const shownAtFirst = 4;

function Group(props: {
  readonly row: IndicatorRow;
  readonly title: string;
  readonly sign: string;
  readonly study: Study;
}) {
  const { language, say } = useLanguage();
  const [all, setAll] = useState(false);
  const { row, title, sign, study } = props;
  const relations = (row.list ?? [])
    .flatMap((id) => study.relations.get(id) ?? [])
    .sort((a, b) => b.strength - a.strength);
  const count = row.parts?.['count'];
  const number = count ? formatReading(count, 'count', language, { as: 'text' }) : `${relations.length}`;
  const strength = formatReading(row.model, 'strength', language, { as: 'text' });
  const told = row.model.kind === 'missing' ? strength : say.modelScreen.countAndStrength(number, strength);
  return (
    <div className="interface-group" data-indicator={row.id}>
      <h3>
        {title}{' '}
        <WhyNumber why={{ indicator: row.id }} what={title}>
          {told}
        </WhyNumber>
      </h3>
      <ul>
        {relations.map((relation, at) => (
          <Line
            key={relation.id}
            relation={relation}
            sign={sign}
            study={study}
            isShown={all || at < shownAtFirst}
          />
        ))}
      </ul>
      {relations.length > shownAtFirst && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say.modelScreen.showFewer : say.modelScreen.showAll(relations.length)}
        </button>
      )}
    </div>
  );
}

function Line(props: {
  readonly relation: Relation;
  readonly sign: string;
  readonly study: Study;
  /** On paper every one is. */
  readonly isShown: boolean;
}) {
  const { language, say } = useLanguage();
  const { relation, sign, study, isShown } = props;
  const strength = say.modelScreen.strength(relation.strength);
  return (
    <li className={isShown ? undefined : 'only-print'}>
      <b className="sign" aria-hidden="true">
        {sign}
      </b>
      <span>
        <Words text={leafName(study, relation.from, language)} /> <Icon name="both" size={12} />{' '}
        <Words text={leafName(study, relation.to, language)} />{' '}
        <em>
          {say.relationKinds[relation.kind]}, {strength}
        </em>
      </span>
    </li>
  );
}
