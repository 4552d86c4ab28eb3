import { fold } from '#wording';

/** Whether a name has what was typed in it, however its letters are spelt: "naer" finds "nær". */
export function matches(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed.trim()));
}
