import { useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { encodeStudy } from '#study';
import { exportingSaying } from '#wording';
import type { Action } from '../actions/action.ts';
import { saveFile } from '../session/saveFile.ts';
import type { ScreenName } from '../session/screenList.ts';
import { useServices } from '../session/services.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import { useStudyAddress } from '../session/useStudyAddress.ts';
import type { Writes } from '../worker/writing.ts';
import { type GoesOut, whatGoesOut } from './whatGoesOut.ts';

/** How it stands with the file last asked for. */
export type ExportStanding =
  | { readonly is: 'writing' | 'failed'; readonly what: string }
  | { readonly is: 'written'; readonly file: string }
  | undefined;

/** What a person may take out of the screen. */
export interface Exporting {
  readonly goesOut: GoesOut;
  readonly standing: ExportStanding;
  /** `what`: as the person reads it. */
  readonly writePage: () => void;
  readonly writeStudyFile: () => void;
  readonly writeTable: (table: GoesOut['tables']['ids'][number], title: string) => void;
  readonly print: () => void;
  /** Gives up what is being written, or lets go what was told. */
  readonly letGo: () => void;
  readonly again: () => void;
}

// Milliseconds for which it is told that a file was saved.
const toldFor = 6000;

/** Takes what a screen shows out of it: written beside the page, saved by the browser. */
export function useExporting(screen: ScreenName, model: string | undefined): Exporting {
  const { language } = useLanguage();
  const words = exportingSaying[language];
  const { writer } = useServices();
  const { snapshot, waiting } = useOpenStudy();
  const { assume } = useStudyAddress();
  const search: { readonly models?: unknown } = useSearch({ strict: false });
  const compared = typeof search.models === 'string' ? search.models : undefined;
  const [standing, setStanding] = useState<ExportStanding>();
  const last = useRef<{ readonly what: string; readonly writes: Writes }>(undefined);
  const underWay = useRef<AbortController>(undefined);
  const { study } = snapshot;
  const goesOut = useMemo(
    () => whatGoesOut(study, screen, { model, compared }),
    [study, screen, model, compared],
  );

  useEffect(() => () => underWay.current?.abort(), []);
  useEffect(() => {
    if (standing?.is !== 'written') return;
    const soon = setTimeout(() => setStanding(undefined), toldFor);
    return () => clearTimeout(soon);
  }, [standing]);

  const write = useCallback(
    (what: string, writes: Writes) => {
      underWay.current?.abort();
      const giveUp = new AbortController();
      underWay.current = giveUp;
      last.current = { what, writes };
      setStanding({ is: 'writing', what });
      writer.write({ study: encodeStudy(study), writes, day: dayOf(new Date()) }, giveUp.signal).then(
        ({ fileName, mediaType, text }) => {
          if (giveUp.signal.aborted) return;
          saveFile(fileName, mediaType, text);
          setStanding({ is: 'written', file: fileName });
        },
        () => {
          if (!giveUp.signal.aborted) setStanding({ is: 'failed', what });
        },
      );
    },
    [writer, study],
  );
  const { version } = snapshot;
  return useMemo(() => {
    const { page, tables } = goesOut;
    return {
      goesOut,
      standing,
      writePage: () => {
        if (!page) return;
        const { models } = page;
        const of = { models, assume, language, version, unsaved: waiting };
        write(nameOfPage(page.of, words), { kind: 'document', ...of });
      },
      writeStudyFile: () => write(words.studyFile, { kind: 'studyFile' }),
      writeTable: (table, title) =>
        write(title, { kind: 'table', table, models: tables.models, assume, language }),
      print: () => window.print(),
      letGo: () => {
        underWay.current?.abort();
        setStanding(undefined);
      },
      again: () => {
        if (last.current) write(last.current.what, last.current.writes);
      },
    };
  }, [goesOut, standing, assume, language, version, waiting, write, words]);
}

type Words = (typeof exportingSaying)['da'];

/** What the page of a model or a comparison is called. */
export function nameOfPage(of: NonNullable<GoesOut['page']>['of'], words: Words): string {
  switch (of) {
    case 'model':
      return words.modelPage;
    case 'today':
      return words.todayPage;
    case 'comparison':
      return words.comparisonPage;
  }
}

/** The same as actions. `openMenu` shows all there is, tables among it. */
export function exportActions(exporting: Exporting, words: Words, openMenu: () => void): readonly Action[] {
  const { goesOut, writePage, writeStudyFile, print } = exporting;
  const pages = {
    model: words.doModelPage,
    today: words.doTodayPage,
    comparison: words.doComparisonPage,
  };
  const actions: Action[] = [];
  if (goesOut.page) {
    actions.push({ id: 'exportPage', group: 'here', name: pages[goesOut.page.of], run: writePage });
  }
  if (goesOut.tables.ids.length > 0) {
    actions.push({ id: 'exportTable', group: 'here', name: words.doTables, run: openMenu });
  }
  return [
    ...actions,
    { id: 'exportStudyFile', group: 'here', name: words.doStudyFile, run: writeStudyFile },
    { id: 'print', group: 'here', name: words.print, run: print },
  ];
}

/** The reader's own day, as ISO 8601 writes it. */
function dayOf(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
