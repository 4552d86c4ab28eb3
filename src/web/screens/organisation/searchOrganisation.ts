import type { Language } from '#figures';
import type { Study } from '#study';
import { fold, pick } from '#wording';

const kept = new WeakMap<Study, Map<Language, ReadonlyMap<string, string>>>();

/**
 * Which committees, administrations, tasks and parts answer to what is
 * searched for: every word of it stands in the name, the short name, a code or
 * an area of theirs, å and aa alike. `undefined` where nothing is searched
 * for. Cost: the texts are folded once per study and language.
 */
export function searchOrganisation(
  study: Study,
  language: Language,
  query: string,
): ((id: string) => boolean) | undefined {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const texts = textsOf(study, language);
  return (id) => {
    const text = texts.get(id);
    return text !== undefined && words.every((word) => text.includes(word));
  };
}

function textsOf(study: Study, language: Language): ReadonlyMap<string, string> {
  const known = kept.get(study)?.get(language);
  if (known) return known;
  const texts = new Map<string, string>();
  const put = (id: string, ...parts: readonly string[]): void => {
    texts.set(id, fold([texts.get(id) ?? '', ...parts].join(' ')));
  };
  for (const body of [...study.committees.values(), ...study.administrations.values()]) {
    put(body.id, pick(body.name, language), pick(body.short ?? {}, language));
  }
  for (const { id, name, codes = [] } of study.nodes.values()) {
    put(id, pick(name, language), ...codes.map(({ scheme, code }) => `${scheme} ${code}`));
  }
  for (const { name, members } of study.areas.values()) {
    for (const member of members) put(member, pick(name, language));
  }
  const perLanguage = kept.get(study) ?? new Map<Language, ReadonlyMap<string, string>>();
  perLanguage.set(language, texts);
  kept.set(study, perLanguage);
  return texts;
}
