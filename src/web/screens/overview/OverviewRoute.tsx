import { useMemo, useState } from 'react';
import { type Term, today } from '#moves';
import type { Consideration, Milestone } from '#study';
import { formatDate, overviewSaying, pick } from '#wording';
import '../../style/overview.css';
import type { Action } from '../../actions/action.ts';
import { Notes } from '../../parts/Notes.tsx';
import { Page } from '../../parts/Page.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { useMeasuredModels } from '../../worker/useMeasuredModels.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { Considerations } from './Considerations.tsx';
import { EditConsideration } from './EditConsideration.tsx';
import { EditDescription } from './EditDescription.tsx';
import { EditMilestone } from './EditMilestone.tsx';
import { EditTerm } from './EditTerm.tsx';
import { Milestones } from './Milestones.tsx';
import { MissingList } from './MissingList.tsx';
import { ModelsAtAGlance } from './ModelsAtAGlance.tsx';
import { OtherNotes } from './OtherNotes.tsx';
import { Readings } from './Readings.tsx';
import { StartHere } from './StartHere.tsx';
import { Terms } from './Terms.tsx';
import { ThemesInShort } from './ThemesInShort.tsx';

/** What is being written in; `undefined` in it for a new one. */
type Editing =
  | { readonly what: 'description' }
  | { readonly what: 'milestone'; readonly record: Milestone | undefined }
  | { readonly what: 'term'; readonly record: Term | undefined }
  | { readonly what: 'consideration'; readonly record: Consideration | undefined };

/** Where the analysis stands: mandate, milestones, considerations, themes, models, and what is not known. */
export function OverviewRoute() {
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const { snapshot } = useOpenStudy();
  const { assume } = useStudyAddress();
  const { study } = snapshot;
  const { description } = study;
  const [name, summary] = [pick(description.name, language), pick(description.summary, language)];
  const [editing, setEditing] = useState<Editing>();
  const models = useMemo(() => [today, ...study.models.keys()], [study.models]);
  const measured = useMeasuredModels(snapshot, models, assume);
  const actions = useMemo(
    (): readonly Action[] => [
      {
        id: 'describe-study',
        group: 'here',
        name: words.describe,
        run: () => setEditing({ what: 'description' }),
      },
      {
        id: 'add-milestone',
        group: 'here',
        name: words.addMilestone,
        run: () => setEditing({ what: 'milestone', record: undefined }),
      },
      {
        id: 'add-term',
        group: 'here',
        name: words.addTerm,
        run: () => setEditing({ what: 'term', record: undefined }),
      },
      {
        id: 'add-consideration',
        group: 'here',
        name: words.addConsideration,
        run: () => setEditing({ what: 'consideration', record: undefined }),
      },
    ],
    [words],
  );
  const close = (): void => setEditing(undefined);
  return (
    <StudyFrame screen="overview" title={say.web.screens.overview} edits={actions}>
      <Page
        className="overview"
        title={<Words text={name} />}
        lead={
          <>
            {summary !== name && <Words text={summary} />}
            <span className="as-of">
              {words.asOf(formatDate(description.date, language))}{' '}
              {description.dateBasis !== 'stated' && `(${say.bases[description.dateBasis]}) `}
              <Source source={description.dateSource} study={study} />
            </span>
          </>
        }
        actions={
          <button type="button" className="plain" onClick={() => setEditing({ what: 'description' })}>
            {words.describe}
          </button>
        }
      >
        <StartHere
          study={study}
          onConsideration={() => setEditing({ what: 'consideration', record: undefined })}
        />
        <Milestones study={study} onEdit={(record) => setEditing({ what: 'milestone', record })} />
        <ModelsAtAGlance study={study} measured={measured} assume={assume} />
        <Terms study={study} measured={measured} onEdit={(record) => setEditing({ what: 'term', record })} />
        <Considerations study={study} onEdit={(record) => setEditing({ what: 'consideration', record })} />
        {study.nodes.size > 0 && <MissingList snapshot={snapshot} assume={assume} />}
        <ThemesInShort study={study} />
        <Readings study={study} />
        <section aria-labelledby="notes-heading">
          <h2 id="notes-heading">{words.notes}</h2>
          <Notes about={description.id} />
          <OtherNotes study={study} />
        </section>
      </Page>
      {editing?.what === 'description' && <EditDescription description={description} onClose={close} />}
      {editing?.what === 'milestone' && <EditMilestone record={editing.record} onClose={close} />}
      {editing?.what === 'term' && <EditTerm study={study} record={editing.record} onClose={close} />}
      {editing?.what === 'consideration' && <EditConsideration record={editing.record} onClose={close} />}
    </StudyFrame>
  );
}
