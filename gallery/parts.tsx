import type { ReactNode } from 'react';
import { missingReading, type Reading, rangeReading, valueReading } from '#figures';
import type { IndicatorRow } from '#indicators';
import { ExportStanding } from '#web/exporting/ExportStanding.tsx';
import type { Exporting } from '#web/exporting/useExporting.ts';
import { Disclosure } from '#web/parts/Disclosure.tsx';
import { IndicatorLine } from '#web/parts/IndicatorLine.tsx';
import { type Bodies, LeafCard } from '#web/parts/LeafCard.tsx';
import { Notice } from '#web/parts/Notice.tsx';
import { RangeTrack } from '#web/parts/RangeTrack.tsx';
import { TermsBadge } from '#web/parts/TermsBadge.tsx';
import { LanguageProvider } from '#web/session/useLanguage.ts';
import { catalogueOf } from '#wording';
import type { GalleryState } from './state.tsx';
import { modelled } from './studies.ts';

const study = modelled();
const bodies: Bodies = {
  hueOf: (id) => [...study.administrations.keys()].indexOf(id),
  shortOf: (id) => study.administrations.get(id)?.short?.da ?? id,
  nameOf: (id) => study.administrations.get(id)?.name.da ?? id,
};

/** A part by itself, as wide as where it stands. */
function alone(part: ReactNode): ReactNode {
  return (
    <LanguageProvider value={{ language: 'da', say: catalogueOf('da'), hyphenate: (text) => text }}>
      <main className="alone">
        <h1 className="only-heard">Gallery</h1>
        {part}
      </main>
    </LanguageProvider>
  );
}

function track(today: Reading, model: Reading, form: 'percent' | 'count' | 'ratio' = 'percent'): ReactNode {
  return alone(<RangeTrack form={form} direction="down" today={today} model={model} />);
}

function row(today: Reading, model: Reading): IndicatorRow {
  return {
    id: 'agendaLoadTopTwo',
    version: 1,
    unit: 'share',
    direction: 'down',
    today,
    model,
    difference: valueReading(0),
  };
}

const line = (today: Reading, model: Reading): ReactNode =>
  alone(<IndicatorLine row={row(today, model)} study={study} isScored isToday={false} />);

const card = (arrival: 'moved' | 'joined' | 'stayed', origins: readonly string[], name: string): ReactNode =>
  alone(
    <ul>
      <LeafCard group={{ leaves: ['leaf'], name: { da: name }, origins }} arrival={arrival} bodies={bodies} />
    </ul>,
  );

const nothing = (): void => undefined;

/** How it stands with a file that goes out. */
const exported = (standing: Exporting['standing']): ReactNode =>
  alone(
    <ExportStanding
      exporting={{
        goesOut: { tables: { ids: [], models: [] } },
        standing,
        writePage: nothing,
        writeStudyFile: nothing,
        writeTable: nothing,
        print: nothing,
        letGo: nothing,
        again: nothing,
      }}
    />,
  );

/** The states of the parts. */
export const partStates: readonly GalleryState[] = [
  { name: 'RangeTrack: two values', show: () => track(valueReading(0.6), valueReading(0.3)) },
  { name: 'RangeTrack: the same value', show: () => track(valueReading(0.6), valueReading(0.6)) },
  {
    name: 'RangeTrack: a value beside a range',
    show: () => track(valueReading(0.6), rangeReading({ min: 0.2, max: 0.7 })),
  },
  {
    name: 'RangeTrack: two ranges',
    show: () => track(rangeReading({ min: 0.5, max: 0.8 }), rangeReading({ min: 0.3, max: 1 })),
  },
  {
    name: 'RangeTrack: an open end',
    show: () => track(valueReading(11), rangeReading({ min: 3, max: null }), 'ratio'),
  },
  { name: 'RangeTrack: unknown', show: () => track(valueReading(3), missingReading('noFigures'), 'count') },
  { name: 'IndicatorLine: values', show: () => line(valueReading(0.6), valueReading(0.3)) },
  {
    name: 'IndicatorLine: assumed range',
    show: () => line(valueReading(0.6), rangeReading({ min: 0.1, max: 0.9 }, { basis: 'assumed' })),
  },
  {
    name: 'IndicatorLine: unknown because figures contradict',
    show: () => line(valueReading(0.6), missingReading('contradiction', ['staff-culture', 'staff-care'])),
  },
  { name: 'LeafCard: unchanged', show: () => card('stayed', [], 'Biblioteker') },
  { name: 'LeafCard: moved here', show: () => card('moved', ['culture'], 'Biblioteker') },
  { name: 'LeafCard: from several', show: () => card('moved', ['culture', 'care', 'city'], 'Regnskab') },
  { name: 'LeafCard: comes along', show: () => card('joined', ['school'], 'Folkeskoler') },
  {
    name: 'TermsBadge: met',
    show: () => alone(<TermsBadge study={study} terms={[{ id: 'as-many', status: 'met' }]} />),
  },
  {
    name: 'TermsBadge: not met',
    show: () => alone(<TermsBadge study={study} terms={[{ id: 'as-many', status: 'notMet' }]} />),
  },
  {
    name: 'Disclosure: closed',
    show: () =>
      alone(
        <Disclosure className="chip" button="Mere">
          {() => <p>Det, der er mere.</p>}
        </Disclosure>,
      ),
  },
  {
    name: 'ExportStanding: being written',
    show: () => exported({ is: 'writing', what: 'Modellen som webside' }),
  },
  {
    name: 'ExportStanding: saved',
    show: () => exported({ is: 'written', file: 'ressort-kbh-klimaforvaltning-2026-11-25.html' }),
  },
  {
    name: 'ExportStanding: failed',
    show: () => exported({ is: 'failed', what: 'Hele analysen som analysefil' }),
  },
  { name: 'Notice: an error', show: () => alone(<Notice isAlert title="Det gik ikke" next="Prøv igen." />) },
];
