import { join } from 'node:path';
import type { World } from './world.ts';

/**
 * Where studies are kept when nobody says: `RESSORT_DATA`, else `ressort` in
 * the place that the machine has for programs' data (`XDG_DATA_HOME`, which is
 * `~/.local/share` where it is not set; `LOCALAPPDATA` on Windows).
 * `undefined` where the environment names no such place.
 */
export function dataFolder(env: World['env']): string | undefined {
  if (env['RESSORT_DATA']) return env['RESSORT_DATA'];
  const { XDG_DATA_HOME: shared, LOCALAPPDATA: local, HOME: home } = env;
  if (shared) return join(shared, 'ressort');
  if (local) return join(local, 'ressort');
  return home ? join(home, '.local', 'share', 'ressort') : undefined;
}
