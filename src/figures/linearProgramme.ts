import { solve } from 'yalps';

/** One row lo ≤ coefficients·v ≤ hi; open ends are ±Infinity, equal ends an equation. */
export interface LinearRow {
  readonly coefficients: ArrayLike<number>;
  readonly lo: number;
  readonly hi: number;
}

/** Least value of cost·v over v that fit all rows; v ≥ 0 except where `free`. */
export interface LinearProgramme {
  readonly cost: ArrayLike<number>;
  readonly rows: readonly LinearRow[];
  readonly free?: ArrayLike<boolean>;
}

export type LinearOutcome =
  | { readonly status: 'optimal'; readonly value: number; readonly v: Float64Array }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' };

/** Right-hand sides are brought to this size, so that yalps's absolute 1e-9 is a relative 1e-12. */
const size = 1000;
const precision = 1e-9;

/**
 * The only door to yalps. It rounds and compares with one absolute precision
 * and takes the steepest column without a rule against cycling, so rows and
 * columns are brought to size 1 first, and a run that cycles or whose answer
 * breaks a row is tried again with rows and columns in other orders. Throws
 * where none of the orders helps. Dense: cost about rows × columns per pivot.
 */
export function leastOf(programme: LinearProgramme): LinearOutcome {
  const scaled = scale(programme);
  if (scaled === 'infeasible') return { status: 'infeasible' };
  for (let attempt = 0; attempt < 6; attempt++) {
    const outcome = attemptAt(scaled, attempt);
    if (outcome === null) continue;
    if (outcome.status !== 'optimal') return outcome;
    const v = new Float64Array(programme.cost.length);
    scaled.columns.forEach(({ variable, sign, factor }, column) => {
      v[variable] =
        (v[variable] as number) + (sign * (outcome.values[column] as number) * factor) / scaled.lift;
    });
    let value = 0;
    for (let i = 0; i < v.length; i++) value += (programme.cost[i] as number) * (v[i] as number);
    return { status: 'optimal', value: tidy(value), v: v.map(tidy) };
  }
  throw new Error('linear programme: every order of rows and columns cycles');
}

/** Twelve digits are what the solver is good for; the rest is noise such as 0.49999999999999994. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

interface ScaledColumn {
  readonly variable: number;
  readonly sign: 1 | -1;
  readonly factor: number;
}

interface Scaled {
  readonly columns: readonly ScaledColumn[];
  /** Coefficients per row, per column. */
  readonly rows: readonly { readonly a: Float64Array; readonly lo: number; readonly hi: number }[];
  readonly cost: Float64Array;
  /** Scaled right-hand sides are this times the real ones. */
  readonly lift: number;
}

function scale(programme: LinearProgramme): Scaled | 'infeasible' {
  const count = programme.cost.length;
  const factors = new Float64Array(count);
  const rows: { a: Float64Array; lo: number; hi: number }[] = [];
  let greatest = 0;
  for (const row of programme.rows) {
    const a = Float64Array.from(row.coefficients);
    const largest = a.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
    if (largest === 0) {
      if (row.lo > 0 || row.hi < 0) return 'infeasible';
      continue;
    }
    if (row.lo === -Infinity && row.hi === Infinity) continue;
    for (let i = 0; i < count; i++) {
      const x = (a[i] as number) / largest;
      a[i] = x;
      factors[i] = Math.max(factors[i] as number, Math.abs(x));
    }
    const [lo, hi] = [row.lo / largest, row.hi / largest];
    for (const end of [lo, hi]) if (Number.isFinite(end)) greatest = Math.max(greatest, Math.abs(end));
    rows.push({ a, lo, hi });
  }
  const lift = greatest === 0 ? 1 : size / greatest;
  const columns: ScaledColumn[] = [];
  for (let variable = 0; variable < count; variable++) {
    const factor = factors[variable] === 0 ? 1 : 1 / (factors[variable] as number);
    columns.push({ variable, sign: 1, factor });
    if (programme.free?.[variable] === true) columns.push({ variable, sign: -1, factor });
  }
  const cost = new Float64Array(columns.length);
  columns.forEach((c, column) => {
    cost[column] = c.sign * c.factor * (programme.cost[c.variable] as number);
  });
  const dearest = cost.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
  return {
    columns,
    lift,
    cost: dearest === 0 ? cost : cost.map((x) => x / dearest),
    rows: rows.map(({ a, lo, hi }) => ({
      a: Float64Array.from(columns, (c) => c.sign * c.factor * (a[c.variable] as number)),
      lo: lo * lift,
      hi: hi * lift,
    })),
  };
}

type Attempt =
  | { status: 'optimal'; values: Float64Array }
  | { status: 'infeasible' }
  | { status: 'unbounded' }
  | null;

function attemptAt(scaled: Scaled, attempt: number): Attempt {
  const { columns, rows, cost } = scaled;
  const columnOrder = ordering(columns.length, attempt);
  const rowOrder = ordering(rows.length, attempt >> 1);
  const objective = -1;
  const solution = solve<number, number>(
    {
      direction: 'minimize',
      objective,
      constraints: rowOrder.map((r) => {
        const { lo, hi } = rows[r] as Scaled['rows'][number];
        return [r, lo === hi ? { equal: lo } : { min: lo, max: hi }] as const;
      }),
      variables: columnOrder.map((column) => {
        const terms: [number, number][] = [[objective, cost[column] as number]];
        for (const r of rowOrder) {
          const x = (rows[r] as Scaled['rows'][number]).a[column] as number;
          if (x !== 0) terms.push([r, x]);
        }
        return [column, terms] as const;
      }),
    },
    {
      precision: attempt < 4 ? precision : precision * 100,
      maxPivots: 50 * (columns.length + rows.length) + 1000,
    },
  );
  if (solution.status === 'infeasible' || solution.status === 'unbounded') return { status: solution.status };
  if (solution.status !== 'optimal') return null;
  const values = new Float64Array(columns.length);
  for (const [column, value] of solution.variables) values[column] = value;
  const broken = rows.some(({ a, lo, hi }) => {
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (values[i] as number);
    return sum < lo - 1e-6 || sum > hi + 1e-6;
  });
  return broken ? null : { status: 'optimal', values };
}

/** 0 … n − 1 as it is, backwards, or in strides: different each time, the same every run. */
function ordering(count: number, attempt: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  if (attempt === 0) return order;
  if (attempt === 1) return order.reverse();
  const stride = attempt + 1;
  return order.sort((a, b) => (a % stride) - (b % stride) || a - b);
}
