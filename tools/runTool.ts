import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a tool printed, and how it ended. */
export interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs an installed package's program under `root`. A tool that finds
 * something ends with a code other than 0 and that is a result; one that
 * cannot start at all throws.
 */
export function runTool(root: string, bin: string, args: readonly string[]): Promise<ToolRun> {
  const path = join(root, 'node_modules', '.bin', bin);
  if (!existsSync(path)) throw new Error(`${bin} is not installed: run \`npm ci\``);
  return new Promise((resolve, reject) => {
    execFile(path, [...args], { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
