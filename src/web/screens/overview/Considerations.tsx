import type { Consideration, Study } from '#study';
import { indicatorMeaning, indicatorName, overviewSaying, pick } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';

/** What a new division is to serve, and what each consideration is measured by. */
export function Considerations(props: {
  readonly study: Study;
  readonly onEdit: (consideration: Consideration | undefined) => void;
}) {
  const { study, onEdit } = props;
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const desk = useDesk();
  return (
    <section aria-labelledby="considerations-heading">
      <header className="section-head">
        <h2 id="considerations-heading">{words.considerations}</h2>
        <ForEditing>
          <button type="button" className="quiet" onClick={() => onEdit(undefined)}>
            {words.addConsideration}
          </button>
        </ForEditing>
      </header>
      {study.considerations.size === 0 && <p className="mute">{words.noConsiderations}</p>}
      <ul className="considerations">
        {[...study.considerations.values()].map((consideration) => {
          const { id, description, criteria, source } = consideration;
          const name = pick(consideration.name, language);
          return (
            <li key={id}>
              <div>
                <h3>
                  <Words text={name} />
                </h3>
                <p>
                  <Words text={pick(description, language)} /> <Source source={source} study={study} />
                </p>
              </div>
              <ul className="criteria">
                {criteria.map((criterion) => (
                  <li key={criterion.id}>
                    <p>
                      <b>
                        <Words text={pick(criterion.name, language)} />
                      </b>{' '}
                      {criterion.basis !== 'stated' && (
                        <span className="mute">({words.judgedBy(say.bases[criterion.basis])})</span>
                      )}
                    </p>
                    <IndicatorNames label={words.measuredBy} ids={criterion.indicators.slice(0, 1)} />
                    <IndicatorNames label={words.informedBy} ids={criterion.indicators.slice(1)} />
                  </li>
                ))}
              </ul>
              <ItemMenu
                label={words.actionsOn(name)}
                actions={[
                  { id: 'edit', name: words.edit, run: () => onEdit(consideration) },
                  {
                    id: 'remove',
                    name: words.remove,
                    isRemoving: true,
                    run: () => void desk.run({ kind: 'removeConsideration', id }),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function IndicatorNames({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const { language } = useLanguage();
  if (ids.length === 0) return null;
  return (
    <p>
      <span className="mute">{label}: </span>
      {ids.map((id, at) => (
        <span key={id} title={indicatorMeaning(id, language)}>
          {at > 0 && ' · '}
          <Words text={indicatorName(id, language)} />
        </span>
      ))}
    </p>
  );
}
