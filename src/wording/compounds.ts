import type { Language } from '#figures';

/**
 * Parts of compounds that administration is full of. Patterns of
 * letters part them badly: "Fritidsud-valget", "hjemmesy-gepleje".
 */
const parts = [
  'afdeling',
  'anlæg',
  'ansvar',
  'arbejd',
  'behandling',
  'bolig',
  'borger',
  'bygning',
  'center',
  'drift',
  'ejendom',
  'erhverv',
  'foranstaltning',
  'forvaltning',
  'fremme',
  'funktion',
  'fysioterapi',
  'hjemme',
  'indsats',
  'institution',
  'integration',
  'klagenævn',
  'læge',
  'koordin',
  'medarbejder',
  'middel',
  'midler',
  'miljø',
  'myndighed',
  'omsorg',
  'område',
  'opgave',
  'ordning',
  'planlægning',
  'pleje',
  'rådgivning',
  'service',
  'social',
  'struktur',
  'sygepleje',
  'sygdom',
  'tandpleje',
  'tilbud',
  'tilladelse',
  'tilpasning',
  'uddannelse',
  'udvalg',
  'udvikling',
  'undervisning',
  'vejledning',
  'virksomhed',
  'ydelse',
  'overførsel',
  'overførsler',
  'overvågning',
  'fremmende',
  'anvisning',
  'hus',
] as const;

const soft = '\u00ad';
const words = /[\p{L}\u00ad]+/gu;
// A break so near the seam of a compound is taken for the seam.
const near = 3;

/**
 * Takes away soft hyphens that leave a few letters alone, and moves those near
 * the seam of a Danish compound to it, where the part behind it is known.
 */
export function partedWell(text: string, language: Language): string {
  const known = language === 'da' ? longestFirst : [];
  return text.replace(words, (parted) => (parted.includes(soft) ? reparted(parted, known) : parted));
}

// The longest part wins where one ends in another: "sygepleje" before "pleje".
const longestFirst: readonly string[] = [...parts].sort((a, b) => b.length - a.length);

function reparted(parted: string, known: readonly string[]): string {
  const letters = parted.replaceAll(soft, '');
  const lower = letters.toLocaleLowerCase('da');
  const breaks = new Set<number>();
  let at = 0;
  for (const letter of parted) {
    if (letter === soft) breaks.add(at);
    else at += 1;
  }
  // A few letters alone at either end read badly.
  for (const one of breaks) if (one < 3 || one > letters.length - 4) breaks.delete(one);
  for (let from = 0; from < lower.length; from += 1) {
    const part = from === 1 ? undefined : known.find((one) => isPartAt(lower, from, one));
    if (part === undefined) continue;
    for (const one of breaks) if (Math.abs(one - from) <= near) breaks.delete(one);
    if (from > 0) breaks.add(from);
    from += part.length - 1;
  }
  return [...letters]
    .map((letter, index) => (index > 0 && breaks.has(index) ? soft + letter : letter))
    .join('');
}

/** "hus" is so short that it is looked for at the end of a word only. */
function isPartAt(word: string, from: number, part: string): boolean {
  if (!word.startsWith(part, from)) return false;
  return part !== 'hus' || /^(?:et|ene)?$/.test(word.slice(from + part.length));
}
