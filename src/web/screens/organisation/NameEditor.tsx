import { type KeyboardEvent, useRef, useState } from 'react';
import { useOrganisation } from './organisationDesk.ts';

/** A name while it is changed where it stands: Enter or going elsewhere keeps the new name, Escape the old one. */
export function NameEditor({ id, text }: { readonly id: string; readonly text: string }) {
  const { words, renameTo } = useOrganisation();
  const [value, setValue] = useState(text);
  const isDone = useRef(false);
  const done = (kept: string | undefined): void => {
    if (isDone.current) return;
    isDone.current = true;
    renameTo(id, kept);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The picture around it has keys of its own.
    event.stopPropagation();
    if (event.key === 'Enter') done(value);
    else if (event.key === 'Escape') done(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <input
      className="name-editor"
      type="text"
      aria-label={words.act.nameOf(text)}
      value={value}
      // biome-ignore lint/a11y/noAutofocus: it was just asked for
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => done(value)}
    />
  );
}
