import {
  Component,
  createElement,
  type ReactNode,
  Suspense,
  use,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useLanguage } from '../session/useLanguage.ts';
import { type FetchedLater, forgetFailures } from './fetchedLater.ts';

/** Shows a part fetched later over the page. Where that fails, it says so in its place, and the page stays. */
export function Later<Props extends object>(props: {
  readonly part: FetchedLater<Props>;
  readonly given: Props;
  readonly onClose: () => void;
}) {
  return (
    <Boundary failed={(again) => <PartFailed onRetry={again} onClose={props.onClose} />}>
      <There part={props.part} given={props.given} meanwhile={null} />
    </Boundary>
  );
}

/** A part fetched later in its place on the page; `meanwhile` stands there until then, and where it cannot be fetched. */
export function InPlace<Props extends object>(props: {
  readonly part: FetchedLater<Props>;
  readonly given: Props;
  readonly meanwhile?: ReactNode;
}) {
  return (
    <Boundary failed={() => props.meanwhile}>
      <There part={props.part} given={props.given} meanwhile={props.meanwhile} />
    </Boundary>
  );
}

function There<Props extends object>(props: {
  readonly part: FetchedLater<Props>;
  readonly given: Props;
  readonly meanwhile: ReactNode;
}) {
  // React waits before it takes a fallback away, also for what is there by then.
  const [there] = useState(() => props.part.ready());
  if (there) return createElement(there, props.given);
  return (
    <Suspense fallback={props.meanwhile}>
      <Fetched part={props.part} given={props.given} />
    </Suspense>
  );
}

function Fetched<Props extends object>(props: { readonly part: FetchedLater<Props>; readonly given: Props }) {
  return createElement(use(props.part.fetched()), props.given);
}

interface Bounded {
  readonly failed: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

class Boundary extends Component<Bounded, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  readonly #again = (): void => {
    forgetFailures();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.failed(this.#again);
  }

  override componentWillUnmount(): void {
    forgetFailures();
  }
}

/** Takes the focus, so that it is heard and at hand, and gives it back to where it was. */
function PartFailed(props: { readonly onRetry: () => void; readonly onClose: () => void }) {
  const { say } = useLanguage();
  const card = useRef<HTMLDivElement>(null);
  const [title, text] = [useId(), useId()];
  // Before the card is taken away, so that what comes in its place finds the focus where it was.
  useLayoutEffect(() => {
    const here = card.current;
    const before = document.activeElement;
    here?.focus();
    return () => {
      const isElsewhere = !here?.contains(document.activeElement);
      if (!isElsewhere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      ref={card}
      className="part-failed"
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <p id={title}>
        <b>{say.web.panelFailed}</b>
      </p>
      <p id={text}>{say.web.panelFailedNext}</p>
      <p className="do">
        <button type="button" className="main-button" onClick={props.onRetry}>
          {say.web.retry}
        </button>{' '}
        <button type="button" className="plain" onClick={props.onClose}>
          {say.web.close}
        </button>
      </p>
    </div>
  );
}
