import { describe, expect, it } from 'vitest';
import { emptyStudy, type Study } from '#study';
import { matchTask } from './matchTask.ts';

const nodes = [
  { id: 'aeldre', name: { da: 'Ældrepleje', en: 'Care of the elderly' } },
  { id: 'home', name: { da: 'Hjemmepleje' } },
  { id: 'home.desk', parent: 'home', name: { da: 'Skranke' } },
  { id: 'home.rest', parent: 'home', name: { da: 'Hjemmepleje i øvrigt' } },
  { id: 'city.desk', name: { da: 'Skranke' } },
].map((node) => ({ ...node, basis: 'stated' as const }));
const study: Study = { ...emptyStudy, nodes: new Map(nodes.map((node) => [node.id, node])) };
const match = (text: string, leaves = true) => matchTask(study, text, { leaves });

describe('what a written task means', () => {
  it('takes a whole name however it is spelt, and an id', () => {
    expect(match('  AELDREPLEJE ')).toEqual({ kind: 'one', id: 'aeldre' });
    expect(match('care of  the elderly')).toEqual({ kind: 'one', id: 'aeldre' });
    expect(match('home.rest')).toEqual({ kind: 'one', id: 'home.rest' });
  });

  it('asks which, where a name is that of two, of a divided task, a part of one, or misspelt', () => {
    expect(match('Skranke')).toEqual({ kind: 'several', ids: ['home.desk', 'city.desk'] });
    expect(match('Hjemmepleje')).toEqual({ kind: 'several', ids: ['home.desk', 'home.rest'] });
    expect(match('øvrigt')).toEqual({ kind: 'several', ids: ['home.rest'] });
    expect(match('Ældreplje')).toEqual({ kind: 'several', ids: ['aeldre'] });
  });

  it('takes a divided task as itself where parts are not asked for', () => {
    expect(match('Hjemmepleje', false)).toEqual({ kind: 'one', id: 'home' });
  });

  it('says that nothing is like it', () => {
    expect(match('Rumfart')).toEqual({ kind: 'none' });
    expect(match(' ')).toEqual({ kind: 'none' });
  });
});
