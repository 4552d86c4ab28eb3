import type { DecimalSign } from '#reading/table/readNumber';
import { readNumber } from '#reading/table/readNumber';
import { figuresSaying, formatNumber } from '#wording';
import { TextField } from '../../parts/Field.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { NumberDraft } from './figureDraft.ts';

/** A number as people write it; where it can be read in two ways, the field asks. */
export function NumberField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: NumberDraft;
  readonly onChange: (value: NumberDraft) => void;
  readonly autoFocus?: boolean;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { id, label, value, onChange } = props;
  const read = readNumber(value.text);
  const choices: readonly { readonly sign: DecimalSign; readonly number: number }[] =
    read.kind === 'ambiguous'
      ? [
          { sign: ',', number: read.ifComma },
          { sign: '.', number: read.ifPoint },
        ]
      : [];
  return (
    <div className="number-field">
      <TextField
        id={id}
        label={label}
        value={value.text}
        inputMode="decimal"
        onChange={(text) => onChange({ text })}
        {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
      />
      {choices.length > 0 && (
        <fieldset className="asked">
          <legend>{words.readAs(value.text.trim())}</legend>
          {choices.map(({ sign, number }) => (
            <label key={sign}>
              <input
                type="radio"
                name={`${id}-sign`}
                checked={value.sign === sign}
                onChange={() => onChange({ text: value.text, sign })}
              />
              {formatNumber(number, language, 9)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
