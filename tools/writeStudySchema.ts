import { writeFileSync } from 'node:fs';
import { studyFileJsonSchema } from '../src/reading/studyFile/jsonSchema.ts';

/** Writes docs/study.schema.json anew from the schemas that the reader uses. */
writeFileSync(new URL('../docs/study.schema.json', import.meta.url), studyFileJsonSchema());
