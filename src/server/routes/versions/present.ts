import type { z } from 'zod';
import type { ComparedWithNow } from '#workbench/namedVersions';
import type { NamedVersion } from '#workbench/ports';
import type { namedVersion, versionCompared } from './schema.ts';

/** A named version; its study stands in the address. */
export function presentNamedVersion(named: NamedVersion): z.output<typeof namedVersion> {
  const { id, name, version, actor, time, fingerprint } = named;
  return { id, name, version, actor, time, fingerprint };
}

/** What has changed since a named version. */
export function presentVersionCompared({
  named,
  frozen,
  now,
  differences,
}: ComparedWithNow): z.output<typeof versionCompared> {
  return {
    schema: 'ressort.version-compare/1',
    named: presentNamedVersion(named),
    isAsFrozen: frozen.isAsFrozen,
    now: { version: now.version },
    differences: differences.map(({ collection, id, kind }) => ({ collection, id, kind })),
  };
}
