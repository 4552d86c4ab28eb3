import { today } from '#moves';
import type { Study } from '#study';
import type { ExplanationNode } from './explanation.ts';
import { registry } from './registry.ts';
import { settingOf } from './setting.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A number that something the study states is part of. */
export interface FigureUse {
  readonly indicator: string;
  /** Id of the reform, area, journey or committee that the number is of; absent on the whole. */
  readonly of?: string;
  /** Models that have it so, `today` first, in the study's order. */
  readonly models: readonly string[];
}

/**
 * What each figure, rate and follow-on is used for while some assumption sets
 * are on, by its id: every number of the registry whose explanation names it,
 * in today's organisation and in every model. What no number rests on is not
 * in the map. Cost: that of explaining all indicators for all models.
 */
export function figureUses(
  study: Study,
  assume: readonly string[] = [],
): ReadonlyMap<string, readonly FigureUse[]> {
  const setting = settingOf(study, assume);
  const found = new Map<string, Map<string, FigureUse & { readonly models: string[] }>>();
  for (const model of [today, ...study.models.keys()]) {
    const subject = subjectOf(setting, model);
    for (const { indicator, of, named } of numbersWithNames(subject)) {
      for (const id of named) {
        const uses = found.get(id) ?? new Map<string, FigureUse & { readonly models: string[] }>();
        found.set(id, uses);
        const key = `${indicator} ${of ?? ''}`;
        const use = uses.get(key) ?? { indicator, ...(of === undefined ? {} : { of }), models: [] };
        use.models.push(model);
        uses.set(key, use);
      }
    }
  }
  return new Map([...found].map(([id, uses]) => [id, [...uses.values()].sort(inOrder)]));
}

const order = new Map(registry.map(({ id }, at) => [id, at]));

function inOrder(one: FigureUse, other: FigureUse): number {
  return (order.get(one.indicator) ?? 0) - (order.get(other.indicator) ?? 0);
}

interface NumberWithNames {
  readonly indicator: string;
  readonly of: string | undefined;
  readonly named: ReadonlySet<string>;
}

function numbersWithNames(subject: Subject): readonly NumberWithNames[] {
  return registry.flatMap((indicator) => {
    // What a model does to today is nothing in today itself.
    if (indicator.kind === 'change' && subject.id === today) return [];
    return indicator.measure(subject).map(({ of }) => {
      const named = new Set<string>();
      for (const node of indicator.explain(subject, of)) addNames(node, named);
      return { indicator: indicator.id, of, named };
    });
  });
}

function addNames({ figure, label, inputs }: ExplanationNode, into: Set<string>): void {
  if (figure !== undefined) into.add(figure);
  if (label.kind === 'rate' || label.kind === 'followOn') into.add(label.id);
  for (const input of inputs) addNames(input, into);
}
