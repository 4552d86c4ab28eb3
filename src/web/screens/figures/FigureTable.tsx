import { useMemo, useState } from 'react';
import type { Quantity } from '#figures';
import type { FigureUse } from '#indicators';
import type { MeasuringProblem, Study } from '#study';
import {
  figureForm,
  figuresSaying,
  formatDate,
  formatStatement,
  labelOf,
  pick,
  recordText,
  subjectName,
} from '#wording';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { FigureLink, OpenLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import { basisOf, type FigureGroup, figureGroups, type ListedFigure } from './listedFigures.ts';
import { quantitiesContradicted } from './quantitiesContradicted.ts';
import { StateTags } from './StateTags.tsx';
import { useRemoval } from './useRemoval.ts';

// Rows beyond these are shown when asked for, so that a study of thousands opens at once.
const atFirst = 250;

/** Figures by quantity: of what, how much, how sure, when, from where, and what for. */
export function FigureTable(props: {
  readonly figures: readonly ListedFigure[];
  readonly uses: ReadonlyMap<string, readonly FigureUse[]> | undefined;
  readonly contradictions: readonly MeasuringProblem[] | undefined;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { figures, uses, contradictions } = props;
  const [most, setMost] = useState(atFirst);
  const groups = useMemo(() => figureGroups(study, figures), [study, figures]);
  const shown = useMemo(() => firstOf(groups, most), [groups, most]);
  const contradicted = useMemo(
    () => new Set((contradictions ?? []).flatMap(({ ids }) => ids)),
    [contradictions],
  );
  const { assume } = useStudyAddress();
  const contradictedQuantities = useMemo(
    () => quantitiesContradicted(study, contradictions ?? [], assume),
    [study, contradictions, assume],
  );
  return (
    <>
      <div className="table-scroll">
        <table className="data-table figure-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.about}</th>
              <th scope="col" className="number">
                {words.columns.says}
              </th>
              <th scope="col" className="roomy">
                {words.columns.basis}
              </th>
              <th scope="col" className="roomy">
                {words.columns.date}
              </th>
              <th scope="col" className="roomy">
                {words.columns.source}
              </th>
              <th scope="col" className="roomy">
                {words.columns.uses}
              </th>
              <th scope="col">
                <span className="only-heard">{words.columns.menu}</span>
              </th>
            </tr>
          </thead>
          {shown.map((group) => (
            <tbody key={group.quantity?.id ?? ''}>
              <GroupRow group={group} />
              {group.figures.map((one) => (
                <FigureRow
                  key={one.figure.id}
                  listed={one}
                  inGroupOf={group.quantity}
                  uses={uses}
                  isContradicted={contradicted.has(one.figure.id)}
                  isUnknown={contradictedQuantities.has(one.figure.quantity)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {figures.length > most && (
        <p className="do">
          <button type="button" className="plain" onClick={() => setMost(most + 1000)}>
            {words.showMore(Math.min(1000, figures.length - most))}
          </button>
        </p>
      )}
    </>
  );
}

function firstOf(groups: readonly FigureGroup[], most: number): readonly FigureGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const figures = group.figures.slice(0, Math.max(0, left));
    left -= figures.length;
    return figures.length === 0 ? [] : [{ ...group, figures }];
  });
}

/** The unit of a quantity's figures, in a word. */
function unitOf(quantity: Quantity, language: 'da' | 'en'): string {
  const { units } = figuresSaying[language];
  return quantity.sharesOnly === true ? units.shares : units[quantity.unit];
}

function GroupRow({ group }: { readonly group: FigureGroup }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const openForm = useFormOpener();
  const removal = useRemoval();
  const { quantity } = group;
  const name = quantity ? pick(quantity.name, language) : words.otherQuantities;
  return (
    <tr className="group">
      <th colSpan={2} scope="rowgroup">
        <Words text={name} /> <small>{quantity && unitOf(quantity, language)}</small>
      </th>
      <td className="roomy mute" colSpan={4}>
        {quantity?.role ? words.roles[quantity.role] : words.noRole}
      </td>
      <td>
        {quantity && (
          <ItemMenu
            label={words.menuOf(name)}
            actions={[
              {
                id: 'add',
                name: words.addFigure,
                run: () => openForm({ form: 'figure', quantity: quantity.id }),
              },
              { id: 'edit', name: words.editQuantity, run: () => openForm({ form: 'quantity', quantity }) },
              {
                id: 'remove',
                name: words.removeQuantity,
                isRemoving: true,
                run: () => void removal.quantity(quantity.id),
              },
            ]}
          />
        )}
      </td>
    </tr>
  );
}

function FigureRow(props: {
  readonly listed: ListedFigure;
  readonly inGroupOf: Quantity | undefined;
  readonly uses: ReadonlyMap<string, readonly FigureUse[]> | undefined;
  readonly isContradicted: boolean;
  readonly isUnknown: boolean;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const openForm = useFormOpener();
  const removal = useRemoval();
  const { listed, uses, inGroupOf } = props;
  const { figure, set } = listed;
  const quantity = study.quantities.get(figure.quantity);
  const label = labelOf({ kind: 'figure', id: figure.id }, study)[language];
  // Millions and percentages are read with their unit; the group's heading names the others.
  const inWords = ['dkk', 'percent'].includes(figureForm(quantity, figure.says));
  return (
    <tr className={listed.state === 'counts' ? '' : 'past'} data-figure={figure.id}>
      <th scope="row">
        <FigureLink id={figure.id}>
          <Words text={aboutOf(listed, study, inGroupOf, language)} />
        </FigureLink>{' '}
        <StateTags listed={listed} isContradicted={props.isContradicted} />
      </th>
      <td className="number">
        {formatStatement(figure, quantity, language, { as: inWords ? 'text' : 'table' })}
        {figure.says.kind === 'share' && (
          <small className="share-of">{words.shareOf(subjectName(study, figure.says.of, language))}</small>
        )}
      </td>
      <td className="roomy">{say.bases[basisOf(listed)]}</td>
      <td className="roomy nowrap">
        {listed.date === undefined ? (
          <span className="mute">–</span>
        ) : (
          <span
            className={listed.isDateOfSource ? 'mute' : ''}
            title={listed.isDateOfSource ? words.inferredDate : undefined}
          >
            {formatDate(listed.date, language, 'table')}
          </span>
        )}
      </td>
      <td className="roomy">
        <SourceCell listed={listed} />
      </td>
      <td className="roomy nowrap">
        {quantity?.role === undefined ? (
          <span className="mute">–</span>
        ) : uses === undefined ? (
          '…'
        ) : (
          <UseCount uses={uses.get(figure.id)} isUnknown={props.isUnknown} />
        )}
      </td>
      <td>
        <ItemMenu
          label={words.menuOf(label)}
          actions={[
            {
              id: 'edit',
              name: words.editFigure,
              run: () => openForm({ form: 'figure', figure, ...(set === undefined ? {} : { set }) }),
            },
            ...(quantity && !inGroupOf
              ? [
                  {
                    id: 'quantity',
                    name: words.editQuantity,
                    run: () => openForm({ form: 'quantity', quantity }),
                  },
                ]
              : []),
            {
              id: 'remove',
              name: words.removeFigure,
              isRemoving: true,
              run: () => void removal.figure(figure.id, set),
            },
          ]}
        />
      </td>
    </tr>
  );
}

/** Whom it is of; under a heading of several quantities, also which one. */
function aboutOf(
  { figure }: ListedFigure,
  study: Study,
  inGroupOf: Quantity | undefined,
  language: 'da' | 'en',
): string {
  const { subject: said } = figure;
  const [only, ...more] = said.kind === 'of' ? said.ids : [];
  const whole = only !== undefined && more.length === 0 ? recordText(study, only) : undefined;
  const subject = whole ? pick(whole, language) : subjectName(study, said, language);
  if (inGroupOf) return subject.charAt(0).toUpperCase() + subject.slice(1);
  const quantity = study.quantities.get(figure.quantity);
  const name = quantity ? pick(quantity.name, language) : figure.quantity;
  return figure.subject.kind === 'everything' ? name : `${name}: ${subject}`;
}

function UseCount(props: { readonly uses: readonly FigureUse[] | undefined; readonly isUnknown: boolean }) {
  const { uses } = props;
  const words = figuresSaying[useLanguage().language];
  const indicators = new Set(uses?.map(({ indicator }) => indicator));
  if (indicators.size === 0 && props.isUnknown) {
    return (
      <span className="mute" title={words.usesUnknownBecause}>
        {words.usesUnknown}
      </span>
    );
  }
  if (indicators.size === 0) return <span className="mute">{words.usesNone}</span>;
  return <>{words.uses(indicators.size)}</>;
}

function SourceCell({ listed }: { readonly listed: ListedFigure }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { source } = listed.figure;
  if (!source) return <span className="mute">{figuresSaying[language].noSource.toLowerCase()}</span>;
  const title = pick(study.sources.get(source.source)?.title ?? {}, language) || source.source;
  return (
    <span className="source-cell">
      <OpenLink opens={{ source: source.source }}>
        <span className="source-title" title={title}>
          {title}
        </span>
      </OpenLink>
      {source.locator !== undefined && <small>{source.locator}</small>}
    </span>
  );
}
