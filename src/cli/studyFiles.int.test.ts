import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram, shell } from './testing/builtProgram.ts';
import { smallStudy } from './testing/smallStudy.ts';

let program: BuiltProgram;
let folder: string;
let file: string;

beforeAll(async () => {
  program = await buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'ressort-files-'));
  file = join(folder, 'study.json');
  await writeFile(file, JSON.stringify(smallStudy()));
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(dirname(program.file), { recursive: true, force: true });
});

const run = (...words: string[]) => program.run(words);

describe('a study with problems', () => {
  let bad: string;

  beforeAll(async () => {
    bad = join(folder, 'bad.json');
    const study = smallStudy();
    study['committees'] = [];
    study['areas'] = [{ id: 'Reading!', name: {}, members: ['nowhere'], basis: 'guess', colour: 'red' }];
    study['reforms'] = [
      {
        id: 'teaching',
        name: { da: 'Reform' },
        takes: [{ node: 'museum', min: 0.9, max: 0.2 }],
        basis: 'judgement',
      },
      { id: 'half', name: { da: 'Reform' }, takes: [{ node: 'museum', min: 0, max: 2 }], basis: 'judgement' },
    ];
    study['journeys'] = [
      { id: 'pupil', name: { da: 'Elev' }, who: { da: 'Elev' }, steps: ['library'], basis: 'judgement' },
      {
        id: 'parent',
        name: { da: ' ' },
        who: { da: 'Mor' },
        steps: ['museum'],
        basis: 'judgement',
        perYear: -1,
      },
    ];
    study['milestones'] = [{ id: 'soon', name: { da: 'Snart' }, date: '2026-13-01', basis: 'stated' }];
    study['otherBodies'] = [{ id: 'council', type: 'council' }, 'audit'];
    await writeFile(bad, JSON.stringify(study, null, 2));
  });

  it('gives all of them at once, each with place and next step', async () => {
    const ran = await run('check', bad, '--json');
    expect(ran).toMatchObject({ code: 3, stderr: '' });
    const said = JSON.parse(ran.stdout) as { ok: boolean; problems: Record<string, string>[] };
    expect(said.ok).toBe(false);
    const codes = said.problems.map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual([
      'dateIsMalformed',
      'duplicateId',
      'fieldIsMissing',
      'idIsMalformed',
      'intervalIsReversed',
      'isNotALeaf',
      'numberIsNegative',
      'shareIsOutside',
      'textIsEmpty',
      'unknownField',
      'unknownReference',
      'unknownWord',
      'wrongKind',
    ]);
    for (const problem of said.problems) {
      expect(Object.keys(problem)).toEqual(['place', 'code', 'message', 'next']);
      for (const text of Object.values(problem)) expect(text).not.toBe('');
    }
  });

  it('names what was probably meant where an id is unknown, of the right kind only', async () => {
    const near = join(folder, 'near.json');
    const study = smallStudy() as { areas: { members: string[] }[]; models: { steps: object[] }[] };
    study.areas[0]!.members = ['libary', 'xylophone'];
    await writeFile(near, JSON.stringify(study));
    const { problems } = JSON.parse((await run('check', near, '--json', '--language', 'en')).stdout) as {
      problems: { message: string; next: string }[];
    };
    expect(problems.map(({ message, next }) => [message, next.split('? ')[0]])).toEqual([
      ['“libary” does not exist.', expect.stringMatching(/^Did you mean “library”/)],
      ['“xylophone” does not exist.', 'Write the id of a task or part, or add it first.'],
    ]);
  });

  it('counts what could be read beside them, and nothing where it is no study', async () => {
    const said = JSON.parse((await run('check', bad, '--json')).stdout) as { counts: Record<string, number> };
    expect(said.counts).toMatchObject({
      committees: 0,
      administrations: 2,
      tasks: 3,
      areas: 1,
    });
    const none = join(folder, 'none.json');
    await writeFile(none, '[]');
    const nothing = JSON.parse((await run('check', none, '--json')).stdout) as {
      counts: Record<string, number>;
    };
    expect(new Set(Object.values(nothing.counts))).toEqual(new Set([0]));
  });

  it('is refused where it is not UTF-8, as a file and as what comes in', async () => {
    const latin = join(folder, 'latin.json');
    await writeFile(latin, Buffer.from(JSON.stringify(smallStudy()), 'latin1'));
    for (const words of [`check "${latin}"`, `check - < "${latin}"`]) {
      const ran = await shell(`"${process.execPath}" "${program.file}" ${words} --json`);
      expect(ran.code).toBe(3);
      const [problem, ...others] = (JSON.parse(ran.stdout) as { problems: Record<string, string>[] })
        .problems;
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ code: 'notUtf8', place: expect.stringMatching(/^1:\d+$/) });
    }
    expect(await run('import', latin, '-o', join(folder, 'never'))).toMatchObject({ code: 3, stdout: '' });
  });

  it('tells figures that contradict each other, and is measured even so', async () => {
    const contradicting = join(folder, 'contradicting.json');
    const study = smallStudy() as { figures: { id: string; says: object }[] };
    study.figures[2]!.says = { kind: 'atLeast', min: 21 };
    await writeFile(contradicting, JSON.stringify(study, null, 2));
    const { code, stdout } = await run('check', contradicting, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { figures: 3 },
      problems: [
        {
          code: 'figuresContradict',
          place: 'figures/staff-culture',
          message: expect.stringContaining('staff-library'),
        },
      ],
    });
    expect((await run('measure', contradicting)).code).toBe(0);
  });

  it('is listed for a person too, with lines', async () => {
    const { code, stdout } = await run('check', bad, '--language', 'en');
    expect(code).toBe(3);
    expect(stdout).toMatch(/\(line \d+\)/);
    expect(stdout).toContain('→ ');
  });

  it('is measured, shown and imported by nobody', async () => {
    for (const words of [
      ['measure', bad],
      ['show', bad],
      ['import', bad, '-o', join(folder, 'never')],
    ]) {
      const ran = await run(...words);
      expect(ran).toMatchObject({ code: 3, stdout: '' });
      expect(ran.stderr).toContain('ressort check');
    }
    expect(await readdir(folder)).not.toContain('never');
  });
});

describe('import and export', () => {
  it('write the normal form, which reads as the same study', async () => {
    const to = join(folder, 'copy');
    const imported = await run('import', file, '-o', to);
    expect(imported).toMatchObject({ code: 0, stdout: '' });
    const normal = await readFile(join(to, 'study.json'), 'utf8');
    expect((await run('export', to, '-o', '-')).stdout).toBe(normal);
    expect((await run('export', to)).stdout).toBe(normal);
    expect((await run('check', to, '--json')).stdout).toBe((await run('check', file, '--json')).stdout);
  });

  it('give the shipped study back without loss', async () => {
    const { stdout } = await run('export', 'copenhagen-2024');
    const copy = join(folder, 'copenhagen.json');
    await writeFile(copy, stdout);
    expect((await run('export', copy)).stdout).toBe(stdout);
    expect((await run('measure', copy, '--json')).stdout).toBe(
      (await run('measure', 'copenhagen-2024', '--json')).stdout,
    );
  });

  it('keep the schema that a file names, and add none', async () => {
    const named = join(folder, 'named.json');
    await writeFile(named, JSON.stringify({ $schema: 'study.schema.json', ...smallStudy() }));
    const { stdout } = await run('export', named);
    expect(stdout.startsWith('{\n  "$schema": "study.schema.json",\n')).toBe(true);
    expect((await run('export', file)).stdout).not.toContain('$schema');
  });

  it('make the folder that is asked for, and none on the way to it', async () => {
    expect((await run('export', file, '-o', join(folder, 'new/'))).code).toBe(0);
    for (const path of ['misspelt/study.json', 'misspelt/new']) {
      const ran = await run('export', file, '-o', join(folder, path), '--json');
      expect(ran).toMatchObject({ code: 4, stdout: '' });
      expect(JSON.parse(ran.stderr)).toMatchObject({ code: 'outputFolderMissing' });
    }
    expect(await readdir(folder)).not.toContain('misspelt');
  });

  it('do not replace a file unless told to, and leave nothing half-written', async () => {
    const to = join(folder, 'there.json');
    await writeFile(to, 'mine');
    expect(await run('export', file, '-o', to)).toMatchObject({ code: 1, stdout: '' });
    expect(await readFile(to, 'utf8')).toBe('mine');
    expect(await run('export', file, '-o', to, '--force')).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(to, 'utf8'))).toMatchObject({ format: 'ressort.study/1' });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('say where access is lacking', async () => {
    // Root may write anywhere, so a file in the way stands for what cannot be written.
    const locked = join(folder, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o500);
    const ran = await run('export', file, '-o', join(locked, 'study.json'), '--json');
    expect(process.getuid?.() === 0 ? 0 : 5).toBe(ran.code);
    const inTheWay = await run('export', file, '-o', join(file, 'study.json'), '--json');
    expect([4, 7]).toContain(inTheWay.code);
  });
});
