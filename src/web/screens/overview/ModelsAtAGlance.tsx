import { Fragment, type ReactNode, useMemo } from 'react';
import { applyModel, today } from '#moves';
import { modelsTable, scoredOf } from '#report';
import type { Study } from '#study';
import {
  formatReading,
  indicatorMeaning,
  indicatorName,
  modelName,
  numberForm,
  overviewSaying,
  pick,
} from '#wording';
import { AssumptionTag } from '../../parts/AssumptionTag.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import type { MeasuredModel } from '../../worker/messages.ts';
import type { MeasuredModels } from '../../worker/useMeasuredModels.ts';

/** Every model beside today: whether it is admissible, how much it moves, and what it does to each consideration. */
export function ModelsAtAGlance({
  study,
  measured,
  assume,
}: {
  readonly study: Study;
  readonly measured: MeasuredModels;
  readonly assume: readonly string[];
}) {
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const { hrefOf, go } = useStudyAddress();
  const models = useMemo(() => [today, ...study.models.keys()], [study.models]);
  const applied = useMemo(
    () => models.map((model) => applyModel(study, study.moves, study.models.get(model) ?? today)),
    [study, models],
  );
  if (study.models.size === 0) {
    return (
      <section aria-labelledby="models-heading">
        <h2 id="models-heading">{words.models}</h2>
        <p className="mute">{words.noModels}</p>
      </section>
    );
  }
  const cells = (of: (model: string, measured: MeasuredModel | undefined) => ReactNode) =>
    models.map((model) => (
      <td key={model} className="number">
        {of(model, measured.byModel.get(model))}
      </td>
    ));
  return (
    <section aria-busy={!measured.isDone}>
      <header className="section-head">
        <h2 id="models-heading">{words.models}</h2>
        <TableOut
          study={study}
          title={words.models}
          isWaiting={!measured.isDone}
          table={() =>
            modelsTable(
              study,
              models.flatMap((model) => measured.byModel.get(model)?.measures ?? []),
              assume,
            )
          }
        />
      </header>
      {measured.failed !== undefined && (
        <p role="alert" className="failed">
          {say.web.numbersFailed}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className="table-scroll" tabIndex={0} aria-labelledby="models-heading">
        <table className="data-table glance">
          <caption>{words.modelsMeans(study.models.size)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              {models.map((model) => (
                <th key={model} scope="col" className="number">
                  <a
                    href={hrefOf(`models/${model}`)}
                    onClick={(event) => followHere(event, () => go(`models/${model}`))}
                  >
                    <Words text={modelName(study, model, language)} />
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.committees}</th>
              {applied.map(({ model, committees }) => (
                <td key={model} className="number">
                  {committees.length}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.administrations}</th>
              {applied.map(({ model, administrations }) => (
                <td key={model} className="number">
                  {administrations.length}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.isAdmissible}</th>
              {cells((_, one) => one && <Admissible isSo={one.measures.admissible} />)}
            </tr>
            {study.terms.size > 0 && (
              <tr>
                <th scope="row">{words.terms}</th>
                {cells(
                  (_, one) =>
                    one &&
                    words.termsOf(
                      one.measures.terms.filter(({ status }) => status === 'met').length,
                      one.measures.terms.length,
                    ),
                )}
              </tr>
            )}
            {[...study.considerations.values()].map((consideration) => (
              <Fragment key={consideration.id}>
                <tr className="consideration-row">
                  <th scope="row" title={pick(consideration.description, language)}>
                    <Words text={pick(consideration.name, language)} />
                  </th>
                  {cells((model, one) => {
                    if (model === today) return null;
                    const verdict = one?.measures.considerations.find(
                      ({ id }) => id === consideration.id,
                    )?.verdict;
                    return (
                      verdict && <b className={`verdict ${verdict}`}>{say.considerationVerdicts[verdict]}</b>
                    );
                  })}
                </tr>
                {scoredOf(consideration).map((indicator) => (
                  <tr key={indicator} className="indicator-row">
                    <th scope="row" title={indicatorMeaning(indicator, language)}>
                      <Words text={indicatorName(indicator, language)} />
                    </th>
                    {cells((model, one) =>
                      model === today && consideration.kind === 'change' ? null : (
                        <Measured model={model} indicator={indicator} measured={one} study={study} />
                      ),
                    )}
                  </tr>
                ))}
              </Fragment>
            ))}
            {!measuresMoved(study) && (
              <tr>
                <th scope="row" title={indicatorMeaning('tasksMoved', language)}>
                  <Words text={indicatorName('tasksMoved', language)} />
                </th>
                {cells((model, one) =>
                  model === today ? null : (
                    <Measured model={model} indicator="tasksMoved" measured={one} study={study} />
                  ),
                )}
              </tr>
            )}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Admissible({ isSo }: { readonly isSo: boolean }) {
  const { language } = useLanguage();
  const words = overviewSaying[language];
  return (
    <span className={isSo ? 'stands' : 'stands-not'}>
      <Icon name={isSo ? 'check' : 'warn'} /> {isSo ? words.yes : words.no}
    </span>
  );
}

function Measured(props: {
  readonly model: string;
  readonly indicator: string;
  readonly measured: MeasuredModel | undefined;
  readonly study: Study;
}) {
  const { model, indicator, measured, study } = props;
  const { language } = useLanguage();
  if (!measured) return <span aria-hidden="true">…</span>;
  const row = measured.measures.indicators.find(({ id, of }) => id === indicator && of === undefined);
  if (!row) return null;
  const what = `${indicatorName(indicator, language)}, ${modelName(study, model, language)}`;
  return (
    <>
      <WhyNumber why={{ indicator, model }} what={what}>
        {formatReading(row.model, numberForm(row.id, row.unit), language, { as: 'text' })}
      </WhyNumber>
      <AssumptionTag reading={row.model} />
    </>
  );
}

/** Whether a consideration already shows how many tasks move. */
function measuresMoved(study: Study): boolean {
  return [...study.considerations.values()].some((one) => scoredOf(one).includes('tasksMoved'));
}
