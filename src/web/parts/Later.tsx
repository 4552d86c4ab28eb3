import { Component, createElement, type ReactNode, Suspense, use } from 'react';
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
      <Suspense>
        <Fetched part={props.part} given={props.given} />
      </Suspense>
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
      <Suspense fallback={props.meanwhile}>
        <Fetched part={props.part} given={props.given} />
      </Suspense>
    </Boundary>
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

function PartFailed(props: { readonly onRetry: () => void; readonly onClose: () => void }) {
  const { say } = useLanguage();
  return (
    <div className="part-failed" role="alert">
      <p>
        <b>{say.web.panelFailed}</b>
      </p>
      <p>{say.web.panelFailedNext}</p>
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
