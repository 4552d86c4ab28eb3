import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { useLanguage } from '../session/useLanguage.ts';
import { formatWhy, type Why } from '../session/whyAddress.ts';

/** How "why this number?" is opened from where a number stands. */
export interface WhyOpener {
  /** The address that shows the same screen with the number explained. */
  readonly hrefOf: (why: Why) => string;
  readonly open: (why: Why) => void;
}

const WhyContext = createContext<WhyOpener>({ hrefOf: () => '#', open: () => undefined });

export const WhyProvider = WhyContext.Provider;

/** A number with a dotted underline that opens why it is what it is. `what` says which number it is, to those who do not see where it stands. */
export function WhyNumber(props: { readonly why: Why; readonly what: string; readonly children: ReactNode }) {
  const { say } = useLanguage();
  const { hrefOf, open } = useContext(WhyContext);
  const onClick = (event: MouseEvent): void => {
    // With a modifier the browser opens the address elsewhere, as with any link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    open(props.why);
  };
  return (
    <a className="why-number" href={hrefOf(props.why)} data-why={formatWhy(props.why)} onClick={onClick}>
      <span className="only-heard">{props.what}: </span>
      {props.children}
      <span className="only-heard"> – {say.whyPanel.title}</span>
    </a>
  );
}
