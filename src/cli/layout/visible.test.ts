import { expect, it } from 'vitest';
import { runProgram } from '../program.ts';
import type { World } from '../world.ts';
import { visible } from './visible.ts';

it('writes control characters out and leaves emphasis, line breaks and letters', () => {
  expect(visible('a\u001b]0;b\u0007\n\u001b[1mæ\u001b[22m\u009b2J\t')).toBe(
    'a\\u001b]0;b\\u0007\n\u001b[1mæ\u001b[22m\\u009b2J\\u0009',
  );
});

it.each([true, false])(
  'echoes a word with control characters safely, on a terminal: %s',
  async (isTerminal) => {
    let said = '';
    const write = (text: string) => {
      said += text;
    };
    const outlet = { write, isTerminal, columns: 80 };
    const world: World = {
      stdout: outlet,
      stderr: outlet,
      env: {},
      home: '/nowhere',
      version: '0',
      readStdin: () => Promise.reject(new Error('not asked for')),
      isInteractive: false,
      readKept: () => Promise.reject(new Error('not asked for')),
      listKept: () => Promise.reject(new Error('not asked for')),
      serve: () => Promise.reject(new Error('not asked for')),
      openBrowser: () => undefined,
    };
    expect(await runProgram(['me\u001b[31m'], world)).toBe(2);
    expect(said.includes('\u001b[31m')).toBe(!isTerminal);
  },
);
