import { useState } from 'react';
import type { Condition, Term } from '#moves';
import type { Study } from '#study';
import { homeName, leafName, overviewSaying, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { written } from '../../session/written.ts';
import { conditionText } from './conditionText.ts';

type Kind = Condition['kind'];

const kinds: readonly Kind[] = [
  'numberOfCommittees',
  'numberOfAdministrations',
  'oneToOne',
  'bodyKept',
  'taskNotMoved',
  'staffAtMost',
];

/** Adds a term of reference with its condition, or edits one. Several conditions of one term stay as they are. */
export function EditTerm(props: {
  readonly study: Study;
  readonly record: Term | undefined;
  readonly onClose: () => void;
}) {
  const { study, record } = props;
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const desk = useDesk();
  const [only, ...others] = record?.conditions ?? [];
  const [name, setName] = useState(record?.name[language] ?? '');
  const [note, setNote] = useState(record?.note?.[language] ?? '');
  const [kind, setKind] = useState<Kind>(only?.kind ?? 'numberOfAdministrations');
  const [count, setCount] = useState(() =>
    only ? countOf(only) : usualCount(study, 'numberOfAdministrations'),
  );
  const [about, setAbout] = useState(() => aboutOf(only));
  const told = written(record?.name ?? {}, language, name);
  const isSeveral = others.length > 0;
  const asks = asksFor[kind];
  const submit = (): Promise<boolean> => {
    const { note: _, ...rest } = record ?? { id: freshId('term') };
    const said = written(record?.note ?? {}, language, note);
    return desk.run({
      kind: 'recordTerm',
      record: {
        ...rest,
        name: told,
        conditions: isSeveral ? (record?.conditions ?? []) : [conditionOf(kind, Number(count), about)],
        ...(pick(said, language) === '' ? {} : { note: said }),
      },
      expect: record ? 'existing' : 'new',
    });
  };
  return (
    <EditSheet
      title={record ? words.editTerm : words.addTerm}
      submit={record ? say.form.save : words.add}
      check={() => [
        ...(pick(told, language) === '' ? [{ field: 'term-name', message: words.termNameMissing }] : []),
        ...(!isSeveral && asks.about && about === ''
          ? [{ field: 'term-about', message: words.notChosen }]
          : []),
        ...(!isSeveral && asks.count && !/^\d{1,7}$/.test(count.trim())
          ? [{ field: 'term-count', message: words.numberIsNone }]
          : []),
      ]}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField id="term-name" label={words.termName} value={name} onChange={setName} autoFocus />
      {isSeveral ? (
        <div>
          <p>{words.severalConditions}</p>
          <ul className="conditions">
            {record?.conditions.map((one) => (
              <li key={JSON.stringify(one)}>{conditionText(study, one, language)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <SelectField
            id="term-kind"
            label={words.condition}
            value={kind}
            onChange={(chosen) => {
              const next = kinds.find((one) => one === chosen) ?? kind;
              setKind(next);
              setAbout('');
              setCount(usualCount(study, next));
            }}
            options={kinds.map((one) => ({ id: one, name: words.conditionKinds[one] }))}
          />
          {asks.about && (
            <SelectField
              id="term-about"
              label={words[asks.about]}
              value={about}
              onChange={setAbout}
              options={[
                { id: '', name: words.choose },
                ...choicesOf(study, asks.about).map((id) => ({
                  id,
                  name:
                    asks.about === 'task'
                      ? leafName(study, id, language)
                      : homeName(study, undefined, id, language),
                })),
              ]}
            />
          )}
          {asks.count && (
            <TextField
              id="term-count"
              label={words.number}
              value={count}
              onChange={setCount}
              inputMode="numeric"
            />
          )}
        </>
      )}
      <TextField id="term-note" label={words.termNote} value={note} onChange={setNote} lines={3} isOptional />
    </EditSheet>
  );
}

/** What has to be filled in for each kind of condition. */
const asksFor: Readonly<
  Record<Kind, { readonly about?: 'body' | 'task' | 'administration'; readonly count?: true }>
> = {
  numberOfCommittees: { count: true },
  numberOfAdministrations: { count: true },
  oneToOne: {},
  bodyKept: { about: 'body' },
  taskNotMoved: { about: 'task' },
  staffAtMost: { about: 'administration', count: true },
};

function choicesOf(study: Study, about: 'body' | 'task' | 'administration'): readonly string[] {
  if (about === 'task') return [...study.nodes.keys()];
  if (about === 'administration') return [...study.administrations.keys()];
  return [...study.committees.keys(), ...study.administrations.keys(), ...study.otherBodies.keys()];
}

function conditionOf(kind: Kind, count: number, about: string): Condition {
  switch (kind) {
    case 'numberOfCommittees':
    case 'numberOfAdministrations':
      return { kind, is: count };
    case 'oneToOne':
      return { kind };
    case 'bodyKept':
      return { kind, body: about };
    case 'taskNotMoved':
      return { kind, node: about };
    case 'staffAtMost':
      return { kind, administration: about, max: count };
  }
}

function countOf(condition: Condition): string {
  if ('is' in condition) return String(condition.is);
  return 'max' in condition ? String(condition.max) : '';
}

/** As many bodies as there are today: what a mandate most often asks for. */
function usualCount(study: Study, kind: Kind): string {
  if (kind === 'numberOfCommittees') return String(study.committees.size);
  return kind === 'numberOfAdministrations' ? String(study.administrations.size) : '';
}

function aboutOf(condition: Condition | undefined): string {
  if (condition?.kind === 'bodyKept') return condition.body;
  if (condition?.kind === 'taskNotMoved') return condition.node;
  if (condition?.kind === 'staffAtMost') return condition.administration;
  return '';
}
