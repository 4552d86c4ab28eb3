import type { MoveRef } from '#moves';
import { movesSaying, pick } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { inOrder } from './moveEditing.ts';
import { moveWordsOf } from './moveWords.ts';

/** Other moves that are required or excluded, in any or one of their variants. */
export function RefsField(props: {
  readonly id: string;
  readonly label: string;
  /** The move itself, which is not offered. */
  readonly move: string | undefined;
  readonly refs: readonly MoveRef[];
  readonly onChange: (refs: readonly MoveRef[]) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { ref } = moveWordsOf(study, language);
  const { id, refs, onChange } = props;
  const offered = inOrder(study)
    .filter((move) => move.id !== props.move)
    .flatMap((move): { readonly ref: MoveRef; readonly name: string }[] => [
      {
        ref: { move: move.id },
        name:
          move.variants.length > 1
            ? `${words.ref(`${move.number}`, pick(move.name, language))}, ${words.anyVariant}`
            : ref({ move: move.id }),
      },
      ...(move.variants.length > 1
        ? move.variants.map((variant) => ({
            ref: { move: move.id, variant: variant.id },
            name: ref({ move: move.id, variant: variant.id }),
          }))
        : []),
    ])
    .filter((one) => !refs.some((there) => keyOf(there) === keyOf(one.ref)));
  return (
    <fieldset className="plain-set">
      <legend>{props.label}</legend>
      {refs.length > 0 && (
        <ul className="chosen">
          {refs.map((one) => (
            <li key={keyOf(one)}>
              <span>
                <Words text={ref(one)} />
              </span>
              <button
                type="button"
                className="item-menu"
                aria-label={words.removeRef(ref(one))}
                onClick={() => onChange(refs.filter((other) => other !== one))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="field">
        <label className="only-heard" htmlFor={id}>
          {props.label}: {words.addRef}
        </label>
        <select
          id={id}
          value=""
          onChange={(event) => {
            const found = offered.find((one) => keyOf(one.ref) === event.target.value);
            if (found) onChange([...refs, found.ref]);
          }}
        >
          <option value="">{words.chooseMove}</option>
          {offered.map((one) => (
            <option key={keyOf(one.ref)} value={keyOf(one.ref)}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

/** Refs that stand both among what is required and what is excluded. */
export function inBothLists(requires: readonly MoveRef[], excludes: readonly MoveRef[]): readonly MoveRef[] {
  const keys = new Set(excludes.map(keyOf));
  return requires.filter((one) => keys.has(keyOf(one)));
}

function keyOf({ move, variant = '' }: MoveRef): string {
  return `${move} ${variant}`;
}
