import { createElement, Suspense, use, useState } from 'react';
import { Bare } from '../parts/Bare.tsx';
import type { FetchedLater } from '../parts/fetchedLater.ts';
import { Loading } from '../parts/Loading.tsx';

/** A screen whose script may still be on its way. Where it cannot be fetched, the page says so. */
export function LaterScreen({ part }: { readonly part: FetchedLater<object> }) {
  // React waits before it takes a fallback away, also for what is there by then.
  const [there] = useState(() => part.ready());
  if (there) return createElement(there);
  return (
    <Suspense
      fallback={
        <Bare isWaiting>
          <Loading />
        </Bare>
      }
    >
      <Fetched part={part} />
    </Suspense>
  );
}

function Fetched({ part }: { readonly part: FetchedLater<object> }) {
  return createElement(use(part.fetched()));
}
