// Milliseconds after which what is fetched later need not wait for a quiet moment.
const longest = 1000;

let done: () => void = () => undefined;
const firstLook = new Promise<void>((resolve) => {
  done = resolve;
});

/** Tells that a screen shows what it was opened for. */
export function firstLookIsThere(): void {
  // Not every browser tells when it is idle.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: longest });
  else setTimeout(done);
}

/** Settles when the first look is there and the browser has a quiet moment; what it does not need waits for this. */
export function afterFirstLook(): Promise<void> {
  return firstLook;
}
