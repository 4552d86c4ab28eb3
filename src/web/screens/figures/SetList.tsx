import { assumptionsTable } from '#report';
import { figuresSaying, pick } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Source } from '../../parts/Source.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { OpenLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import { useRemoval } from './useRemoval.ts';

/** The assumption sets, each with its switch. */
export function SetList() {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { assume, toggleSet } = useStudyAddress();
  const openForm = useFormOpener();
  const removal = useRemoval();
  const sets = [...study.assumptionSets.values()];
  const add = (
    <ForEditing>
      <p className="do">
        <button type="button" className="plain" onClick={() => openForm({ form: 'set' })}>
          {words.addSet}
        </button>
      </p>
    </ForEditing>
  );
  if (sets.length === 0) {
    return (
      <div className="empty">
        <p>{words.noSets}</p>
        <p className="mute">{words.noSetsNext}</p>
        {add}
      </div>
    );
  }
  return (
    <>
      <p className="mute intro">{words.assumptionsIntro}</p>
      <p className="take-outs">
        <TableOut
          study={study}
          title={words.viewNames.assumptions}
          table={() => assumptionsTable(study, assume)}
        />
      </p>
      <ul className="set-list">
        {sets.map((set) => {
          const name = pick(set.name, language);
          const isOn = assume.includes(set.id);
          return (
            <li key={set.id} data-set={set.id} className={isOn ? 'on' : ''}>
              <input
                type="checkbox"
                role="switch"
                aria-label={isOn ? words.turnOff(name) : words.turnOn(name)}
                checked={isOn}
                aria-checked={isOn}
                onChange={() => toggleSet(set.id)}
              />
              <div>
                <h2>
                  <OpenLink opens={{ set: set.id }}>
                    <Words text={name} />
                  </OpenLink>{' '}
                  {isOn && <span className="tag assumption">{words.isOn}</span>}
                </h2>
                <p>
                  <Words text={pick(set.description, language)} />
                </p>
                <p className="mute">
                  {words.setHolds({
                    figures: set.figures.length,
                    rates: set.rates.length,
                    followOn: set.followOn.length,
                  })}
                  {set.source && ' · '}
                  <Source source={set.source} study={study} />
                </p>
              </div>
              <ItemMenu
                label={words.menuOf(name)}
                actions={[
                  { id: 'edit', name: words.editSet, run: () => openForm({ form: 'set', set: set.id }) },
                  {
                    id: 'figure',
                    name: words.addToSet,
                    run: () => openForm({ form: 'figure', set: set.id }),
                  },
                  { id: 'rate', name: words.addRate, run: () => openForm({ form: 'rate', set: set.id }) },
                  {
                    id: 'followOn',
                    name: words.addFollowOn,
                    run: () => openForm({ form: 'followOn', set: set.id }),
                  },
                  {
                    id: 'remove',
                    name: words.removeSet,
                    isRemoving: true,
                    run: () => void removal.set(set.id),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
      {add}
    </>
  );
}
