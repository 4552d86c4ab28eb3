import type { Study } from '#study';
import { overviewSaying, pick } from '#wording';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';

/** The names of the themes in their groups, each leading to where it is read. */
export function ThemesInShort({ study }: { readonly study: Study }) {
  const { language } = useLanguage();
  const words = overviewSaying[language];
  const { hrefOf, go } = useStudyAddress();
  const count = (theme: string): number =>
    [...study.recommendations.values()].filter((one) => one.theme === theme).length;
  return (
    <section aria-labelledby="themes-heading">
      <h2 id="themes-heading">{words.themes}</h2>
      {study.themes.size === 0 && <p className="mute">{words.noThemes}</p>}
      <div className="theme-groups">
        {[...study.themeGroups.values()].map((group) => (
          <div key={group.id}>
            <h3>
              <Words text={pick(group.name, language)} />
            </h3>
            <ol>
              {[...study.themes.values()]
                .filter((theme) => theme.group === group.id)
                .map((theme) => (
                  <li key={theme.id} value={theme.number}>
                    <a
                      href={hrefOf('themes', { theme: theme.id })}
                      onClick={(event) => followHere(event, () => go('themes', { theme: theme.id }))}
                    >
                      <Words text={pick(theme.name, language)} />
                    </a>{' '}
                    <span className="mute">{words.recommendations(count(theme.id))}</span>
                  </li>
                ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
