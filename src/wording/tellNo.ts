import type { Language } from '#figures';
import type { Problem, Refusal } from '#study';
import { refusalCatalogueOf } from './refusalCatalogue.ts';
import type { Sentence } from './sentence.ts';

// Each catalogue has one function per code, made for exactly that code's data;
// that the code picked it is what TypeScript cannot follow.
type Telling<Told> = (told: Told) => Sentence;

/** What is wrong with a study or its file, and what to do now; `near` are ids that may have been meant, likeliest first. */
export function tellProblem(problem: Problem, language: Language, near: readonly string[] = []): Sentence {
  const { problems, suggestions } = refusalCatalogueOf(language);
  const { message, next } = (problems[problem.code] as Telling<Problem>)(problem);
  return { message, next: near.length === 0 ? next : `${suggestions.meant(near)} ${next}` };
}

/** Why a change was refused, and what to do now. */
export function tellRefusal(refusal: Refusal, language: Language): Sentence {
  const { problems, refusals } = refusalCatalogueOf(language);
  return ({ ...problems, ...refusals }[refusal.code] as Telling<Refusal>)(refusal);
}
