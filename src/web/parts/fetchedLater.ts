import type { ComponentType } from 'react';
import { afterFirstLook } from '../session/firstLook.ts';

/** A part that the first look does not need; `Later` shows it. */
export interface FetchedLater<Props extends object> {
  readonly fetched: () => Promise<ComponentType<Props>>;
  /** The part, where it is there: shown without waiting for a frame. */
  readonly ready: () => ComponentType<Props> | undefined;
}

const failed = new Set<() => void>();

/**
 * A part that the first look does not need. It is fetched right after it, so
 * that it is there also when the connection is not.
 */
export function fetchedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FetchedLater<Props> {
  let fetching: Promise<ComponentType<Props>> | undefined;
  let there: ComponentType<Props> | undefined;
  const forget = (): void => {
    fetching = undefined;
  };
  const fetched = (): Promise<ComponentType<Props>> => {
    if (fetching) return fetching;
    fetching = load().then((part) => {
      there = part;
      return part;
    });
    fetching.catch(() => failed.add(forget));
    return fetching;
  };
  // Failing ahead is no failure: it is tried again when it is wanted.
  void afterFirstLook().then(fetched).catch(forget);
  return { fetched, ready: () => there };
}

/** Lets what could not be fetched be tried again. */
export function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}
