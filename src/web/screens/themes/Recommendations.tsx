import type { Recommendation, Study } from '#study';
import { moveName, pick, themesSaying } from '#wording';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';

/** What a theme leads to: for steering, and as moves of tasks with the moves that carry them out. */
export function Recommendations({ theme, study }: { readonly theme: string; readonly study: Study }) {
  const { language } = useLanguage();
  const words = themesSaying[language];
  const all = [...study.recommendations.values()].filter((one) => one.theme === theme);
  if (all.length === 0) return null;
  return (
    <div className="recommendations">
      <h4 className="only-heard">{words.recommendations}</h4>
      <div className="sides">
        {(['steering', 'moves'] as const).map((kind) => {
          const some = all.filter((one) => one.kind === kind);
          if (some.length === 0) return null;
          return (
            <div key={kind}>
              <h5>{words[kind]}</h5>
              <ul>
                {some.map((one) => (
                  <li key={one.id}>
                    <p>
                      <Words text={pick(one.text, language)} /> <Source source={one.source} study={study} />
                    </p>
                    {kind === 'moves' && <CarriedOutBy recommendation={one} study={study} />}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function CarriedOutBy({
  recommendation,
  study,
}: {
  readonly recommendation: Recommendation;
  readonly study: Study;
}) {
  const { language } = useLanguage();
  const words = themesSaying[language];
  const { hrefOf, go } = useStudyAddress();
  const { moves } = recommendation;
  if (moves.length === 0) return <p className="mute">{words.noMove}</p>;
  return (
    <p>
      <span className="mute">{words.carriedOutBy} </span>
      {moves.map((move, at) => (
        <span key={move}>
          {at > 0 && ' · '}
          <a
            href={hrefOf('moves', { move })}
            onClick={(event) => followHere(event, () => go('moves', { move }))}
          >
            <Words text={moveName(study, move, undefined, language)} />
          </a>
        </span>
      ))}
    </p>
  );
}
