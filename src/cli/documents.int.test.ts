import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from './testing/builtProgram.ts';

let program: BuiltProgram;
let folder: string;

beforeAll(async () => {
  program = await buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'ressort-documents-'));
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(dirname(program.file), { recursive: true, force: true });
});

const run = (...words: string[]) => program.run(words);

describe('ressort table', () => {
  it.each(['tasks', 'missing', 'interface-changes'])(
    'writes %s as CSV that says where it is from',
    async (id) => {
      const { code, stdout, stderr } = await run('table', 'copenhagen-2024', id, '--model', 'model-1');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.startsWith('\uFEFF')).toBe(true);
      expect(stdout).toContain('Ressortanalyse, Københavns Kommune 2024, opgjort pr. 5. november 2024.');
    },
  );

  it('writes a file, in English with commas, and leaves one that is there alone', async () => {
    const file = join(folder, 'tasks.csv');
    const words = ['table', 'copenhagen-2024', 'tasks', '--language', 'en', '-o', file];
    expect(await run(...words)).toMatchObject({ code: 0, stdout: '', stderr: `Written to ${file}\n` });
    expect(await readFile(file, 'utf8')).toContain('\r\nMunicipal planning,,yes,');
    expect(await run(...words)).toMatchObject({ code: 1 });
    expect(await run(...words, '--force')).toMatchObject({ code: 0 });
  });

  it('writes into a folder under the name of the table', async () => {
    expect((await run('table', 'copenhagen-2024', 'moves', '-o', `${folder}/tables/`)).code).toBe(0);
    expect(await readFile(join(folder, 'tables', 'moves.csv'), 'utf8')).toContain('Nummer;Greb');
  });

  it('writes cells to paste, with numbers as Danes write them', async () => {
    const { stdout } = await run('table', 'copenhagen-2024', 'flows', '--model', 'model-1', '--tabs');
    expect(stdout).toContain('I alt\t\t\t135\t101\t39.900\t39.900\toplyst');
  });

  it('gives the whole table as JSON, unrounded', async () => {
    const { stdout } = await run('table', 'copenhagen-2024', 'interfaces', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'ressort.table/1', id: 'interfaces' });
  });

  it('tells what was meant where there is no such table', async () => {
    const { code, stderr } = await run('table', 'copenhagen-2024', 'taks', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'valueNotAllowed', place: 'TABLE' });
    expect(stderr).toContain('tasks');
  });
});

describe('ressort report', () => {
  it('writes a model as one page', async () => {
    const { code, stdout, stderr } = await run('report', 'copenhagen-2024', '--model', 'model-1');
    expect([code, stderr]).toEqual([0, '']);
    const text = stdout.replaceAll('\u00ad', '');
    expect(text).toContain('<h1>Klimaforvaltning</h1>');
    expect(text).toContain('Kommissorium: 2 af 2 vilkår opfyldt');
    expect(text).toContain('<b>1.938-39.900\u00a0årsværk</b>');
    expect(text).toContain('Væk: 25 · styrke\u00a057');
    expect(text.indexOf('id="idea"')).toBeLessThan(text.indexOf('id="picture"'));
    expect(text.indexOf('id="considerations"')).toBeLessThan(text.indexOf('id="behind"'));
    expect(text).not.toMatch(/<script|src=/);
  });

  it('tells what is sure between several models, in English, with the sets that are on', async () => {
    const { stdout } = await run(
      ...['report', 'copenhagen-2024', '--model', 'model-1', '--model', 'model-3'],
      ...['--assume', 'task-share', '--language', 'en'],
    );
    const text = stdout.replaceAll('\u00ad', '');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Comparison of models');
    expect(text).toContain('Example: least and greatest share of a task');
    expect(text).toContain('Surely worse:');
    expect(text).toContain('Handovers in a journey (+0.05)');
    expect(text).toMatch(
      /is worse than today whatever the unknown figures are \(difference \+[\d,]+ to \+[\d,]+\u00a0FTE\)\./,
    );
  });

  it('is told of today, which takes part in no comparison twice', async () => {
    const alone = await run('report', 'copenhagen-2024', '--model', 'today');
    expect(alone.stdout).toContain('<h1>I dag</h1>');
    const beside = await run('report', 'copenhagen-2024', '--model', 'today', '--model', 'model-2');
    expect(beside.stdout).toContain('<h1>Forvaltning for by, kultur og nærdemokrati</h1>');
  });

  it('asks for a model', async () => {
    const { code, stderr } = await run('report', 'copenhagen-2024', '--json');
    expect([code, JSON.parse(stderr).code]).toEqual([2, 'modelMissing']);
  });
});
