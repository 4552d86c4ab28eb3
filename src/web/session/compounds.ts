import type { Language } from '#figures';

/**
 * Second parts of compounds that administration is full of. Patterns of
 * letters part them badly: "Fritidsud-valget", "hjemmesy-gepleje".
 */
const seconds = [
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
const word = /[\p{L}\u00ad]+/gu;
// A break so near the seam of a compound is taken for the seam.
const near = 3;

/**
 * Takes away soft hyphens that leave a few letters alone, and moves those near
 * the seam of a Danish compound to it, where its second part is known.
 */
export function partedWell(text: string, language: Language): string {
  const known = language === 'da' ? longestFirst : [];
  return text.replace(word, (parted) => (parted.includes(soft) ? reparted(parted, known) : parted));
}

// The longest second part wins where one ends in another: "sygepleje" before "pleje".
const longestFirst: readonly string[] = [...seconds].sort((a, b) => b.length - a.length);

function reparted(parted: string, known: readonly string[]): string {
  const letters = parted.replaceAll(soft, '');
  const lower = letters.toLocaleLowerCase('da');
  const breaks = new Set<number>();
  let at = 0;
  for (const letter of parted) {
    if (letter === soft) breaks.add(at);
    else at += 1;
  }
  const seams = new Set<number>();
  for (let from = 2; from < lower.length; from += 1) {
    const second = known.find((one) => lower.startsWith(one, from));
    if (
      second === undefined ||
      (second === 'hus' && from + 3 < lower.length && !/^e?(?:t|ne)?$/.test(lower.slice(from + 3)))
    )
      continue;
    seams.add(from);
    from += second.length - 1;
  }
  // A few letters alone at either end read badly.
  for (const one of breaks) if (one < 3 || one > letters.length - 4) breaks.delete(one);
  for (const seam of seams) {
    for (const one of breaks) if (one !== seam && Math.abs(one - seam) <= near) breaks.delete(one);
    breaks.add(seam);
  }
  return [...letters]
    .map((letter, index) => (index > 0 && breaks.has(index) ? soft + letter : letter))
    .join('');
}
