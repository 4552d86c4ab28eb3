import { expect } from 'vitest';
import { type HomePreview, type HomePreviews, homePreviewer } from '#indicators';
import { applyModel } from '#moves';
import { type Command, decide, fold, type Study } from '#study';
import { openCardDesk } from '../../session/cardDesk.ts';
import type { Dropped } from '../moveCard.ts';

/** A board of one model, worked as a hand works it; what is dropped is decided as the product decides it. */
export interface Board {
  readonly pickUp: (...leaves: readonly string[]) => Board;
  readonly over: (home: string | null) => Board;
  readonly expectPreview: (home: string, expected: Partial<HomePreview>) => Board;
  readonly expectNothingCarried: () => Board;
  readonly drop: () => Board;
  readonly cancel: () => Board;
  /** What was asked of the study so far. */
  readonly asked: () => readonly Command[];
  readonly study: () => Study;
  readonly homeOf: (leaf: string) => string | null | undefined;
  readonly preview: () => HomePreviews | undefined;
}

/** The board of a model of a study. */
export function boardOf(start: Study, model: string): Board {
  let study = start;
  const asked: Command[] = [];
  const applied = () => applyModel(study, study.moves, study.models.get(model) ?? 'today');
  const desk = openCardDesk({
    previews: (leaves) => homePreviewer(study, applied()).of(leaves),
    drop: ({ leaves, to }: Dropped) => {
      const command: Command = {
        kind: 'moveLeaves',
        model,
        nodes: leaves,
        to,
        step: `drag-${asked.length}`,
      };
      const decided = decide(study, command);
      if (!decided.ok) throw new Error(decided.refusals.map(({ code }) => code).join());
      asked.push(command);
      study = fold(decided.value, study);
    },
    ask: () => undefined,
  });
  const board: Board = {
    pickUp: (...leaves) => {
      const from = applied().leaves.get(leaves[0] ?? '')?.home ?? null;
      desk.tell({ is: 'pickedUp', leaves, from });
      return board;
    },
    over: (home) => {
      desk.tell({ is: 'over', home });
      return board;
    },
    expectPreview: (home, expected) => {
      const preview = desk.carrying().previews?.homes.find((one) => one.home === home);
      expect(preview).toMatchObject(expected);
      return board;
    },
    expectNothingCarried: () => {
      expect(desk.carrying()).toEqual({ card: { is: 'resting' } });
      return board;
    },
    drop: () => {
      desk.tell({ is: 'dropped' });
      return board;
    },
    cancel: () => {
      desk.tell({ is: 'cancelled' });
      return board;
    },
    asked: () => asked,
    study: () => study,
    homeOf: (leaf) => applied().leaves.get(leaf)?.home,
    preview: () => desk.carrying().previews,
  };
  return board;
}
