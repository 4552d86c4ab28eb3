import type { Language, Text } from '#figures';
import type { NewAdministration, Selection, StructureChange } from '#moves';
import type { Study } from '#study';
import { type movesSaying, pick } from '#wording';
import type { FieldError } from '../../parts/EditSheet.tsx';
import { freshId } from '../../session/freshId.ts';
import { written } from '../../session/written.ts';

/** A new body as it is filled in. Ids are kept, so that what names it goes on naming it. */
export interface BodyDraft {
  readonly id: string;
  readonly before: { readonly name: Text; readonly short?: Text };
  readonly name: string;
  readonly short: string;
  /** Id of a committee that is there; `new` for a new one; `` for that of the one that continues. */
  readonly committee: string;
  readonly committeeId: string;
  readonly committeeBefore: { readonly name?: Text; readonly short?: Text };
  readonly committeeName: string;
}

/** What a split sheds, as it is filled in. */
export interface SuccessorDraft {
  readonly body: BodyDraft;
  readonly takes: readonly Selection[];
}

/** A change of structure as it is filled in: what each kind asks for is kept while another is looked at. */
export interface StructureDraft {
  readonly kind: StructureChange['kind'];
  /** Dissolved or split. */
  readonly administration: string;
  readonly merged: readonly string[];
  readonly continues: string;
  readonly body: BodyDraft;
  readonly successors: readonly SuccessorDraft[];
}

/** A change to fill in: the one there is, or a new one. */
export function draftOf(
  study: Study,
  change: StructureChange | undefined,
  language: Language,
): StructureDraft {
  const empty: StructureDraft = {
    kind: 'create',
    administration: '',
    merged: [],
    continues: '',
    body: newBody('new'),
    successors: [newSuccessor()],
  };
  if (!change) return empty;
  switch (change.kind) {
    case 'create':
      return { ...empty, kind: 'create', body: bodyOf(study, change.administration, language) };
    case 'dissolve':
      return { ...empty, kind: 'dissolve', administration: change.administration };
    case 'merge':
      return {
        ...empty,
        kind: 'merge',
        merged: change.administrations,
        continues: change.continues,
        body: bodyOf(study, change.into, language),
      };
    case 'split':
      return {
        ...empty,
        kind: 'split',
        administration: change.administration,
        successors: change.successors.map(({ administration, takes }) => ({
          body: bodyOf(study, administration, language),
          takes,
        })),
      };
  }
}

/** A successor that takes nothing yet. */
export function newSuccessor(): SuccessorDraft {
  return { body: newBody('new'), takes: [{ kind: 'nodes', nodes: [] }] };
}

function newBody(committee: string): BodyDraft {
  return {
    id: freshId('administration'),
    before: { name: {} },
    name: '',
    short: '',
    committee,
    committeeId: freshId('committee'),
    committeeBefore: {},
    committeeName: '',
  };
}

function bodyOf(
  study: Study,
  body: {
    readonly id: string;
    readonly name: Text;
    readonly short?: Text;
    readonly committee?: NewAdministration['committee'];
  },
  language: Language,
): BodyDraft {
  const { committee } = body;
  const isThere =
    committee !== undefined && committee.name === undefined && study.committees.has(committee.id);
  return {
    id: body.id,
    before: body,
    name: body.name[language] ?? '',
    short: body.short?.[language] ?? '',
    committee: committee === undefined ? '' : isThere ? committee.id : 'new',
    committeeId: committee === undefined || isThere ? freshId('committee') : committee.id,
    committeeBefore: isThere ? {} : (committee ?? {}),
    committeeName: isThere ? '' : (committee?.name?.[language] ?? ''),
  };
}

/** What is missing in a draft, all of it, each with the field it leads to. */
export function errorsIn(
  draft: StructureDraft,
  language: Language,
  words: (typeof movesSaying)['da'],
): readonly FieldError[] {
  const missing = (is: boolean, field: string, message: string): readonly FieldError[] =>
    is ? [{ field, message }] : [];
  const nameless = (body: BodyDraft): boolean =>
    pick(written(body.before.name, language, body.name), language) === '';
  const committeeless = (body: BodyDraft): boolean =>
    body.committee === 'new' &&
    pick(written(body.committeeBefore.name ?? {}, language, body.committeeName), language) === '';
  switch (draft.kind) {
    case 'create':
      return [
        ...missing(nameless(draft.body), 'body-name', words.newNameMissing),
        ...missing(committeeless(draft.body), 'body-committee-name', words.committeeNameMissing),
      ];
    case 'dissolve':
      return missing(draft.administration === '', 'structure-administration', words.administrationMissing);
    case 'merge':
      return [
        ...missing(draft.merged.length < 2, 'merge-0', words.mergeTooFew),
        ...missing(!draft.merged.includes(draft.continues), 'structure-continues', words.continuesMissing),
        ...missing(nameless(draft.body), 'body-name', words.newNameMissing),
        ...missing(committeeless(draft.body), 'body-committee-name', words.committeeNameMissing),
      ];
    case 'split':
      return [
        ...missing(draft.administration === '', 'structure-administration', words.administrationMissing),
        ...draft.successors.flatMap(({ body, takes }, at) => [
          ...missing(nameless(body), `successor-${at}-name`, words.successorNameMissing(at + 1)),
          ...missing(
            committeeless(body),
            `successor-${at}-committee-name`,
            words.successorCommitteeMissing(at + 1),
          ),
          ...missing(
            takes.every((one) => one.kind === 'nodes' && one.nodes.length === 0),
            `successor-${at}-takes-tasks`,
            words.successorTakesNothing(at + 1),
          ),
        ]),
      ];
  }
}

/** The change that a draft without errors says. */
export function changeOf(draft: StructureDraft, language: Language): StructureChange {
  switch (draft.kind) {
    case 'create':
      return { kind: 'create', administration: administrationOf(draft.body, language) };
    case 'dissolve':
      return { kind: 'dissolve', administration: draft.administration };
    case 'merge': {
      const committee = committeeOf(draft.body, language);
      return {
        kind: 'merge',
        administrations: draft.merged,
        into: { ...namesOf(draft.body, language), ...(committee ? { committee } : {}) },
        continues: draft.continues,
      };
    }
    case 'split':
      return {
        kind: 'split',
        administration: draft.administration,
        successors: draft.successors.map(({ body, takes }) => ({
          administration: administrationOf(body, language),
          takes: takes.filter((one) => one.kind === 'rule' || one.nodes.length > 0),
        })),
      };
  }
}

function namesOf(body: BodyDraft, language: Language): Pick<NewAdministration, 'id' | 'name' | 'short'> {
  const short = written(body.before.short ?? {}, language, body.short);
  return {
    id: body.id,
    name: written(body.before.name, language, body.name),
    ...(pick(short, language) === '' ? {} : { short }),
  };
}

function committeeOf(body: BodyDraft, language: Language): NewAdministration['committee'] | undefined {
  if (body.committee === '') return undefined;
  if (body.committee !== 'new') return { id: body.committee };
  return {
    ...body.committeeBefore,
    id: body.committeeId,
    name: written(body.committeeBefore.name ?? {}, language, body.committeeName),
  };
}

function administrationOf(body: BodyDraft, language: Language): NewAdministration {
  return {
    ...namesOf(body, language),
    committee: committeeOf(body, language) ?? { id: body.committeeId, name: namesOf(body, language).name },
  };
}
