import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './program.ts';
import { type BuiltProgram, buildProgram, type Ran, shell } from './testing/builtProgram.ts';
import { smallStudy } from './testing/smallStudy.ts';
import type { World } from './world.ts';

let program: BuiltProgram;
let folder: string;
let file: string;

beforeAll(async () => {
  program = await buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'ressort-cli-'));
  file = join(folder, 'study.json');
  await writeFile(file, JSON.stringify(smallStudy()));
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(dirname(program.file), { recursive: true, force: true });
});

const run = (...words: string[]) => program.run(words);

/** The result on stdout of a run that went well. */
function json(ran: Ran): Record<string, unknown> {
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Record<string, unknown>;
}

describe('ressort alone', () => {
  it('prints six examples', async () => {
    const { code, stdout, stderr } = await run();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/^ {2}ressort /gm)).toHaveLength(6);
  });

  it('shows help with examples first, in both languages', async () => {
    const danish = await run('measure', '--help');
    expect(danish.stdout.indexOf('Eksempler')).toBeLessThan(danish.stdout.indexOf('Valg'));
    const english = await run('help', 'measure', '--language', 'en');
    expect(english.stdout.indexOf('Examples')).toBeLessThan(english.stdout.indexOf('Options'));
    expect((await run('--help')).code).toBe(0);
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('has no emphasis without a terminal', async () => {
    for (const words of [['--help'], ['show', file], ['measure', file]]) {
      expect((await run(...words)).stdout).not.toContain('\u001b');
    }
  });
});

describe('results as JSON', () => {
  it('check', async () => {
    const said = json(await run('check', file, '--json'));
    expect(said).toMatchObject({ schema: 'ressort.check/1', ok: true, problems: [] });
    expect(said['counts']).toEqual({
      committees: 2,
      administrations: 2,
      otherBodies: 1,
      tasks: 3,
      unlistedTasks: 0,
      leaves: 4,
      areas: 1,
      relations: 1,
      journeys: 1,
      figures: 3,
      considerations: 1,
      terms: 1,
      themes: 0,
      recommendationsSteering: 0,
      recommendationsMoves: 0,
      moves: 1,
      models: 1,
      merits: 1,
      milestones: 0,
      sources: 1,
      assumptionSets: 1,
    });
  });

  it('show', async () => {
    expect(json(await run('show', file, '--model', 'model-1', '--json'))).toMatchObject({
      schema: 'ressort.organisation/1',
      administrations: [
        {
          id: 'schools',
          name: { da: 'Skoleforvaltningen', en: 'School Administration' },
          committee: { id: 'school-committee', name: { da: 'Skoleudvalget', en: 'School Committee' } },
          leaves: [
            {
              id: 'teaching',
              task: 'teaching',
              listed: true,
              origin: 'schools',
              arrival: 'stayed',
              steps: [],
            },
            {
              id: 'library.school',
              task: 'library',
              listed: true,
              name: { da: 'Skolebibliotek', en: 'School library' },
              origin: 'culture',
              arrival: 'moved',
              steps: ['1a'],
              basis: 'inferred',
            },
          ],
        },
        { id: 'culture' },
      ],
      notPlaced: [],
    });
  });

  it('measure', async () => {
    const said = json(await run('measure', file, '--json')) as {
      models: { indicators: { id: string; of?: string }[] }[];
    };
    expect(said).toMatchObject({
      schema: 'ressort.measures/1',
      registry: expect.stringMatching(/^[0-9a-f]+$/),
      assumptions: [],
      models: [
        {
          id: 'model-1',
          name: { da: 'Skolen læser', en: 'Schools that read' },
          admissible: true,
          terms: [{ id: 'two-of-each', status: 'met' }],
          considerations: [{ id: 'coherence', verdict: 'better' }],
        },
      ],
    });
    const row = said.models[0]?.indicators.find(({ id, of }) => id === 'staffMoved' && of === undefined);
    expect(row).toMatchObject({
      version: 1,
      unit: 'fte',
      direction: 'down',
      today: { kind: 'value', value: 0 },
      model: { kind: 'range', min: 0, max: 12, exact: true, basis: 'inferred', assumptions: [] },
      difference: { kind: 'range', min: 0, max: 12 },
      parts: { moved: { kind: 'range', min: 0, max: 12 } },
      list: ['library.school'],
    });
  });

  it('measure says what keeps a model from being admissible', async () => {
    const study = smallStudy() as { models: { steps: object[] }[]; terms?: unknown };
    study.models[0]!.steps.push({
      kind: 'own',
      id: '2',
      name: { en: 'Back again' },
      transfers: [{ what: { kind: 'nodes', nodes: ['library.school'] }, to: 'culture' }],
      structure: [],
      leftOut: [],
      basis: 'judgement',
    });
    study.terms = [];
    const torn = join(folder, 'torn.json');
    await writeFile(torn, JSON.stringify(study));
    const said = json(await run('measure', torn, '--json', '--language', 'en')) as { models: object[] };
    expect(said.models[0]).toMatchObject({
      admissible: false,
      findings: [
        {
          code: 'leafHasTwoHomes',
          leaf: 'library.school',
          steps: ['1a', '2'],
          homes: ['schools', 'culture'],
          message: expect.stringContaining('two homes'),
        },
      ],
    });
    const plain = await run('measure', torn, '--language', 'en');
    expect(plain.stdout).not.toContain('Terms of reference');
    const shown = await run('show', torn, '--model', 'model-1', '--language', 'en');
    expect(shown.stdout).toContain('(not admissible)');
    expect(shown.stdout).toContain('two homes');
  });

  it('measure with an assumption set marks what it touches', async () => {
    const said = json(await run('measure', file, '--assume', 'half-library', '--json')) as {
      assumptions: string[];
      models: { indicators: { id: string; model: unknown }[] }[];
    };
    expect(said.assumptions).toEqual(['half-library']);
    expect(said.models[0]?.indicators.find(({ id }) => id === 'staffMoved')?.model).toMatchObject({
      min: 2.5,
      max: 6,
      basis: 'assumed',
      assumptions: ['half-library'],
    });
  });

  it('compare', async () => {
    const said = json(await run('compare', file, 'today', 'model-1', '--json')) as {
      indicators: { id: string; of?: string }[];
    };
    expect(said).toMatchObject({
      schema: 'ressort.compare/1',
      a: 'today',
      b: 'model-1',
      leaves: [{ id: 'library.school', homeA: 'culture', homeB: 'schools' }],
    });
    expect(said.indicators.find(({ id, of }) => id === 'handovers' && of === undefined)).toEqual({
      id: 'handovers',
      a: { kind: 'value', value: 1, basis: 'judgement', assumptions: [] },
      b: { kind: 'value', value: 0, basis: 'judgement', assumptions: [] },
      difference: { kind: 'value', value: -1, basis: 'judgement', assumptions: [] },
      verdict: 'better',
    });
  });

  it('explain has the root that measure has', async () => {
    const measured = json(await run('measure', file, '--json')) as {
      models: { indicators: { id: string; of?: string; model: unknown }[] }[];
    };
    const rows = measured.models[0]?.indicators ?? [];
    expect(rows.length).toBeGreaterThan(25);
    // Every row goes through the command itself, but in this process: one of their own each would take minutes.
    for (const { id, of, model } of rows) {
      let stdout = '';
      const ignore = () => undefined;
      const write = (text: string) => {
        stdout += text;
      };
      const world: World = {
        stdout: { write, isTerminal: false, columns: 100 },
        stderr: { write: ignore, isTerminal: false, columns: 100 },
        env: {},
        home: folder,
        version: '0',
        readStdin: () => Promise.reject(new Error('not asked for')),
        isInteractive: false,
        readKept: () => Promise.reject(new Error('not asked for')),
        listKept: () => Promise.reject(new Error('not asked for')),
        serve: () => Promise.reject(new Error('not asked for')),
        openBrowser: ignore,
      };
      const words = ['explain', file, '--model', 'model-1', '--indicator', id, '--json'];
      const code = await runProgram([...words, ...(of === undefined ? [] : ['--of', of])], world);
      expect([id, of, code]).toEqual([id, of, 0]);
      expect([id, of, JSON.parse(stdout)]).toMatchObject([
        id,
        of,
        { schema: 'ressort.explanation/1', root: { value: model } },
      ]);
    }
  });
});

describe('a study', () => {
  it('may be a file, a folder, or what comes in', async () => {
    const expected = (await run('check', file, '--json')).stdout;
    expect((await run('check', folder, '--json')).stdout).toBe(expected);
    const stdin = await readFile(file, 'utf8');
    expect((await program.run(['check', '-', '--json'], { stdin })).stdout).toBe(expected);
  });

  it('may be the name of one that comes along, from any folder; a path wins', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(join(elsewhere, 'copenhagen-2024'), { recursive: true });
    const shipped = await program.run(['check', 'copenhagen-2024', '--json'], { cwd: folder });
    expect(json(shipped)).toMatchObject({ ok: true, counts: { tasks: 101, models: 3 } });
    const own = await program.run(['check', 'copenhagen-2024', '--json'], { cwd: elsewhere });
    expect(own).toMatchObject({ code: 4, stdout: '' });
    await cp(file, join(elsewhere, 'copenhagen-2024', 'study.json'));
    const path = await program.run(['check', 'copenhagen-2024', '--json'], { cwd: elsewhere });
    expect(json(path)).toMatchObject({ counts: { tasks: 3 } });
  });
});

describe('demo', () => {
  it('tells what the study is, its bodies and its models, and what to try', async () => {
    const { code, stdout } = await program.run(['demo'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('Ressortanalyse, Københavns Kommune 2024');
    expect(stdout).toContain('101\u00a0opgaver');
    expect(stdout).toMatch(/Socialforvaltningen \(SOF\) .* 6\.900/);
    expect(stdout).toMatch(
      /Syv udvalg og syv forvaltninger +opfyldt +opfyldt +opfyldt +deck-2024, l\. 5-6, 961/,
    );
    expect(stdout).toMatch(/Medarbejdere, der skifter .*38-39\.900 u/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '      ressort explain copenhagen-2024 --model model-1 --indicator staffMoved',
    );
  });

  it('gives what measure gives as JSON', async () => {
    const demo = await run('demo', '--json');
    expect(demo.stdout).toBe((await run('measure', 'copenhagen-2024', '--json')).stdout);
  });
});

describe('what a person reads', () => {
  it('shows who has what, from where and by which step', async () => {
    const { stdout } = await run('show', file, '--model', 'model-1');
    expect(stdout).toContain('Flyttet hertil (1)');
    expect(stdout).toContain('greb 1a, Skolebiblioteket til skolen, fra Kulturforvaltningen: Skolebibliotek');
    expect(stdout).toContain('Afgivet (1)');
    expect(stdout).toContain('100-112\u00a0årsværk');
  });

  it('switches language with the option and with the environment', async () => {
    const danish = await run('measure', file);
    const english = await program.run(['measure', file], { env: { LANG: 'en_GB.UTF-8' } });
    expect(danish.stdout).toContain('Medarbejdere, der skifter forvaltning');
    expect(english.stdout).toContain('Staff who change administration');
    expect((await run('measure', file, '--language', 'en')).stdout).toContain('Terms of reference');
  });

  it('explains a range down to figures and sources', async () => {
    const { stdout } = await run('explain', file, '--model', 'model-1', '--indicator', 'staffMoved');
    expect(stdout).toContain('0-12\u00a0årsværk [udledt]');
    expect(stdout).toContain('Medarbejdere, Bibliotek: 5-12\u00a0årsværk ← register, s.\u00a02');
    expect(stdout).toContain('register: Lønregistret (1. november 2026)');
  });

  it('explains the number of one area as that of one', async () => {
    const words = ['explain', file, '--model', 'today', '--indicator', 'areaSpread', '--language', 'en'];
    expect((await run(...words)).stdout).toContain('on average over the areas');
    const { stdout } = await run(...words, '--of', 'reading');
    expect(stdout).toContain('How many administrations hold part of the area.');
    expect(stdout).not.toContain('on average');
  });

  it('fits a narrow page', async () => {
    const { stdout } = await program.run(['measure', 'copenhagen-2024'], { env: { COLUMNS: '44' } });
    const tooLong = stdout.split('\n').filter((line) => [...line].length > 44 && !line.includes('ressort '));
    expect(tooLong).toEqual([]);
  });
});

describe('wrong use', () => {
  const cases: readonly (readonly [readonly string[], number, string, string])[] = [
    [['mesure'], 2, 'commandUnknown', 'measure'],
    [['measure'], 2, 'studyMissing', 'copenhagen-2024'],
    [['measure', 'copenhagen-2024', '--modl', 'model-1'], 2, 'optionUnknown', '--model'],
    [['measure', 'copenhagen-2024', '--model'], 2, 'optionNeedsValue', 'measure --help'],
    [['measure', 'copenhagen-2024', 'extra'], 2, 'tooManyArguments', '--help'],
    [['measure', 'copenhagen-2024', '--model', 'modl-1'], 4, 'modelNotFound', 'model-1'],
    [['measure', 'copenhagen-2024', '--assume', 'suport-share'], 4, 'assumptionSetNotFound', 'support-share'],
    [['measure', 'copenhagen-204'], 4, 'studyNotFound', 'copenhagen-2024'],
    [['compare', 'copenhagen-2024', 'model-1'], 2, 'modelMissing', 'model-1'],
    [['explain', 'copenhagen-2024', '--model', 'model-1'], 2, 'indicatorMissing', 'staffMoved'],
    [
      ['explain', 'copenhagen-2024', '--model', 'model-1', '--indicator', 'stafMoved'],
      4,
      'indicatorNotFound',
      'staffMoved',
    ],
    [
      ['explain', 'copenhagen-2024', '--model', 'today', '--indicator', 'areaSpread', '--of', 'busines'],
      4,
      'ofNotFound',
      'business',
    ],
    [['import', 'nowhere.json', '-o', 'x.json'], 4, 'studyNotFound', 'copenhagen-2024'],
    [['import'], 2, 'fileMissing', '-o'],
    [['show', 'copenhagen-2024', '--language', 'dk'], 2, 'valueNotAllowed', 'da'],
    [['completion', 'pwsh'], 2, 'valueNotAllowed', 'powershell'],
  ];

  it.each(cases)('%j ends with %i, %s', async (words, code, error, next) => {
    const said = await program.run([...words, '--json'], { cwd: folder });
    expect(said).toMatchObject({ code, stdout: '' });
    const parsed = JSON.parse(said.stderr) as Record<string, string>;
    expect(Object.keys(parsed)).toEqual(['schema', 'code', 'message', 'place', 'next']);
    expect(parsed).toMatchObject({ schema: 'ressort.error/1', code: error });
    expect(parsed['next']).toContain(next);
    if (error === 'modelNotFound') expect(parsed['place']).toBe('--model');
    const plain = await program.run(words, { cwd: folder });
    expect(plain).toMatchObject({ code, stdout: '' });
    expect(plain.stderr).toMatch(/^ressort: [\s\S]*\n {2}→ /);
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('is a script for %s', async (shell) => {
    const { code, stdout } = await run('completion', shell);
    expect(code).toBe(0);
    for (const word of ['measure', 'explain', 'staffMoved', 'language']) expect(stdout).toContain(word);
  });

  it('runs in bash', async () => {
    const { stdout } = await run('completion', 'bash');
    const script = `${stdout}\nCOMP_WORDS=(ressort mea); COMP_CWORD=1; _ressort; echo "\${COMPREPLY[@]}"`;
    const said = await new Promise<string>((resolve, reject) => {
      const bash = spawn('bash', ['-c', script]);
      let text = '';
      bash.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      bash.on('error', reject);
      bash.on('close', () => resolve(text));
    });
    expect(said).toBe('measure\n');
  });
});

describe('being stopped', () => {
  it('ends quietly when the reader has seen enough', async () => {
    const command = `"${process.execPath}" "${program.file}" measure copenhagen-2024 --details | head -n 1; exit \${PIPESTATUS[0]}`;
    const ended = await new Promise<{ code: number | null; stderr: string }>((resolve, reject) => {
      const bash = spawn('bash', ['-c', command]);
      let stderr = '';
      bash.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      bash.on('error', reject);
      bash.on('close', (code) => resolve({ code, stderr }));
    });
    expect(ended).toEqual({ code: 0, stderr: '' });
  });

  it('says so where there is no room for the result', async () => {
    const command = `"${process.execPath}" "${program.file}" measure copenhagen-2024 --json > /dev/full`;
    const { code, stderr } = await shell(command);
    expect(code).toBe(7);
    expect(JSON.parse(stderr)).toMatchObject({
      schema: 'ressort.error/1',
      code: 'outputFailed',
      place: 'stdout',
      next: expect.stringMatching(/./),
    });
  });

  it('ends with 130 when interrupted', async () => {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, [program.file, 'check', '-'], {
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      child.on('error', reject);
      child.on('close', resolve);
      setTimeout(() => child.kill('SIGINT'), 600);
    });
    expect(code).toBe(130);
  });
});

it('prints how long --help takes', async () => {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const start = performance.now();
    await run('--help');
    times.push(performance.now() - start);
  }
  console.log(`--help: ${Math.min(...times).toFixed(0)} ms at best of five`);
});
