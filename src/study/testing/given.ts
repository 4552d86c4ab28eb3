import { expect } from 'vitest';
import type { Command } from '../commands/command.ts';
import { decide } from '../decide.ts';
import type { Event } from '../event.ts';
import { fold } from '../evolve.ts';
import type { Refusal } from '../refusal.ts';
import type { Study } from '../study.ts';

/**
 * Sentences for tests of commands: `given(...events).when(command)`, then
 * `.then(...events)`, `.thenRefused(code, …)` or `.thenStudy(look)`.
 */
export function given(...events: readonly Event[]): { when(command: Command): Outcome } {
  return {
    when(command) {
      const before = fold(events);
      const decided = decide(before, command);
      const refusals = decided.ok ? [] : decided.refusals;
      return {
        // biome-ignore lint/suspicious/noThenProperty: it is read as a sentence, and nobody awaits it
        then(...expected) {
          expect(refusals).toEqual([]);
          expect(decided).toEqual({ ok: true, value: expected });
        },
        thenRefused(code, ids, data) {
          expect(decided.ok, 'the command was accepted').toBe(false);
          const found = refusals.find((refusal) => refusal.code === code);
          expect(refusals.map((refusal) => refusal.code)).toContain(code);
          if (ids) expect(found?.ids).toEqual(ids);
          if (data) expect(found?.data).toEqual(data);
        },
        thenStudy(look) {
          expect(refusals).toEqual([]);
          if (decided.ok) look(fold(decided.value, before));
        },
      };
    },
  };
}

export interface Outcome {
  then(...events: readonly Event[]): void;
  /** With ids and data where they matter; other refusals may come beside it. */
  thenRefused(code: Refusal['code'], ids?: readonly string[], data?: object): void;
  thenStudy(look: (study: Study) => void): void;
}
