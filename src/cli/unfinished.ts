import { rmSync } from 'node:fs';

const unfinished = new Set<string>();

/** Runs some work on a file that is not whole yet, so that being stopped in the middle leaves nothing behind. */
export async function whileUnfinished<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  unfinished.add(file);
  try {
    return await work();
  } finally {
    removeQuietly(file);
    unfinished.delete(file);
  }
}

/** Removes what is not whole; for a process that is about to end. */
export function removeUnfinished(): void {
  for (const file of unfinished) removeQuietly(file);
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it could never be made, there is nothing to remove either.
  }
}
