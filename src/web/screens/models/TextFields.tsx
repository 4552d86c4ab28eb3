import { useId, useState } from 'react';
import type { Language, Text } from '#figures';
import { languages, modelFormsSaying } from '#wording';
import { TextField } from '../../parts/Field.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** A text of the study being written, per language. */
export interface WrittenText {
  readonly value: Text;
  readonly set: (value: Text) => void;
  /** Of the first field; an error leads to it. */
  readonly field: string;
  readonly isEmpty: boolean;
  /** The languages that are asked for, the page's own first. */
  readonly asked: readonly Language[];
}

/**
 * A text being written: in the language of the page, and in the other one
 * where the study speaks it or the text has it.
 */
export function useWrittenText(before: Text): WrittenText {
  const { language } = useLanguage();
  const { description } = useOpenStudy().snapshot.study;
  const [value, set] = useState(before);
  const id = useId();
  const asked = [
    language,
    ...languages.filter(
      (one) => one !== language && (description.name[one] !== undefined || before[one] !== undefined),
    ),
  ];
  return { value, set, field: `${id} ${language}`, isEmpty: trimmed(value) === undefined, asked };
}

/** The fields of a text, one per language. */
export function TextFields(props: {
  readonly label: string;
  readonly hint?: string;
  readonly text: WrittenText;
  readonly lines?: number;
  readonly isOptional?: boolean;
  readonly autoFocus?: boolean;
}) {
  const { language } = useLanguage();
  const { label, text, hint } = props;
  const words = modelFormsSaying[language];
  const [own] = text.asked;
  return text.asked.map((one) => (
    <TextField
      key={one}
      id={one === own ? text.field : `${text.field} ${one}`}
      label={text.asked.length > 1 ? words.inLanguage(label, one) : label}
      value={text.value[one] ?? ''}
      onChange={(said) => text.set({ ...text.value, [one]: said })}
      {...(hint !== undefined && one === own ? { hint } : {})}
      {...(props.lines === undefined ? {} : { lines: props.lines })}
      isOptional={props.isOptional === true || one !== own}
      autoFocus={props.autoFocus === true && one === own}
    />
  ));
}

/** A text without empty languages and spaces around; `undefined` where nothing is left. */
export function trimmed(text: Text): Text | undefined {
  const said = languages.flatMap((language) => {
    const words = text[language]?.trim();
    return words ? [[language, words] as const] : [];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
