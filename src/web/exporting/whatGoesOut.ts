import { today } from '#moves';
import type { Study } from '#study';
import type { StudyTableId } from '#wording';
import { idsOf } from '../session/address.ts';
import type { ScreenName } from '../session/screenList.ts';

// As the comparison itself has it.
const mostCompared = 4;

/** What the screen shows that may go out of it. */
export interface GoesOut {
  /** The models that a page would tell of; absent where the screen shows no model. */
  readonly page?: { readonly of: 'model' | 'today' | 'comparison'; readonly models: readonly string[] };
  readonly tables: { readonly ids: readonly StudyTableId[]; readonly models: readonly string[] };
}

/** What a screen has to give: `compared` is what its address says of models, where it is the comparison. */
export function whatGoesOut(
  study: Study,
  screen: ScreenName,
  { model, compared }: { readonly model?: string | undefined; readonly compared?: string | undefined },
): GoesOut {
  if (screen === 'models') {
    if (model === undefined) return { tables: { ids: [], models: [] } };
    const models = [model];
    if (model === today) {
      return {
        page: { of: 'today', models },
        tables: { ids: ['tasks', 'indicators', 'interfaces', 'terms'], models },
      };
    }
    const ids = ['tasks', 'indicators', 'differences', 'interface-changes', 'flows', 'terms'] as const;
    return { page: { of: 'model', models }, tables: { ids, models } };
  }
  if (screen === 'compare') {
    const asked = compared === undefined ? undefined : idsOf(compared);
    const models = [...study.models.keys()]
      .filter((id) => !asked || asked.includes(id))
      .slice(0, mostCompared);
    const ids = ['comparison', 'terms'] as const;
    return {
      ...(models.length > 0 ? { page: { of: 'comparison', models } as const } : {}),
      tables: { ids: models.length > 0 ? ids : [], models },
    };
  }
  return { tables: { ids: tablesOf[screen], models: [] } };
}

const tablesOf: Readonly<Record<Exclude<ScreenName, 'models' | 'compare'>, readonly StudyTableId[]>> = {
  overview: ['models', 'terms', 'missing', 'themes'],
  organisation: ['tasks', 'interfaces'],
  themes: ['themes'],
  moves: ['moves', 'move-effects'],
  journeys: ['journeys'],
  figures: ['figures', 'sources', 'assumptions', 'missing'],
  // What happened is not in the study; the screen itself gives it out.
  versions: [],
};
