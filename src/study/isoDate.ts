const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

/**
 * How exact an ISO 8601 date is, or `undefined` for a text that is no date in
 * the calendar (2024-02-30). Time of day and week dates are not accepted.
 */
export function precisionOf(date: string): 'year' | 'month' | 'day' | undefined {
  const [, year, month, day] = pattern.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return 'year';
  const nth = Number(month);
  if (nth < 1 || nth > 12) return undefined;
  if (day === undefined) return 'month';
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), nth) ? 'day' : undefined;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return longMonths.has(month) ? 31 : 30;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
