import type { ReactNode } from 'react';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { formatWhy, type Why } from '../../session/whyAddress.ts';
import { useFiguresAddress } from './useFiguresAddress.ts';

/** The name of a number, leading to why it is what it is; what is open at the side gives way. */
export function WhyLink({ why, children }: { readonly why: Why; readonly children: ReactNode }) {
  const { say } = useLanguage();
  const { hrefOf, go } = useStudyAddress();
  const { search } = useFiguresAddress();
  const there = { ...(search.view === undefined ? {} : { view: search.view }), why: formatWhy(why) };
  return (
    <a
      className="why-number"
      href={hrefOf('figures', there)}
      data-why={there.why}
      onClick={(event) => followHere(event, () => go('figures', there))}
    >
      {children}
      <span className="only-heard"> – {say.whyPanel.title}</span>
    </a>
  );
}
