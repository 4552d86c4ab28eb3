import type { z } from 'zod';
import { idPattern } from '#organisation';
import {
  type CollectionName,
  collectionNames,
  type FileProblem,
  type Problem,
  type Records,
  type StudyDescription,
  sectionOf,
} from '#study';
import { type JsonPath, pathText } from './jsonPath.ts';
import type { Json, JsonObject } from './parseJson.ts';
import { description, format, sections, studyFile } from './schema.ts';
import { taskWithoutParts } from './schemaOfOrganisation.ts';
import { fieldsOf } from './schemaWalk.ts';
import { kindOf, shaped } from './shape.ts';

/** A record of the file, with its collection. */
export type RecordInFile = {
  readonly [C in CollectionName]: { readonly collection: C; readonly record: Records[C] };
}[CollectionName];

/** What has the right shape in a file, and all that has not. */
export interface RecordsInFile {
  readonly description?: StudyDescription;
  readonly records: readonly RecordInFile[];
  /** Ids of, and inside, what was not read: others may name them. */
  readonly unread: ReadonlySet<string>;
  /** Places, as a study's problems have them, of what stands in for what was not read. */
  readonly mended: ReadonlySet<string>;
  /** Records whose id could not be used, by the id that stands in for it. */
  readonly renamed: ReadonlyMap<string, Renamed>;
  readonly problems: readonly Problem[];
  /** False where the file is not an object, or of another format. */
  readonly isStudy: boolean;
}

/** A record that goes by another id than its own while it is checked. */
export interface Renamed {
  /** Its place in the file. */
  readonly place: string;
  /** The id it has in the file, if any. */
  readonly given: string | undefined;
  /** Another record has that id. */
  readonly isDuplicate: boolean;
}

/** Takes a parsed file apart into its records, each held to its schema on its own. */
export function recordsInFile(root: Json): RecordsInFile {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    return nothing([wrongKind([], 'object', root)]);
  }
  const file = root as JsonObject;
  const unreadable = unknownFormat(file);
  if (unreadable) return nothing([unreadable]);
  const read = new Reading();
  for (const problem of topLevel(file)) read.problems.push(problem);
  const described = file['study'] === undefined ? undefined : shaped(description, file['study'], ['study']);
  for (const problem of described?.problems ?? []) read.problems.push(problem);
  for (const { path } of described?.mends ?? []) read.mended.add(pathText(['study', ...path]));
  for (const collection of collectionNames) {
    const section = sectionOf(collection);
    const values = file[section];
    if (values === undefined) continue;
    if (!Array.isArray(values)) read.problems.push(wrongKind([section], 'list', values));
    else read.section(collection, values as readonly Json[]);
  }
  const { records, unread, mended, renamed, problems } = read;
  return {
    records,
    unread,
    mended,
    renamed,
    problems,
    isStudy: true,
    ...(described?.item ? { description: described.item } : {}),
  };
}

class Reading {
  readonly records: RecordInFile[] = [];
  readonly unread = new Set<string>();
  readonly mended = new Set<string>();
  readonly renamed = new Map<string, Renamed>();
  readonly problems: Problem[] = [];

  section(collection: CollectionName, values: readonly Json[]): void {
    const section = sectionOf(collection);
    const seen = new Set<string>();
    if (section === 'tasks') {
      this.tasks(values, [section], undefined, seen);
      return;
    }
    values.forEach((value, at) => {
      this.take(
        collection,
        sections[section] as z.ZodType<Records[CollectionName]>,
        value,
        [section, at],
        seen,
      );
    });
  }

  /** Parts are nested in the file and point to their parent in the study. */
  private tasks(values: readonly Json[], at: JsonPath, parent: string | undefined, seen: Set<string>): void {
    values.forEach((value, nth) => {
      const path = [...at, nth];
      const { parts, ...own } = objectOf(value) ?? {};
      const whole = objectOf(value) ? own : value;
      const id = this.take(
        'nodes',
        taskWithoutParts as z.ZodType<Records['nodes']>,
        whole,
        path,
        seen,
        parent,
      );
      if (parts === undefined) return;
      if (Array.isArray(parts)) this.tasks(parts as readonly Json[], [...path, 'parts'], id, seen);
      else this.problems.push(wrongKind([...path, 'parts'], 'list', parts));
    });
  }

  /** The id that the record goes by, also when nothing of it could be read. */
  private take(
    collection: CollectionName,
    schema: z.ZodType<Records[CollectionName]>,
    value: Json,
    path: JsonPath,
    seen: Set<string>,
    parent?: string,
  ): string | undefined {
    const { item, problems, mends } = shaped(schema, value, path);
    // One by one: a spread of very many would run out of stack.
    for (const problem of problems) {
      this.problems.push(collection === 'nodes' ? withParts(problem) : problem);
    }
    const given = objectOf(value)?.['id'];
    const ownId = typeof given === 'string' ? given : undefined;
    const wrongId = ownId === undefined ? undefined : wrongIdIn(collection, ownId, path, seen);
    if (wrongId) this.problems.push(wrongId);
    if (!item) {
      addIds(value, this.unread);
      return ownId;
    }
    const isUsable = ownId !== undefined && !wrongId;
    const id = isUsable ? ownId : this.rename(path, ownId, wrongId?.code === 'duplicateId');
    if (isUsable) seen.add(id);
    else if (ownId !== undefined) this.unread.add(ownId);
    const here = `${sectionOf(collection)}/${id}`;
    if (!isUsable) this.mended.add(`${here}/id`);
    for (const mend of mends) {
      this.mended.add(pathText([here, ...mend.path]));
      if (mend.found !== undefined) addIds(mend.found, this.unread);
      // What others may name inside it is not all known.
      if (/^(variants|steps)(\[\d+\](\/id)?)?$/.test(pathText(mend.path))) this.unread.add(id);
    }
    this.records.push({
      collection,
      record: { ...item, id, ...(parent === undefined ? {} : { parent }) },
    } as RecordInFile);
    return id;
  }

  /** A stand-in that no id of a file can be. */
  private rename(path: JsonPath, given: string | undefined, isDuplicate: boolean): string {
    const id = `#${this.renamed.size}`;
    this.renamed.set(id, { place: pathText(path), given, isDuplicate });
    return id;
  }
}

/** An id that the study could not tell the record by. */
function wrongIdIn(
  collection: CollectionName,
  id: string,
  path: JsonPath,
  seen: ReadonlySet<string>,
): Problem | undefined {
  const place = pathText([...path, 'id']);
  if (!idPattern.test(id)) return { code: 'idIsMalformed', ids: [id], place, data: {} };
  if (!seen.has(id)) return undefined;
  return { code: 'duplicateId', ids: [id], place, data: { first: `${sectionOf(collection)}/${id}` } };
}

function unknownFormat(file: JsonObject): FileProblem | undefined {
  const found = file['format'];
  if (found === format || found === undefined) return undefined;
  const said = typeof found === 'string' ? found : kindOf(found);
  return { code: 'unknownFormat', ids: [], place: 'format', data: { found: said, expected: format } };
}

function topLevel(file: JsonObject): readonly FileProblem[] {
  const known = Object.keys(fieldsOf(studyFile, file) ?? {});
  const problems: FileProblem[] = [];
  for (const field of Object.keys(file)) {
    if (!known.includes(field)) {
      problems.push({ code: 'unknownField', ids: [], place: field, data: { field, known } });
    }
  }
  for (const field of ['format', 'study']) {
    if (file[field] === undefined) {
      problems.push({ code: 'fieldIsMissing', ids: [], place: '', data: { field } });
    }
  }
  return problems;
}

/** `parts` is taken apart before a task meets its schema, but is a field that it has. */
function withParts(problem: FileProblem): FileProblem {
  if (problem.code !== 'unknownField' || !problem.data.known.includes('listed')) return problem;
  return { ...problem, data: { ...problem.data, known: [...problem.data.known, 'parts'] } };
}

function wrongKind(path: JsonPath, expected: 'object' | 'list', found: Json): FileProblem {
  return { code: 'wrongKind', ids: [], place: pathText(path), data: { expected, found: kindOf(found) } };
}

function nothing(problems: readonly FileProblem[]): RecordsInFile {
  return { records: [], unread: new Set(), mended: new Set(), renamed: new Map(), problems, isStudy: false };
}

function objectOf(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

function addIds(value: Json, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inside] of Object.entries(value)) {
    if (field === 'id' && typeof inside === 'string') into.add(inside);
    else addIds(inside as Json, into);
  }
}
