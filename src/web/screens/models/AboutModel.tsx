import type { SourceRef, Text } from '#figures';
import { type AppliedModel, inadmissible } from '#moves';
import type { Study } from '#study';
import { modelsSaying, pick } from '#wording';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { InPlace } from '../../parts/Later.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useModelEditing } from './modelEditing.ts';

const merits = fetchedLater(async () => (await import('./Merits.tsx')).Merits);

interface Said {
  readonly id: string;
  readonly text: Text;
  readonly source?: SourceRef;
}

const notesLine = fetchedLater(async () => (await import('../../parts/NotesLine.tsx')).NotesLine);

const remarks = fetchedLater(async () => (await import('./Findings.tsx')).Remarks);

/** What the source says of a model in words: main idea, merits, where it disagrees with itself, readings not taken. */
export function AboutModel(props: { readonly study: Study; readonly applied: AppliedModel }) {
  const { language, say } = useLanguage();
  const { study, applied } = props;
  const editing = useModelEditing();
  const model = study.models.get(applied.model);
  if (!model) return null;
  const meritsOn = (side: 'for' | 'against') => {
    const read = (
      <SaidList
        title={side === 'for' ? say.modelScreen.meritsFor : say.modelScreen.meritsAgainst}
        items={model.merits.filter(({ kind }) => kind === side)}
        study={study}
        sign={side === 'for' ? '+' : '\u2212'}
      />
    );
    return editing ? (
      <InPlace part={merits} given={{ study, model, side, editing }} meanwhile={read} />
    ) : (
      read
    );
  };
  return (
    <details className="about">
      <summary>{say.modelScreen.about}</summary>
      <div className="about-text">
        <section>
          <h2>{say.modelScreen.mainIdea}</h2>
          <p>
            <Words text={pick(model.mainIdea, language)} /> <Source source={model.source} study={study} />
          </p>
          {editing && (
            <button type="button" className="quiet" onClick={() => editing.open({ kind: 'describe' })}>
              {modelsSaying[language].describeModel} …
            </button>
          )}
        </section>
        {meritsOn('for')}
        {meritsOn('against')}
        <SaidList title={say.modelScreen.notes} items={model.notes} study={study} />
        <SaidList title={say.modelScreen.alternatives} items={model.alternatives} study={study} />
        {applied.findings.some(({ code }) => !inadmissible.has(code)) && (
          <InPlace part={remarks} given={{ study, applied }} />
        )}
        <InPlace part={notesLine} given={{ about: model.id }} />
      </div>
    </details>
  );
}

function SaidList(props: {
  readonly title: string;
  readonly items: readonly Said[];
  readonly study: Study;
  readonly sign?: string;
}) {
  const { language } = useLanguage();
  const { title, items, study, sign } = props;
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={sign === undefined ? '' : 'signed'}>
        {items.map(({ id, text, source }) => (
          <li key={id}>
            {sign !== undefined && (
              <b className="sign" aria-hidden="true">
                {sign}
              </b>
            )}
            <span>
              <Words text={pick(text, language)} /> <Source source={source} study={study} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
