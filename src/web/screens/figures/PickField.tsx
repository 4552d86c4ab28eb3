import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { figuresSaying } from '#wording';
import { matches } from '../../actions/matches.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** Something that may be chosen, with a word on what it is. */
export interface Pickable {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
}

// More are found by typing.
const mostOffered = 60;

/** Several of many: found by typing, shown as chips that can be taken away again. */
export function PickField(props: {
  /** Takes the focus when the error summary leads here. */
  readonly id: string;
  readonly label: string;
  /** On the box that adds one. */
  readonly add: string;
  readonly chosen: readonly string[];
  readonly options: readonly Pickable[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { id, label, chosen, options, onChange } = props;
  const [typed, setTyped] = useState('');
  const [hasChosen, setHasChosen] = useState(false);
  const nameOf = (one: string): string => options.find((option) => option.id === one)?.name ?? one;
  const offered = options
    .filter((option) => !chosen.includes(option.id) && matches(`${option.name} ${option.about ?? ''}`, typed))
    .slice(0, mostOffered);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a field
    <div role="group" aria-label={label} id={id} tabIndex={-1} className="pick-field">
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((one) => (
            <li key={one}>
              <Words text={nameOf(one)} />
              <button
                type="button"
                aria-label={words.removeSubject(nameOf(one))}
                onClick={() => onChange(chosen.filter((other) => other !== one))}
              >
                <Icon name="cross" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        // Begun anew with each choice: emptying it would open its list again, over the rest of the form.
        key={chosen.join(' ')}
        autoFocus={hasChosen}
        className="combo"
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        allowsEmptyCollection={false}
        onSelectionChange={(key) => {
          if (key === null) return;
          onChange([...chosen, String(key)]);
          setTyped('');
          setHasChosen(true);
        }}
        items={offered}
      >
        <Label className="mute">{props.add}</Label>
        <div>
          <Input />
          <Button>
            <Icon name="down" />
          </Button>
        </div>
        <Popover className="menu-popover pick-popover">
          <ListBox<Pickable>>
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.name}>
                <span>{option.name}</span>
                {option.about !== undefined && <small>{option.about}</small>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
