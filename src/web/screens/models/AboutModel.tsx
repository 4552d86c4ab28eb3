import type { SourceRef, Text } from '#figures';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import { pick, tellFinding } from '#wording';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

interface Said {
  readonly id: string;
  readonly text: Text;
  readonly source?: SourceRef;
}

/** What the source says of a model in words: main idea, merits, where it disagrees with itself, readings not taken. */
export function AboutModel(props: { readonly study: Study; readonly applied: AppliedModel }) {
  const { language, say } = useLanguage();
  const { study, applied } = props;
  const model = study.models.get(applied.model);
  if (!model) return null;
  const remarks = applied.findings.map((finding) => tellFinding(finding, study, applied, language));
  const merits = (kind: 'for' | 'against') => model.merits.filter((merit) => merit.kind === kind);
  return (
    <details className="about">
      <summary>{say.modelScreen.about}</summary>
      <div className="about-text">
        <section>
          <h2>{say.modelScreen.mainIdea}</h2>
          <p>
            <Words text={pick(model.mainIdea, language)} /> <Source source={model.source} study={study} />
          </p>
        </section>
        <SaidList title={say.modelScreen.meritsFor} items={merits('for')} study={study} sign="+" />
        <SaidList
          title={say.modelScreen.meritsAgainst}
          items={merits('against')}
          study={study}
          sign={'\u2212'}
        />
        <SaidList title={say.modelScreen.notes} items={model.notes} study={study} />
        <SaidList title={say.modelScreen.alternatives} items={model.alternatives} study={study} />
        {remarks.length > 0 && (
          <section>
            <h2>{say.modelScreen.remarks}</h2>
            <ul>
              {remarks.map(({ message }) => (
                <li key={message}>
                  <Words text={message} />
                </li>
              ))}
            </ul>
          </section>
        )}
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
