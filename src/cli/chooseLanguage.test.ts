import { describe, expect, it } from 'vitest';
import { asTyped } from './asTyped.ts';
import { chooseLanguage, languageOf } from './chooseLanguage.ts';

describe('the language of the terminal', () => {
  it.each([
    [{}, 'da'],
    [{ LANG: 'C.UTF-8' }, 'da'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'da_DK', LC_MESSAGES: 'en' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'da'],
  ] as const)('%j gives %s', (env, expected) => {
    expect(languageOf(env)).toBe(expected);
  });
});

describe('the language asked for', () => {
  it.each([
    [['measure', '--language', 'en'], 'en'],
    [['--language=en', 'measure'], 'en'],
    [['--language', 'en', '--language', 'da'], 'da'],
    [['show', '--', '--language', 'en'], 'da'],
  ] as const)('%j gives %s', (argv, expected) => {
    expect(chooseLanguage(argv, {}).language).toBe(expected);
  });

  it('is an error where there is none such, with what was meant', () => {
    const { error } = chooseLanguage(['--language', 'engelsk'], {});
    expect(error).toMatchObject({ code: 'valueNotAllowed', data: { near: ['en'] }, exitCode: 2 });
  });
});

describe('a suggested command', () => {
  it('stands as this user has to type it', () => {
    expect(asTyped('ressort demo', 'da', {})).toBe('ressort demo');
    expect(asTyped('ressort demo', 'en', {})).toBe('ressort demo --language en');
    expect(asTyped('ressort demo', 'en', { LANG: 'en_GB.UTF-8' })).toBe('ressort demo');
    expect(asTyped('Se: ressort check x', 'da', { npm_command: 'exec' })).toBe('Se: npx ressort check x');
  });
});
