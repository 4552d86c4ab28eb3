import { readFileSync } from 'node:fs';
import { type AppliedModel, applyModel, isAdmissible, type Model, termStatus, type today } from '#moves';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import type { Study } from '#study';

const file = new URL('../studies/copenhagen-2024/study.json', import.meta.url);

/** The Copenhagen study as its file has it; throws when the file has problems. */
export function copenhagenStudy(): Study {
  const { study, problems } = readStudyFile(readFileSync(file, 'utf8'));
  if (!study) throw new Error(`the Copenhagen study does not open: ${JSON.stringify(problems, null, 1)}`);
  return study;
}

/** The same file as plain JSON, for what a test asks of every text in it. */
export function copenhagenFile(): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A model of the study applied, with its terms; staff limits are no part of this study's terms. */
export function appliedWithTerms(study: Study, model: Model | typeof today) {
  const applied: AppliedModel = applyModel(study, study.moves, model);
  const terms = [...study.terms.values()].map((term) => termStatus(term, applied, study, () => undefined));
  return { applied, terms, admissible: isAdmissible(applied, terms) };
}
