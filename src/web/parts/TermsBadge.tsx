import type { ModelMeasures } from '#indicators';
import type { Study } from '#study';
import { pick } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { Source } from './Source.tsx';
import { Words } from './Words.tsx';

/** How many of the terms of reference a model meets; opens them one by one, each with its line of the source. */
export function TermsBadge(props: { readonly study: Study; readonly terms: ModelMeasures['terms'] }) {
  const { language, say } = useLanguage();
  const { study, terms } = props;
  if (terms.length === 0) return null;
  const met = terms.filter(({ status }) => status === 'met').length;
  const all = met === terms.length;
  return (
    <Disclosure
      className={`terms ${all ? 'met' : 'not-met'}`}
      button={
        <>
          <Icon name={all ? 'check' : 'warn'} /> {say.modelScreen.terms(met, terms.length)}
        </>
      }
    >
      {() => (
        <>
          <h2>{say.modelScreen.termsHeading}</h2>
          <p className="mute">{say.modelScreen.termsIntro}</p>
          <ul>
            {terms.map(({ id, status }) => {
              const term = study.terms.get(id);
              return (
                <li key={id} className={status}>
                  <p>
                    <Icon name={status === 'met' ? 'check' : status === 'notMet' ? 'cross' : 'warn'} />
                    <b>{pick(term?.name ?? {}, language)}</b>
                    <span className="status">{say.termStatuses[status]}</span>
                  </p>
                  {term?.note && (
                    <p className="mute">
                      <Words text={pick(term.note, language)} />
                    </p>
                  )}
                  <Source source={term?.source} study={study} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
