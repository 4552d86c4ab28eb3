import type { Study } from '#study';
import { type BuildingStep, overviewSaying } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useMayEdit } from '../../session/useMayEdit.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { nextSteps } from './nextSteps.ts';

const places: Readonly<Record<Exclude<BuildingStep, 'considerations'>, string>> = {
  administrations: 'organisation',
  tasks: 'organisation',
  moves: 'moves',
  models: 'models',
};

/** The way from an empty study to a model, with the next step first in sight; nothing once all of it is there. */
export function StartHere(props: { readonly study: Study; readonly onConsideration: () => void }) {
  const { language } = useLanguage();
  const words = overviewSaying[language];
  const { hrefOf, go } = useStudyAddress();
  const mayEdit = useMayEdit();
  const steps = nextSteps(props.study);
  if (steps.length === 0) return null;
  return (
    <section className="start-here" aria-labelledby="start-here">
      <h2 id="start-here">{words.startHere}</h2>
      <p className="mute">{words.startHereMeans}</p>
      <ol>
        {steps.map(({ step, isDone, isNext }) => {
          const { name, means } = words.steps[step];
          return (
            <li
              key={step}
              className={isDone ? 'done' : isNext ? 'next' : ''}
              aria-current={isNext ? 'step' : undefined}
            >
              <span className="sign" aria-hidden="true">
                {isDone && <Icon name="check" />}
              </span>
              <div>
                {isDone ? (
                  <>
                    {name} <span className="mute">({words.done})</span>
                  </>
                ) : step === 'considerations' && !mayEdit ? (
                  name
                ) : step === 'considerations' ? (
                  <button
                    type="button"
                    className={isNext ? 'main-button' : 'link'}
                    onClick={props.onConsideration}
                  >
                    {name}
                  </button>
                ) : (
                  <a
                    className={isNext ? 'main-button' : ''}
                    href={hrefOf(places[step])}
                    onClick={(event) => followHere(event, () => go(places[step]))}
                  >
                    {name}
                  </a>
                )}
                {!isDone && <p className="mute">{means}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
