import { largest, type ReadStudyFile, readStudyFile, tooLarge } from './readStudyFile.ts';

const lineBreak = 0x0a;

/**
 * Reads a study from a file's bytes, which must be UTF-8: a text in another
 * encoding is refused at its first byte that is not, so that no letter is
 * exchanged in silence. A byte order mark is passed over.
 */
export function readStudyBytes(
  bytes: Uint8Array,
  options: Parameters<typeof readStudyFile>[1] = {},
): ReadStudyFile {
  if (bytes.length > largest) return tooLarge;
  // Half of the bytes of simple text in UTF-16 are zero, and none of those of JSON in UTF-8.
  const isUtf16 =
    startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 2).includes(0);
  const at = isUtf16 ? 0 : firstThatIsNot(bytes);
  if (at === undefined)
    return readStudyFile(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), options);
  const before = bytes.subarray(0, at);
  const line = before.reduce((count, byte) => (byte === lineBreak ? count + 1 : count), 1);
  const column = new TextDecoder().decode(before.subarray(before.lastIndexOf(lineBreak) + 1)).length + 1;
  const data = { byte: at + 1, isUtf16 };
  return { commands: [], problems: [{ code: 'notUtf8', ids: [], place: '', line, column, data }] };
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** Where the first byte stands that no UTF-8 has there; found by halving, since the decoder does not say. */
function firstThatIsNot(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  let [sound, unsound] = [0, bytes.length + 1];
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1;
    if (middle <= bytes.length && isUtf8(bytes.subarray(0, middle), true)) sound = middle;
    else unsound = middle;
  }
  // A letter that was begun before it is not sound either.
  while (sound > 0 && !isUtf8(bytes.subarray(0, sound), false)) sound -= 1;
  return sound;
}

/** `mayGoOn`: whether a letter may be cut at the end. */
function isUtf8(bytes: Uint8Array, mayGoOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayGoOn });
    return true;
  } catch {
    return false;
  }
}
