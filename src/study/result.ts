/** What was asked for, or every reason why not. Expected noes only: a bug throws. */
export type Result<Value, No> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly No[] };

/** A yes. */
export function accepted<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A no, with all its reasons. */
export function refused<No>(...refusals: readonly No[]): Result<never, No> {
  return { ok: false, refusals };
}
