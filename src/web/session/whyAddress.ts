/** Which number is asked about: an indicator, `of` one area or journey where it has such, and a part of it. */
export interface Why {
  /** Id of an indicator, or `staff` for an administration's own. */
  readonly indicator: string;
  readonly of?: string;
  /** Key of a sub-result: `moved`, `joined`, `count`. */
  readonly part?: string;
  /** Of which model, or `today`, where the screen shows several. */
  readonly model?: string;
}

const pattern = /^([A-Za-z]+)(?::([a-z0-9.-]+))?(?:\/([A-Za-z]+))?(?:@([a-z0-9.-]+))?$/;

/** Reads `handovers`, `staff:okf`, `staffMoved/joined`, `handovers@model-2`; `undefined` for what is not of that form. */
export function parseWhy(text: string | undefined): Why | undefined {
  const [, indicator, of, part, model] = pattern.exec(text ?? '') ?? [];
  if (indicator === undefined) return undefined;
  return {
    indicator,
    ...(of === undefined ? {} : { of }),
    ...(part === undefined ? {} : { part }),
    ...(model === undefined ? {} : { model }),
  };
}

/** Writes what `parseWhy` reads. */
export function formatWhy({ indicator, of, part, model }: Why): string {
  return `${indicator}${of === undefined ? '' : `:${of}`}${part === undefined ? '' : `/${part}`}${
    model === undefined ? '' : `@${model}`
  }`;
}
