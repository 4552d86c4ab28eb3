import type { MouseEvent, ReactNode } from 'react';
import { type ScreenName, screenList } from '../session/screenList.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useStudyAddress } from '../session/useStudyAddress.ts';

/** The screens of a study, as links; what may be chosen on the one shown stands under it. */
export function ScreenLinks(props: { readonly here: ScreenName; readonly side?: ReactNode }) {
  const { say } = useLanguage();
  const { hrefOf, go } = useStudyAddress();
  const links = (group: string) => (
    <ul>
      {screenList
        .filter((one) => one.group === group)
        .map(({ name, path }) => (
          <li key={name}>
            <a
              className={name === props.here ? 'here' : ''}
              aria-current={name === props.here ? 'page' : undefined}
              href={hrefOf(path)}
              onClick={(event) => followHere(event, () => go(path))}
            >
              {say.web.screens[name]}
            </a>
            {name === props.here && props.side}
          </li>
        ))}
    </ul>
  );
  return (
    <nav className="side" aria-label={say.web.navigation}>
      {links('first')}
      <h2>{say.web.analysis}</h2>
      {links('analysis')}
      <h2>{say.web.grounds}</h2>
      {links('grounds')}
    </nav>
  );
}

/** Follows a link within the page; with a modifier the browser opens it elsewhere, as with any link. */
export function followHere(event: MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  go();
}
