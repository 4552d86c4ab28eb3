import type { JourneyLanes } from '#report';

/** A list with one item carried to another place; the list itself where that changes nothing. */
export function reordered<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length || from === to) return list;
  const without = list.filter((_, nth) => nth !== from);
  return [...without.slice(0, to), item, ...without.slice(to)];
}

/** A change of home on the way to a step. */
export interface Handover {
  /** Place of the step that it leads to, over the steps that name a leaf. */
  readonly at: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Handovers of a journey in a model beside today: those that go, that come and that stay. */
export interface HandoverChanges {
  readonly gone: readonly Handover[];
  readonly added: readonly Handover[];
  readonly stay: readonly Handover[];
}

/** Compares two organisations' lanes of one journey, step by step. Homes of `stay` are those of the model. */
export function handoverChanges(inToday: JourneyLanes, inModel: JourneyLanes): HandoverChanges {
  const before = handoversOf(inToday);
  const after = handoversOf(inModel);
  const places = (all: readonly Handover[]) => new Set(all.map(({ at }) => at));
  return {
    gone: before.filter(({ at }) => !places(after).has(at)),
    added: after.filter(({ at }) => !places(before).has(at)),
    stay: after.filter(({ at }) => places(before).has(at)),
  };
}

function handoversOf({ steps }: JourneyLanes): readonly Handover[] {
  return steps.flatMap(({ at, home, isHandover }) =>
    isHandover ? [{ at, from: steps[at - 1]?.home ?? null, to: home }] : [],
  );
}

/** How many a year, as it was written: nothing, or a number of the language; `undefined` where it is none. */
export function readPerYear(text: string): { readonly perYear?: number } | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '');
  if (plain === '') return {};
  if (/^\d+$/.test(plain)) return { perYear: Number(plain) };
  // Thousands with a point or a comma: 1.200 and 12,000.
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(plain)) return { perYear: Number(plain.replace(/[.,]/g, '')) };
  return undefined;
}
