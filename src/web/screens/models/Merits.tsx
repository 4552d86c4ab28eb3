import type { Merit, Model } from '#moves';
import type { Study } from '#study';
import { modelFormsSaying, pick } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { type ItemAction, ItemMenu } from '../../parts/ItemMenu.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { ModelEditing } from './modelEditing.ts';

/** What speaks for a model, or against it, to be changed. */
export function Merits(props: {
  readonly study: Study;
  readonly model: Model;
  readonly side: Merit['kind'];
  readonly editing: ModelEditing;
}) {
  const { language, say } = useLanguage();
  const { study, model, side, editing } = props;
  const words = modelFormsSaying[language];
  const merits = model.merits.filter(({ kind }) => kind === side);
  const put = (changed: readonly Merit[]): void => {
    void editing.run([{ kind: 'describeModel', model: model.id, merits: changed }]);
  };
  const actionsOf = (merit: Merit, at: number): readonly ItemAction[] => {
    const [before, after] = [merits[at - 1], merits[at + 1]];
    return [
      {
        id: 'change',
        name: `${words.change} …`,
        run: () => editing.open({ kind: 'merit', side, merit: merit.id }),
      },
      ...(before ? [{ id: 'up', name: words.up, run: () => put(swapped(model.merits, merit, before)) }] : []),
      ...(after
        ? [{ id: 'down', name: words.down, run: () => put(swapped(model.merits, merit, after)) }]
        : []),
      {
        id: 'remove',
        name: words.remove,
        isRemoving: true,
        run: () => put(model.merits.filter(({ id }) => id !== merit.id)),
      },
    ];
  };
  return (
    <section className="merits">
      <h2>{side === 'for' ? say.modelScreen.meritsFor : say.modelScreen.meritsAgainst}</h2>
      <ul className="signed">
        {merits.map((merit, at) => (
          <li key={merit.id} data-merit={merit.id}>
            <b className="sign" aria-hidden="true">
              {side === 'for' ? '+' : '\u2212'}
            </b>
            <span>
              <Words text={pick(merit.text, language)} /> <Source source={merit.source} study={study} />
            </span>
            <ItemMenu label={words.actionsFor(pick(merit.text, language))} actions={actionsOf(merit, at)} />
          </li>
        ))}
      </ul>
      <button type="button" className="quiet" onClick={() => editing.open({ kind: 'merit', side })}>
        <Icon name="plus" /> {side === 'for' ? words.addFor : words.addAgainst}
      </button>
    </section>
  );
}

/** The list with two of its merits in each other's place. */
function swapped(merits: readonly Merit[], one: Merit, other: Merit): readonly Merit[] {
  return merits.map((merit) => (merit.id === one.id ? other : merit.id === other.id ? one : merit));
}
