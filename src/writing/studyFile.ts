import type { TaskNode } from '#organisation';
import { format, studyFile } from '#reading/studyFile/schema';
import { fieldsOf, isEmptyByDefault, itemsOf, type Schema } from '#reading/studyFile/schemaWalk';
import { collectionNames, type Study, sectionOf } from '#study';

/** Wider than this, a value is broken over several lines. */
const width = 100;

/**
 * A study as text in the format `ressort.study/1`, in its normal form: fields
 * in the order of the format, records in the order of the study, parts inside
 * their tasks, empty lists left out, two blanks of indent, small values on one
 * line, a line break at the end. Reading it gives the study back; writing what
 * was read changes nothing. `schema` is the address of the JSON Schema, for
 * editors.
 */
export function writeStudyFile(study: Study, options: { readonly schema?: string } = {}): string {
  const file: Record<string, unknown> = { format, study: study.description };
  if (options.schema !== undefined) file['$schema'] = options.schema;
  for (const collection of collectionNames) {
    const records = collection === 'nodes' ? nested(study) : [...study[collection].values()];
    file[sectionOf(collection)] = records;
  }
  return `${broken(inOrder(studyFile, file), '', 2)}\n`;
}

type NestedTask = Omit<TaskNode, 'parent'> & { readonly parts?: readonly NestedTask[] };

/** Tasks with their parts inside them. A node whose parent is not there stands as a task. */
function nested(study: Study): readonly NestedTask[] {
  const parts = new Map<string, TaskNode[]>();
  const tasks: TaskNode[] = [];
  for (const node of study.nodes.values()) {
    if (node.parent === undefined || !study.nodes.has(node.parent)) tasks.push(node);
    else addTo(parts, node.parent, node);
  }
  const nest = ({ parent: _, ...node }: TaskNode): NestedTask => {
    const inside = parts.get(node.id);
    return inside ? { ...node, parts: inside.map(nest) } : node;
  };
  return tasks.map(nest);
}

function addTo(lists: Map<string, TaskNode[]>, id: string, node: TaskNode): void {
  const list = lists.get(id);
  if (list) list.push(node);
  else lists.set(id, [node]);
}

/** The same value with its fields in the order of the schema, without what may be left out. */
function inOrder(schema: Schema, value: unknown): unknown {
  const items = itemsOf(schema);
  if (Array.isArray(value) && items) return value.map((item) => inOrder(items, item));
  const fields = typeof value === 'object' && value !== null ? fieldsOf(schema, value) : undefined;
  if (!fields) return value;
  const ordered: Record<string, unknown> = {};
  for (const [field, inside] of Object.entries(fields)) {
    const here = (value as Record<string, unknown>)[field];
    const isLeftOut = here === undefined || (isEmptyByDefault(inside) && (here as unknown[]).length === 0);
    if (!isLeftOut) ordered[field] = inOrder(inside, here);
  }
  return ordered;
}

/** `levels`: how many levels down are broken over lines whatever their size: the file, its sections, their records. */
function broken(value: unknown, indent: string, levels: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(([field, inside]) => {
    const name = isList ? '' : `${JSON.stringify(field)}: `;
    return `${inner}${name}${fitted(inside, inner, name, levelsOf(field, levels))}`;
  });
  const [open, close] = isList ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** Parts are a section of their own; the description is a record. */
function levelsOf(field: string, levels: number): number {
  if (field === 'parts') return 1;
  return field === 'study' ? 0 : levels - 1;
}

function fitted(value: unknown, indent: string, name: string, levels: number): string {
  if (levels >= 0 && typeof value === 'object' && value !== null) return broken(value, indent, levels);
  const line = onOneLine(value);
  // One column for the comma.
  return indent.length + name.length + line.length < width ? line : broken(value, indent, levels);
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([field, inside]) => `${JSON.stringify(field)}: ${onOneLine(inside)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
