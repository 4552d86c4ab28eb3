import type { Outlet } from '../world.ts';

const escapeCharacter = '\u001b';
const control = /\p{Cc}(?:\[(?:1|2|22)m)?/gu;

/**
 * A text with its control characters written out (`\u001b`), so that no file
 * or word steers the terminal. Line breaks and our own emphasis go through.
 */
export function visible(text: string): string {
  return text.replace(control, (found) => {
    const [character = '', ...emphasis] = found;
    if (found === '\n' || (character === escapeCharacter && emphasis.length > 0)) return found;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}${emphasis.join('')}`;
  });
}

/** An outlet that shows control characters where it is a terminal; a file or pipe gets every character as it is. */
export function safeOutlet(outlet: Outlet): Outlet {
  if (!outlet.isTerminal) return outlet;
  return { ...outlet, write: (text) => outlet.write(visible(text)) };
}
