import type { Term } from '#moves';
import { termsTable } from '#report';
import type { Study } from '#study';
import { modelName, overviewSaying, pick } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Source } from '../../parts/Source.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import type { MeasuredModels } from '../../worker/useMeasuredModels.ts';
import { conditionText } from './conditionText.ts';

const signs = { met: 'check', notMet: 'cross', unknown: 'warn' } as const;

/** The terms of reference with their sources, and whether today and each model meets them. */
export function Terms(props: {
  readonly study: Study;
  readonly measured: MeasuredModels;
  readonly onEdit: (term: Term | undefined) => void;
}) {
  const { study, measured, onEdit } = props;
  const desk = useDesk();
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const models = [...study.models.keys()];
  return (
    <section>
      <header className="section-head">
        <h2 id="mandate-heading">{words.mandate}</h2>
        <ForEditing>
          <button type="button" className="quiet" onClick={() => onEdit(undefined)}>
            {words.addTerm}
          </button>
        </ForEditing>
        {study.terms.size > 0 && (
          <TableOut
            study={study}
            title={words.mandate}
            isWaiting={!measured.isDone}
            table={() =>
              termsTable(
                study,
                models.flatMap((model) => measured.byModel.get(model)?.measures ?? []),
              )
            }
          />
        )}
      </header>
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
                <th scope="col">
                  <span className="only-heard">{words.edit}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {[...study.terms.values()].map((term) => {
                const { id, name, note, source, conditions } = term;
                return (
                  <tr key={id}>
                    <th scope="row">
                      <Words text={pick(name, language)} /> <Source source={source} study={study} />
                      {note && (
                        <p className="mute">
                          <Words text={pick(note, language)} />
                        </p>
                      )}
                      <p className="mute">
                        <Words
                          text={words.isChecked(
                            conditions.map((one) => conditionText(study, one, language)).join('; '),
                          )}
                        />
                      </p>
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
                    <td className="doing">
                      <ItemMenu
                        label={words.actionsOn(pick(name, language))}
                        actions={[
                          { id: 'edit', name: words.edit, run: () => onEdit(term) },
                          {
                            id: 'remove',
                            name: words.remove,
                            isRemoving: true,
                            run: () => void desk.run({ kind: 'removeTerm', id }),
                          },
                        ]}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
