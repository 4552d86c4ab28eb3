import { today } from '#moves';
import { journeysSaying, modelName } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useJourneysAddress } from './journeysAddress.ts';

/** The model that journeys are shown in beside today. */
export function ModelSelect() {
  const { language } = useLanguage();
  const words = journeysSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { model, setModel } = useJourneysAddress();
  if (study.models.size === 0) return null;
  return (
    <div className="field">
      <label htmlFor="beside-model">{words.compareWith}</label>
      <select id="beside-model" value={model} onChange={(event) => setModel(event.target.value)}>
        <option value={today}>{words.todayOnly}</option>
        {[...study.models.keys()].map((id) => (
          <option key={id} value={id}>
            {modelName(study, id, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
