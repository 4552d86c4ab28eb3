// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal takes for emphasis
const emphasis = /\u001b\[\d+m/g;

/** Characters a text takes in a line; emphasis takes none. */
export function widthOf(text: string): number {
  return [...text.replace(emphasis, '').normalize('NFC')].length;
}

/**
 * Breaks a text into lines of at most `width`, at spaces. A compound longer
 * than the line is left whole: to break it without a hyphen would be wrong,
 * and where it may be hyphenated is a matter of syllables. Ids, addresses and
 * ranges have hyphens that must not end a line. A space that does not break,
 * does not.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const glued = line === '' ? piece.trimStart() : line + piece;
    if (line !== '' && widthOf(glued.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = glued;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Words with the spaces before them. */
function piecesOf(text: string): readonly string[] {
  return text.match(/ *[^ ]+/g) ?? [];
}

/** Lines wrapped within a margin: `first` before the first line, spaces of its width before the others. */
export function wrapWith(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(widthOf(first));
  return wrap(text, Math.max(10, width - indent.length)).map(
    (line, at) => (at === 0 ? first : indent) + line,
  );
}

/** A text with spaces behind it up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A text with spaces before it up to a width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
