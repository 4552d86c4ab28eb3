import { useMemo } from 'react';
import type { AssumptionSet } from '#figures';
import type { Command } from '#study';
import { figuresSaying, labelOf, pick } from '#wording';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** Takes things of this screen away; each may be undone, and says whether it was done. */
export interface Removal {
  readonly figure: (id: string, set?: string) => Promise<boolean>;
  readonly quantity: (id: string) => Promise<boolean>;
  readonly source: (id: string) => Promise<boolean>;
  readonly set: (id: string) => Promise<boolean>;
  /** A figure, rate or follow-on of a set. */
  readonly fromSet: (set: string, part: 'figures' | 'rates' | 'followOn', id: string) => Promise<boolean>;
}

/** Removes and says so; a refusal is told by the frame. */
export function useRemoval(): Removal {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const desk = useDesk();
  return useMemo(() => {
    const words = figuresSaying[language];
    const run = async (command: Command, name: string): Promise<boolean> => {
      const done = await desk.run(command);
      if (done) desk.announce(words.removed(name));
      return done;
    };
    const fromSet: Removal['fromSet'] = (setId, part, id) => {
      const set = study.assumptionSets.get(setId);
      if (!set) return Promise.resolve(false);
      const record: AssumptionSet = { ...set, [part]: set[part].filter((one) => one.id !== id) };
      const label =
        part === 'figures' ? labelOf({ kind: 'figure', id }, study)[language] : pick(set.name, language);
      return run({ kind: 'recordAssumptionSet', record, expect: 'existing' }, label);
    };
    return {
      figure: (id, set) =>
        set === undefined
          ? run({ kind: 'removeFigure', id }, labelOf({ kind: 'figure', id }, study)[language])
          : fromSet(set, 'figures', id),
      quantity: (id) =>
        run({ kind: 'removeQuantity', id }, pick(study.quantities.get(id)?.name ?? { da: id }, language)),
      source: (id) =>
        run({ kind: 'removeSource', id }, pick(study.sources.get(id)?.title ?? { da: id }, language)),
      set: (id) =>
        run(
          { kind: 'removeAssumptionSet', id },
          pick(study.assumptionSets.get(id)?.name ?? { da: id }, language),
        ),
      fromSet,
    };
  }, [study, language, desk]);
}
