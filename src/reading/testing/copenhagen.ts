import { readFileSync } from 'node:fs';
import type { Study } from '#study';
import { readStudyFile } from '../studyFile/readStudyFile.ts';

/** The Copenhagen study as its file has it; throws when the file has problems. */
export function copenhagen(): Study {
  const { study, problems } = readStudyFile(readFileSync('studies/copenhagen-2024/study.json', 'utf8'));
  if (!study) throw new Error(`the Copenhagen study does not open: ${JSON.stringify(problems)}`);
  return study;
}
