/** A text that begins a line. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1);
}
