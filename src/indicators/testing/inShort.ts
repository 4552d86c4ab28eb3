import type { Figure, Quantity, Reading, Statement } from '#figures';
import type { Model, StructureChange } from '#moves';
import type { TaskNode } from '#organisation';
import type { Study } from '#study';
import { compareModels, measureModels } from '../measure.ts';
import type { IndicatorRow, PairRow } from '../measurement.ts';

/** A listed leaf at home in an administration, by its number; `null` for nowhere. */
export function leaf(id: string, home: number | null, more: Partial<TaskNode> = {}): TaskNode {
  return {
    id,
    name: { en: id },
    home: home === null ? null : `adm-${home}`,
    listed: true,
    basis: 'stated',
    ...more,
  };
}

/** A figure of staff about a node, administration or several; its id is what it is about and of which kind. */
export function staff(about: string, says: Statement | number, more: Partial<Figure> = {}): Figure {
  const statement: Statement = typeof says === 'number' ? { kind: 'equal', value: says } : says;
  return {
    id: `${about.replaceAll(' ', '-')}-${statement.kind}`,
    quantity: 'staff',
    subject: { kind: 'of', ids: about.split(' ') },
    says: statement,
    basis: 'stated',
    ...more,
  };
}

/** A figure of agenda items, as a share of all. */
export function agenda(about: string, says: Statement | number): Figure {
  const figure = staff(about, says);
  return { ...figure, id: `agenda-${figure.id}`, quantity: 'agenda' satisfies Quantity['id'] };
}

export function between(min: number, max: number): Statement {
  return { kind: 'between', min, max };
}

export function atLeast(min: number): Statement {
  return { kind: 'atLeast', min };
}

export function atMost(max: number, strict = false): Statement {
  return { kind: 'atMost', max, strict };
}

/** A model that moves nodes to administrations: `model('a', { parks: 1 })`. */
export function model(
  id: string,
  moves: Readonly<Record<string, number>>,
  structure: readonly StructureChange[] = [],
): Model {
  const name = { en: id };
  return {
    id,
    name,
    mainIdea: name,
    steps: [
      {
        kind: 'own',
        id: `step-${id}`,
        name,
        transfers: Object.entries(moves).map(([node, home]) => ({
          what: { kind: 'nodes', nodes: [node] },
          to: `adm-${home}`,
        })),
        structure,
        leftOut: [],
        basis: 'inferred',
      },
    ],
    names: [],
    prevails: [],
    merits: [],
    notes: [],
    alternatives: [],
  };
}

/** A merger of two administrations by number that continues the first and keeps its id. */
export function merger(first: number, second: number): StructureChange {
  const [id, other] = [`adm-${first}`, `adm-${second}`];
  return { kind: 'merge', administrations: [id, other], into: { id, name: { en: id } }, continues: id };
}

/** One row of a model against today. */
export function rowOf(
  study: Study,
  indicator: string,
  ask: { readonly model?: string; readonly of?: string; readonly assume?: readonly string[] } = {},
): IndicatorRow {
  const { model: id = 'model', of, assume = [] } = ask;
  const [measured] = measureModels(study, { models: [id], assume });
  const row = measured?.indicators.find((one) => one.id === indicator && one.of === of);
  if (!row) throw new Error(`no row ${indicator} ${of ?? ''}`);
  return row;
}

/** One row of two models against each other. */
export function pairOf(
  study: Study,
  indicator: string,
  a: string,
  b: string,
  assume: readonly string[] = [],
): PairRow {
  const row = compareModels(study, a, b, { assume }).indicators.find(
    (one) => one.id === indicator && one.of === undefined,
  );
  if (!row) throw new Error(`no row ${indicator}`);
  return row;
}

/** A reading as a person writes it: `4`, `[1, 2]`, `[1, …]~`, `? noRate needs x`. */
export function short(reading: Reading | undefined): string {
  if (!reading) return 'none';
  const digits = (value: number | null): string =>
    value === null ? '…' : String(Number(value.toPrecision(9)));
  if (reading.kind === 'value') return digits(reading.value);
  if (reading.kind === 'range') {
    return `[${digits(reading.min)}, ${digits(reading.max)}]${reading.exact ? '' : '~'}`;
  }
  return `? ${reading.reason}${reading.needs.length > 0 ? ` needs ${reading.needs.join(' ')}` : ''}`;
}
