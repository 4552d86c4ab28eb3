import { idPattern } from '#organisation';
import { type JsonPath, pathOf, pathText } from './jsonPath.ts';
import type { Json, JsonObject, Places } from './parseJson.ts';

/**
 * Leads from places as problems show them (`relations/relation-1/to`) to where
 * they stand in the text, and from paths by index to places by id.
 */
export class PlacesInFile {
  private readonly byId = new Map<string, JsonPath>();
  private readonly fields = new Map<Places, ReadonlyMap<string, number>>();
  private readonly lineStarts: number[] = [0];
  private readonly root: Json;
  private readonly places: ReadonlyMap<object, Places>;

  constructor(text: string, root: Json, places: ReadonlyMap<object, Places>) {
    this.root = root;
    this.places = places;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
    for (const [section, records] of Object.entries(objectOf(root))) {
      if (Array.isArray(records)) this.index(section, records, [section]);
    }
  }

  /** `relations[3]/to` as `relations/relation-4/to`, where the record has an id that leads back to it. */
  byIdWhereKnown(place: string): string {
    const path = pathOf(place);
    let best: string | undefined;
    let value: Json | undefined = this.root;
    path.forEach((step, depth) => {
      value = inside(value, step);
      const here = path.slice(0, depth + 1);
      const name = `${String(path[0])}/${String(objectOf(value)['id'])}`;
      if (samePath(this.byId.get(name), here)) best = pathText([name, ...path.slice(depth + 1)]);
    });
    return best ?? place;
  }

  /** Line and column, from 1, of a place, or of the innermost thing around it that is there. */
  lineAndColumn(place: string): { readonly line: number; readonly column: number } {
    return this.ofOffset(this.offset(place));
  }

  ofOffset(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.lineStarts[low]! + 1 };
  }

  private offset(place: string): number {
    const [section = '', id = '', ...rest] = place.split('/');
    const record = this.byId.get(`${section}/${id}`);
    const path = record ? [...record, ...pathOf(rest.join('/'))] : pathOf(place);
    let value: Json | undefined = this.root;
    let offset = 0;
    for (const step of path) {
      const known = typeof value === 'object' && value !== null ? this.places.get(value) : undefined;
      const at = known && (typeof step === 'number' ? known.valueAt[step] : this.fieldAt(known, step));
      if (at === undefined) break;
      offset = at;
      value = inside(value, step);
    }
    return offset;
  }

  private fieldAt(places: Places, field: string): number | undefined {
    let index = this.fields.get(places);
    if (!index) {
      index = new Map(places.fields.map((name, nth) => [name, places.valueAt[nth]!]));
      this.fields.set(places, index);
    }
    return index.get(field);
  }

  /** The first record of each id; parts are found under `tasks` like whole tasks. */
  private index(section: string, records: readonly Json[], at: JsonPath): void {
    records.forEach((record, nth) => {
      const { id, parts } = objectOf(record);
      const path = [...at, nth];
      if (typeof id === 'string' && idPattern.test(id) && !this.byId.has(`${section}/${id}`)) {
        this.byId.set(`${section}/${id}`, path);
      }
      if (section === 'tasks' && Array.isArray(parts)) this.index(section, parts, [...path, 'parts']);
    });
  }
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function inside(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as { readonly [field: string | number]: Json })[step];
}

function samePath(one: JsonPath | undefined, other: JsonPath): boolean {
  return one !== undefined && pathText(one) === pathText(other);
}
