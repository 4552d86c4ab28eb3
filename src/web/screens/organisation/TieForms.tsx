import { useState } from 'react';
import { type Area, type Relation, type RelationKind, treeOf } from '#organisation';
import type { SingleCommand } from '#study';
import { fold, homeName, inAlphabet, leafName, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { CheckField, Field, SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { areasCommand } from './correcting.ts';
import { GroundsFields, groundsOf, sourceIn } from './fields.tsx';
import { useOrganisation } from './organisationDesk.ts';

/** Which areas a task or part belongs to, all at once; a new one may be made. */
export function AreasForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words } = useOrganisation();
  const desk = useDesk();
  const all = [...study.areas.values()].sort((a, b) =>
    inAlphabet(language)(pick(a.name, language), pick(b.name, language)),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(all.filter(({ members }) => members.includes(id)).map((area) => area.id)),
  );
  const [name, setName] = useState('');
  return (
    <EditSheet
      title={words.form.areasTitle(leafName(study, id, language))}
      submit={words.form.save}
      onSubmit={async () => {
        const changed = areasCommand(study, id, chosen);
        const made: Area = {
          id: freshId('area'),
          name: { [language]: name.trim() },
          members: [id],
          basis: 'judgement',
        };
        const added: readonly SingleCommand[] =
          name.trim() === '' ? [] : [{ kind: 'recordArea', record: made, expect: 'new' }];
        const commands = [
          ...(changed === undefined ? [] : changed.kind === 'together' ? changed.commands : [changed]),
          ...added,
        ];
        const [only] = commands;
        if (!only) return true;
        return desk.run(commands.length === 1 ? only : { kind: 'together', commands });
      }}
      onClose={onClose}
    >
      <fieldset className="choices">
        <legend className="only-heard">{words.detail.areas}</legend>
        {all.map((area) => (
          <CheckField
            key={area.id}
            id={`area-${area.id}`}
            label={pick(area.name, language)}
            checked={chosen.has(area.id)}
            onChange={(on) => {
              const next = new Set(chosen);
              if (on) next.add(area.id);
              else next.delete(area.id);
              setChosen(next);
            }}
          />
        ))}
      </fieldset>
      <TextField id="new-area" label={words.form.newArea} isOptional value={name} onChange={setName} />
    </EditSheet>
  );
}

const strengths = [1, 2, 3] as const;

/** A relation of a task or part to another one. */
export function RelationForm(props: {
  readonly id: string;
  readonly relation?: string;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words } = useOrganisation();
  const desk = useDesk();
  const { id, onClose } = props;
  const before = props.relation === undefined ? undefined : study.relations.get(props.relation);
  const tree = treeOf(study);
  const nameOf = (leaf: string): string => {
    const home = tree.homeOf(leaf);
    const name = leafName(study, leaf, language);
    return home === null ? name : `${name} (${homeName(study, undefined, home, language, true)})`;
  };
  const others = tree.leaves.filter((leaf) => leaf !== id);
  const [other, setOther] = useState(before ? nameOf(before.from === id ? before.to : before.from) : '');
  const [kind, setKind] = useState<RelationKind>(before?.kind ?? 'sameCitizens');
  const [strength, setStrength] = useState<Relation['strength']>(before?.strength ?? 2);
  const [note, setNote] = useState(before?.note?.[language] ?? '');
  const [grounds, setGrounds] = useState(groundsOf(before ?? { basis: 'judgement' }));
  const found = others.find((leaf) => fold(nameOf(leaf)) === fold(other.trim()));
  const kinds = Object.keys(say.relationKinds) as RelationKind[];
  return (
    <EditSheet
      title={words.form.relationTitle(leafName(study, id, language))}
      submit={before ? words.form.save : words.form.add}
      check={() =>
        found === undefined ? [{ field: 'relation-with', message: words.form.relationMissing }] : []
      }
      onSubmit={async () => {
        if (found === undefined) return false;
        const text = { ...before?.note, [language]: note.trim() };
        const notes = Object.fromEntries(Object.entries(text).filter(([, said]) => said !== ''));
        const isTurned = before !== undefined && before.from !== id;
        const record: Relation = {
          id: before?.id ?? freshId('relation'),
          from: isTurned ? found : id,
          to: isTurned ? id : found,
          kind,
          strength,
          basis: grounds.basis,
          ...sourceIn(grounds),
          ...(Object.keys(notes).length === 0 ? {} : { note: notes }),
        };
        return desk.run({ kind: 'recordRelation', record, expect: before ? 'existing' : 'new' });
      }}
      onClose={onClose}
    >
      <Field id="relation-with" label={words.form.relationWith} hint={words.form.relationFind}>
        <input
          id="relation-with"
          type="text"
          list="relation-leaves"
          value={other}
          aria-describedby="relation-with-hint"
          // biome-ignore lint/a11y/noAutofocus: the first field of a form that was just opened
          autoFocus
          onChange={(event) => setOther(event.target.value)}
        />
        <datalist id="relation-leaves">
          {others.map((leaf) => (
            <option key={leaf} value={nameOf(leaf)} />
          ))}
        </datalist>
      </Field>
      <SelectField
        id="relation-kind"
        label={words.form.kind}
        value={kind}
        onChange={(next) => setKind(next as RelationKind)}
        options={kinds.map((one) => ({ id: one, name: say.relationKinds[one] }))}
      />
      <SelectField
        id="relation-strength"
        label={words.form.strength}
        value={`${strength}`}
        onChange={(next) => setStrength(strengths.find((one) => `${one}` === next) ?? strength)}
        options={strengths.map((one) => ({ id: `${one}`, name: words.form.strengths[one] }))}
      />
      <GroundsFields id="relation" grounds={grounds} onChange={setGrounds} />
      <TextField
        id="relation-note"
        label={words.form.note}
        isOptional
        lines={3}
        value={note}
        onChange={setNote}
      />
    </EditSheet>
  );
}
