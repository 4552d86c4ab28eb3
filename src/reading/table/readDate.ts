/**
 * A date as people write it, as ISO 8601: `31.12.2025`, `31/12 2025`,
 * `12.2025`, `2025`, or ISO already. `undefined` for what is none; that the
 * day exists is for the study's own rules to say.
 */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(written)) return written;
  const [, day, month, year] = /^(\d{1,2})[./-]\s*(\d{1,2})[./ -]\s*(\d{4})$/.exec(written) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    return `${year}-${two(month)}-${two(day)}`;
  }
  const [, ofMonth, ofYear] = /^(\d{1,2})[./-]\s*(\d{4})$/.exec(written) ?? [];
  return ofMonth !== undefined && ofYear !== undefined ? `${ofYear}-${two(ofMonth)}` : undefined;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
