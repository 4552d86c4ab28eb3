import { useMemo, useState } from 'react';
import { figuresSaying, formatDate } from '#wording';
import type { Action } from '../../actions/action.ts';
import { Page } from '../../parts/Page.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import '../../style/figureForms.css';
import '../../style/figures.css';
import { StudyFrame } from '../StudyFrame.tsx';
import { Contradictions } from './Contradictions.tsx';
import { FigureList } from './FigureList.tsx';
import { FigureSheet } from './FigureSheet.tsx';
import { Forms } from './Forms.tsx';
import { figureTableText } from './figureTableText.ts';
import { FormProvider, type OpenForm } from './formOpener.ts';
import { GapList } from './GapList.tsx';
import { listedFigures, narrowed } from './listedFigures.ts';
import { SetList } from './SetList.tsx';
import { SetSheet } from './SetSheet.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceSheet } from './SourceSheet.tsx';
import { useAsked } from './useAsked.ts';
import { type FiguresView, figuresViews, useFiguresAddress } from './useFiguresAddress.ts';

/** Every figure with its bounds, basis, date and source; the sources; the assumption sets; and what is missing. */
export function FiguresRoute() {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { assume } = useStudyAddress();
  const { search, view, change, open } = useFiguresAddress();
  const desk = useDesk();
  const [form, setForm] = useState<OpenForm>();
  const figures = useMemo(
    () =>
      listedFigures(
        study,
        [...study.assumptionSets.keys()].filter((set) => assume.includes(set)),
      ),
    [study, assume],
  );
  const shown = useMemo(() => narrowed(figures, search, study, language), [figures, search, study, language]);
  const contradictions = useAsked('contradictions', { assume: [] });
  // Asked in this order: what is wrong is told first.
  const uses = useAsked('figureUses', view === 'figures' ? { assume } : undefined);
  const gaps = useAsked('figureGaps', view === 'missing' ? { assume } : undefined);
  const copy = (): void => {
    void navigator.clipboard.writeText(figureTableText(shown, study, language)).then(() => {
      desk.announce(words.copiedTable(shown.length));
    });
  };
  const edits: readonly Action[] = [
    action('addFigure', words.addFigure, () => setForm({ form: 'figure' }), 'n'),
    action('pasteFigures', words.paste, () => setForm({ form: 'paste' }), 'p'),
    action('addQuantity', words.addQuantity, () => setForm({ form: 'quantity' })),
    action('addSource', words.addSource, () => setForm({ form: 'source' })),
    action('addSet', words.addSet, () => setForm({ form: 'set' })),
  ];
  const actions: readonly Action[] = [
    action('copyFigures', words.copyTable, copy),
    action(
      'searchFigures',
      words.goToFilter,
      () => {
        if (view !== 'figures') change({ view: undefined });
        requestAnimationFrame(() => document.getElementById('find-figures')?.focus());
      },
      '/',
    ),
    ...figuresViews.map((one) =>
      action(`view ${one}`, words.viewNames[one], () =>
        change({ view: one === 'figures' ? undefined : one }),
      ),
    ),
  ];
  const counts: Readonly<Record<FiguresView, number | undefined>> = {
    figures: study.figures.size,
    sources: study.sources.size,
    assumptions: study.assumptionSets.size,
    missing: undefined,
  };
  return (
    <StudyFrame screen="figures" title={say.web.screens.figures} edits={edits} actions={actions}>
      <FormProvider value={setForm}>
        <Page
          className="figures"
          title={say.web.screens.figures}
          lead={words.lead(
            study.figures.size,
            study.quantities.size,
            study.sources.size,
            formatDate(study.description.date, language),
          )}
          actions={
            <>
              <button type="button" className="main-button" onClick={() => setForm({ form: 'figure' })}>
                {words.addFigure}
              </button>
              <button type="button" className="plain" onClick={() => setForm({ form: 'paste' })}>
                {words.paste}
              </button>
            </>
          }
        >
          <Contradictions asked={contradictions} />
          <nav className="views" aria-label={words.views}>
            {figuresViews.map((one) => (
              <ViewLink key={one} view={one} here={view} name={words.viewNames[one]} count={counts[one]} />
            ))}
          </nav>
          {view === 'figures' && (
            <FigureList
              all={figures}
              uses={uses.answer}
              shown={shown}
              contradictions={contradictions.answer}
              onCopy={copy}
            />
          )}
          {view === 'sources' && <SourceList />}
          {view === 'assumptions' && <SetList />}
          {view === 'missing' && <GapList asked={gaps} />}
        </Page>
        {search.figure !== undefined && (
          <FigureSheet
            key={search.figure}
            id={search.figure}
            contradictions={contradictions.answer}
            onClose={() => open({})}
          />
        )}
        {search.source !== undefined && (
          <SourceSheet key={search.source} id={search.source} onClose={() => open({})} />
        )}
        {search.set !== undefined && <SetSheet key={search.set} id={search.set} onClose={() => open({})} />}
        {form && <Forms form={form} onClose={() => setForm(undefined)} />}
      </FormProvider>
    </StudyFrame>
  );
}

function action(id: string, name: string, run: () => void, key?: string): Action {
  return { id, group: 'here', name, run, ...(key === undefined ? {} : { key }) };
}

function ViewLink(props: {
  readonly view: FiguresView;
  readonly here: FiguresView;
  readonly name: string;
  readonly count: number | undefined;
}) {
  const { view, here, name, count } = props;
  const { change, hrefOfOpen } = useFiguresAddress();
  const there = { view: view === 'figures' ? undefined : view };
  return (
    <a
      href={hrefOfOpen(there)}
      aria-current={view === here ? 'page' : undefined}
      onClick={(event) => followHere(event, () => change(there))}
    >
      {name} {count !== undefined && <small>{count}</small>}
    </a>
  );
}
