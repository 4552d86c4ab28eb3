import type { Study } from '#study';
import { modelName, overviewSaying, pick } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { MeasuredModels } from '../../worker/useMeasuredModels.ts';

const signs = { met: 'check', notMet: 'cross', unknown: 'warn' } as const;

/** The terms of reference with their sources, and whether today and each model meets them. */
export function Terms({ study, measured }: { readonly study: Study; readonly measured: MeasuredModels }) {
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const models = [...study.models.keys()];
  return (
    <section aria-labelledby="mandate-heading">
      <h2 id="mandate-heading">{words.mandate}</h2>
      {study.terms.size === 0 ? (
        <p className="mute">{words.noTerms}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
        <section className="table-scroll" tabIndex={0} aria-labelledby="mandate-heading">
          <table className="data-table terms-table">
            <caption>{words.mandateMeans}</caption>
            <thead>
              <tr>
                <th scope="col">{words.term}</th>
                {models.map((model) => (
                  <th key={model} scope="col">
                    <Words text={modelName(study, model, language)} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...study.terms.values()].map(({ id, name, note, source }) => (
                <tr key={id}>
                  <th scope="row">
                    <Words text={pick(name, language)} /> <Source source={source} study={study} />
                    {note && (
                      <p className="mute">
                        <Words text={pick(note, language)} />
                      </p>
                    )}
                  </th>
                  {models.map((model) => {
                    const status = measured.byModel
                      .get(model)
                      ?.measures.terms.find((term) => term.id === id)?.status;
                    return (
                      <td key={model}>
                        {status && (
                          <span className={`term-status ${status}`}>
                            <Icon name={signs[status]} /> {say.termStatuses[status]}
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
