import { localActor } from '#storage/localActor';
import { openDataFolder } from '#storage/sqlite/dataFolder';
import { didYouMean, formatDate, programCatalogueOf } from '#wording';
import { compareWithNow, freezeVersion, listNamedVersions, restoreAsCopy } from '#workbench/namedVersions';
import type { NamedVersion } from '#workbench/ports';
import { randomIds, systemClock } from '#workbench/system';
import { type Workbench, workbenchOver } from '#workbench/workbench';
import { CliError, exitCodes } from './cliError.ts';
import { wrapWith } from './layout/wrap.ts';
import { orRefused } from './refused.ts';
import { type Request, type Run, writeJson } from './request.ts';
import { folderOf } from './serve.ts';

interface Asked {
  readonly request: Request;
  readonly workbench: Workbench;
  readonly actor: string;
  readonly study: string;
}

const actions = { freeze, list, compare, restore } as const;

/** `ressort version freeze|list|compare|restore STUDY [NAME]`: versions that have names. */
export const version: Run = async (request) => {
  const [given = '', study] = request.words;
  const known = Object.keys(actions);
  if (!Object.hasOwn(actions, given)) {
    const near = didYouMean(
      given,
      known.map((id) => ({ id })),
    );
    throw new CliError('valueNotAllowed', { option: 'ACTION', given, near, known }, 'ACTION');
  }
  if (study === undefined) throw new CliError('studyMissing', { command: request.command }, 'STUDY');
  const folder = folderOf(request);
  const log = orRefused(openDataFolder(folder, { create: false }));
  try {
    const workbench = workbenchOver({ log, clock: systemClock, ids: randomIds, may: () => true });
    const asked = { request, workbench, actor: localActor(folder), study };
    await actions[given as keyof typeof actions](asked);
    return exitCodes.ok;
  } finally {
    log.close();
  }
};

async function freeze({ request, workbench, actor, study }: Asked): Promise<void> {
  const named = orRefused(await freezeVersion(workbench, { study, actor, name: nameOf(request) }));
  if (request.json) writeJson(request.world, { schema: 'ressort.version/1', ...presented(named) });
  else say(request, programCatalogueOf(request.language).keeping.frozen(named.name, named.version));
}

async function list({ request, workbench, study }: Asked): Promise<void> {
  const { language, world } = request;
  const versions = orRefused(await listNamedVersions(workbench, study));
  if (request.json) {
    writeJson(world, { schema: 'ressort.versions/1', versions: versions.map(presented) });
    return;
  }
  const { keeping } = programCatalogueOf(language);
  const lines = versions.map(
    ({ name, version: at, time }) =>
      `${name} · ${keeping.atChange(at)} · ${formatDate(time.slice(0, 10), language)}`,
  );
  world.stdout.write(`${(lines.length === 0 ? [keeping.noVersions] : lines).join('\n')}\n`);
}

async function compare({ request, workbench, study }: Asked): Promise<void> {
  const { language, world, page } = request;
  const compared = orRefused(await compareWithNow(workbench, { study, named: nameOf(request) }));
  const { named, now, frozen, differences } = compared;
  if (request.json) {
    writeJson(world, {
      schema: 'ressort.version-compare/1',
      named: presented(named),
      isAsFrozen: frozen.isAsFrozen,
      now: { version: now.version },
      differences,
    });
    return;
  }
  const { keeping } = programCatalogueOf(language);
  const lines = [
    page.bold(keeping.since(named.name, named.version, now.version)),
    ...(frozen.isAsFrozen ? [] : wrapWith('', keeping.isNotAsFrozen, page.columns)),
    ...(differences.length === 0 ? [keeping.sameAsNow] : []),
    ...differences.map(({ collection, id, kind }) => `  ${keeping.differences[kind]}  ${collection}/${id}`),
  ];
  world.stdout.write(`${lines.join('\n')}\n`);
}

async function restore({ request, workbench, actor, study }: Asked): Promise<void> {
  const commandId = workbench.ids.next();
  const asks = { study, named: nameOf(request), commandId, actor };
  const begun = orRefused(await restoreAsCopy(workbench, asks));
  if (request.json) {
    writeJson(request.world, {
      schema: 'ressort.begun/1',
      study: begun.study,
      commandId,
      version: begun.version,
    });
  } else say(request, programCatalogueOf(request.language).keeping.begun(begun.study));
}

function nameOf({ words, command }: Request): string {
  const name = words[2];
  if (name === undefined) throw new CliError('optionMissing', { option: 'NAME', command }, 'NAME');
  return name;
}

function presented({ study: _, ...named }: NamedVersion): object {
  return named;
}

function say({ world }: Request, line: string): void {
  world.stderr.write(`${line}\n`);
}
