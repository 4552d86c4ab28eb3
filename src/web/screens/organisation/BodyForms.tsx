import { useState } from 'react';
import type { Administration, Committee } from '#organisation';
import type { SingleCommand } from '#study';
import { homeName, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { isNamed, NameFields, namesOf, textOf } from './fields.tsx';
import { focusThing, useOrganisation } from './organisationDesk.ts';

const anew = '';

/** A new administration, or all that one says of itself; a committee that it serves may be made along with it. */
export function AdministrationForm({ id, onClose }: { readonly id?: string; readonly onClose: () => void }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, choose } = useOrganisation();
  const desk = useDesk();
  const before = id === undefined ? undefined : study.administrations.get(id);
  const [names, setNames] = useState(namesOf(before?.name));
  const [short, setShort] = useState(before?.short?.[language] ?? '');
  const [committee, setCommittee] = useState(before?.committee ?? anew);
  const [committeeNames, setCommitteeNames] = useState(namesOf(undefined));
  return (
    <EditSheet
      title={before ? words.form.editTitle(pick(before.name, language)) : words.act.addAdministration}
      submit={before ? words.form.save : words.form.add}
      check={() => [
        ...(isNamed(names) ? [] : [{ field: 'body-name', message: words.form.nameMissing }]),
        ...(committee !== anew || isNamed(committeeNames)
          ? []
          : [{ field: 'committee-name', message: words.form.committeeNameMissing }]),
      ]}
      onSubmit={async () => {
        const made: Committee = { id: freshId('committee'), name: textOf(committeeNames) };
        const shorts = textOf({ ...namesOf(before?.short), [language]: short });
        const { short: _, ...rest } = before ?? { short: undefined };
        const record: Administration = {
          ...rest,
          id: id ?? freshId('administration'),
          name: textOf(names),
          ...(Object.keys(shorts).length === 0 ? {} : { short: shorts }),
          committee: committee === anew ? made.id : committee,
        };
        const own: SingleCommand = {
          kind: 'recordAdministration',
          record,
          expect: before ? 'existing' : 'new',
        };
        const done = await desk.run(
          committee === anew
            ? {
                kind: 'together',
                commands: [{ kind: 'recordCommittee', record: made, expect: 'new' }, own],
              }
            : own,
        );
        if (done) {
          choose(record.id);
          setTimeout(() => focusThing(record.id), 50);
        }
        return done;
      }}
      onClose={onClose}
    >
      <NameFields id="body-name" names={names} onChange={setNames} autoFocus />
      <TextField id="body-short" label={words.form.short} isOptional value={short} onChange={setShort} />
      <SelectField
        id="body-committee"
        label={words.form.committee}
        value={committee}
        onChange={setCommittee}
        options={[
          { id: anew, name: words.form.newCommittee },
          ...[...study.committees.keys()].map((one) => ({
            id: one,
            name: homeName(study, undefined, one, language),
          })),
        ]}
      />
      {committee === anew && (
        <NameFields
          id="committee-name"
          label={words.form.committeeName}
          names={committeeNames}
          onChange={setCommitteeNames}
        />
      )}
    </EditSheet>
  );
}

/** A new committee, or all that one says of itself. */
export function CommitteeForm({ id, onClose }: { readonly id?: string; readonly onClose: () => void }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, choose } = useOrganisation();
  const desk = useDesk();
  const before = id === undefined ? undefined : study.committees.get(id);
  const [names, setNames] = useState(namesOf(before?.name));
  const [short, setShort] = useState(before?.short?.[language] ?? '');
  return (
    <EditSheet
      title={before ? words.form.editTitle(pick(before.name, language)) : words.act.addCommittee}
      submit={before ? words.form.save : words.form.add}
      check={() => (isNamed(names) ? [] : [{ field: 'body-name', message: words.form.nameMissing }])}
      onSubmit={async () => {
        const shorts = textOf({ ...namesOf(before?.short), [language]: short });
        const { short: _, ...rest } = before ?? { short: undefined };
        const record: Committee = {
          ...rest,
          id: id ?? freshId('committee'),
          name: textOf(names),
          ...(Object.keys(shorts).length === 0 ? {} : { short: shorts }),
        };
        const done = await desk.run({ kind: 'recordCommittee', record, expect: before ? 'existing' : 'new' });
        if (done) {
          choose(record.id);
          setTimeout(() => focusThing(record.id), 50);
        }
        return done;
      }}
      onClose={onClose}
    >
      <NameFields id="body-name" names={names} onChange={setNames} autoFocus />
      <TextField id="body-short" label={words.form.short} isOptional value={short} onChange={setShort} />
    </EditSheet>
  );
}
