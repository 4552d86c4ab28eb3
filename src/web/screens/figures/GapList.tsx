import type { FigureGaps } from '#indicators';
import { missingTable } from '#report';
import type { Study } from '#study';
import {
  figureForm,
  figureOf,
  figuresSaying,
  formatReading,
  homeName,
  indicatorName,
  listed as inWords,
  labelOf,
  leafName,
  modelName,
  pick,
  tellMissing,
} from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useServices } from '../../session/services.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import type { Asked } from './useAsked.ts';
import { useRemoval } from './useRemoval.ts';
import { WhyLink } from './WhyLink.tsx';

/** What the study does not know, and what that keeps from being worked out: the list to go and ask from. */
export function GapList({ asked }: { readonly asked: Asked<FigureGaps> }) {
  const { language, say } = useLanguage();
  const { numbers } = useServices();
  const { snapshot } = useOpenStudy();
  const { assume } = useStudyAddress();
  if (asked.failed !== undefined) return <p className="warn-text">{asked.failed}</p>;
  if (!asked.answer) return <p className="mute">{say.web.measuring}</p>;
  return (
    <div className="gaps">
      <p className="take-outs">
        <TableOut
          study={snapshot.study}
          title={figuresSaying[language].viewNames.missing}
          table={async () =>
            missingTable(snapshot.study, await numbers.ask(snapshot, 'missing', { assume }), assume)
          }
        />
      </p>
      <Unknown gaps={asked.answer} />
      <Quantities gaps={asked.answer} />
      <SaidMissing gaps={asked.answer} />
      <Bodies gaps={asked.answer} />
      <Leaves gaps={asked.answer} />
    </div>
  );
}

function Unknown({ gaps }: { readonly gaps: FigureGaps }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  return (
    <section>
      <h2>{words.unknownNumbers}</h2>
      {gaps.unknown.length === 0 ? (
        <p className="mute">{words.unknownNumbersNone}</p>
      ) : (
        <div className="table-scroll">
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.unknownColumns.number}</th>
                <th scope="col">{words.unknownColumns.because}</th>
                <th scope="col">{words.unknownColumns.models}</th>
              </tr>
            </thead>
            <tbody>
              {gaps.unknown.map(({ indicator, reading, models }) => {
                const name = indicatorName(indicator, language);
                return (
                  <tr key={`${indicator} ${models.join(' ')}`}>
                    <th scope="row">
                      <WhyLink why={{ indicator, model: models[0] ?? 'today' }}>
                        <Words text={name} />
                      </WhyLink>
                    </th>
                    <td>
                      <Words text={tellMissing(reading, study, language)} />
                    </td>
                    <td>
                      {models.length === study.models.size + 1
                        ? words.everywhere
                        : inWords(
                            models.map((id) => modelName(study, id, language)),
                            language,
                          )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Quantities({ gaps }: { readonly gaps: FigureGaps }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const openForm = useFormOpener();
  const removal = useRemoval();
  return (
    <section>
      <h2>{words.missingQuantities}</h2>
      {gaps.roles.map((role) => (
        <p key={role}>{words.missingRoles[role]}</p>
      ))}
      {gaps.quantities.length === 0 ? (
        study.quantities.size > 0 && <p className="mute">{words.missingQuantitiesNone}</p>
      ) : (
        <ul className="gap-list">
          {gaps.quantities.map((id) => {
            const quantity = study.quantities.get(id);
            const name = pick(quantity?.name ?? { da: id }, language);
            return (
              <li key={id}>
                <span>
                  <Words text={name} />
                  {quantity?.note && (
                    <small>
                      <Words text={pick(quantity.note, language)} />
                    </small>
                  )}
                </span>
                <AddButton name={name} onPress={() => openForm({ form: 'figure', quantity: id })} />
                <ItemMenu
                  label={words.menuOf(name)}
                  actions={[
                    {
                      id: 'edit',
                      name: words.editQuantity,
                      run: () => openForm({ form: 'quantity', ...(quantity ? { quantity } : {}) }),
                    },
                    {
                      id: 'remove',
                      name: words.removeQuantity,
                      isRemoving: true,
                      run: () => void removal.quantity(id),
                    },
                  ]}
                />
              </li>
            );
          })}
        </ul>
      )}
      <ForEditing>
        <p className="do">
          <button type="button" className="plain" onClick={() => openForm({ form: 'quantity' })}>
            {words.addQuantity}
          </button>
        </p>
      </ForEditing>
    </section>
  );
}

function SaidMissing({ gaps }: { readonly gaps: FigureGaps }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  if (gaps.saidMissing.length === 0) return null;
  return (
    <section>
      <h2>{words.saidMissing}</h2>
      <ul className="gap-list">
        {gaps.saidMissing.map((id) => {
          const says = figureOf(study, id)?.says;
          return (
            <li key={id}>
              <span>
                <FigureLink id={id}>
                  <Words text={labelOf({ kind: 'figure', id }, study)[language]} />
                </FigureLink>
                {says?.kind === 'missing' && (
                  <small>
                    <Words text={words.becauseOf(pick(says.reason, language))} />
                  </small>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Bodies({ gaps }: { readonly gaps: FigureGaps }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const openForm = useFormOpener();
  if (gaps.bodies.length === 0) return null;
  return (
    <section>
      <h2>{words.missingBodies}</h2>
      <ul className="gap-list">
        {gaps.bodies.map(({ quantity: id, body, reading }) => {
          const quantity = study.quantities.get(id);
          const name = homeName(study, undefined, body, language);
          return (
            <li key={`${id} ${body}`}>
              <span>
                <Words text={name} />
                <small>
                  <Words text={pick(quantity?.name ?? { da: id }, language)} />
                </small>
              </span>
              <b>
                <span className="only-heard">{words.ranges}: </span>
                {formatReading(reading, figureForm(quantity), language, { as: 'text' })}
              </b>
              <AddButton
                name={name}
                onPress={() => openForm({ form: 'figure', quantity: id, about: body })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Leaves({ gaps }: { readonly gaps: FigureGaps }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const open = gaps.leaves.filter(({ leaves, withFigure }) => withFigure < leaves);
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{words.missingLeaves}</h2>
      {open.map(({ quantity, leaves, withFigure, without }) => (
        <div key={quantity}>
          <p>
            <Words
              text={words.leavesWithFigure(
                pick(study.quantities.get(quantity)?.name ?? { da: quantity }, language),
                withFigure,
                leaves,
              )}
            />
          </p>
          {[...without].map(([home, some]) => (
            <LeavesAt key={home ?? ''} home={home} leaves={some} quantity={quantity} study={study} />
          ))}
        </div>
      ))}
    </section>
  );
}

function LeavesAt(props: {
  readonly home: string | null;
  readonly leaves: readonly string[];
  readonly quantity: string;
  readonly study: Study;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const openForm = useFormOpener();
  const { home, leaves, quantity, study } = props;
  const name = home === null ? words.notPlaced : homeName(study, undefined, home, language);
  return (
    <details className="gap-leaves">
      <summary>
        <Words text={words.leavesAt(name, leaves.length)} />
      </summary>
      <ul className="gap-list">
        {leaves.map((leaf) => (
          <li key={leaf}>
            <span>
              <Words text={leafName(study, leaf, language)} />
            </span>
            <AddButton
              name={leafName(study, leaf, language)}
              onPress={() => openForm({ form: 'figure', quantity, about: leaf })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function AddButton({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  const words = figuresSaying[useLanguage().language];
  return (
    <ForEditing>
      <button type="button" className="quiet" aria-label={words.addFor(name)} onClick={onPress}>
        {words.addFigure}
      </button>
    </ForEditing>
  );
}
