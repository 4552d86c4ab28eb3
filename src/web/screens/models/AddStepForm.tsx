import { useMemo } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
} from 'react-aria-components';
import { applyModel, type Model, type Move, type Variant } from '#moves';
import { findingGroups, modelWithOffer, type StepOffer, tellFindingGroup } from '#report';
import type { Study } from '#study';
import { listed, modelFormsSaying, moveName, pick } from '#wording';
import { matches } from '../../actions/matches.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Words } from '../../parts/Words.tsx';
import { freshId } from '../../session/freshId.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import type { ModelEditing } from './modelEditing.ts';
import { needsOf } from './StepWords.tsx';
import { focusChip } from './stepActions.ts';
import { useOffers } from './useOffers.ts';

/** Findings told of one offer. */
const mostTold = 2;

/** Every variant of every move, to be taken into a model: what it needs and rules out, and whether the model may then stand. */
export function AddStepForm(props: {
  readonly study: Study;
  readonly model: Model;
  readonly editing: ModelEditing;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const { study, model, editing, onClose } = props;
  const words = modelFormsSaying[language];
  const { offers, failed } = useOffers(model.id);
  const take = (key: string): void => {
    const found = optionsOf(study).find((one) => one.key === key);
    if (!found) return;
    const taken = model.steps.find((step) => step.kind === 'move' && step.move === found.move.id);
    const step = taken?.id ?? freeStepId(model, `${found.move.number}${found.variant.id}`);
    const { move, variant } = found;
    onClose();
    void editing
      .run([
        taken
          ? { kind: 'changeStep', model: model.id, step, variant: variant.id }
          : {
              kind: 'addStep',
              model: model.id,
              step: { kind: 'move', id: step, move: move.id, variant: variant.id, leftOut: [] },
            },
      ])
      .then((done) => {
        if (!done) return;
        editing.announce(words.stepAdded(moveName(study, move.id, variant.id, language)));
        // The dialog gives the focus back first.
        setTimeout(() => focusChip(step), 50);
      });
  };
  return (
    <Sheet title={words.addStep} at="side" className="add-steps" onClose={onClose}>
      {study.moves.size === 0 ? (
        <p className="mute none">{words.noMoves}</p>
      ) : (
        <Autocomplete filter={matches}>
          <SearchField aria-label={words.findMove} autoFocus className="find-move">
            <Input placeholder={words.findMoveHint} />
          </SearchField>
          <Menu
            aria-label={words.moves}
            className="move-list"
            renderEmptyState={() => <p className="mute none">{words.noMoveFits}</p>}
            disabledKeys={optionsOf(study)
              .filter(({ move, variant }) => isTaken(model, move, variant))
              .map(({ key }) => key)}
            onAction={(key) => take(String(key))}
          >
            <Collection items={[...study.moves.values()]} dependencies={[offers, failed, language, model]}>
              {(move) => (
                <MenuSection id={move.id}>
                  <Header>
                    <i>{move.number}</i> <Words text={pick(move.name, language)} />
                  </Header>
                  <Collection items={move.variants} dependencies={[offers, failed, language, model]}>
                    {(variant) => (
                      <MenuItem
                        id={`${move.id} ${variant.id}`}
                        textValue={searchedText(move, variant, language)}
                      >
                        <Option
                          study={study}
                          model={model}
                          move={move}
                          variant={variant}
                          offer={offers?.find((one) => one.move === move.id && one.variant === variant.id)}
                          failed={failed}
                        />
                      </MenuItem>
                    )}
                  </Collection>
                </MenuSection>
              )}
            </Collection>
          </Menu>
        </Autocomplete>
      )}
    </Sheet>
  );
}

function optionsOf(study: Study): readonly { key: string; move: Move; variant: Variant }[] {
  return [...study.moves.values()].flatMap((move) =>
    move.variants.map((variant) => ({ key: `${move.id} ${variant.id}`, move, variant })),
  );
}

function isTaken(model: Model, move: Move, variant: Variant): boolean {
  return model.steps.some(
    (step) => step.kind === 'move' && step.move === move.id && step.variant === variant.id,
  );
}

/** What a reader may search by, number and words alike. */
function searchedText(move: Move, variant: Variant, language: 'da' | 'en'): string {
  return [
    `${move.number}${variant.id}`,
    pick(move.name, language),
    pick(variant.name, language),
    pick(variant.description ?? move.description, language),
  ].join(' ');
}

/** The number of the move where that is free in the model, as the study's own steps are called. */
function freeStepId(model: Model, wanted: string): string {
  return model.steps.some(({ id }) => id === wanted) ? freshId('step') : wanted;
}

function Option(props: {
  readonly study: Study;
  readonly model: Model;
  readonly move: Move;
  readonly variant: Variant;
  readonly offer: StepOffer | undefined;
  readonly failed: boolean;
}) {
  const { language, say } = useLanguage();
  const { study, model, move, variant, offer, failed } = props;
  const words = modelFormsSaying[language];
  const other = model.steps.find((step) => step.kind === 'move' && step.move === move.id);
  const taken = isTaken(model, move, variant);
  const { requires, excludes } = needsOf(study, move.id, variant.id);
  const names = (refs: typeof requires) =>
    listed(
      refs.map((ref) => moveName(study, ref.move, ref.variant, language)),
      language,
    );
  return (
    <>
      <span className="label">
        <i>
          {move.number}
          {variant.id}
        </i>{' '}
        <Words text={pick(variant.name, language)} />
        {taken && <small className="tag">{words.isTaken}</small>}
        {!taken && other?.kind === 'move' && (
          <small className="tag">{words.inPlaceOf(`${move.number}${other.variant}`)}</small>
        )}
      </span>
      <span className="description">
        <span className="line">
          <Words text={pick(variant.description ?? move.description, language)} />
        </span>
        {requires.length > 0 && (
          <span className="line">
            <b>{words.requires}</b> <Words text={names(requires)} />
          </span>
        )}
        {excludes.length > 0 && (
          <span className="line">
            <b>{words.excludes}</b> <Words text={names(excludes)} />
          </span>
        )}
        {!taken &&
          (offer ? (
            <Effect study={study} model={model} offer={offer} />
          ) : (
            <span className="line mute">{failed ? words.effectFailed : say.web.measuring}</span>
          ))}
      </span>
    </>
  );
}

/** What an offer would do to the model's being admissible. */
function Effect({
  study,
  model,
  offer,
}: {
  readonly study: Study;
  readonly model: Model;
  readonly offer: StepOffer;
}) {
  const { language, say } = useLanguage();
  const words = modelFormsSaying[language];
  const { arising, settled } = useMemo(
    () => reasonsOf(study, model, offer, language),
    [study, model, offer, language],
  );
  const terms = offer.terms.map(({ term, to }) =>
    words.termBecomes(pick(study.terms.get(term)?.name ?? {}, language), say.termStatuses[to]),
  );
  const standing =
    offer.admissible && offer.wasAdmissible
      ? words.staysAdmissible
      : offer.admissible
        ? words.becomesAdmissible
        : offer.wasAdmissible
          ? words.becomesInadmissible
          : undefined;
  const changesNothing = arising.length + settled.length + terms.length === 0;
  return (
    <>
      {standing !== undefined && (
        <span className={offer.admissible ? 'line effect good' : 'line effect bad'}>
          <Icon name={offer.admissible ? 'check' : 'warn'} /> {standing}
        </span>
      )}
      {standing === undefined && changesNothing && <span className="line mute">{words.noDifference}</span>}
      {settled.length > 0 && (
        <span className="line effect">
          <b>{words.settles}</b> <Words text={settled.join(' ')} />
        </span>
      )}
      {arising.length > 0 && (
        <span className="line effect">
          <b>{words.arises}</b> <Words text={arising.join(' ')} />
        </span>
      )}
      {terms.length > 0 && (
        <span className="line effect">
          <Words text={terms.join(' ')} />
        </span>
      )}
    </>
  );
}

/** What would come to stand in the model's way and what would not any more, told with the names of each. */
function reasonsOf(
  study: Study,
  model: Model,
  offer: StepOffer,
  language: 'da' | 'en',
): { readonly arising: readonly string[]; readonly settled: readonly string[] } {
  if (offer.arising.length + offer.settled.length === 0) return { arising: [], settled: [] };
  const becomes = modelWithOffer(model, offer);
  const tell = (of: Model, findings: StepOffer['arising']) => {
    const inStudy = { ...study, models: new Map(study.models).set(of.id, of) };
    const applied = applyModel(study, study.moves, of);
    const groups = findingGroups(findings);
    const told = groups
      .slice(0, mostTold)
      .map((group) => tellFindingGroup(group, inStudy, applied, language).message);
    return groups.length > mostTold
      ? [...told, modelFormsSaying[language].moreFindings(groups.length - mostTold)]
      : told;
  };
  return { arising: tell(becomes, offer.arising), settled: tell(model, offer.settled) };
}
