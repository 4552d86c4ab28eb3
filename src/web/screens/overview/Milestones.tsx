import { useMemo } from 'react';
import type { Milestone, Study } from '#study';
import { formatDate, outSaying, overviewSaying, pick } from '#wording';
import { DrawingOut } from '../../drawing/DrawingOut.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { type MilestoneLine, milestoneLine } from './milestoneLine.ts';
import { milestonesDrawing, placesOf } from './milestonesDrawing.ts';

/** The milestones: on a line of time, and one by one with what is known of their dates. */
export function Milestones(props: {
  readonly study: Study;
  readonly onEdit: (milestone: Milestone | undefined) => void;
}) {
  const { study, onEdit } = props;
  const { language, say, hyphenate } = useLanguage();
  const words = overviewSaying[language];
  const pictures = outSaying[language].pictures;
  const line = useMemo(() => milestoneLine(study.milestones.values()), [study.milestones]);
  const all = [...line.placed.map(({ milestone }) => milestone), ...line.undated];
  return (
    <section aria-labelledby="milestones-heading">
      <header className="section-head">
        <h2 id="milestones-heading">{words.milestones}</h2>
        <ForEditing>
          <button type="button" className="quiet" onClick={() => onEdit(undefined)}>
            {words.addMilestone}
          </button>
        </ForEditing>
        {all.length > 0 && (
          <DrawingOut
            study={study}
            name="milestones"
            title={pictures.milestones(pick(study.description.name, language))}
            description={pictures.milestonesMean}
            drawing={() =>
              milestonesDrawing({
                line,
                dateOf: (iso) => formatDate(iso, language),
                whenOf: ({ date, basis }) =>
                  `${date === undefined ? words.noDate : formatDate(date, language)}${
                    basis === 'stated' ? '' : ` (${say.bases[basis]})`
                  }`,
                nameOf: ({ name }) => hyphenate(pick(name, language)),
              })
            }
          />
        )}
      </header>
      {all.length === 0 ? (
        <p className="mute">{words.noMilestones}</p>
      ) : (
        <div className="milestones">
          {line.placed.length > 1 && <TimeLine line={line} />}
          <ol>
            {all.map((milestone, at) => (
              <Item
                key={milestone.id}
                milestone={milestone}
                number={at < line.placed.length ? at + 1 : undefined}
                study={study}
                onEdit={onEdit}
              />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

/** The line with its numbers; the list below says the same in words. */
function TimeLine({ line }: { readonly line: MilestoneLine }) {
  const { language } = useLanguage();
  return (
    <div className="time-line" aria-hidden="true">
      {line.ticks.map(({ iso, at }) => (
        <span key={iso} className="tick" style={{ left: `${at * 100}%` }}>
          {formatDate(iso, language)}
        </span>
      ))}
      {placesOf(line).map(({ from, to, numbers }) => (
        <span key={`${from} ${to}`}>
          {to > from && <i style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />}
          <b style={{ left: `${((from + to) / 2) * 100}%` }}>{numbers.join(' · ')}</b>
        </span>
      ))}
    </div>
  );
}

function Item(props: {
  readonly milestone: Milestone;
  readonly number: number | undefined;
  readonly study: Study;
  readonly onEdit: (milestone: Milestone) => void;
}) {
  const { milestone, number, study, onEdit } = props;
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const desk = useDesk();
  const { id, date, dateNote, basis, source } = milestone;
  const name = pick(milestone.name, language);
  return (
    <li>
      <span className="sign" aria-hidden="true">
        {number}
      </span>
      <div>
        <p className="when">
          {date === undefined ? words.noDate : <time dateTime={date}>{formatDate(date, language)}</time>}
          {basis !== 'stated' && <span className="mute"> ({say.bases[basis]})</span>}
        </p>
        <p>
          <Words text={name} />
        </p>
        {dateNote && (
          <p className="mute">
            <Words text={pick(dateNote, language)} />
          </p>
        )}
        <Source source={source} study={study} />
      </div>
      <ItemMenu
        label={words.actionsOn(name)}
        actions={[
          { id: 'edit', name: words.edit, run: () => onEdit(milestone) },
          {
            id: 'remove',
            name: words.remove,
            isRemoving: true,
            run: () => void desk.run({ kind: 'removeMilestone', id }),
          },
        ]}
      />
    </li>
  );
}
