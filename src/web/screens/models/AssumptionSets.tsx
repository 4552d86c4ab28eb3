import { useId } from 'react';
import type { Study } from '#study';
import { pick } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** Which assumption sets are on, and a switch for each. */
export function AssumptionSets(props: {
  readonly study: Study;
  readonly assume: readonly string[];
  readonly onToggle: (set: string) => void;
}) {
  const { language, say } = useLanguage();
  const { study, assume, onToggle } = props;
  const id = useId();
  const sets = [...study.assumptionSets.values()];
  if (sets.length === 0) return null;
  const on = sets.filter((set) => assume.includes(set.id));
  return (
    <details className={`assumptions ${on.length > 0 ? 'some-on' : ''}`}>
      <summary>
        <b>{on.length === 0 ? say.modelScreen.assumptions : say.modelScreen.assumptionsAreOn}</b>
        <span className="state">
          {on.length === 0 ? (
            <Words text={say.modelScreen.assumptionsOff} />
          ) : (
            on.map(({ id: set, name }) => (
              <span key={set}>
                <Words text={pick(name, language)} />
              </span>
            ))
          )}
        </span>
        <Icon name="down" />
      </summary>
      <ul>
        {sets.map((set) => (
          <li key={set.id}>
            <label>
              <input
                type="checkbox"
                role="switch"
                data-set={set.id}
                checked={assume.includes(set.id)}
                aria-checked={assume.includes(set.id)}
                aria-describedby={`${id}-${set.id}`}
                onChange={() => onToggle(set.id)}
              />
              <span>
                <Words text={pick(set.name, language)} />
              </span>
            </label>
            <p className="mute" id={`${id}-${set.id}`}>
              <Words text={pick(set.description, language)} /> <Source source={set.source} study={study} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
