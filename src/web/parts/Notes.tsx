import { useId, useState } from 'react';
import type { Note } from '#study';
import { notesSaying, pick } from '#wording';
import { freshId } from '../session/freshId.ts';
import { useDesk } from '../session/useDesk.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import '../style/notes.css';
import { EditSheet } from './EditSheet.tsx';
import { SelectField, TextField } from './Field.tsx';
import { ForEditing } from './ForEditing.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { Words } from './Words.tsx';

type Visibility = Note['visibility'];

/** The notes about one thing of the study, or about the study itself: read, added, edited, shared and removed. A new one is internal. */
export function Notes({ about }: { readonly about: string }) {
  const { snapshot } = useOpenStudy();
  const desk = useDesk();
  const { language } = useLanguage();
  const words = notesSaying[language];
  const [text, setText] = useState('');
  const [visibility, setVisibility] = useState<Visibility>('internal');
  const [editing, setEditing] = useState<Note>();
  const id = useId();
  const notes = [...snapshot.study.notes.values()].filter((note) => note.about === about);
  const record = (note: Note, expect: 'new' | 'existing'): Promise<boolean> =>
    desk.run({ kind: 'recordNote', record: note, expect });
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    const note: Note = { id: freshId('note'), about, text: { [language]: text.trim() }, visibility };
    if (!(await record(note, 'new'))) return;
    setText('');
    setVisibility('internal');
    desk.announce(words.added);
  };
  return (
    <div className="notes">
      {notes.length === 0 ? (
        <p className="mute">{words.none}</p>
      ) : (
        <ul>
          {notes.map((note) => (
            <li key={note.id}>
              <p>
                <Words text={pick(note.text, language)} />
              </p>
              <span className={`visibility ${note.visibility}`}>{words[note.visibility]}</span>
              <ItemMenu
                label={words.actionsOn}
                actions={[
                  { id: 'edit', name: words.edit, run: () => setEditing(note) },
                  {
                    id: 'visibility',
                    name: note.visibility === 'internal' ? words.share : words.unshare,
                    run: () => void record({ ...note, visibility: otherThan(note.visibility) }, 'existing'),
                  },
                  {
                    id: 'remove',
                    name: words.remove,
                    isRemoving: true,
                    run: () => void desk.run({ kind: 'removeNote', id: note.id }),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      <ForEditing>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField id={`${id}-text`} label={words.label} value={text} onChange={setText} lines={2} />
          <div className="note-foot">
            <VisibilityField id={`${id}-visibility`} value={visibility} onChange={setVisibility} />
            <button type="submit" className="plain" aria-disabled={text.trim() === ''}>
              {words.add}
            </button>
          </div>
        </form>
      </ForEditing>
      {editing && (
        <EditNote
          note={editing}
          onSave={(note) => record(note, 'existing')}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

function EditNote(props: {
  readonly note: Note;
  readonly onSave: (note: Note) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = notesSaying[language];
  const { note } = props;
  // What is written in the other language stays beside it.
  const spoken = note.text[language] === undefined ? (language === 'da' ? 'en' : 'da') : language;
  const [text, setText] = useState(note.text[spoken] ?? '');
  const [visibility, setVisibility] = useState(note.visibility);
  return (
    <EditSheet
      title={words.editTitle}
      submit={say.form.save}
      check={() => (text.trim() === '' ? [{ field: 'edit-note', message: words.textIsMissing }] : [])}
      onSubmit={() => props.onSave({ ...note, text: { ...note.text, [spoken]: text.trim() }, visibility })}
      onClose={props.onClose}
    >
      <TextField id="edit-note" label={words.text} value={text} onChange={setText} lines={6} autoFocus />
      <VisibilityField id="edit-note-visibility" value={visibility} onChange={setVisibility} />
    </EditSheet>
  );
}

function VisibilityField(props: {
  readonly id: string;
  readonly value: Visibility;
  readonly onChange: (visibility: Visibility) => void;
}) {
  const { language } = useLanguage();
  const words = notesSaying[language];
  return (
    <SelectField
      id={props.id}
      label={words.visibility}
      value={props.value}
      onChange={(chosen) => props.onChange(chosen === 'shared' ? 'shared' : 'internal')}
      options={[
        { id: 'internal', name: `${words.internal}: ${words.internalMeans}` },
        { id: 'shared', name: `${words.shared}: ${words.sharedMeans}` },
      ]}
    />
  );
}

function otherThan(visibility: Visibility): Visibility {
  return visibility === 'internal' ? 'shared' : 'internal';
}
