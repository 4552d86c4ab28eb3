import type { Language } from '#figures';

const months = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/**
 * An ISO date, month or year as people write it: `25. november 2026` in text,
 * `25.11.2026` in tables. What is no such date is given back as it is.
 */
export function formatDate(iso: string, language: Language, style: 'text' | 'table' = 'text'): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const [, year, month, day] = found ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const name = months[language][Number(month) - 1];
  if (name === undefined) return iso;
  if (day === undefined)
    return style === 'table' && language === 'da' ? `${month}.${year}` : `${name} ${year}`;
  if (language === 'en') return `${Number(day)} ${style === 'table' ? name.slice(0, 3) : name} ${year}`;
  return style === 'table' ? `${day}.${month}.${year}` : `${Number(day)}. ${name} ${year}`;
}

/** A time of the day as people write it: `14.32` in Danish, `14:32` in English. Hour and minute are the reader's own. */
export function formatClock(hour: number, minute: number, language: Language): string {
  const separator = language === 'da' ? '.' : ':';
  return `${String(hour).padStart(2, '0')}${separator}${String(minute).padStart(2, '0')}`;
}
