import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import { expectedTable } from './expectedTable.ts';

/** Writes `expected.tsv` beside each study's file: read it as a diff before committing it. */
const studies = new URL('../studies/', import.meta.url);
for (const name of readdirSync(studies)) {
  const { study, problems } = readStudyFile(readFileSync(new URL(`${name}/study.json`, studies), 'utf8'));
  if (!study) throw new Error(`${name} does not open: ${JSON.stringify(problems, null, 1)}`);
  writeFileSync(new URL(`${name}/expected.tsv`, studies), expectedTable(study));
}
