import { describe, expect, it } from 'vitest';
import { readStudyBytes } from './readStudyBytes.ts';
import { largest } from './readStudyFile.ts';

const name = { da: 'Økonomi', en: 'Economy 🙂' };
const text = JSON.stringify(
  {
    format: 'ressort.study/1',
    study: { id: 's', name, summary: name, date: '2024-11-05', dateBasis: 'stated', defaultLanguage: 'da' },
  },
  null,
  2,
);

describe('reading a study from bytes', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    for (const start of ['', '\uFEFF']) {
      const { study, problems } = readStudyBytes(new TextEncoder().encode(start + text));
      expect(problems).toEqual([]);
      expect(study?.description.name).toEqual(name);
    }
  });

  it('refuses Latin-1 at its first byte that is not UTF-8, with line and column', () => {
    const latin = Buffer.from(text.replaceAll(' 🙂', ''), 'latin1');
    const { study, problems } = readStudyBytes(latin);
    expect(study).toBeUndefined();
    const line = text.split('\n').findIndex((one) => one.includes('Ø')) + 1;
    const column = text.split('\n')[line - 1]!.indexOf('Ø') + 1;
    expect(problems).toEqual([
      {
        code: 'notUtf8',
        ids: [],
        place: '',
        line,
        column,
        data: { byte: latin.indexOf(0xd8) + 1, isUtf16: false },
      },
    ]);
  });

  it('points at the letter that the end cuts', () => {
    const bytes = new TextEncoder().encode('{ "a": "🙂').subarray(0, -1);
    expect(readStudyBytes(bytes).problems).toMatchObject([
      { code: 'notUtf8', line: 1, column: 9, data: { byte: 9 } },
    ]);
  });

  it('names UTF-16, with or without a byte order mark', () => {
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [little, Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(little).swap16()]) {
      expect(readStudyBytes(bytes).problems).toMatchObject([{ code: 'notUtf8', data: { isUtf16: true } }]);
    }
  });

  it('refuses a very large file unread', () => {
    const { problems } = readStudyBytes(new Uint8Array(largest + 1));
    expect(problems).toMatchObject([{ code: 'fileIsTooLarge' }]);
  });
});
