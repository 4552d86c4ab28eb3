import type { Text } from '#figures';
import { accepted, refused } from '../result.ts';
import { asksModel } from './asksStep.ts';
import type { Definition } from './definition.ts';

/** Makes another model with the same steps and words, to go on from. */
export interface CopyModel {
  readonly kind: 'copyModel';
  readonly model: string;
  /** Id and name of the copy. */
  readonly id: string;
  readonly name: Text;
}

export const copyModel: Definition<CopyModel> = {
  decide(study, { model, id, name }) {
    const found = asksModel(study, model);
    if (!found.ok) return found;
    if (study.models.has(id)) {
      return refused({ code: 'alreadyThere', ids: [id], data: { section: 'models' } });
    }
    return accepted([{ kind: 'modelCopied', model, id, name }]);
  },
};
