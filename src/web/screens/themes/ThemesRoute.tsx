import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { themesTable } from '#report';
import type { Study, Theme } from '#study';
import { pick, themesSaying } from '#wording';
import { NotesLine } from '../../parts/NotesLine.tsx';
import '../../style/themes.css';
import { Notice } from '../../parts/Notice.tsx';
import { Page } from '../../parts/Page.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Source } from '../../parts/Source.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { Recommendations } from './Recommendations.tsx';
import { ThemeFigures } from './ThemeFigures.tsx';

const route = getRouteApi('/studies/$study/themes');

/** The themes in their groups, for reading: what is difficult, what is possible, what is recommended, and what the figures show. */
export function ThemesRoute() {
  const { language, say } = useLanguage();
  const words = themesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { theme: asked } = route.useSearch();
  const { hrefOf, go } = useStudyAddress();
  useEffect(() => {
    if (asked === undefined) return;
    const article = document.getElementById(`theme-${asked}`);
    article?.scrollIntoView();
    article?.focus({ preventScroll: true });
  }, [asked]);
  if (study.themes.size === 0) {
    return (
      <StudyFrame screen="themes" title={say.web.screens.themes}>
        <main id="content" tabIndex={-1}>
          <Notice title={words.none} next={words.noneNext} />
        </main>
      </StudyFrame>
    );
  }
  const groups = [...study.themeGroups.values()].map((group) => ({
    group,
    themes: [...study.themes.values()].filter((theme) => theme.group === group.id),
  }));
  return (
    <StudyFrame
      screen="themes"
      title={say.web.screens.themes}
      actions={[...study.themes.values()].map((theme) => ({
        id: `theme-${theme.id}`,
        group: 'here',
        name: `${theme.number} ${pick(theme.name, language)}`,
        run: () => go('themes', { theme: theme.id }),
      }))}
    >
      <Page
        className="themes"
        title={say.web.screens.themes}
        lead={words.lead(study.themes.size, study.recommendations.size)}
      >
        <p className="take-outs">
          <TableOut study={study} title={say.web.screens.themes} table={() => themesTable(study)} />
        </p>
        <nav aria-label={words.index} className="theme-index">
          {groups.map(({ group, themes }) => (
            <div key={group.id}>
              <p className="mute">
                <Words text={pick(group.name, language)} />
              </p>
              <ol>
                {themes.map((theme) => (
                  <li key={theme.id} value={theme.number}>
                    <a
                      href={hrefOf('themes', { theme: theme.id })}
                      onClick={(event) => followHere(event, () => go('themes', { theme: theme.id }))}
                    >
                      <Words text={pick(theme.name, language)} />
                    </a>
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </nav>
        {groups.map(({ group, themes }) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>
              <Words text={pick(group.name, language)} />
            </h2>
            {themes.map((theme) => (
              <ThemeArticle key={theme.id} theme={theme} study={study} />
            ))}
          </section>
        ))}
      </Page>
    </StudyFrame>
  );
}

function ThemeArticle({ theme, study }: { readonly theme: Theme; readonly study: Study }) {
  const { language } = useLanguage();
  const words = themesSaying[language];
  const { id, number, name, challenge, challengeSource, opportunity, opportunitySource, source } = theme;
  return (
    <article id={`theme-${id}`} aria-labelledby={`name-${id}`} tabIndex={-1}>
      <header>
        <span className="theme-number" aria-hidden="true">
          {number}
        </span>
        <h3 id={`name-${id}`}>
          <span className="only-heard">{number}. </span>
          <Words text={pick(name, language)} />
        </h3>
        <Source source={source} study={study} />
      </header>
      <div className="sides">
        <div>
          <h4>{words.challenge}</h4>
          <p>
            <Words text={pick(challenge, language)} /> <Source source={challengeSource} study={study} />
          </p>
        </div>
        <div>
          <h4>{words.opportunity}</h4>
          <p>
            <Words text={pick(opportunity, language)} /> <Source source={opportunitySource} study={study} />
          </p>
        </div>
      </div>
      <Recommendations theme={id} study={study} />
      <ThemeFigures theme={id} />
      <NotesLine about={id} />
    </article>
  );
}
