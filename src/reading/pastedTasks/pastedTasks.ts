import type { Basis, Figure, Language, SourceRef, Statement, Text } from '#figures';
import { type Area, type Code, type TaskNode, treeOf } from '#organisation';
import { type Command, decide, type Refusal, type SingleCommand, type Study } from '#study';
import { didYouMean, fold, pick } from '#wording';
import { type DecimalSign, decimalSigns, type PastedNumber, pastedNumber } from './pastedNumbers.ts';
import type { PastedField, PastedRow } from './pastedTable.ts';

/** How pasted rows are to be read: what no row says by itself. */
export interface PastedReading {
  /** Per column. */
  readonly fields: readonly PastedField[];
  /** Per column of codes: the classification of those that name none. */
  readonly schemes: readonly (string | undefined)[];
  /** Where the column of staff leaves room, as a person answered. */
  readonly sign?: DecimalSign;
  /** Of names and notes. */
  readonly language: Language;
  readonly listed: boolean;
  readonly basis: Basis;
  readonly source?: SourceRef;
  /** ISO 8601: of the staff figures; needed where there is no source. */
  readonly date?: string;
  /** What the rest of a divided task is called, in both languages. */
  readonly restOf: (name: Text) => Text;
  /** What staff is called where the study does not count it yet. */
  readonly staffName: Text;
}

/** What is wrong with a cell or a row; `line` and `column` say where. */
export type PasteProblem = { readonly line: number; readonly column?: number } & (
  | { readonly code: 'taskIsMissing' }
  | { readonly code: 'administrationIsUnknown'; readonly found: string; readonly near: readonly string[] }
  | { readonly code: 'functionIsUnknown'; readonly found: string; readonly near: readonly string[] }
  | { readonly code: 'severalAreCalledThat'; readonly found: string }
  | { readonly code: 'standsTwice'; readonly found: string; readonly first: number }
  | { readonly code: 'codeHasNoScheme'; readonly found: string }
  | { readonly code: 'numberCannotBeRead'; readonly found: string }
);

/** What is wrong with all rows at once. */
export type PasteObstacle =
  | { readonly code: 'noTaskColumn' }
  | { readonly code: 'signsAreMixed'; readonly comma: string; readonly point: string }
  | { readonly code: 'figuresHaveNoDate' }
  | { readonly code: 'refused'; readonly refusal: Refusal };

/** What comes of one row. */
export interface PlannedRow {
  readonly line: number;
  readonly task: string;
  readonly part?: string;
  readonly outcome: 'new' | 'changed' | 'same';
  /** Id of the administration; absent where the row says none. */
  readonly home?: string;
}

/** What pasted rows would do, all of it or nothing. */
export interface PastedPlan {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly PasteProblem[];
  readonly obstacles: readonly PasteObstacle[];
  /** A number of the staff column that can be read in two ways: to be asked. */
  readonly ambiguous?: string;
  /** Areas that are not there yet, with those they may have been meant as. */
  readonly newAreas: readonly { readonly name: string; readonly near: readonly string[] }[];
  readonly figures: number;
  /** Absent while something is wrong or to be asked, and where nothing would change. */
  readonly command?: Command;
}

interface Read {
  readonly row: PastedRow;
  readonly task: string;
  readonly part: string | undefined;
  readonly home: string | undefined;
  readonly areas: readonly string[];
  readonly codes: readonly Code[];
  readonly function: string | undefined;
  readonly staff: PastedNumber | undefined;
  readonly note: string | undefined;
}

/**
 * From pasted rows to one command: tasks and parts that are not there yet are
 * added, those that are (by name, å and aa alike) are placed, coded and put
 * into areas as the row says; what a row leaves blank stays as it is. A row
 * with a part and no task belongs to the task above it. Every problem is told
 * at once, with its place; with any there is no command. Cost: linear in rows
 * and nodes, and one `decide`.
 */
export function pastedTasks(
  study: Study,
  rows: readonly PastedRow[],
  reading: PastedReading,
  freshId: (kind: string) => string,
): PastedPlan {
  const problems: PasteProblem[] = [];
  const obstacles: PasteObstacle[] = [];
  if (!reading.fields.includes('task')) obstacles.push({ code: 'noTaskColumn' });
  const staffAt = reading.fields.indexOf('staff');
  const signs = decimalSigns(staffAt < 0 ? [] : rows.map(({ cells }) => cells[staffAt] ?? ''));
  if (signs.kind === 'mixed') {
    obstacles.push({ code: 'signsAreMixed', comma: signs.comma, point: signs.point });
  }
  const sign = signs.kind === 'known' ? signs.sign : reading.sign;
  const read = obstacles.length > 0 ? [] : readRows(study, rows, reading, sign, problems);
  const plan = new Plan(study, reading, freshId);
  const planned = plan.rows(read, problems);
  if (plan.figures > 0 && reading.source === undefined && reading.date === undefined) {
    obstacles.push({ code: 'figuresHaveNoDate' });
  }
  const isAsked = signs.kind === 'ambiguous' && reading.sign === undefined;
  const commands = plan.commands();
  const command: Command = { kind: 'together', commands };
  const isRight = problems.length === 0 && obstacles.length === 0 && !isAsked && commands.length > 0;
  const decided = isRight ? decide(study, command) : undefined;
  if (decided && !decided.ok) {
    for (const refusal of decided.refusals) obstacles.push({ code: 'refused', refusal });
  }
  return {
    rows: planned,
    problems: problems.sort((a, b) => a.line - b.line || (a.column ?? -1) - (b.column ?? -1)),
    obstacles,
    ...(isAsked ? { ambiguous: signs.example } : {}),
    newAreas: plan.newAreas(),
    figures: plan.figures,
    ...(decided?.ok && decided.value.length > 0 ? { command } : {}),
  };
}

function readRows(
  study: Study,
  rows: readonly PastedRow[],
  { fields, schemes }: PastedReading,
  sign: DecimalSign | undefined,
  problems: PasteProblem[],
): readonly Read[] {
  const homes = namesOf(study.administrations.values());
  const functions = namesOf(study.functions.values());
  const at = (row: PastedRow, field: PastedField) => row.cells[fields.indexOf(field)] ?? '';
  const read: Read[] = [];
  let above: string | undefined;
  for (const row of rows) {
    const { line } = row;
    const part = at(row, 'part') || undefined;
    const task = at(row, 'task') || (part === undefined ? undefined : above);
    if (task === undefined) {
      problems.push({ line, column: fields.indexOf('task'), code: 'taskIsMissing' });
      continue;
    }
    above = task;
    const named = (
      field: 'administration' | 'function',
      known: Names,
      code: 'administrationIsUnknown' | 'functionIsUnknown',
    ): string | undefined => {
      const found = at(row, field);
      if (found === '') return undefined;
      const id = known.byName.get(fold(found));
      if (id === undefined) {
        const near = didYouMean(found, known.candidates, 2).flatMap((one) => known.shown.get(one) ?? []);
        problems.push({ line, column: fields.indexOf(field), code, found, near });
      }
      return id;
    };
    const codes = fields.flatMap((field, column) => {
      if (field !== 'code') return [];
      return (row.cells[column] ?? '')
        .split(/[;,\n]/)
        .map((text) => text.trim())
        .filter(Boolean)
        .flatMap((found): readonly Code[] => {
          const [, own, code] = /^(\p{L}[\p{L}\d-]*)\s+(\S.*)$/u.exec(found) ?? [];
          const scheme = own ?? schemes[column];
          if (scheme) return [{ scheme, code: code ?? found }];
          problems.push({ line, column, code: 'codeHasNoScheme', found });
          return [];
        });
    });
    const areas = fields.flatMap((field, column) =>
      field === 'area'
        ? (row.cells[column] ?? '')
            .split(/[;\n]/)
            .map((text) => text.trim())
            .filter(Boolean)
        : [],
    );
    const said = at(row, 'staff');
    const staff = sign === undefined ? undefined : pastedNumber(said, sign);
    if (staff === null) {
      problems.push({ line, column: fields.indexOf('staff'), code: 'numberCannotBeRead', found: said });
    }
    read.push({
      row,
      task,
      part,
      home: named('administration', homes, 'administrationIsUnknown'),
      function: named('function', functions, 'functionIsUnknown'),
      codes,
      areas,
      staff: staff ?? undefined,
      note: at(row, 'note') || undefined,
    });
  }
  return read;
}

interface Names {
  readonly byName: ReadonlyMap<string, string>;
  readonly candidates: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** What each is called where it is offered instead. */
  readonly shown: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
}

function namesOf(records: Iterable<Named>): Names {
  const all = [...records];
  const namesOfOne = ({ id, name, short }: Named) =>
    [id, name.da, name.en, short?.da, short?.en].filter((one) => one !== undefined);
  return {
    byName: new Map(all.flatMap((one) => namesOfOne(one).map((name) => [fold(name), one.id] as const))),
    candidates: all.map((one) => ({ id: one.id, names: namesOfOne(one) })),
    shown: new Map(all.map((one) => [one.id, one.short?.da ?? pick(one.name, 'da')] as const)),
  };
}

/** A task as the rows make it or find it. */
interface Task {
  /** As it is before, where it is there. */
  readonly before: TaskNode | undefined;
  readonly id: string;
  readonly name: string;
  readonly line: number;
  own?: Read;
  readonly parts: { readonly read: Read; readonly before: TaskNode | undefined; readonly id: string }[];
}

/** Gathers what the rows ask for, and words it as commands. */
class Plan {
  figures = 0;
  private readonly tasks: Task[] = [];
  private readonly areasAsked = new Map<
    string,
    { name: string; id: string; isNew: boolean; members: string[] }
  >();
  private readonly staffSaid: Figure[] = [];
  private readonly changed = new Set<string>();
  private quantity: string | undefined;

  constructor(
    private readonly study: Study,
    private readonly reading: PastedReading,
    private readonly freshId: (kind: string) => string,
  ) {}

  rows(read: readonly Read[], problems: PasteProblem[]): readonly PlannedRow[] {
    const roots = groupedByName([...this.study.nodes.values()].filter(({ parent }) => parent === undefined));
    const withoutPart = new Map<string, number>();
    for (const { task, part } of read) {
      if (part === undefined) withoutPart.set(fold(task), (withoutPart.get(fold(task)) ?? 0) + 1);
    }
    const byName = new Map<string, Task[]>();
    const known = (name: string): Task[] => {
      const there = byName.get(name);
      if (there) return there;
      const made: Task[] = [];
      byName.set(name, made);
      return made;
    };
    const planned: { readonly read: Read; readonly id: string; readonly before: TaskNode | undefined }[] = [];
    const open = (one: Read, before: TaskNode | undefined): Task => {
      const task: Task = {
        before,
        id: before?.id ?? this.freshId('task'),
        name: one.task,
        line: one.row.line,
        parts: [],
      };
      known(fold(one.task)).push(task);
      this.tasks.push(task);
      return task;
    };
    for (const one of read) {
      const name = fold(one.task);
      const there = roots.get(name) ?? [];
      const taskColumn = this.reading.fields.indexOf('task');
      if (one.part !== undefined) {
        const before = there.length === 1 ? there[0] : undefined;
        const task = known(name).at(-1) ?? (there.length > 1 ? undefined : open(one, before));
        if (!task) {
          problems.push({
            line: one.row.line,
            column: taskColumn,
            code: 'severalAreCalledThat',
            found: one.task,
          });
          continue;
        }
        const first = task.parts.find(({ read: other }) => fold(other.part ?? '') === fold(one.part ?? ''));
        if (first) {
          this.twice(one, one.part, first.read.row.line, 'part', problems);
          continue;
        }
        const partBefore = task.before
          ? groupedByName(this.partsOf(task.before.id)).get(fold(one.part))?.[0]
          : undefined;
        const part = { read: one, before: partBefore, id: partBefore?.id ?? this.freshId('task') };
        task.parts.push(part);
        planned.push({ read: one, id: part.id, before: partBefore });
        continue;
      }
      const homeOf = (node: TaskNode) => treeOf(this.study).homeOf(node.id);
      const same = there.filter((node) => one.home === undefined || homeOf(node) === one.home);
      const isAlone = withoutPart.get(name) === 1;
      const fits = same.length > 0 ? same : isAlone ? there : [];
      if (fits.length > 1) {
        problems.push({
          line: one.row.line,
          column: taskColumn,
          code: 'severalAreCalledThat',
          found: one.task,
        });
        continue;
      }
      const [before] = fits;
      const other = known(name).find((task) =>
        before ? task.id === before.id : task.own?.home === one.home && task.before === undefined,
      );
      if (other?.own) {
        this.twice(one, one.task, other.own.row.line, 'task', problems);
        continue;
      }
      const task = other ?? open(one, before);
      task.own = one;
      planned.push({ read: one, id: task.id, before });
    }
    for (const { read: one, id } of planned) this.take(one, id);
    this.taskCommands = this.tasks.flatMap((task) => this.ofTask(task));
    return planned.map(({ read: one, id, before }) => ({
      line: one.row.line,
      task: one.task,
      ...(one.part === undefined ? {} : { part: one.part }),
      outcome: before === undefined ? 'new' : this.changed.has(id) ? 'changed' : 'same',
      ...(one.home === undefined ? {} : { home: one.home }),
    }));
  }

  private taskCommands: readonly SingleCommand[] = [];

  commands(): readonly SingleCommand[] {
    const { study } = this;
    const areas = [...this.areasAsked.values()].flatMap(({ id, name, isNew, members }): SingleCommand[] => {
      const before = study.areas.get(id);
      const added = members.filter((member) => !before?.members.includes(member));
      if (added.length === 0) return [];
      const made: Area = { id, name: this.text(name), members: added, basis: this.reading.basis };
      const record = before ? { ...before, members: [...before.members, ...added] } : this.sourced(made);
      return [{ kind: 'recordArea', record, expect: isNew ? 'new' : 'existing' }];
    });
    const figures = this.staffSaid.map(
      (record): SingleCommand => ({ kind: 'recordFigure', record, expect: 'new' }),
    );
    const isCounted = [...study.quantities.values()].some(({ role }) => role === 'staff');
    const quantity: SingleCommand[] =
      this.quantity === undefined || isCounted
        ? []
        : [
            {
              kind: 'recordQuantity',
              expect: 'new',
              record: {
                id: this.quantity,
                name: this.reading.staffName,
                unit: 'fte',
                role: 'staff',
                followsLeaf: true,
                followsBasis: 'assumed',
              },
            },
          ];
    return [...this.taskCommands, ...areas, ...quantity, ...figures];
  }

  newAreas(): PastedPlan['newAreas'] {
    const names = namesOf(this.study.areas.values());
    return [...this.areasAsked.values()]
      .filter(({ isNew }) => isNew)
      .map(({ name }) => ({
        name,
        near: didYouMean(name, names.candidates, 2).flatMap((id) => names.shown.get(id) ?? []),
      }));
  }

  private twice(
    { row }: Read,
    found: string,
    first: number,
    field: PastedField,
    problems: PasteProblem[],
  ): void {
    const column = this.reading.fields.indexOf(field);
    problems.push({ line: row.line, column, code: 'standsTwice', found, first });
  }

  /** Areas and staff of a row, whatever becomes of its task. */
  private take({ areas, staff }: Read, id: string): void {
    for (const name of areas) {
      const key = fold(name);
      const known = this.areasAsked.get(key);
      const there = [...this.study.areas.values()].find(({ name: own }) =>
        [own.da, own.en].some((text) => text !== undefined && fold(text) === key),
      );
      if (!there?.members.includes(id)) this.changed.add(id);
      if (known) known.members.push(id);
      else {
        this.areasAsked.set(key, {
          name,
          id: there?.id ?? this.freshId('area'),
          isNew: there === undefined,
          members: [id],
        });
      }
    }
    if (!staff) return;
    this.quantity ??=
      [...this.study.quantities.values()].find(({ role }) => role === 'staff')?.id ??
      this.freshId('quantity');
    const says: Statement =
      staff.min === staff.max
        ? { kind: 'equal', value: staff.min }
        : { kind: 'between', min: staff.min, max: staff.max };
    this.changed.add(id);
    this.figures += 1;
    this.staffSaid.push(
      this.sourced({
        id: this.freshId('figure'),
        quantity: this.quantity,
        subject: { kind: 'of', ids: [id] },
        says,
        ...(staff.about ? { about: true } : {}),
        ...(this.reading.date === undefined ? {} : { date: this.reading.date }),
        basis: this.reading.basis,
      }),
    );
  }

  private ofTask(task: Task): readonly SingleCommand[] {
    return task.before ? this.ofKnown(task, task.before) : this.ofNew(task);
  }

  private ofNew({ id, name, own, parts }: Task): readonly SingleCommand[] {
    const home = own?.home ?? parts.find(({ read }) => read.home !== undefined)?.read.home ?? null;
    const task = this.node(id, name, own, { home, listed: this.reading.listed });
    if (parts.length === 0) return [added(task)];
    const rest = parts.find(({ read }) => isRestName(read.part ?? ''));
    const made = parts.map(({ read, id: partId }) =>
      this.node(partId, read.part ?? '', read, {
        parent: id,
        ...(read.home === undefined || read.home === home ? {} : { home: read.home }),
        ...(rest?.read === read ? { rest: true } : {}),
      }),
    );
    const restMade: readonly TaskNode[] = rest
      ? []
      : [
          this.sourced({
            id: this.freshId('task'),
            parent: id,
            name: this.reading.restOf(task.name),
            rest: true,
            basis: this.reading.basis,
          }),
        ];
    return [task, ...made, ...restMade].map(added);
  }

  private ofKnown({ id, own, parts }: Task, before: TaskNode): readonly SingleCommand[] {
    const { study, reading } = this;
    const commands = own ? [...this.changes(before, own)] : [];
    let isLeaf = treeOf(study).isLeaf(id);
    const home = own?.home ?? treeOf(study).homeOf(id);
    for (const { read, before: partBefore, id: partId } of parts) {
      if (partBefore) {
        commands.push(...this.changes(partBefore, read));
        continue;
      }
      const more = read.home === undefined || read.home === home ? {} : { home: read.home };
      if (isLeaf) {
        const part = this.node(partId, read.part ?? '', read, more);
        const rest = { id: this.freshId('task'), name: reading.restOf(before.name) };
        commands.push({ kind: 'divideNode', node: id, part, rest });
        isLeaf = false;
      } else commands.push(added(this.node(partId, read.part ?? '', read, { parent: id, ...more })));
    }
    return commands;
  }

  /** What a row says otherwise of a task or part that is there. */
  private changes(before: TaskNode, read: Read): readonly SingleCommand[] {
    const { study, reading } = this;
    const codes = [
      ...(before.codes ?? []),
      ...read.codes.filter(
        ({ scheme, code }) => !before.codes?.some((one) => one.scheme === scheme && one.code === code),
      ),
    ];
    const note = read.note === undefined ? before.note : { ...before.note, [reading.language]: read.note };
    const record: TaskNode = {
      ...before,
      ...(codes.length === 0 ? {} : { codes }),
      ...(note === undefined ? {} : { note }),
      ...(read.function === undefined ? {} : { function: read.function }),
    };
    const isOther =
      codes.length !== (before.codes?.length ?? 0) ||
      record.function !== before.function ||
      (read.note !== undefined && read.note !== before.note?.[reading.language]);
    const isElsewhere = read.home !== undefined && treeOf(study).homeOf(before.id) !== read.home;
    if (isOther || isElsewhere) this.changed.add(before.id);
    return [
      ...(isOther ? [{ kind: 'recordTask', record, expect: 'existing' } as const] : []),
      ...(isElsewhere && read.home !== undefined
        ? [{ kind: 'placeNode', node: before.id, home: read.home } as const]
        : []),
    ];
  }

  private node<More extends Partial<TaskNode>>(id: string, name: string, read: Read | undefined, more: More) {
    return this.sourced({
      id,
      name: this.text(name),
      ...more,
      ...(read?.function === undefined ? {} : { function: read.function }),
      ...(read && read.codes.length > 0 ? { codes: read.codes } : {}),
      basis: this.reading.basis,
      ...(read?.note === undefined ? {} : { note: this.text(read.note) }),
    });
  }

  private sourced<Item extends object>(item: Item): Item & { readonly source?: SourceRef } {
    return this.reading.source === undefined ? item : { ...item, source: this.reading.source };
  }

  private text(text: string): Text {
    return { [this.reading.language]: text };
  }

  private partsOf(id: string): readonly TaskNode[] {
    return treeOf(this.study)
      .children(id)
      .flatMap((part) => this.study.nodes.get(part) ?? []);
  }
}

function added(record: TaskNode): SingleCommand {
  return { kind: 'recordTask', record, expect: 'new' };
}

function groupedByName(nodes: readonly TaskNode[]): ReadonlyMap<string, readonly TaskNode[]> {
  const groups = new Map<string, TaskNode[]>();
  for (const node of nodes) {
    const names = new Set([node.name.da, node.name.en].filter((one) => one !== undefined).map(fold));
    for (const name of names) {
      const known = groups.get(name);
      if (known) known.push(node);
      else groups.set(name, [node]);
    }
  }
  return groups;
}

const restNames = new Set(['rest', 'resten', 'oevrige', 'oevrigt', 'i oevrigt', 'other', 'the rest']);

function isRestName(name: string): boolean {
  return restNames.has(fold(name));
}
