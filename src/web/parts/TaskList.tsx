import type { Study } from '#study';
import { leafName } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import { Icon } from './Icon.tsx';
import { TaskPicker } from './TaskPicker.tsx';
import { Words } from './Words.tsx';

/** Tasks and parts that are chosen in a form: each can be taken away, and more are found by typing. */
export function TaskList(props: {
  readonly study: Study;
  /** Of the field in which more are found; the error summary leads to it. */
  readonly id: string;
  readonly label: string;
  readonly find: string;
  readonly empty: string;
  readonly removeName: (task: string) => string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { language } = useLanguage();
  const { study, chosen, onChange } = props;
  return (
    <fieldset className="plain-set">
      <legend>{props.label}</legend>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map((id) => {
            const name = leafName(study, id, language);
            return (
              <li key={id}>
                <span>
                  <Words text={name} />
                </span>
                <button
                  type="button"
                  className="item-menu"
                  aria-label={props.removeName(name)}
                  onClick={() => onChange(chosen.filter((one) => one !== id))}
                >
                  <Icon name="cross" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <TaskPicker
        study={study}
        id={props.id}
        label={props.find}
        empty={props.empty}
        without={chosen}
        onPick={(id) => onChange([...chosen, id])}
      />
    </fieldset>
  );
}
