import type { Study } from '#study';
import { overviewSaying, pick } from '#wording';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** On what conditions the models are to be read, and how the source was read where it leaves room. */
export function Readings({ study }: { readonly study: Study }) {
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const { readingConditions, settledReadings } = study;
  if (readingConditions.size === 0 && settledReadings.size === 0) return null;
  return (
    <section aria-labelledby="conditions-heading" className="readings">
      <h2 id="conditions-heading">{words.readingConditions}</h2>
      {readingConditions.size === 0 && <p className="mute">{words.noConditions}</p>}
      <ul className="conditions">
        {[...readingConditions.values()].map(({ id, text, source }) => (
          <li key={id}>
            <Words text={pick(text, language)} /> <Source source={source} study={study} />
          </li>
        ))}
      </ul>
      {settledReadings.size > 0 && (
        <details>
          <summary>
            <b>{words.settled}</b> · {settledReadings.size}
          </summary>
          <p className="mute">{words.settledMeans(settledReadings.size)}</p>
          <ul className="settled">
            {[...settledReadings.values()].map(({ id, text, alternatives, basis, source }) => (
              <li key={id}>
                <p>
                  <Words text={pick(text, language)} /> <span className="mute">({say.bases[basis]})</span>{' '}
                  <Source source={source} study={study} />
                </p>
                {alternatives.length > 0 && (
                  <>
                    <p className="mute">{words.alternatives}</p>
                    <ul>
                      {alternatives.map((alternative) => (
                        <li key={pick(alternative, language)}>
                          <Words text={pick(alternative, language)} />
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
