import { useMemo, useState } from 'react';
import { applyModel, type Step } from '#moves';
import type { Study } from '#study';
import { listed, modelFormsSaying, moveName, pick } from '#wording';
import { Keys } from '../../actions/Keys.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { type ModelEditing, useModelEditing } from './modelEditing.ts';
import { contentOf, NeedsWords, nodeName, StepWords } from './StepWords.tsx';
import { focusChip, stepActions } from './stepActions.ts';

/** What the chip of a step opens: what the step does, what it needs, where it is from, and what may be done to it. */
export function StepDetails(props: {
  readonly study: Study;
  readonly model: string;
  readonly step: Step;
  readonly close: () => void;
}) {
  const { language, say } = useLanguage();
  const { study, model, step, close } = props;
  const words = modelFormsSaying[language];
  const editing = useModelEditing();
  const applied = useMemo(() => {
    const found = study.models.get(model);
    return found && applyModel(study, study.moves, found);
  }, [study, model]);
  const content = contentOf(study, step);
  const move = step.kind === 'move' ? study.moves.get(step.move) : undefined;
  const variant = step.kind === 'move' ? move?.variants.find(({ id }) => id === step.variant) : undefined;
  const description = variant?.description ?? move?.description;
  return (
    <div className="step-details">
      <h2>{step.kind === 'own' ? pick(step.name, language) : pick(move?.name ?? {}, language)}</h2>
      {step.kind === 'own' && <p className="mute">{words.ownStepIs}</p>}
      {description && (
        <p>
          <Words text={pick(description, language)} />
        </p>
      )}
      {variant?.note && (
        <p className="mute">
          <Words text={pick(variant.note, language)} />
        </p>
      )}
      {content && <StepWords study={study} applied={applied} content={content} />}
      {step.leftOut.length > 0 && (
        <p>
          <b>{words.leftOut}</b>{' '}
          <Words
            text={listed(
              step.leftOut.map((node) => nodeName(study, node, language)),
              language,
            )}
          />
        </p>
      )}
      <PrevailsOver study={study} model={model} step={step.id} editing={editing} />
      {step.kind === 'move' && <NeedsWords study={study} move={step.move} variant={step.variant} />}
      <p className="mute">
        {say.bases[step.kind === 'own' ? step.basis : (variant?.basis ?? 'stated')]} ·{' '}
        <Source
          source={step.kind === 'own' ? step.source : (variant?.source ?? move?.source)}
          study={study}
        />
      </p>
      {editing && <StepEditing study={study} editing={editing} step={step} close={close} />}
    </div>
  );
}

/** The tasks over which the model lets the step prevail, each to be opened to dispute again. */
function PrevailsOver(props: {
  readonly study: Study;
  readonly model: string;
  readonly step: string;
  readonly editing: ModelEditing | undefined;
}) {
  const { language } = useLanguage();
  const { study, model, step, editing } = props;
  const words = modelFormsSaying[language];
  const nodes = (study.models.get(model)?.prevails ?? []).flatMap((one) =>
    one.step === step ? [one.node] : [],
  );
  if (nodes.length === 0) return null;
  return (
    <section>
      <h3>{words.prevailsOver}</h3>
      <ul>
        {nodes.map((node) => {
          const name = nodeName(study, node, language);
          return (
            <li key={node} className="prevails-over">
              <span>
                <Words text={name} />
              </span>
              {editing && (
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    void editing
                      .run([{ kind: 'unsettleConflict', model, node }])
                      .then((done) => done && focusChip(step));
                  }}
                >
                  {words.prevailNoMore}
                  <span className="only-heard">: {name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function StepEditing(props: {
  readonly study: Study;
  readonly editing: ModelEditing;
  readonly step: Step;
  readonly close: () => void;
}) {
  const { language } = useLanguage();
  const { study, editing, step, close } = props;
  const words = modelFormsSaying[language];
  // What was chosen is marked before the study has it.
  const [chosen, choose] = useState<string>();
  const variants = step.kind === 'move' ? (study.moves.get(step.move)?.variants ?? []) : [];
  return (
    <>
      {step.kind === 'move' && variants.length > 1 && (
        <fieldset className="variants">
          <legend>{words.variants}</legend>
          {variants.map((one) => (
            <label key={one.id}>
              <input
                type="radio"
                name={`variant of ${step.id}`}
                checked={one.id === (chosen ?? step.variant)}
                onChange={() => {
                  choose(one.id);
                  void editing
                    .run([{ kind: 'changeStep', model: editing.model, step: step.id, variant: one.id }])
                    .then((done) => {
                      choose(undefined);
                      if (done) editing.announce(moveName(study, step.move, one.id, language));
                    });
                }}
              />
              <span>
                <i>{one.id}</i> <Words text={pick(one.name, language)} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="do">
        {stepActions(study, editing, step.id, language).map(({ id, name, key, isRemoving, run }) => (
          <button
            key={id}
            type="button"
            className={isRemoving ? 'plain removing' : 'plain'}
            onClick={() => {
              if (id === 'inPart' || id === 'nameStep') {
                // The form gives the focus back to the chip.
                close();
                focusChip(step.id);
                requestAnimationFrame(() => run());
              } else run();
            }}
          >
            {name} {key !== undefined && <Keys of={key} />}
          </button>
        ))}
      </p>
    </>
  );
}
