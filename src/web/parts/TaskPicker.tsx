import { useMemo, useState } from 'react';
import {
  ComboBox,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { leafName } from '#wording';
import { matches } from '../actions/matches.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { Words } from './Words.tsx';

/** More than this are not listed at once; typing narrows them. */
const mostListed = 60;

/** A field in which a task or part is found by typing; each choice is given on, and the field is empty again. */
export function TaskPicker(props: {
  readonly study: Study;
  readonly label: string;
  readonly hint?: string;
  /** Said where nothing is called what was typed. */
  readonly empty: string;
  /** Only what has no parts, since only that has a home. */
  readonly leaves?: boolean;
  /** Ids that are chosen already and not offered. */
  readonly without?: readonly string[];
  readonly id?: string;
  readonly onPick: (id: string) => void;
}) {
  const { language } = useLanguage();
  const { study, leaves = false, without } = props;
  const [typed, setTyped] = useState('');
  // Each choice begins the field anew, with the focus: emptied by hand, it would open its list again.
  const [picks, setPicks] = useState(0);
  const choices = useMemo(() => {
    const tree = treeOf(study);
    return [...study.nodes.values()]
      .filter(({ id }) => !leaves || tree.isLeaf(id))
      .map(({ id, parent }) => ({
        id,
        name: leafName(study, id, language),
        within: parent === undefined ? '' : leafName(study, parent, language),
      }));
  }, [study, leaves, language]);
  const offered = choices
    .filter(({ id, name, within }) => !without?.includes(id) && matches(`${name} ${within}`, typed))
    .sort((a, b) => Number(!startsWith(a.name, typed)) - Number(!startsWith(b.name, typed)))
    .slice(0, mostListed);
  return (
    // What is heard of the list is in the language of the page, not of the browser.
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <ComboBox
        key={picks}
        autoFocus={picks > 0}
        className="field task-picker"
        items={offered}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(id) => {
          if (id === null) return;
          setTyped('');
          setPicks(picks + 1);
          props.onPick(String(id));
        }}
        allowsEmptyCollection
        menuTrigger="input"
      >
        <Label>{props.label}</Label>
        {props.hint !== undefined && (
          <Text slot="description" className="mute">
            {props.hint}
          </Text>
        )}
        <Input {...(props.id === undefined ? {} : { id: props.id })} />
        <Popover className="menu-popover task-choices">
          <section aria-label={props.label}>
            <ListBox renderEmptyState={() => <p className="mute">{props.empty}</p>}>
              {(choice: (typeof offered)[number]) => (
                <ListBoxItem id={choice.id} textValue={choice.name}>
                  <Words text={choice.name} />
                  {choice.within !== '' && (
                    <small className="mute">
                      {' '}
                      · <Words text={choice.within} />
                    </small>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </section>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

function startsWith(name: string, typed: string): boolean {
  return typed.trim() !== '' && matches(name.slice(0, typed.trim().length + 1), typed);
}
