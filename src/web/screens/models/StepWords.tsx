import type { Language } from '#figures';
import type { AppliedModel, MoveRef, Selection, Step, StepContent, StructureChange } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { homeName, leafName, listed, modelFormsSaying, moveName, pick } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** What a step does to tasks and administrations, in words; homes by the names they have in the model. */
export function StepWords(props: {
  readonly study: Study;
  readonly applied: AppliedModel | undefined;
  readonly content: StepContent;
}) {
  const { language } = useLanguage();
  const { study, applied, content } = props;
  const words = modelFormsSaying[language];
  const home = (id: string) => homeName(study, applied, id, language);
  const said = (what: Selection) => selectionWords(study, what, language);
  return (
    <>
      {content.transfers.length > 0 && (
        <section>
          <h3>{words.transfers}</h3>
          <ul>
            {content.transfers.map(({ what, to }) => (
              <li key={JSON.stringify([what, to])}>
                <Words text={said(what)} /> <span aria-hidden="true">→</span>{' '}
                <b>
                  <span className="only-heard">{words.toHome('')}</span>
                  <Words text={home(to)} />
                </b>
              </li>
            ))}
          </ul>
        </section>
      )}
      {content.structure.length > 0 && (
        <section>
          <h3>{words.structure}</h3>
          <ul>
            {content.structure.map((change) => (
              <li key={JSON.stringify(change)}>
                <Words text={structureWords(study, change, home, language)} />
                {change.kind === 'split' && (
                  <ul className="takes">
                    {change.successors.map(({ administration, takes }) => (
                      <li key={administration.id}>
                        {words.takesFrom(nameOfNew(administration, home, language))}:{' '}
                        <Words text={listed(takes.map(said), language)} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Which moves a step needs and rules out, whichever of the two says so. */
export function NeedsWords(props: {
  readonly study: Study;
  readonly move: string;
  readonly variant: string;
}) {
  const { language } = useLanguage();
  const { study, move, variant } = props;
  const words = modelFormsSaying[language];
  const { requires, excludes } = needsOf(study, move, variant);
  const name = (ref: MoveRef) => moveName(study, ref.move, ref.variant, language);
  return (
    <>
      {requires.length > 0 && (
        <p>
          <b>{words.requires}</b> <Words text={listed(requires.map(name), language)} />
        </p>
      )}
      {excludes.length > 0 && (
        <p>
          <b>{words.excludes}</b> <Words text={listed(excludes.map(name), language)} />
        </p>
      )}
    </>
  );
}

/** What a variant requires and excludes, its move's own words and those that others say of it included. */
export function needsOf(
  study: Study,
  move: string,
  variant: string,
): { readonly requires: readonly MoveRef[]; readonly excludes: readonly MoveRef[] } {
  const found = study.moves.get(move);
  const own = found?.variants.find(({ id }) => id === variant);
  const excludes = [...(found?.excludes ?? []), ...(own?.excludes ?? [])];
  const isThis = (ref: MoveRef) =>
    ref.move === move && (ref.variant === undefined || ref.variant === variant);
  for (const other of study.moves.values()) {
    if (other.id === move) continue;
    if (other.excludes.some(isThis)) excludes.push({ move: other.id });
    for (const one of other.variants) {
      if (one.excludes.some(isThis)) excludes.push({ move: other.id, variant: one.id });
    }
  }
  return {
    requires: joined(study, [...(found?.requires ?? []), ...(own?.requires ?? [])], false),
    excludes: joined(study, excludes, true),
  };
}

/** Each named once; where all variants of a move are, the move itself. */
function joined(study: Study, refs: readonly MoveRef[], allIsAny: boolean): readonly MoveRef[] {
  const byMove = new Map<string, MoveRef[]>();
  for (const ref of refs) {
    const before = byMove.get(ref.move) ?? [];
    if (!before.some(({ variant }) => variant === ref.variant)) byMove.set(ref.move, [...before, ref]);
  }
  return [...byMove].flatMap(([move, named]) => {
    const variants = study.moves.get(move)?.variants ?? [];
    const isAll = variants.every(({ id }) => named.some(({ variant }) => variant === id));
    const isAny = named.some(({ variant }) => variant === undefined);
    return allIsAny && variants.length > 0 && (isAll || isAny) ? [{ move }] : named;
  });
}

/** What a step consists of; `undefined` where its move or variant is not there. */
export function contentOf(study: Study, step: Step): StepContent | undefined {
  if (step.kind === 'own') return step;
  return study.moves.get(step.move)?.variants.find(({ id }) => id === step.variant);
}

function selectionWords(study: Study, what: Selection, language: Language): string {
  if (what.kind === 'nodes') {
    return listed(
      what.nodes.map((node) => nodeName(study, node, language)),
      language,
    );
  }
  const words = modelFormsSaying[language];
  const { area, home, function: done, task } = what;
  const named = (text: Parameters<typeof pick>[0] | undefined, id: string) =>
    text ? pick(text, language) : id;
  return [
    words.everything,
    ...(task === undefined ? [] : [words.underTask(leafName(study, task, language))]),
    ...(area === undefined ? [] : [words.inArea(named(study.areas.get(area)?.name, area))]),
    ...(done === undefined ? [] : [words.inFunction(named(study.functions.get(done)?.name, done))]),
    ...(home === undefined ? [] : [words.atHome(homeName(study, undefined, home, language))]),
  ].join(' ');
}

/** A part's name with that of the task it is of, where the two are not alike. */
export function nodeName(study: Study, id: string, language: Language): string {
  const name = leafName(study, id, language);
  const task = treeOf(study).taskOf(id);
  return task === undefined || task === id ? name : `${name} (${leafName(study, task, language)})`;
}

function nameOfNew(
  body: { readonly id: string; readonly name: Parameters<typeof pick>[0] },
  home: (id: string) => string,
  language: Language,
): string {
  const inModel = home(body.id);
  return inModel === body.id ? pick(body.name, language) || body.id : inModel;
}

function structureWords(
  study: Study,
  change: StructureChange,
  home: (id: string) => string,
  language: Language,
): string {
  const words = modelFormsSaying[language];
  const today = (id: string) => homeName(study, undefined, id, language);
  switch (change.kind) {
    case 'create': {
      const { administration } = change;
      const { committee } = administration;
      const name = nameOfNew(administration, home, language);
      const serves = committee.name ? pick(committee.name, language) : home(committee.id);
      return serves === committee.id ? words.createsOnly(name) : words.creates(name, serves);
    }
    case 'dissolve':
      return words.dissolves(today(change.administration));
    case 'merge':
      return words.merges(
        listed(change.administrations.map(today), language),
        nameOfNew(change.into, home, language),
      );
    case 'split':
      return words.splits(
        today(change.administration),
        listed(
          change.successors.map(({ administration }) => nameOfNew(administration, home, language)),
          language,
        ),
      );
  }
}
