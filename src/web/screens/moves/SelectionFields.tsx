import { type Selection, selectLeaves } from '#moves';
import { treeOf } from '#organisation';
import { leafName, movesSaying, pick } from '#wording';
import { SelectField } from '../../parts/Field.tsx';
import { TaskList } from '../../parts/TaskList.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** What a transfer or a successor takes: tasks and parts by name, or all that meets a rule. */
export function SelectionFields(props: {
  /** Ids of its fields begin with it. */
  readonly id: string;
  readonly label: string;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { id, selection, onChange } = props;
  const set = (key: 'area' | 'home' | 'function' | 'task', value: string): void => {
    if (selection.kind !== 'rule') return;
    const { [key]: _, ...rest } = selection;
    onChange(value === '' ? rest : { ...rest, [key]: value });
  };
  const named = (
    items: Iterable<{ readonly id: string; readonly name: { readonly da?: string; readonly en?: string } }>,
  ) => [
    { id: '', name: words.anything },
    ...[...items].map((one) => ({ id: one.id, name: pick(one.name, language) })),
  ];
  const tree = treeOf(study);
  return (
    <>
      <fieldset className="plain-set radios">
        <legend>{props.label}</legend>
        {(['nodes', 'rule'] as const).map((kind) => (
          <label key={kind} className="check-field">
            <input
              type="radio"
              name={`${id}-kind`}
              checked={selection.kind === kind}
              onChange={() => onChange(kind === 'nodes' ? { kind, nodes: [] } : { kind })}
            />
            {kind === 'nodes' ? words.someTasks : words.byRule}
          </label>
        ))}
      </fieldset>
      {selection.kind === 'nodes' ? (
        <TaskList
          study={study}
          id={`${id}-tasks`}
          label={words.tasksChosen}
          find={words.findTask}
          empty={words.noTaskFound}
          removeName={words.removeTask}
          chosen={selection.nodes}
          onChange={(nodes) => onChange({ kind: 'nodes', nodes })}
        />
      ) : (
        <fieldset className="plain-set fields">
          <legend>{words.ruleConditions}</legend>
          <p className="mute">{words.ruleConditionsHint}</p>
          <SelectField
            id={`${id}-area`}
            label={words.area}
            value={selection.area ?? ''}
            onChange={(value) => set('area', value)}
            options={named(study.areas.values())}
          />
          <SelectField
            id={`${id}-function`}
            label={words.organisationalFunction}
            value={selection.function ?? ''}
            onChange={(value) => set('function', value)}
            options={named(study.functions.values())}
          />
          <SelectField
            id={`${id}-home`}
            label={words.homeToday}
            value={selection.home ?? ''}
            onChange={(value) => set('home', value)}
            options={named(study.administrations.values())}
          />
          <SelectField
            id={`${id}-task`}
            label={words.task}
            value={selection.task ?? ''}
            onChange={(value) => set('task', value)}
            options={[
              { id: '', name: words.anything },
              ...[...study.nodes.values()]
                .filter(({ parent, id: one }) => parent === undefined && tree.children(one).length > 0)
                .map((one) => ({ id: one.id, name: leafName(study, one.id, language) })),
            ]}
          />
          <p className="mute" role="status">
            {isEmpty(selection) ? words.ruleIsEmpty : words.ruleMeans(selectLeaves(study, selection).length)}
          </p>
        </fieldset>
      )}
    </>
  );
}

/** Whether it names no node, or has no condition. */
export function isEmpty(selection: Selection): boolean {
  return selection.kind === 'nodes' ? selection.nodes.length === 0 : Object.keys(selection).length === 1;
}

/** The field of `SelectionFields` to which an error about an empty selection leads. */
export function emptyField(id: string, selection: Selection): string {
  return selection.kind === 'nodes' ? `${id}-tasks` : `${id}-area`;
}
