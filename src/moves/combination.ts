import type { Finding } from './applied.ts';
import type { Step } from './model.ts';
import type { Move, MoveRef } from './move.ts';
import type { OpenedStep } from './openSteps.ts';

type MoveStep = Extract<Step, { kind: 'move' }>;

/**
 * What the moves of a model say of each other: a move taken twice, one that
 * requires another that is absent (or taken only in part), two that exclude
 * each other. An exclusion counts whichever of the two states it and is told
 * once.
 */
export function combinationFindings(
  moves: ReadonlyMap<string, Move>,
  steps: readonly Step[],
  opened: readonly OpenedStep[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = steps.filter((step): step is MoveStep => step.kind === 'move');
  const partial = new Set(opened.filter((step) => step.inPart).map((step) => step.id));
  const byMove = new Map<string, MoveStep[]>();
  for (const step of taken) byMove.set(step.move, [...(byMove.get(step.move) ?? []), step]);
  for (const [move, both] of byMove) {
    if (both.length > 1) {
      findings.push({ code: 'moveTakenTwice', move, steps: both.map((step) => step.id) });
    }
  }
  const told = new Set<string>();
  for (const step of taken) {
    const move = moves.get(step.move);
    const variant = move?.variants.find((candidate) => candidate.id === step.variant);
    if (!move || !variant) continue;
    for (const required of [...move.requires, ...variant.requires]) {
      const meeting = taken.filter((other) => means(required, other));
      if (meeting.some((other) => !partial.has(other.id))) continue;
      findings.push({
        code: 'moveRequiresAnother',
        step: step.id,
        ...required,
        because: meeting.length > 0 ? 'leftOutInPart' : 'absent',
      });
    }
    for (const excluded of [...move.excludes, ...variant.excludes]) {
      for (const other of taken) {
        const pair = [step.id, other.id].sort().join(' ');
        if (other === step || !means(excluded, other) || told.has(pair)) continue;
        told.add(pair);
        findings.push({ code: 'moveExcludesAnother', step: step.id, other: other.id });
      }
    }
  }
  return findings;
}

function means(ref: MoveRef, step: MoveStep): boolean {
  return ref.move === step.move && (ref.variant === undefined || ref.variant === step.variant);
}
