import type { Line } from './job.ts';
import type { Timing } from './timing.ts';

/** A time as people write it, with three digits. */
export function duration(milliseconds: number): string {
  const units: readonly (readonly [number, string])[] = [
    [1000, 's'],
    [1, 'ms'],
    [1e-3, 'µs'],
    [0, 'ns'],
  ];
  const [size, unit] = units.find(([least]) => milliseconds >= least) ?? [0, 'ns'];
  return `${digits(milliseconds / (size === 0 ? 1e-6 : size))} ${unit}`;
}

/** Median with its spread, as a rate where that reads better. */
export function told({ median, p10, p90, p99, samples }: Timing, rateOf?: string): string {
  const spread = `${duration(p10)} to ${duration(p90)}`;
  const rate = rateOf === undefined ? '' : `${rated(1000 / median)} ${rateOf}/s, `;
  return `${rate}${duration(median)} (${spread}${samples >= 1000 ? `, p99 ${duration(p99)}` : ''})`;
}

/** How many times as fast as the peer, or what is said where there is none. */
export function ratioOf({ ours, peer }: Line): string {
  if ('absent' in peer) return peer.absent;
  const ratio = peer.timing.median / ours.median;
  return ratio >= 1 ? `${digits(ratio)} × as fast` : `${digits(1 / ratio)} × as slow`;
}

/** The lines of one job as a table in Markdown. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { what, instance, ours, rateOf, peer, note } = line;
    const theirs = 'absent' in peer ? peer.name : `${peer.name}: ${told(peer.timing, rateOf)}`;
    return [what, instance, told(ours, rateOf), theirs, `${ratioOf(line)}${note ? `; ${note}` : ''}`];
  });
  const head = ['what', 'instance', 'ours: median (p10 to p90)', 'against', 'ratio'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rated(perSecond: number): string {
  if (perSecond >= 1e6) return `${digits(perSecond / 1e6)} million`;
  return perSecond >= 1e4 ? `${digits(perSecond / 1e3)} thousand` : digits(perSecond);
}

function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
