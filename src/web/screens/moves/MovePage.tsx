import type { Move, MoveRef, Variant } from '#moves';
import type { MoveEffects } from '#report';
import { huesOf, takenIn } from '#report';
import { modelName, movesSaying, pick, tellFinding } from '#wording';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { NotesLine } from '../../parts/NotesLine.tsx';
import { Page } from '../../parts/Page.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import type { OpenForm } from './MoveForms.tsx';
import { nextVariant, withoutVariant } from './moveEditing.ts';
import { useMovesAddress } from './movesAddress.ts';
import { moveWordsOf } from './moveWords.ts';
import { VariantChanges } from './VariantChanges.tsx';

/** One move: what it is, what each of its variants does in words, what it needs, and in which models it is. */
export function MovePage(props: {
  readonly move: Move;
  /** The one shown; absent where the move has none. */
  readonly variant: Variant | undefined;
  readonly effects: MoveEffects | undefined;
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { hrefOf, go } = useStudyAddress();
  const { run } = useDesk();
  const { move, variant, effects, onForm } = props;
  const remove = async (): Promise<void> => {
    if (await run({ kind: 'removeMove', id: move.id })) go('moves');
  };
  const name = pick(move.name, language);
  return (
    <Page
      className="moves one-move"
      title={
        <>
          <i className="count">{move.number}</i> <Words text={name} />
        </>
      }
      lead={
        <>
          <Words text={pick(move.description, language)} /> <Source source={move.source} study={study} />
        </>
      }
      links={
        <a className="plain" href={hrefOf('moves')} onClick={(event) => followHere(event, () => go('moves'))}>
          {words.toAll}
        </a>
      }
      actions={
        <>
          <button type="button" className="plain" onClick={() => onForm({ form: 'move', move: move.id })}>
            {words.editMove}
          </button>
          <ItemMenu
            label={words.actionsFor(name)}
            actions={[
              {
                id: 'variant',
                name: words.addVariant,
                run: () => onForm({ form: 'variant', move: move.id, variant: nextVariant(move) }),
              },
              { id: 'remove', name: words.removeMove, isRemoving: true, run: () => void remove() },
            ]}
          />
        </>
      }
    >
      <p className="mute kind">
        {words.kinds[move.kind]} · {say.bases[move.kindBasis]}
      </p>
      <Bonds move={move} variant={undefined} />
      <VariantChoice move={move} variant={variant} />
      {variant && <OneVariant move={move} variant={variant} onForm={onForm} />}
      {variant && <Models move={move} variant={variant} onForm={onForm} />}
      {effects && effects.applied.findings.length > 0 && (
        <section className="needs">
          <h2>{words.needs}</h2>
          <ul>
            {[
              ...new Set(
                effects.applied.findings.map(
                  (finding) => tellFinding(finding, study, effects.applied, language).message,
                ),
              ),
            ].map((message) => (
              <li key={message}>
                <Words text={message} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {move.remarks.length > 0 && (
        <section className="remarks">
          <h2>{words.remarks}</h2>
          <ul>
            {move.remarks.map(({ text, source }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no other name than its place
              <li key={at}>
                <Words text={pick(text, language)} /> <Source source={source} study={study} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <NotesLine about={move.id} />
    </Page>
  );
}

function VariantChoice({ move, variant }: { readonly move: Move; readonly variant: Variant | undefined }) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { setVariant } = useMovesAddress();
  if (move.variants.length < 2) return null;
  return (
    <fieldset className="segments variants">
      <legend>{words.whichVariant}</legend>
      {move.variants.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name="variant" checked={id === variant?.id} onChange={() => setVariant(id)} />
          <span>
            <i>{id}</i> <Words text={pick(name, language)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function OneVariant(props: {
  readonly move: Move;
  readonly variant: Variant;
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { run } = useDesk();
  const { move, variant, onForm } = props;
  const name = pick(variant.name, language);
  return (
    <section className="variant" data-variant={variant.id}>
      <header className="with-menu">
        <h2>
          <i className="count">{variant.id}</i> <Words text={name} />
        </h2>
        <ItemMenu
          label={words.variantActions(name)}
          actions={[
            {
              id: 'edit',
              name: words.editVariant,
              run: () => onForm({ form: 'variant', move: move.id, variant: variant.id }),
            },
            {
              id: 'add',
              name: words.addVariant,
              run: () => onForm({ form: 'variant', move: move.id, variant: nextVariant(move) }),
            },
            ...(move.variants.length > 1
              ? [
                  {
                    id: 'remove',
                    name: words.removeVariant,
                    isRemoving: true,
                    run: () =>
                      void run({
                        kind: 'recordMove',
                        record: withoutVariant(move, variant.id),
                        expect: 'existing',
                      }),
                  },
                ]
              : []),
          ]}
        />
      </header>
      {variant.description && (
        <p>
          <Words text={pick(variant.description, language)} />{' '}
          <Source source={variant.source} study={study} />
        </p>
      )}
      {variant.note && (
        <p className="mute">
          <Words text={pick(variant.note, language)} />
        </p>
      )}
      <p className="mute">
        {words.basis}: {say.bases[variant.basis]}
      </p>
      <Bonds move={move} variant={variant} />
      <VariantChanges move={move} variant={variant} hues={huesOf(study)} onForm={onForm} />
    </section>
  );
}

/** What a move, or one variant of it, requires and excludes; also what others say of it. */
function Bonds({ move, variant }: { readonly move: Move; readonly variant: Variant | undefined }) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { hrefOf, go } = useStudyAddress();
  const { ref } = moveWordsOf(study, language);
  const said = variant ?? move;
  const isThis = (named: MoveRef): boolean => named.move === move.id && named.variant === variant?.id;
  const saidBy = (kind: 'requires' | 'excludes'): readonly MoveRef[] =>
    [...study.moves.values()].flatMap((other) => [
      ...(other[kind].some(isThis) ? [{ move: other.id }] : []),
      ...other.variants.flatMap((one) =>
        one[kind].some(isThis) ? [{ move: other.id, variant: one.id }] : [],
      ),
    ]);
  const requiredBy = saidBy('requires');
  // Ruling out holds both ways, whoever of the two says it.
  const excludes = [...said.excludes, ...saidBy('excludes')].filter(
    (one, at, all) => all.findIndex((other) => ref(other) === ref(one)) === at,
  );
  if (said.requires.length + requiredBy.length + excludes.length === 0) return null;
  const list = (title: string, refs: readonly MoveRef[]) =>
    refs.length > 0 && (
      <div>
        <dt>{title}</dt>
        {refs.map((one) => {
          const search = { move: one.move, ...(one.variant === undefined ? {} : { variant: one.variant }) };
          return (
            <dd key={ref(one)}>
              <a
                href={hrefOf('moves', search)}
                onClick={(event) => followHere(event, () => go('moves', search))}
              >
                <Words text={ref(one)} />
              </a>
            </dd>
          );
        })}
      </div>
    );
  return (
    <dl className="bonds">
      {list(words.requiresTitle, said.requires)}
      {list(words.requiredByTitle, requiredBy)}
      {list(words.excludesTitle, excludes)}
    </dl>
  );
}

/** The models that take the move, and ways to let others take it. */
function Models(props: {
  readonly move: Move;
  readonly variant: Variant;
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { hrefOf, go } = useStudyAddress();
  const { run, announce } = useDesk();
  const { move, variant, onForm } = props;
  const taken = takenIn(study, move.id);
  const others = [...study.models.values()].filter(({ id }) => !taken.some(({ model }) => model === id));
  const add = async (model: string): Promise<void> => {
    const step = {
      kind: 'move',
      id: freshId('step'),
      move: move.id,
      variant: variant.id,
      leftOut: [],
    } as const;
    if (await run({ kind: 'addStep', model, step }))
      announce(words.addedTo(modelName(study, model, language)));
  };
  return (
    <section className="taken">
      <h2>{words.taken}</h2>
      {taken.length === 0 && <p className="mute">{words.takenNone}</p>}
      <ul className="taken-list">
        {taken.map(({ model, step, variant: takes, inPart }) => {
          const name = modelName(study, model, language);
          const path = `models/${encodeURIComponent(model)}`;
          const whole = move.variants.length > 1 ? words.withVariant(name, takes) : name;
          return (
            <li key={`${model} ${step}`}>
              <a href={hrefOf(path)} onClick={(event) => followHere(event, () => go(path))}>
                <Words text={inPart ? words.inPart(whole) : whole} />
              </a>
              <ForEditing>
                <span>
                  {takes !== variant.id && (
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => void run({ kind: 'changeStep', model, step, variant: variant.id })}
                    >
                      {words.changeTo(variant.id)}
                      <span className="only-heard"> {words.inThe(name)}</span>
                    </button>
                  )}
                  <button
                    type="button"
                    className="quiet"
                    aria-label={words.takeOutOf(name)}
                    onClick={() => void run({ kind: 'removeStep', model, step })}
                  >
                    {words.takeOut}
                  </button>
                </span>
              </ForEditing>
            </li>
          );
        })}
      </ul>
      <ForEditing>
        <div className="do">
          {others.length > 0 && (
            <Disclosure
              className="add-to"
              button={
                <>
                  {words.addTo} <Icon name="down" />
                </>
              }
            >
              {(close) => (
                <ul>
                  {others.map(({ id }) => (
                    <li key={id}>
                      <button
                        type="button"
                        className="quiet"
                        onClick={() => {
                          close();
                          void add(id);
                        }}
                      >
                        <Words text={words.addToModel(modelName(study, id, language))} />
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </Disclosure>
          )}
          <button
            type="button"
            className="plain"
            onClick={() => onForm({ form: 'model', move: move.id, variant: variant.id })}
          >
            {words.makeModel}
          </button>
        </div>
      </ForEditing>
    </section>
  );
}
