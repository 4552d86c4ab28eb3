import type { Ref } from 'react';
import { Icon } from './Icon.tsx';

/** Narrows what the screen shows as one types; Escape shows everything again. */
export function FindField(props: {
  readonly id: string;
  readonly label: string;
  /** What can be found, as examples in the empty field. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}) {
  return (
    <div className="find-field">
      <label htmlFor={props.id}>{props.label}</label>
      <span>
        <input
          ref={props.inputRef}
          id={props.id}
          type="search"
          autoComplete="off"
          value={props.value}
          placeholder={props.hint}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && props.value !== '') props.onChange('');
          }}
        />
        <Icon name="find" />
      </span>
    </div>
  );
}
