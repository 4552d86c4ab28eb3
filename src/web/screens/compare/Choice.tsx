import { today } from '#moves';
import { mostCompared } from '#report';
import type { Study } from '#study';
import { compareSaying, modelName } from '#wording';
import { CheckField } from '../../parts/Field.tsx';
import { Words } from '../../parts/Words.tsx';
import type { Search } from '../../session/address.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { type Chosen, withModel } from './chosen.ts';

/** Which models stand beside today, what the others are compared with, and how much is told. */
export function Choice(props: {
  readonly study: Study;
  readonly chosen: Chosen;
  readonly onChange: (said: Search) => void;
}) {
  const { language } = useLanguage();
  const words = compareSaying[language];
  const { study, chosen, onChange } = props;
  const isFull = chosen.models.length >= mostCompared;
  return (
    <div className="choice">
      <fieldset className="chips">
        <legend>{words.choose}</legend>
        {[...study.models.keys()].map((id, at) => {
          const isIn = chosen.models.includes(id);
          return (
            <label key={id} className="chip">
              <input
                type="checkbox"
                checked={isIn}
                disabled={!isIn && isFull}
                onChange={() => onChange(withModel(study, chosen, id))}
              />
              <i aria-hidden="true">{at + 1}</i>
              <span>
                <Words text={modelName(study, id, language)} />
              </span>
            </label>
          );
        })}
        {study.models.size > mostCompared && <span className="mute">{words.chooseHint(mostCompared)}</span>}
      </fieldset>
      <label className="against" htmlFor="compare-against">
        {words.against}{' '}
        <select
          id="compare-against"
          value={chosen.against}
          onChange={(event) => onChange({ against: event.target.value === today ? '' : event.target.value })}
        >
          {chosen.organisations.map((id) => (
            <option key={id} value={id}>
              {modelName(study, id, language)}
            </option>
          ))}
        </select>
      </label>
      <CheckField
        id="compare-details"
        label={words.details}
        checked={chosen.details}
        onChange={(yes) => onChange({ details: yes ? 'yes' : '' })}
      />
    </div>
  );
}
