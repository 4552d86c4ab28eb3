import { useState } from 'react';
import { notesSaying } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import { useMayEdit } from '../session/useMayEdit.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import { Notes } from './Notes.tsx';

/** The notes about one thing as a line that opens: how many there are, or that one can be added. */
export function NotesLine({ about }: { readonly about: string }) {
  const { language } = useLanguage();
  const words = notesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const mayEdit = useMayEdit();
  const [isOpen, setOpen] = useState(false);
  const count = [...study.notes.values()].filter((note) => note.about === about).length;
  if (count === 0 && !mayEdit && !isOpen) return null;
  return (
    <details className="about notes-line" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count > 0 ? words.counted(count) : isOpen ? words.title : words.add}</summary>
      {isOpen && <Notes about={about} />}
    </details>
  );
}
