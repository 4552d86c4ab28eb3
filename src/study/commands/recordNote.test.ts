import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { emptyStudy } from '../emptyStudy.ts';
import { fold } from '../evolve.ts';
import { recordingCommands } from '../recordingCommands.ts';
import { decodeStudy, encodeStudy } from '../snapshot.ts';
import { given } from '../testing/given.ts';
import { recorded, smallStudy, words } from '../testing/smallStudy.ts';

describe('notes', () => {
  const note = { id: 'note-2', about: 'model-1', text: words('Look again'), visibility: 'internal' } as const;
  const record = (about: string) =>
    ({ kind: 'recordNote', record: { ...note, about }, expect: 'new' }) as const;

  it('[ST51] are about anything in the study, or about the study itself', () => {
    for (const about of ['model-1', 't3.part', 'relation-1', 'weights-1', 'a12', 'small', 'source-1']) {
      given(...smallStudy)
        .when(record(about))
        .then({ kind: 'noteRecorded', record: { ...note, about } });
    }
    for (const about of ['nobody', 'note-1', 's1']) {
      given(...smallStudy)
        .when(record(about))
        .thenRefused('unknownReference', [about]);
    }
  });

  it('[ST52] keep what they are about, unless they go with it', () => {
    given(...smallStudy)
      .when({ kind: 'removeReadingCondition', id: 'condition-1' })
      .thenRefused('stillReferredTo', ['condition-1'], {
        by: [{ id: 'note-1', place: 'notes/note-1/about' }],
      });
    given(...smallStudy)
      .when({
        kind: 'together',
        commands: [
          { kind: 'removeReadingCondition', id: 'condition-1' },
          { kind: 'removeNote', id: 'note-1' },
        ],
      })
      .then({ kind: 'readingConditionRemoved', id: 'condition-1' }, { kind: 'noteRemoved', id: 'note-1' });
    const study = fold(smallStudy);
    given(...smallStudy, recorded('notes', { ...note, about: 'small' }))
      .when({ kind: 'describeStudy', description: { ...study.description, id: 'renamed' } })
      .thenRefused('stillReferredTo', ['small']);
  });

  it('[ST53] about the study follow its id into a copy', () => {
    const study = fold([...smallStudy, recorded('notes', { ...note, about: 'small' })]);
    const copied = decide(emptyStudy, {
      kind: 'together',
      commands: recordingCommands(study, { ...study.description, id: 'copy' }),
    });
    expect(copied).toMatchObject({ ok: true });
    const notes = fold(copied.ok ? copied.value : []).notes;
    expect([...notes.values()].map(({ about }) => about)).toEqual(['condition-1', 'copy']);
  });

  it('[ST54] that are not there leave the stored study as it was before there were any', () => {
    const without = fold([...smallStudy, { kind: 'noteRemoved', id: 'note-1' }]);
    expect(encodeStudy(without)).not.toHaveProperty('notes');
    expect(decodeStudy(encodeStudy(without))).toEqual(without);
    const withOne = fold(smallStudy);
    expect(decodeStudy(encodeStudy(withOne))).toEqual(withOne);
  });
});
