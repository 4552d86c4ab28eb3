import { useEffect, useMemo, useState } from 'react';
import type { Reading } from '#figures';
import type { StaffOfLeaves } from '#indicators';
import { today } from '#moves';
import { treeOf } from '#organisation';
import { useServices } from '../../session/services.ts';
import type { Snapshot } from '../../session/studyApi.ts';
import { Overtaken } from '../../worker/numbers.ts';
import { useMeasured } from '../../worker/useMeasured.ts';

/** Staff today as the worker knows them; what is not there yet is on its way. */
export interface StaffToday {
  readonly administrations: ReadonlyMap<string, Reading> | undefined;
  readonly leaves: StaffOfLeaves | Extract<Reading, { kind: 'missing' }> | undefined;
  /** Of tasks and parts that are divided; of very many only of the first. */
  readonly divided: ReadonlyMap<string, Reading> | undefined;
}

// Each is a range of its own to compute.
const mostDivided = 200;

/** What is known of the staff of administrations, tasks and parts today. Until new numbers are there the ones before stay. */
export function useStaffToday(snapshot: Snapshot, assume: readonly string[]): StaffToday {
  const { numbers } = useServices();
  const { measured } = useMeasured(snapshot, today, assume);
  const [leaves, setLeaves] = useState<StaffToday['leaves']>();
  const [divided, setDivided] = useState<StaffToday['divided']>();
  const { study } = snapshot;
  const asked = useMemo(() => {
    const tree = treeOf(study);
    return [...study.nodes.keys()].filter((id) => !tree.isLeaf(id)).slice(0, mostDivided);
  }, [study]);
  useEffect(() => {
    let left = false;
    const here = (error: unknown): void => {
      // A study whose numbers cannot be computed is told by the numbers of its models.
      if (!left && !(error instanceof Overtaken)) setLeaves(undefined);
    };
    numbers.ask(snapshot, 'staffOfLeaves', { assume }).then((answer) => {
      if (!left) setLeaves(answer);
    }, here);
    numbers.ask(snapshot, 'staffOfNodes', { nodes: asked, assume }).then((answer) => {
      if (!left) setDivided(answer);
    }, here);
    return () => {
      left = true;
    };
  }, [numbers, snapshot, assume, asked]);
  return useMemo(() => ({ administrations: measured?.staff, leaves, divided }), [measured, leaves, divided]);
}

/** What is known of the staff of a task or part; `undefined` where it is on its way or nobody asked. */
export function staffOfNode({ leaves, divided }: StaffToday, id: string): Reading | undefined {
  if (!leaves) return undefined;
  if ('kind' in leaves) return leaves;
  return leaves.leaves.get(id) ?? divided?.get(id);
}
