import type { z } from 'zod';
import { registry } from '#indicators';
import { type Json, parseJson } from '#reading/studyFile/parseJson';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import { shaped } from '#reading/studyFile/shape';
import { emptyStudy, isError, recordingCommands, type Study, type StudyDescription } from '#study';
import type { Outcome } from '#workbench/envelope';
import { copyStudy, createStudy } from '#workbench/studies';
import { orRefused, problemsFound, problemsInRequest } from '../../apiError.ts';
import type { ServerContext } from '../../context.ts';
import { jsonOf, mostBytes } from '../../jsonGate.ts';
import { idFrom } from './idFrom.ts';
import { wish } from './schema.ts';

type BeginContext = Pick<ServerContext, 'workbench' | 'readExample'>;

/** Who begins a study, and what the address says of it. */
export interface Beginning {
  readonly actor: string;
  readonly commandId?: string;
  readonly id?: string;
}

/** Begins a study with what some content says: a wish, or a whole study file. */
export async function beginFrom(text: string, context: BeginContext, by: Beginning): Promise<Outcome> {
  const said = wishIn(text);
  if (said === undefined) return beginWith(studyIn(text), context, by);
  const { item, problems } = shaped(wish, said, []);
  if (!item || problems.length > 0) throw problemsInRequest(problems);
  return grant(item, context, { ...by, ...withoutAbsent({ id: item.id, commandId: item.commandId }) });
}

/** Begins a study as the example that comes along. */
export async function beginExample(
  context: BeginContext,
  by: Beginning,
  name?: StudyDescription['name'],
): Promise<Outcome> {
  const study = studyIn(await context.readExample());
  return beginWith(name ? { ...study, description: { ...study.description, name } } : study, context, by);
}

/** The JSON of a wish; `undefined` for a study file, which is read with its own reader. */
function wishIn(text: string): Json | undefined {
  if (text.length > mostBytes) return undefined;
  const { value } = parseJson(text);
  const isWish = typeof value === 'object' && value !== null && !Array.isArray(value) && 'start' in value;
  return isWish ? jsonOf(text) : undefined;
}

async function grant(asked: z.output<typeof wish>, context: BeginContext, by: Beginning): Promise<Outcome> {
  const { workbench } = context;
  if (asked.start === 'example') return beginExample(context, by, asked.name);
  if (asked.start === 'copy') {
    const { study, version, name } = asked;
    const commandId = by.commandId ?? workbench.ids.next();
    return orRefused(
      await copyStudy(workbench, {
        study,
        actor: by.actor,
        commandId,
        ...withoutAbsent({ version, name, id: by.id }),
      }),
    );
  }
  const description: StudyDescription = {
    id: by.id ?? idFrom(asked.name),
    name: asked.name,
    summary: asked.summary ?? asked.name,
    date: asked.date ?? workbench.clock.now().slice(0, 10),
    // A day that was asked for is stated; today's is a guess.
    dateBasis: asked.date === undefined ? 'assumed' : 'stated',
    defaultLanguage: asked.defaultLanguage ?? 'da',
  };
  return beginWith({ ...emptyStudy, description }, context, by);
}

async function beginWith(study: Study, { workbench }: BeginContext, by: Beginning): Promise<Outcome> {
  const { actor, id, commandId = workbench.ids.next() } = by;
  const description = id === undefined ? study.description : { ...study.description, id };
  const commands = recordingCommands(study, description);
  return orRefused(await createStudy(workbench, { actor, commandId, commands, ...withoutAbsent({ id }) }));
}

function studyIn(text: string): Study {
  const { study, problems, counted } = readStudyFile(text, { indicators: registry.map(({ id }) => id) });
  if (!study) throw problemsFound(problems.filter(isError), undefined, counted);
  return study;
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Fields that are there: absent and `undefined` are not the same to those who are asked. */
function withoutAbsent<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
