/** Times of one piece of work, in milliseconds a unit. */
export interface Timing {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly samples: number;
}

/** How work is timed. */
export interface TimingOptions {
  /** Runs that are timed, at the most. */
  readonly samples?: number;
  /** Runs before, so that what is timed is compiled. */
  readonly warmUp?: number;
  /** Units of work in one run; times are told per unit. */
  readonly units?: number;
  /** No further run begins after so many milliseconds. */
  readonly atMost?: number;
}

/** Runs work again and again, with the number of the run; garbage of one run may fall into the next. */
export function timed(work: (run: number) => unknown, options: TimingOptions = {}): Timing {
  const { samples = 30, warmUp = 3, units = 1, atMost = 4000 } = options;
  const stop = performance.now() + atMost;
  for (let run = 0; run < warmUp && (run === 0 || performance.now() < stop); run += 1) work(run);
  const times: number[] = [];
  while (times.length < samples && (times.length < 3 || performance.now() < stop)) {
    const from = performance.now();
    work(warmUp + times.length);
    times.push((performance.now() - from) / units);
  }
  return timingOf(times);
}

/** Median and spread of times that were measured elsewhere. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return {
    median: at(0.5),
    p10: at(0.1),
    p90: at(0.9),
    p95: at(0.95),
    p99: at(0.99),
    samples: sorted.length,
  };
}

/** Exponent e of time ≈ c · sizeᵉ, by least squares over logarithms. */
export function exponentOf(points: readonly { readonly size: number; readonly time: number }[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ time }) => Math.log(time));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, value, at) => sum + (value - mx) * ((y[at] ?? 0) - my), 0);
  return over / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}
