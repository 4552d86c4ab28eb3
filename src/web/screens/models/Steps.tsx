import { type Step, today } from '#moves';
import type { Study } from '#study';
import { pick } from '#wording';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';

/** The steps of a model as chips; each opens what it does in words. */
export function Steps({ study, model }: { readonly study: Study; readonly model: string }) {
  const { say } = useLanguage();
  const steps = model === today ? [] : (study.models.get(model)?.steps ?? []);
  const isNarrow = useIsNarrow();
  if (steps.length === 0) return null;
  const list = (
    <ul className="steps" aria-label={say.modelScreen.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          <Chip step={step} study={study} />
        </li>
      ))}
    </ul>
  );
  if (!isNarrow) return list;
  return (
    <details className="about">
      <summary>
        {say.modelScreen.steps} · {steps.length}
      </summary>
      {list}
    </details>
  );
}

function Chip({ step, study }: { readonly step: Step; readonly study: Study }) {
  const { language, say } = useLanguage();
  if (step.kind === 'own') {
    return (
      <Disclosure
        className="chip"
        button={
          <>
            <i>{say.modelScreen.ownStep}</i> {pick(step.name, language)}
          </>
        }
      >
        {() => (
          <p>
            {pick(step.name, language)} <Source source={step.source} study={study} />
          </p>
        )}
      </Disclosure>
    );
  }
  const move = study.moves.get(step.move);
  const variant = move?.variants.find(({ id }) => id === step.variant);
  return (
    <Disclosure
      className="chip"
      button={
        <>
          <i>
            {move?.number}
            {step.variant}
          </i>{' '}
          {pick(variant?.name ?? move?.name ?? {}, language)}
        </>
      }
    >
      {() => (
        <>
          <h2>{pick(move?.name ?? {}, language)}</h2>
          <p>
            <Words text={pick(variant?.description ?? move?.description ?? {}, language)} />
          </p>
          {variant?.note && (
            <p className="mute">
              <Words text={pick(variant.note, language)} />
            </p>
          )}
          <Source source={variant?.source ?? move?.source} study={study} />
        </>
      )}
    </Disclosure>
  );
}
