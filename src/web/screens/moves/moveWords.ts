import type { Language } from '#figures';
import type { MoveRef, NewAdministration, Selection, StructureChange, Transfer } from '#moves';
import type { Study } from '#study';
import { leafName, listed, movesSaying, pick } from '#wording';
import { bodyNames } from './moveEditing.ts';

/** Names told before the rest is only counted. */
const mostNamed = 4;

/** What a move's changes are in words, in one language. */
export interface MoveWords {
  readonly selection: (selection: Selection) => string;
  readonly transfer: (transfer: Transfer) => string;
  readonly structure: (change: StructureChange) => string;
  readonly ref: (ref: MoveRef) => string;
  readonly body: (id: string, short?: boolean) => string;
}

/** The words for what the moves of a study do. */
export function moveWordsOf(study: Study, language: Language): MoveWords {
  const words = movesSaying[language];
  const long = bodyNames(study, language);
  const brief = bodyNames(study, language, true);
  const body = (id: string, short = false): string => (short ? brief(id) : long(id));
  const selection = (one: Selection): string => {
    if (one.kind === 'nodes') {
      const names = one.nodes.map((id) => leafName(study, id, language));
      if (names.length <= mostNamed + 1) return listed(names, language);
      return words.manyMore(names.slice(0, mostNamed).join(', '), names.length - mostNamed);
    }
    return words.rule(
      listed(
        [
          one.area === undefined
            ? ''
            : words.ruleArea(pick(study.areas.get(one.area)?.name ?? {}, language) || one.area),
          one.function === undefined
            ? ''
            : words.ruleFunction(
                pick(study.functions.get(one.function)?.name ?? {}, language) || one.function,
              ),
          one.task === undefined ? '' : words.ruleTask(leafName(study, one.task, language)),
          one.home === undefined ? '' : words.ruleHome(body(one.home)),
        ].filter((part) => part !== ''),
        language,
      ),
    );
  };
  const committee = (one: NewAdministration['committee']): string =>
    one.name ? pick(one.name, language) : body(one.id);
  const structure = (change: StructureChange): string => {
    switch (change.kind) {
      case 'create':
        return words.creates(
          pick(change.administration.name, language),
          committee(change.administration.committee),
        );
      case 'dissolve':
        return words.dissolves(body(change.administration));
      case 'merge':
        return words.merges(
          listed(
            change.administrations.map((id) => body(id)),
            language,
          ),
          pick(change.into.name, language),
        );
      case 'split':
        return words.splits(
          body(change.administration),
          listed(
            change.successors.map(({ administration }) => pick(administration.name, language)),
            language,
          ),
        );
    }
  };
  const ref = ({ move: id, variant }: MoveRef): string => {
    const move = study.moves.get(id);
    if (!move) return id;
    const name = variant === undefined ? move.name : move.variants.find((one) => one.id === variant)?.name;
    return words.ref(`${move.number}${variant ?? ''}`, pick(name ?? move.name, language));
  };
  return {
    selection,
    transfer: ({ what, to }) => words.transferTo(selection(what), body(to)),
    structure,
    ref,
    body,
  };
}
