import type { Figure } from './figure.ts';
import type { Source } from './source.ts';

/** A figure that no longer counts, and the id of the figure that took its place. */
export interface SupersededFigure {
  readonly figure: Figure;
  readonly by: string;
}

/** Figures sorted by whether they count on a date; each list in the order given. */
export interface CurrentFigures {
  readonly current: readonly Figure[];
  /** History: an own later figure counts instead. */
  readonly superseded: readonly SupersededFigure[];
  /** Dated after the study's date. */
  readonly later: readonly Figure[];
}

/**
 * Reads figures as of a date (SPEC FG1 to FG6). The figures may be of several
 * quantities; figures of assumption sets are not read this way, they hold
 * while their set is on. Dates are compared as text, so a year or a month
 * stands before the days in it. Cost: near linear in the figures.
 */
export function currentFigures(
  figures: readonly Figure[],
  sources: ReadonlyMap<string, Source>,
  date: string,
): CurrentFigures {
  const current: Figure[] = [];
  const superseded: SupersededFigure[] = [];
  const later: Figure[] = [];
  const bySubject = new Map<string, Dated[]>();
  const all: Dated[] = [];
  for (const figure of figures) {
    const dated = withDate(figure, sources);
    if (dated.date !== undefined && dated.date > date) {
      later.push(figure);
      continue;
    }
    all.push(dated);
    const key = subjectKey(figure);
    const others = bySubject.get(key);
    if (others) others.push(dated);
    else bySubject.set(key, [dated]);
  }
  for (const dated of all) {
    let by: Dated | undefined;
    for (const other of bySubject.get(subjectKey(dated.figure)) ?? []) {
      if (supersedes(other, dated) && (by === undefined || isLaterThan(other, by))) by = other;
    }
    if (by) superseded.push({ figure: dated.figure, by: by.figure.id });
    else current.push(dated.figure);
  }
  return { current, superseded, later };
}

interface Dated {
  readonly figure: Figure;
  readonly date: string | undefined;
  readonly series: string | undefined;
  readonly independent: boolean;
}

function withDate(figure: Figure, sources: ReadonlyMap<string, Source>): Dated {
  const source = figure.source === undefined ? undefined : sources.get(figure.source.source);
  return {
    figure,
    date: figure.date ?? source?.date,
    series: source?.series,
    independent: source?.independent === true,
  };
}

function isLaterThan(a: Dated, b: Dated): boolean {
  return a.date !== undefined && b.date !== undefined && a.date > b.date;
}

function supersedes(later: Dated, earlier: Dated): boolean {
  if (!isLaterThan(later, earlier)) return false;
  const says = later.figure.says;
  const said = earlier.figure.says;
  // A number found later ends "missing"; that a later source is silent ends no number.
  if (said.kind === 'missing') return later.series === earlier.series || !later.independent;
  if (says.kind === 'missing') return false;
  if (later.series !== undefined && later.series === earlier.series) {
    return says.kind === 'share' ? said.kind === 'share' && sameBase(later, earlier) : said.kind !== 'share';
  }
  if (later.independent) return false;
  return says.kind === said.kind && (says.kind !== 'share' || sameBase(later, earlier));
}

function sameBase(a: Dated, b: Dated): boolean {
  const one = a.figure.says;
  const other = b.figure.says;
  return one.kind === 'share' && other.kind === 'share' && idsKey(one.of) === idsKey(other.of);
}

function subjectKey(figure: Figure): string {
  return `${figure.quantity}\n${idsKey(figure.subject)}`;
}

function idsKey(subject: Figure['subject']): string {
  return subject.kind === 'everything' ? '*' : [...new Set(subject.ids)].sort().join('\n');
}
