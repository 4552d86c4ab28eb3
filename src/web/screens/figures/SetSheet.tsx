import { useState } from 'react';
import { type AssumptionSet, type FollowOn, type Rate, rangeReading } from '#figures';
import type { AssumedChange } from '#indicators';
import {
  figuresSaying,
  formatReading,
  formatStatement,
  indicatorName,
  listed as inWords,
  labelOf,
  modelName,
  numberForm,
  pick,
  pickShort,
} from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import { useAsked } from './useAsked.ts';
import { useRemoval } from './useRemoval.ts';
import { WhyLink } from './WhyLink.tsx';

/** One assumption set: what it assumes, from where, and what it changes. */
export function SetSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { assume, toggleSet } = useStudyAddress();
  const openForm = useFormOpener();
  const removal = useRemoval();
  const set = study.assumptionSets.get(id);
  if (!set) {
    return (
      <Sheet title={words.setNotThere} at="side" className="about-figure" onClose={onClose}>
        <div className="sheet-body">
          <p>{words.notThereNext}</p>
        </div>
      </Sheet>
    );
  }
  const name = pick(set.name, language);
  const isOn = assume.includes(id);
  return (
    <Sheet title={name} at="side" className="about-figure" onClose={onClose}>
      <div className="sheet-body">
        <p>
          <Words text={pick(set.description, language)} /> <Source source={set.source} study={study} />
        </p>
        <label className="check-field">
          <input
            type="checkbox"
            role="switch"
            checked={isOn}
            aria-checked={isOn}
            onChange={() => toggleSet(id)}
          />
          {isOn ? words.turnOff(name) : words.turnOn(name)}
        </label>
        <Assumes set={set} />
        <Changes set={id} />
      </div>
      <ForEditing>
        <div className="sheet-foot">
          <button type="button" className="main-button" onClick={() => openForm({ form: 'set', set: id })}>
            {words.edit}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() =>
              void removal.set(id).then((done) => {
                if (done) onClose();
              })
            }
          >
            {words.remove}
          </button>
        </div>
      </ForEditing>
    </Sheet>
  );
}

// Alike figures by the hundred say little one by one.
const mostShown = 10;

function Assumes({ set }: { readonly set: AssumptionSet }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const openForm = useFormOpener();
  const removal = useRemoval();
  const [all, setAll] = useState(false);
  const { figures, rates, followOn } = set;
  const shown = all ? figures : figures.slice(0, mostShown);
  const isEmpty = figures.length + rates.length + followOn.length === 0;
  return (
    <section>
      <h3>{words.assumes}</h3>
      {isEmpty && <p className="mute">{words.emptySet}</p>}
      <ul className="assumed-list">
        {rates.map((rate) => (
          <RateLine key={rate.id} set={set} rate={rate} />
        ))}
        {followOn.map((one) => (
          <FollowOnLine key={one.id} set={set} followOn={one} />
        ))}
        {shown.map((figure) => {
          const label = labelOf({ kind: 'figure', id: figure.id }, study)[language];
          return (
            <li key={figure.id}>
              <span>
                <FigureLink id={figure.id}>
                  <Words text={label} />
                </FigureLink>
              </span>
              <b>
                {formatStatement(figure, study.quantities.get(figure.quantity), language, { as: 'text' })}
              </b>
              <ItemMenu
                label={words.menuOf(label)}
                actions={[
                  {
                    id: 'edit',
                    name: words.editFigure,
                    run: () => openForm({ form: 'figure', figure, set: set.id }),
                  },
                  {
                    id: 'remove',
                    name: words.removeFigure,
                    isRemoving: true,
                    run: () => void removal.figure(figure.id, set.id),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
      {shown.length < figures.length && (
        <p>
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {words.showMore(figures.length - shown.length)}
          </button>
        </p>
      )}
      <ForEditing>
        <p className="do">
          <button type="button" className="plain" onClick={() => openForm({ form: 'figure', set: set.id })}>
            {words.addFigure}
          </button>
          <button type="button" className="plain" onClick={() => openForm({ form: 'rate', set: set.id })}>
            {words.addRate}
          </button>
          <button type="button" className="plain" onClick={() => openForm({ form: 'followOn', set: set.id })}>
            {words.addFollowOn}
          </button>
        </p>
      </ForEditing>
    </section>
  );
}

function RateLine({ set, rate }: { readonly set: AssumptionSet; readonly rate: Rate }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const openForm = useFormOpener();
  const removal = useRemoval();
  const name = words.rateKinds[rate.kind];
  return (
    <li>
      <span>
        <Words text={name} /> <Source source={rate.source} study={study} />
        {rate.note && <small>{pick(rate.note, language)}</small>}
      </span>
      <b>{formatReading(rangeReading(rate), 'dkk', language, { as: 'text' })}</b>
      <ItemMenu
        label={words.menuOf(name)}
        actions={[
          {
            id: 'edit',
            name: words.editRate,
            run: () => openForm({ form: 'rate', set: set.id, rate }),
          },
          {
            id: 'remove',
            name: words.remove,
            isRemoving: true,
            run: () => void removal.fromSet(set.id, 'rates', rate.id),
          },
        ]}
      />
    </li>
  );
}

function FollowOnLine({ set, followOn }: { readonly set: AssumptionSet; readonly followOn: FollowOn }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const openForm = useFormOpener();
  const removal = useRemoval();
  const functions = inWords(
    followOn.functions.map((id) => pick(study.functions.get(id)?.name ?? { da: id }, language)),
    language,
  );
  const from = inWords(
    followOn.administrations.map((id) => {
      const found = study.administrations.get(id);
      return found ? pickShort(found, language) : id;
    }),
    language,
  );
  return (
    <li>
      <span>
        <Words text={words.followOnSays(functions, from)} /> <Source source={followOn.source} study={study} />
        {followOn.note && <small>{pick(followOn.note, language)}</small>}
      </span>
      <b>{formatReading(rangeReading(followOn), 'percent', language, { as: 'text' })}</b>
      <ItemMenu
        label={words.menuOf(words.followOnOf(from))}
        actions={[
          {
            id: 'edit',
            name: words.editFollowOn,
            run: () => openForm({ form: 'followOn', set: set.id, followOn }),
          },
          {
            id: 'remove',
            name: words.remove,
            isRemoving: true,
            run: () => void removal.fromSet(set.id, 'followOn', followOn.id),
          },
        ]}
      />
    </li>
  );
}

/** Every number that the set changes, without it and with it; the one that counts now leads to why. */
function Changes({ set }: { readonly set: string }) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { assume } = useStudyAddress();
  const effect = useAsked('assumptionEffect', { set, assume: assume.filter((id) => id !== set) });
  const changes = effect.answer;
  return (
    <section>
      <h3>{words.changes}</h3>
      {effect.failed !== undefined ? (
        <p>{effect.failed}</p>
      ) : changes === undefined ? (
        <p className="mute">{say.web.measuring}</p>
      ) : changes.length === 0 ? (
        <p className="mute">{words.changesNothing}</p>
      ) : (
        <>
          <p className="mute">{words.changesIntro}</p>
          <div className="table-scroll">
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">{words.changeColumns.model}</th>
                  <th scope="col" className="number">
                    {words.changeColumns.without}
                  </th>
                  <th scope="col" className="number">
                    {words.changeColumns.with}
                  </th>
                </tr>
              </thead>
              {byIndicator(changes).map(([indicator, rows]) => (
                <tbody key={indicator}>
                  <tr className="group">
                    <th colSpan={3} scope="rowgroup">
                      <Words text={indicatorName(indicator, language)} />
                    </th>
                  </tr>
                  {rows.map((change) => (
                    <ChangeRow key={change.model} change={change} isOn={assume.includes(set)} />
                  ))}
                </tbody>
              ))}
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function ChangeRow({ change, isOn }: { readonly change: AssumedChange; readonly isOn: boolean }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { indicator, model } = change;
  const form = numberForm(indicator, change.unit);
  const number = (reading: AssumedChange['with'], isShown: boolean) => {
    const text = formatReading(reading, form, language, { as: 'text' });
    if (!isShown) return text;
    return (
      <WhyLink why={{ indicator, model }} what={indicatorName(indicator, language)}>
        {text}
      </WhyLink>
    );
  };
  return (
    <tr>
      <th scope="row">
        <Words text={modelName(study, model, language)} />
      </th>
      <td className="number">{number(change.without, !isOn)}</td>
      <td className="number">{number(change.with, isOn)}</td>
    </tr>
  );
}

function byIndicator(
  changes: readonly AssumedChange[],
): readonly (readonly [string, readonly AssumedChange[]])[] {
  const found = new Map<string, AssumedChange[]>();
  for (const change of changes) {
    const known = found.get(change.indicator);
    if (known) known.push(change);
    else found.set(change.indicator, [change]);
  }
  return [...found];
}
