import { Sheet } from '../parts/Sheet.tsx';
import { useLanguage } from '../session/useLanguage.ts';
import type { Action } from './action.ts';
import { Keys } from './Keys.tsx';

/** Every key there is, from the registry of actions; keys without a modifier may be switched off. */
export function KeyList(props: {
  readonly actions: readonly Action[];
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}) {
  const { say } = useLanguage();
  return (
    <Sheet title={say.web.keys} at="middle" className="key-list" onClose={props.onClose}>
      <p className="mute">{say.web.keysIntro}</p>
      <dl>
        {props.actions.flatMap(({ id, name, key }) =>
          key === undefined
            ? []
            : [
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>
                    <Keys of={key} />
                  </dd>
                </div>,
              ],
        )}
      </dl>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={props.singleKeys}
          aria-checked={props.singleKeys}
          onChange={(event) => props.onSingleKeys(event.target.checked)}
        />
        {say.web.singleKeys}
      </label>
    </Sheet>
  );
}
