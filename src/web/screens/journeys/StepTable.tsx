import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { AppliedModel } from '#moves';
import type { Journey } from '#organisation';
import { journeysTable } from '#report';
import type { Study } from '#study';
import { homeName, journeysSaying, leafName } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { TaskPicker } from '../../parts/TaskPicker.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useMayEdit } from '../../session/useMayEdit.ts';
import { reordered } from './journeyEditing.ts';

/**
 * The steps of a journey as a table: what the picture shows, in words, and
 * where the journey is changed. Steps are carried by hand, moved by Alt and an
 * arrow, or by the menu of each.
 */
export function StepTable(props: {
  readonly study: Study;
  readonly journey: Journey;
  readonly inToday: AppliedModel;
  /** Absent where only today is shown. */
  readonly inModel: AppliedModel | undefined;
  readonly modelName: string;
  readonly hues: ReadonlyMap<string, number>;
  readonly onPaste: () => void;
}) {
  const { language, say } = useLanguage();
  const words = journeysSaying[language];
  const { run, announce } = useDesk();
  const mayEdit = useMayEdit();
  const { study, journey, inToday, inModel, hues } = props;
  const { steps } = journey;
  const body = useRef<HTMLTableSectionElement>(null);
  const [carried, setCarried] = useState<number>();
  const [over, setOver] = useState<number>();
  const put = (changed: readonly string[]): Promise<boolean> =>
    run({ kind: 'recordJourney', record: { ...journey, steps: changed }, expect: 'existing' });
  const move = async (from: number, to: number): Promise<void> => {
    const changed = reordered(steps, from, to);
    if (changed === steps || !(await put(changed))) return;
    announce(words.movedTo(leafName(study, steps[from] ?? '', language), to + 1, steps.length));
    requestAnimationFrame(() => handleAt(body.current, to)?.focus());
  };
  const remove = async (at: number): Promise<void> => {
    if (!(await put(steps.filter((_, nth) => nth !== at)))) return;
    announce(words.stepRemoved(leafName(study, steps[at] ?? '', language)));
    requestAnimationFrame(() => {
      const next = handleAt(body.current, Math.min(at, steps.length - 2));
      (next ?? document.getElementById('add-step'))?.focus();
    });
  };
  const add = async (id: string): Promise<void> => {
    if (await put([...steps, id])) announce(words.stepAdded(leafName(study, id, language), steps.length + 1));
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    if (event.ctrlKey || event.metaKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    if (event.altKey) void move(at, at + by);
    else handleAt(body.current, at + by)?.focus();
  };
  const onDrop = (event: DragEvent, at: number): void => {
    event.preventDefault();
    if (carried !== undefined) void move(carried, at);
    setCarried(undefined);
    setOver(undefined);
  };
  const homes = (applied: AppliedModel) => steps.map((id) => applied.leaves.get(id)?.home);
  const [before, after] = [homes(inToday), inModel && homes(inModel)];
  return (
    <section className="steps-section">
      <div className="section-head">
        <h2>{words.stepsTitle}</h2>
        {steps.length > 0 && (
          <TableOut
            study={study}
            title={words.stepsTitle}
            of={[journey.id, ...(inModel ? [inModel.model] : [])]}
            table={() => journeysTable(study, inToday, inModel ?? inToday, [journey])}
          />
        )}
      </div>
      {steps.length > 0 && (
        <>
          <ForEditing>
            <p className="mute">{words.stepsHint}</p>
          </ForEditing>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key */}
          <section className="table-scroll" aria-label={words.stepsTitle} tabIndex={0}>
            <table className="data-table step-table">
              <caption className="only-heard">{words.stepsCaption}</caption>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {words.stepNumber}
                  </th>
                  <th scope="col">{words.step}</th>
                  <th scope="col">{say.screens.today}</th>
                  {inModel && (
                    <th scope="col">
                      <Words text={props.modelName} />
                    </th>
                  )}
                  <td />
                </tr>
              </thead>
              <tbody ref={body}>
                {steps.map((id, at) => {
                  const name = leafName(study, id, language);
                  return (
                    <tr
                      // biome-ignore lint/suspicious/noArrayIndexKey: a journey may come to the same task twice
                      key={`${id} ${at}`}
                      draggable={mayEdit}
                      data-step={id}
                      className={
                        over === at && carried !== at
                          ? (carried ?? 0) < at
                            ? 'drop-below'
                            : 'drop-above'
                          : ''
                      }
                      onDragStart={(event) => {
                        event.dataTransfer.effectAllowed = 'move';
                        event.dataTransfer.setData('text/plain', name);
                        setCarried(at);
                      }}
                      onDragOver={(event) => {
                        if (carried === undefined) return;
                        event.preventDefault();
                        setOver(at);
                      }}
                      onDrop={(event) => onDrop(event, at)}
                      onDragEnd={() => {
                        setCarried(undefined);
                        setOver(undefined);
                      }}
                    >
                      <td className="number">
                        {mayEdit ? (
                          <button
                            type="button"
                            className="handle"
                            aria-label={words.handle(at + 1, name)}
                            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                            onKeyDown={(event) => onKey(event, at)}
                          >
                            <Icon name="grip" /> {at + 1}
                          </button>
                        ) : (
                          at + 1
                        )}
                      </td>
                      <th scope="row">
                        <Words text={name} />
                        {before[at] === undefined && <small className="wrong"> {words.isNoLeaf}</small>}
                      </th>
                      <Home study={study} applied={inToday} homes={before} at={at} hues={hues} />
                      {inModel && after && (
                        <Home study={study} applied={inModel} homes={after} at={at} hues={hues} />
                      )}
                      <td className="row-menu">
                        <ItemMenu
                          label={words.stepActions(at + 1, name)}
                          actions={[
                            ...(at > 0
                              ? [
                                  { id: 'up', name: words.moveUp, run: () => void move(at, at - 1) },
                                  { id: 'first', name: words.moveFirst, run: () => void move(at, 0) },
                                ]
                              : []),
                            ...(at < steps.length - 1
                              ? [
                                  { id: 'down', name: words.moveDown, run: () => void move(at, at + 1) },
                                  {
                                    id: 'last',
                                    name: words.moveLast,
                                    run: () => void move(at, steps.length - 1),
                                  },
                                ]
                              : []),
                            {
                              id: 'remove',
                              name: words.removeStep,
                              isRemoving: true,
                              run: () => void remove(at),
                            },
                          ]}
                        />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        </>
      )}
      <ForEditing>
        <div className="add-step">
          <TaskPicker
            study={study}
            id="add-step"
            label={words.addStep}
            hint={words.addStepHint}
            empty={words.noTaskFound}
            leaves
            onPick={(id) => void add(id)}
          />
          <button type="button" className="plain" onClick={props.onPaste}>
            {words.paste}
          </button>
        </div>
      </ForEditing>
    </section>
  );
}

function Home(props: {
  readonly study: Study;
  readonly applied: AppliedModel;
  /** Of each step; `null` where it is not placed, absent where the step names no leaf. */
  readonly homes: readonly (string | null | undefined)[];
  readonly at: number;
  readonly hues: ReadonlyMap<string, number>;
}) {
  const { language } = useLanguage();
  const words = journeysSaying[language];
  const { study, applied, homes, at, hues } = props;
  const home = homes[at];
  const last = homes.slice(0, at).findLast((one) => one !== undefined);
  return (
    <td>
      {home === undefined ? (
        <span className="mute">–</span>
      ) : (
        <span className="home" data-hue={home === null ? undefined : (hues.get(home) ?? 0)}>
          <Words text={home === null ? words.notPlaced : homeName(study, applied, home, language)} />
        </span>
      )}
      {home !== undefined && last !== undefined && home !== last && (
        <small className="handed">{words.isHandover}</small>
      )}
    </td>
  );
}

function handleAt(body: HTMLElement | null, at: number): HTMLElement | undefined {
  return [...(body?.querySelectorAll<HTMLElement>('.handle') ?? [])][at];
}
