import { useState } from 'react';
import type { Move, Variant } from '#moves';
import { movesSaying, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { CheckField, SelectField, TextField } from '../../parts/Field.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { dropAt, putAt, withVariant } from './moveEditing.ts';
import { SelectionFields } from './SelectionFields.tsx';
import {
  type BodyDraft,
  changeOf,
  draftOf,
  errorsIn,
  newSuccessor,
  type StructureDraft,
  type SuccessorDraft,
} from './structureDraft.ts';

const kinds = ['create', 'dissolve', 'merge', 'split'] as const;

/** Adds a change of structure to a variant, or changes one: an administration comes, goes, is joined with others or parted. */
export function EditStructure(props: {
  readonly move: Move;
  readonly variant: Variant;
  /** Its place; behind the last for a new one. */
  readonly at: number;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { run } = useDesk();
  const { move, variant, at } = props;
  const before = variant.structure[at];
  const [draft, setDraft] = useState(() => draftOf(study, before, language));
  const set = (changed: Partial<StructureDraft>): void => setDraft({ ...draft, ...changed });
  const administrations = [...study.administrations.values()].map(({ id, name }) => ({
    id,
    name: pick(name, language),
  }));
  const chosen = administrations.filter(({ id }) => draft.merged.includes(id));
  return (
    <EditSheet
      title={before ? words.editStructure : words.addStructure}
      submit={before ? say.form.save : words.addStructure}
      check={() => errorsIn(draft, language, words)}
      onSubmit={() =>
        run({
          kind: 'recordMove',
          record: withVariant(move, {
            ...variant,
            structure: putAt(variant.structure, at, changeOf(draft, language)),
          }),
          expect: 'existing',
        })
      }
      onClose={props.onClose}
    >
      <SelectField
        id="structure-kind"
        label={words.structureKind}
        value={draft.kind}
        onChange={(kind) => {
          const next = kinds.find((one) => one === kind) ?? draft.kind;
          // Joined ones keep the committee of the one that continues, unless somebody says otherwise.
          set({
            kind: next,
            body: { ...draft.body, committee: next === 'merge' ? '' : draft.body.committee || 'new' },
          });
        }}
        options={kinds.map((id) => ({ id, name: words.structureKinds[id] }))}
      />
      {(draft.kind === 'dissolve' || draft.kind === 'split') && (
        <SelectField
          id="structure-administration"
          label={words.administration}
          value={draft.administration}
          onChange={(administration) => set({ administration })}
          options={[{ id: '', name: words.choose }, ...administrations]}
        />
      )}
      {draft.kind === 'merge' && (
        <>
          <fieldset className="plain-set">
            <legend>{words.mergeWhich}</legend>
            {administrations.map(({ id, name }, nth) => (
              <CheckField
                key={id}
                id={`merge-${nth}`}
                label={name}
                checked={draft.merged.includes(id)}
                onChange={(checked) =>
                  set({
                    merged: checked ? [...draft.merged, id] : draft.merged.filter((one) => one !== id),
                  })
                }
              />
            ))}
          </fieldset>
          <SelectField
            id="structure-continues"
            label={words.continues}
            hint={words.continuesHint}
            value={draft.merged.includes(draft.continues) ? draft.continues : ''}
            onChange={(continues) => set({ continues })}
            options={[{ id: '', name: words.choose }, ...chosen]}
          />
        </>
      )}
      {(draft.kind === 'create' || draft.kind === 'merge') && (
        <BodyFields
          id="body"
          body={draft.body}
          mayContinue={draft.kind === 'merge'}
          onChange={(body) => set({ body })}
        />
      )}
      {draft.kind === 'split' && (
        <>
          {draft.successors.map((successor, nth) => (
            <Successor
              key={successor.body.id}
              at={nth}
              successor={successor}
              onChange={(changed) => set({ successors: putAt(draft.successors, nth, changed) })}
              {...(draft.successors.length > 1
                ? { onRemove: () => set({ successors: dropAt(draft.successors, nth) }) }
                : {})}
            />
          ))}
          <p className="mute">{words.splitRest}</p>
          <p>
            <button
              type="button"
              className="plain"
              onClick={() => set({ successors: [...draft.successors, newSuccessor()] })}
            >
              {words.addSuccessor}
            </button>
          </p>
        </>
      )}
    </EditSheet>
  );
}

function Successor(props: {
  readonly at: number;
  readonly successor: SuccessorDraft;
  readonly onChange: (successor: SuccessorDraft) => void;
  readonly onRemove?: () => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { at, successor, onChange, onRemove } = props;
  return (
    <fieldset className="plain-set fields successor">
      <legend>{words.successor(at + 1)}</legend>
      <BodyFields
        id={`successor-${at}`}
        body={successor.body}
        mayContinue={false}
        onChange={(body) => onChange({ ...successor, body })}
      />
      {successor.takes.map((selection, nth) => (
        <SelectionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a selection has no other name than its place
          key={nth}
          id={nth === 0 ? `successor-${at}-takes` : `successor-${at}-takes-${nth}`}
          label={words.successorTakes}
          selection={selection}
          onChange={(changed) => onChange({ ...successor, takes: putAt(successor.takes, nth, changed) })}
        />
      ))}
      {onRemove && (
        <p>
          <button type="button" className="plain" onClick={onRemove}>
            {words.removeSuccessor(at + 1)}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function BodyFields(props: {
  readonly id: string;
  readonly body: BodyDraft;
  /** Its committee may be that of the one that it continues. */
  readonly mayContinue: boolean;
  readonly onChange: (body: BodyDraft) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { id, body, onChange } = props;
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={words.newName}
        value={body.name}
        onChange={(name) => onChange({ ...body, name })}
      />
      <TextField
        id={`${id}-short`}
        label={words.newShort}
        value={body.short}
        onChange={(short) => onChange({ ...body, short })}
        isOptional
      />
      <SelectField
        id={`${id}-committee`}
        label={words.committee}
        value={body.committee}
        onChange={(committee) => onChange({ ...body, committee })}
        options={[
          ...(props.mayContinue ? [{ id: '', name: words.continuedCommittee }] : []),
          { id: 'new', name: words.newCommittee },
          ...[...study.committees.values()].map((one) => ({ id: one.id, name: pick(one.name, language) })),
        ]}
      />
      {body.committee === 'new' && (
        <TextField
          id={`${id}-committee-name`}
          label={words.committeeName}
          value={body.committeeName}
          onChange={(committeeName) => onChange({ ...body, committeeName })}
        />
      )}
    </>
  );
}
