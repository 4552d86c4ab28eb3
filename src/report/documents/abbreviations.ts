import type { Language } from '#figures';
import type { Study } from '#study';
import { documentCatalogueOf, pick } from '#wording';
import type { DocumentBlock } from './reportDocument.ts';

/** What the short names of today's administrations stand for; nothing where there are none. */
export function abbreviations(study: Study, language: Language): readonly DocumentBlock[] {
  const facts = [...study.administrations.values()].flatMap(({ name, short }) =>
    short ? [{ name: pick(short, language), value: pick(name, language) }] : [],
  );
  if (facts.length === 0) return [];
  return [
    { kind: 'heading', text: documentCatalogueOf(language).documents.abbreviations },
    { kind: 'facts', facts },
  ];
}
