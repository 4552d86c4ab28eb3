/** The parts of a key press that tell which key it is. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a key press as actions write it; `undefined` for what no action
 * may have. The command key of a Mac counts as Control.
 */
export function keyOf(press: KeyPress): string | undefined {
  if (press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (!press.ctrlKey && !press.metaKey) return key;
  return press.shiftKey ? `Control+Shift+${key}` : `Control+${key}`;
}

/** One character without a modifier, which a reader may switch off (WCAG 2.1.4). */
export function isSingleKey(key: string): boolean {
  return key.length === 1;
}

const caps: Readonly<Record<string, string>> = { Control: 'Ctrl', ArrowLeft: '←', ArrowRight: '→' };

/** A key as a person reads it. */
export function keyCaps(key: string): readonly string[] {
  return key.split('+').map((cap) => caps[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap));
}
