import type { Transfer } from '#moves';
import { readRows } from '#reading/table/readRows';
import type { Study } from '#study';
import { fold } from '#wording';
import { matchTask, type TaskMatch } from '../../session/matchTask.ts';

/** A home that rows may name. */
export interface PossibleHome {
  readonly id: string;
  /** All that it may be called: name and short name in both languages. */
  readonly called: readonly string[];
}

/** One row of what was pasted, and what it was taken for. */
export interface PastedRow {
  /** From 1, as it was pasted. */
  readonly row: number;
  readonly taskText: string;
  readonly homeText: string;
  readonly task: TaskMatch;
  /** Absent where no administration is called so. */
  readonly home?: string;
}

const headings = new Set(['opgave', 'opgaver', 'task', 'tasks', 'opgave eller del']);

/** Reads rows of a task and the administration that it goes to; a first row of headings is passed over. */
export function readTransfers(
  study: Study,
  homes: readonly PossibleHome[],
  text: string,
): readonly PastedRow[] {
  const known = new Map(homes.flatMap(({ id, called }) => [id, ...called].map((name) => [plain(name), id])));
  return readRows(text).flatMap(([taskText = '', homeText = ''], at): readonly PastedRow[] => {
    if (at === 0 && headings.has(plain(taskText))) return [];
    const home = known.get(plain(homeText));
    return [
      {
        row: at + 1,
        taskText,
        homeText,
        task: matchTask(study, taskText, { leaves: false }),
        ...(home === undefined ? {} : { home }),
      },
    ];
  });
}

/** Rows that can be used, as transfers beside those there are: what goes to one administration is one transfer. */
export function withPasted(
  transfers: readonly Transfer[],
  rows: readonly { readonly node: string; readonly to: string }[],
): readonly Transfer[] {
  let all = transfers;
  for (const { node, to } of rows) {
    const at = all.findIndex((one) => one.to === to && one.what.kind === 'nodes');
    const there = all[at];
    if (there?.what.kind !== 'nodes') {
      all = [...all, { what: { kind: 'nodes', nodes: [node] }, to }];
    } else if (!there.what.nodes.includes(node)) {
      const what = { kind: 'nodes', nodes: [...there.what.nodes, node] } as const;
      all = all.map((one, nth) => (nth === at ? { ...one, what } : one));
    }
  }
  return all;
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
