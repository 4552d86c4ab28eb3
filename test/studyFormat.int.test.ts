import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { studyFileJsonSchema } from '#reading/studyFile/jsonSchema';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import { problemCodes, refusalCodes } from '#study';
import { writeStudyFile } from '#writing/studyFile';

function text(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

describe('what is published about the study file', () => {
  it('has a JSON Schema that is current (npm run write:study-schema)', () => {
    expect(text('docs/study.schema.json')).toBe(studyFileJsonSchema());
  });

  it('has an example that reads without a problem and stays as it is when written', () => {
    const example = /```json\n([\s\S]*?)```/.exec(text('docs/STUDY-FORMAT.md'))?.[1] ?? '';
    const { study, problems } = readStudyFile(example);
    expect(problems).toEqual([]);
    expect(writeStudyFile(study!)).toBe(example);
  });

  it('shows every form of statement a figure has, each as it may stand in the example', () => {
    const document = text('docs/STUDY-FORMAT.md');
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(document)?.[1] ?? '');
    const [, forms = ''] = document.split(/^## What a figure may say$/m);
    const figures = [...forms.matchAll(/```jsonc?\n([\s\S]*?)```/g)].map((one) => JSON.parse(one[1] ?? ''));
    for (const figure of figures) {
      const with1 = { ...example, figures: [figure] };
      expect([figure.id, readStudyFile(JSON.stringify(with1)).problems]).toEqual([figure.id, []]);
    }
    const schema = JSON.stringify(JSON.parse(studyFileJsonSchema()));
    const kinds = ['equal', 'between', 'atLeast', 'atMost', 'share', 'missing'];
    for (const kind of kinds) expect(schema).toContain(`"const":"${kind}"`);
    expect([...new Set(figures.map(({ says }) => says.kind))]).toEqual(kinds);
    expect(figures.some(({ subject }) => subject.kind === 'everything')).toBe(true);
    expect(figures.some(({ subject }) => subject.ids?.length > 1)).toBe(true);
  });

  it('has a row for each problem and refusal, and no other', () => {
    const [told = ''] = text('docs/PROBLEMS.md').split(/^## Findings/m);
    const rows = [...told.matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1]);
    expect([...rows].sort()).toEqual([...Object.keys(problemCodes), ...refusalCodes].sort());
  });

  it('tells errors and warnings apart as the checks do', () => {
    const [, warnings = ''] = text('docs/PROBLEMS.md').split(/^Warnings:/m);
    const rows = [...(warnings.split(/^## /m)[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1]);
    expect(rows).toEqual(
      Object.keys(problemCodes).filter((code) => problemCodes[code as 'notJson'] === 'warning'),
    );
  });
});

describe('studies that come with the program', () => {
  const studies = readdirSync(new URL('../studies', import.meta.url));

  it.each(studies)('%s reads without a problem, and writing it is a fixed point', (name) => {
    const { study, problems } = readStudyFile(text(`studies/${name}/study.json`));
    expect(problems).toEqual([]);
    const written = writeStudyFile(study!);
    const again = readStudyFile(written);
    expect(again.study).toEqual(study);
    expect(writeStudyFile(again.study!)).toBe(written);
  });

  it.each(studies)('%s is in normal form, byte for byte, with its schema', (name) => {
    const file = text(`studies/${name}/study.json`);
    const { study, schema } = readStudyFile(file);
    expect(schema).toBe('../../docs/study.schema.json');
    expect(writeStudyFile(study!, { schema: schema! })).toBe(file);
  });
});
