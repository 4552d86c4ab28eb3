import { useState } from 'react';
import { type Code, type TaskNode, treeOf } from '#organisation';
import { homeName, leafName, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { CheckField, SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import {
  GroundsFields,
  groundsOf,
  homeOptions,
  isNamed,
  NameFields,
  namesOf,
  sourceIn,
  textOf,
} from './fields.tsx';
import { focusThing, useOrganisation } from './organisationDesk.ts';

interface Closing {
  readonly onClose: () => void;
}

/** A new task, with its home. */
export function AddTaskForm({ home: first, onClose }: Closing & { readonly home: string | null }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, choose } = useOrganisation();
  const desk = useDesk();
  const [names, setNames] = useState(namesOf(undefined));
  const [home, setHome] = useState(first ?? '');
  const [listed, setListed] = useState(true);
  const [grounds, setGrounds] = useState(groundsOf());
  return (
    <EditSheet
      title={words.act.addTask}
      submit={words.form.add}
      check={() => (isNamed(names) ? [] : [{ field: 'task-name', message: words.form.nameMissing }])}
      onSubmit={async () => {
        const record: TaskNode = {
          id: freshId('task'),
          name: textOf(names),
          home: home === '' ? null : home,
          listed,
          basis: grounds.basis,
          ...sourceIn(grounds),
        };
        const done = await desk.run({ kind: 'recordTask', record, expect: 'new' });
        if (done) {
          choose(record.id);
          setTimeout(() => focusThing(record.id), 50);
        }
        return done;
      }}
      onClose={onClose}
    >
      <NameFields id="task-name" names={names} onChange={setNames} autoFocus />
      <SelectField
        id="task-home"
        label={words.form.home}
        value={home}
        onChange={setHome}
        options={[{ id: '', name: words.form.noHome }, ...homeOptions(study, language)]}
      />
      <CheckField id="task-listed" label={words.form.listed} checked={listed} onChange={setListed} />
      <GroundsFields id="task" grounds={grounds} onChange={setGrounds} />
    </EditSheet>
  );
}

/** A new part of a task or part: a leaf is divided into it and the rest, of a divided one it is taken out of the rest. */
export function PartForm({ id, onClose }: Closing & { readonly id: string }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, choose } = useOrganisation();
  const desk = useDesk();
  const tree = treeOf(study);
  const node = study.nodes.get(id);
  const divides = tree.isLeaf(id);
  const name = leafName(study, id, language);
  const [part, setPart] = useState(namesOf(undefined));
  const [rest, setRest] = useState({
    da: node?.name.da === undefined ? '' : words.paste.restOf.da(node.name.da),
    en: node?.name.en === undefined ? '' : words.paste.restOf.en(node.name.en),
  });
  const [home, setHome] = useState('');
  const [grounds, setGrounds] = useState(groundsOf());
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const relations = [...study.relations.values()].filter(({ from, to }) => from === id || to === id);
  const journeys = [...study.journeys.values()].filter(({ steps }) => steps.includes(id));
  const homeNow = tree.homeOf(id);
  const turn = (one: string, on: boolean): void => {
    const next = new Set(going);
    if (on) next.add(one);
    else next.delete(one);
    setGoing(next);
  };
  if (!node) return null;
  return (
    <EditSheet
      title={divides ? words.form.divideTitle(name) : words.act.addPart}
      submit={divides ? words.form.divide : words.form.add}
      check={() => [
        ...(isNamed(part) ? [] : [{ field: 'part-name', message: words.form.partNameMissing }]),
        ...(!divides || isNamed(rest) ? [] : [{ field: 'rest-name', message: words.form.restNameMissing }]),
      ]}
      onSubmit={async () => {
        const made = {
          id: freshId('task'),
          name: textOf(part),
          ...(home === '' ? {} : { home }),
          basis: grounds.basis,
          ...sourceIn(grounds),
        };
        const done = await desk.run(
          divides
            ? {
                kind: 'divideNode',
                node: id,
                part: made,
                rest: { id: freshId('task'), name: textOf(rest) },
                relationsToPart: relations.map((one) => one.id).filter((one) => going.has(one)),
                journeysToPart: journeys.map((one) => one.id).filter((one) => going.has(one)),
              }
            : { kind: 'recordTask', record: { ...made, parent: id }, expect: 'new' },
        );
        if (done) {
          choose(made.id);
          setTimeout(() => focusThing(made.id), 50);
        }
        return done;
      }}
      onClose={onClose}
    >
      {divides && <p className="mute">{words.form.divideLead}</p>}
      <NameFields id="part-name" label={words.form.partName} names={part} onChange={setPart} autoFocus />
      {divides && <NameFields id="rest-name" label={words.form.restName} names={rest} onChange={setRest} />}
      <SelectField
        id="part-home"
        label={words.form.home}
        value={home}
        onChange={setHome}
        options={[
          {
            id: '',
            name: words.form.asTask(
              homeNow === null
                ? words.thing.notPlaced.toLowerCase()
                : homeName(study, undefined, homeNow, language, true),
            ),
          },
          ...homeOptions(study, language).filter((option) => option.id !== homeNow),
        ]}
      />
      {divides && relations.length + journeys.length > 0 && (
        <fieldset className="choices">
          <legend>{words.form.goesToPart}</legend>
          <p className="mute">{words.form.goesToPartHint}</p>
          {relations.map((relation) => (
            <CheckField
              key={relation.id}
              id={`goes-${relation.id}`}
              label={`${words.detail.relations}: ${leafName(study, relation.from === id ? relation.to : relation.from, language)}`}
              checked={going.has(relation.id)}
              onChange={(on) => turn(relation.id, on)}
            />
          ))}
          {journeys.map((journey) => (
            <CheckField
              key={journey.id}
              id={`goes-${journey.id}`}
              label={`${words.detail.journeys}: ${pick(journey.name, language)}`}
              checked={going.has(journey.id)}
              onChange={(on) => turn(journey.id, on)}
            />
          ))}
        </fieldset>
      )}
      <GroundsFields id="part" grounds={grounds} onChange={setGrounds} />
    </EditSheet>
  );
}

/** Codes as lines of a field, and which line is none. */
function codesIn(text: string): { readonly codes: readonly Code[]; readonly wrong?: string } {
  const codes: Code[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, scheme, code] = /^(\S+)\s+(\S.*)$/.exec(line) ?? [];
    if (scheme === undefined || code === undefined) return { codes, wrong: line };
    codes.push({ scheme, code });
  }
  return { codes };
}

/** All that a task or part says of itself. */
export function EditTaskForm({ id, onClose }: Closing & { readonly id: string }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words } = useOrganisation();
  const desk = useDesk();
  const node = study.nodes.get(id);
  const [names, setNames] = useState(namesOf(node?.name));
  const [listed, setListed] = useState(node?.listed ?? false);
  const [unit, setUnit] = useState(node?.unit ?? false);
  const [does, setDoes] = useState(node?.function ?? '');
  const [codes, setCodes] = useState(
    (node?.codes ?? []).map(({ scheme, code }) => `${scheme} ${code}`).join('\n'),
  );
  const [grounds, setGrounds] = useState(groundsOf(node));
  const [note, setNote] = useState(node?.note?.[language] ?? '');
  if (!node) return null;
  const isTask = node.parent === undefined;
  return (
    <EditSheet
      title={words.form.editTitle(leafName(study, id, language))}
      submit={words.form.save}
      check={() => {
        const { wrong } = codesIn(codes);
        return [
          ...(isNamed(names) ? [] : [{ field: 'edit-name', message: words.form.nameMissing }]),
          ...(wrong === undefined ? [] : [{ field: 'edit-codes', message: words.form.codeMalformed(wrong) }]),
        ];
      }}
      onSubmit={() => {
        const {
          function: _,
          unit: __,
          codes: ___,
          note: ____,
          source: _____,
          listed: ______,
          ...rest
        } = node;
        const text = { ...node.note, [language]: note.trim() };
        const notes = Object.fromEntries(Object.entries(text).filter(([, said]) => said !== ''));
        const read = codesIn(codes).codes;
        const record: TaskNode = {
          ...rest,
          name: textOf(names),
          ...(isTask ? { listed } : {}),
          ...(unit ? { unit } : {}),
          ...(does === '' ? {} : { function: does }),
          ...(read.length === 0 ? {} : { codes: read }),
          basis: grounds.basis,
          ...sourceIn(grounds),
          ...(Object.keys(notes).length === 0 ? {} : { note: notes }),
        };
        return desk.run({ kind: 'recordTask', record, expect: 'existing' });
      }}
      onClose={onClose}
    >
      <NameFields id="edit-name" names={names} onChange={setNames} autoFocus />
      <TextField
        id="edit-codes"
        label={words.form.codes}
        hint={words.form.codesHint}
        isOptional
        lines={3}
        value={codes}
        onChange={setCodes}
      />
      <SelectField
        id="edit-function"
        label={words.form.function}
        value={does}
        onChange={setDoes}
        options={[
          { id: '', name: words.form.noFunction },
          ...[...study.functions.values()].map((one) => ({ id: one.id, name: pick(one.name, language) })),
        ]}
      />
      {isTask && (
        <CheckField id="edit-listed" label={words.form.listed} checked={listed} onChange={setListed} />
      )}
      <CheckField id="edit-unit" label={words.form.unit} checked={unit} onChange={setUnit} />
      <GroundsFields id="edit" grounds={grounds} onChange={setGrounds} />
      <TextField
        id="edit-note"
        label={words.form.note}
        isOptional
        lines={3}
        value={note}
        onChange={setNote}
      />
    </EditSheet>
  );
}
