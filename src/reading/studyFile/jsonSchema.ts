import { z } from 'zod';
import { studyFile } from './schema.ts';

/**
 * The JSON Schema (draft 2020-12) of the study file, as text: for editors, so
 * that a person who edits by hand is told what each field means. It knows the
 * shape only; references and rules are told by `ressort check`.
 */
export function studyFileJsonSchema(): string {
  const schema = z.toJSONSchema(studyFile, { io: 'input', target: 'draft-2020-12' });
  const titled = { $schema: schema.$schema, title: 'Ressort study', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
