import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileName = 'local-actor';
const idPattern = /^[0-9a-f-]{36}$/;

/**
 * The pseudonymous id of the person whose computer this is, who alone uses a
 * data folder until there is sign-in; made at the first time of asking.
 */
export function localActor(folder: string): string {
  const file = join(folder, fileName);
  try {
    // Whoever comes first makes it; two at once must not be two persons.
    writeFileSync(file, `${randomUUID()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
  }
  const id = readFileSync(file, 'utf8').trim();
  if (!idPattern.test(id)) throw new Error(`${file} holds no id of a person`);
  return id;
}

/** The id that `localActor` would give where it was made already, and nothing is made. */
export function knownLocalActor(folder: string): string | undefined {
  try {
    const id = readFileSync(join(folder, fileName), 'utf8').trim();
    return idPattern.test(id) ? id : undefined;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
}

/** Makes the person of a folder whoever it was where its studies come from. Passes over what is no such id. */
export function keepLocalActor(folder: string, id: string): void {
  if (idPattern.test(id)) writeFileSync(join(folder, fileName), `${id}\n`, { mode: 0o600 });
}
