import type { Text } from '#figures';
import type { Model } from '#moves';
import type { Event } from '../event.ts';
import { accepted } from '../result.ts';
import { sameValue } from '../sameValue.ts';
import { asksModel } from './asksStep.ts';
import type { Definition } from './definition.ts';

/** Changes the words of a model and leaves its steps alone. What is absent stays; each list is given whole. */
export interface DescribeModel {
  readonly kind: 'describeModel';
  readonly model: string;
  readonly name?: Text;
  /** `null`: none. */
  readonly subtitle?: Text | null;
  readonly mainIdea?: Text;
  /** What it calls its administrations and committees. */
  readonly names?: Model['names'];
  readonly merits?: Model['merits'];
}

type Says = Omit<Extract<Event, { kind: 'modelDescribed' }>, 'kind' | 'model'>;

export const describeModel: Definition<DescribeModel> = {
  decide(study, { kind: _, model, ...says }) {
    const found = asksModel(study, model);
    if (!found.ok) return found;
    const before: Says = { ...found.value, subtitle: found.value.subtitle ?? null };
    const changed = Object.entries(says).filter(
      ([field, said]) => said !== undefined && !sameValue(before[field as keyof Says], said),
    );
    if (changed.length === 0) return accepted([]);
    return accepted([{ kind: 'modelDescribed', model, ...(Object.fromEntries(changed) as Says) }]);
  },
};
