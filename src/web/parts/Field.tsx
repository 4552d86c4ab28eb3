import type { ReactNode } from 'react';
import { useLanguage } from '../session/useLanguage.ts';

interface Labelled {
  /** Of the input; the error summary leads to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Said beside the label, as the common public design system does. */
  readonly isOptional?: boolean;
}

/** A label over whatever is filled in. */
export function Field(props: Labelled & { readonly children: ReactNode }) {
  const { say } = useLanguage();
  return (
    <div className="field">
      <label htmlFor={props.id}>
        {props.label} {props.isOptional && <span className="mute">{say.form.optional}</span>}
      </label>
      {props.hint !== undefined && (
        <p className="mute" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
    </div>
  );
}

/** One or several lines of text. */
export function TextField(
  props: Labelled & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly lines?: number;
    readonly autoFocus?: boolean;
    readonly inputMode?: 'decimal' | 'numeric';
  },
) {
  const { id, value, onChange, lines = 1, hint } = props;
  const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  return (
    <Field {...props}>
      {lines > 1 ? (
        <textarea
          id={id}
          rows={lines}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...described}
        />
      ) : (
        <input
          id={id}
          type="text"
          value={value}
          inputMode={props.inputMode}
          // biome-ignore lint/a11y/noAutofocus: the first field of a form that was just opened
          autoFocus={props.autoFocus}
          onChange={(event) => onChange(event.target.value)}
          {...described}
        />
      )}
    </Field>
  );
}

/** One of several, by the browser's own list. */
export function SelectField(
  props: Labelled & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  },
) {
  const { id, value, onChange, options, hint } = props;
  return (
    <Field {...props}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Yes or no. */
export function CheckField(props: {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check-field" htmlFor={props.id}>
      <input
        id={props.id}
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {props.label}
    </label>
  );
}
