import type { Language, Reading } from '#figures';
import { registryHash } from '#indicators';
import type { Study } from '#study';
import { catalogueOf, inBoth, indicatorName, tableCatalogueOf, tellMissing } from '#wording';
import { note, type TableNote } from '../table.ts';

/** Which indicators have no number, one note per reason; nothing where all have one. */
export function unknownNotes(
  study: Study,
  readings: readonly { readonly id: string; readonly reading: Reading }[],
): readonly TableNote[] {
  const byReason = new Map<string, { reading: Extract<Reading, { kind: 'missing' }>; ids: Set<string> }>();
  for (const { id, reading } of readings) {
    if (reading.kind !== 'missing') continue;
    const key = JSON.stringify([reading.reason, reading.needs]);
    const known = byReason.get(key);
    if (known) known.ids.add(id);
    else byReason.set(key, { reading, ids: new Set([id]) });
  }
  return [...byReason.values()].map(({ reading, ids }) => ({
    kind: 'unknown',
    text: inBoth((language: Language) =>
      catalogueOf(language).screens.unknownBecause(
        [...ids].map((id) => indicatorName(id, language)).join(' · '),
        tellMissing(reading, study, language),
      ),
    ),
  }));
}

/** Which edition of the indicators the numbers are of. */
export function registryNote(): TableNote {
  return note('legend', (language) => tableCatalogueOf(language).tableNotes.registry(registryHash));
}
