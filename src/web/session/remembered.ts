/** What this browser remembers of its reader. Nothing of a study. */
export type RememberedKey = 'language' | 'theme' | 'singleKeys' | 'hints';

/** A remembered choice; `undefined` where there is none, or where the browser does not let us remember. */
export function remembered(key: RememberedKey): string | undefined {
  try {
    return localStorage.getItem(`ressort.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice where the browser lets us; where not, it lasts as long as the page. */
export function remember(key: RememberedKey, value: string): void {
  try {
    localStorage.setItem(`ressort.${key}`, value);
  } catch {
    // Private windows may refuse; the choice holds for this page all the same.
  }
}
