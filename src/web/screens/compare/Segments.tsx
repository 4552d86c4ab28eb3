import { Words } from '../../parts/Words.tsx';

/** One of several, side by side. With one there is nothing to pick. */
export function Segments(props: {
  readonly legend: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}) {
  const { legend, name, value, options, onChange } = props;
  return (
    <fieldset className="segments">
      <legend className="only-heard">{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>
            <Words text={option.name} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
