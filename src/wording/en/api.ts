import type { ApiErrorSentences, ApiKind } from '../apiSentence.ts';

/** What kind of no the API gives, in a few words that are the same for all of the kind. */
export const apiTitles: Readonly<Record<ApiKind, string>> = {
  malformed: 'The request cannot be read',
  notAllowed: 'You may not',
  notFound: 'Not found',
  conflict: 'This does not go with what is there now',
  tooLarge: 'Too large',
  unsupported: 'Content of this kind is not read',
  misdirected: 'Wrong host',
  refused: 'A rule says no',
  tooMany: 'Too many requests',
  broken: 'Something is broken',
  unavailable: 'Not just now',
  full: 'No room left',
};

/** What may stop a request to the API before the study is asked. */
export const apiErrors: ApiErrorSentences = {
  routeUnknown: ({ method, path }) => ({
    message: `Nothing answers ${method} ${path}.`,
    next: 'See what there is: /api/openapi.json',
  }),
  parameterMissing: ({ name }) => ({
    message: `The address lacks “${name}”.`,
    next: `Write ?${name}=… in the address.`,
  }),
  parameterUnknown: ({ given, near, known }) => ({
    message: `An address has no “${given}” here.`,
    next:
      near.length > 0
        ? `Did you mean ${near.map((id) => `“${id}”`).join(' or ')}?`
        : `Choose one of ${known.join(', ')}.`,
  }),
  parameterIsNoNumber: ({ name, given }) => ({
    message: `“${name}” must be a whole number of 0 or more, not “${given}”.`,
    next: 'Write a whole number, without a sign.',
  }),
  parameterGivenTooOften: ({ name, limit, given }) => ({
    message: `“${name}” is given ${given} times; there is room for ${limit}.`,
    next: 'Give fewer.',
  }),
  bodyIsMissing: () => ({
    message: 'The request has no content.',
    next: 'Send JSON; see /api/openapi.json.',
  }),
  bodyIsNotUtf8: () => ({
    message: 'The content is not UTF-8.',
    next: 'Save it as UTF-8 and send it again.',
  }),
  contentTypeNotAllowed: ({ given }) => ({
    message:
      given === '' ? 'The content does not say what it is.' : `Content of type “${given}” is not read.`,
    next: 'Send it with content-type: application/json.',
  }),
  bodyIsTooLarge: ({ limitBytes }) => ({
    message: `The content is larger than ${limitBytes / 1024 / 1024} MB.`,
    next: 'Send less at a time.',
  }),
  requestIsMalformed: () => ({
    message: 'The request is not valid HTTP.',
    next: 'Check the address and the program that sends it.',
  }),
  hostNotAllowed: ({ host }) => ({
    message: `Ressort does not answer to the name “${host}”.`,
    next: 'Use the address that Ressort printed when it started.',
  }),
  originNotAllowed: ({ origin }) => ({
    message: `The page “${origin}” may not use this Ressort.`,
    next: 'Open Ressort itself in the browser.',
  }),
  tooManyRequests: ({ seconds }) => ({
    message: 'Too many requests are coming in a short time.',
    next: `Wait ${seconds} s and try again.`,
  }),
  tooManyListeners: ({ limit }) => ({
    message: `${limit} places listen already.`,
    next: 'Close some tabs and try again.',
  }),
  tookTooLong: ({ seconds }) => ({
    message: `It took more than ${seconds} s.`,
    next: 'Try again; ask for less at a time if it happens again.',
  }),
  isStopping: () => ({
    message: 'Ressort is closing.',
    next: 'Try again once it has started.',
  }),
  screensAreNotBuilt: () => ({
    message: 'The screens are not built; only the API answers.',
    next: 'Build them: npm run build',
  }),
  serverFailed: ({ reference }) => ({
    message: `There is a bug in Ressort (${reference}).`,
    next: 'Report it; whoever started Ressort can see more under the same number.',
  }),
};
