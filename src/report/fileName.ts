import { fold } from '#wording';

// What every file system and mail programme lets through, whatever comes around it.
const longest = 50;

/**
 * A name for a file, of what it is about: "ressort", then each part in small
 * letters without accents, joined by hyphens: `ressort-kbh-klimaforvaltning-2026-11-25.html`.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const words = ['ressort', ...parts.map(plain).filter((part) => part !== '')];
  return `${words.join('-')}.${ending}`;
}

function plain(part: string): string {
  const joined = fold(part)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest);
  return joined.replace(/^-+|-+$/g, '');
}
