import type { LeafGroup } from '#report';
import { listed, pick } from '#wording';
import { useCardDesk } from '../session/cardDesk.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { Words } from './Words.tsx';

/** What pictures need to know of administrations: their hue, and what those of today are called for short. */
export interface Bodies {
  readonly hueOf: (administration: string) => number;
  readonly shortOf: (administration: string) => string;
  /** What the model calls an administration of its own. */
  readonly nameOf: (administration: string) => string;
}

/** A task or part in its home. One that came from elsewhere carries the hue and the name of where. */
export function LeafCard(props: {
  readonly group: LeafGroup;
  readonly arrival: 'moved' | 'joined' | 'stayed';
  readonly bodies: Bodies;
  /** The heading above already says where from. */
  readonly originIsSaid?: boolean;
}) {
  const { language, say } = useLanguage();
  const { group, arrival, bodies, originIsSaid } = props;
  const desk = useCardDesk();
  const { origins } = group;
  const came = arrival !== 'stayed' && origins.length > 0;
  const names = listed(origins.map(bodies.shortOf), language);
  return (
    <li
      className={`leaf ${arrival}`}
      data-leaves={group.leaves.join(' ')}
      data-hue={came && origins.length === 1 ? bodies.hueOf(origins[0] as string) : undefined}
      draggable={desk ? true : undefined}
    >
      {came && (
        <span className="stripe" aria-hidden="true">
          {origins.map((origin) => (
            <span key={origin} data-hue={bodies.hueOf(origin)} />
          ))}
        </span>
      )}
      <span className="leaf-name">
        <Words text={pick(group.name, language)} />
        {came && !originIsSaid && <small>{say.screens.from(names)}</small>}
      </span>
      {desk && (
        <button
          type="button"
          className="move-card"
          tabIndex={-1}
          aria-keyshortcuts="M"
          onClick={() => desk.ask(group.leaves)}
        >
          <span className="label">{say.moving.moveTo} </span>
          <span className="only-heard">{pick(group.name, language)} </span>
          <kbd>M</kbd>
        </button>
      )}
    </li>
  );
}
