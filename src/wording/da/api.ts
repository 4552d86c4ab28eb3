import type { ApiErrorSentences, ApiKind } from '../apiSentence.ts';

/** What kind of no the API gives, in a few words that are the same for all of the kind. */
export const apiTitles: Readonly<Record<ApiKind, string>> = {
  malformed: 'Forespørgslen kan ikke læses',
  notAllowed: 'Det må du ikke',
  notFound: 'Ikke fundet',
  conflict: 'Det passer ikke med, hvad der er nu',
  tooLarge: 'For stort',
  unsupported: 'Den slags indhold læses ikke',
  misdirected: 'Forkert vært',
  refused: 'En regel siger nej',
  tooMany: 'For mange forespørgsler',
  broken: 'Noget er i stykker',
  unavailable: 'Ikke lige nu',
  full: 'Ikke mere plads',
};

/** What may stop a request to the API before the study is asked. */
export const apiErrors: ApiErrorSentences = {
  routeUnknown: ({ method, path }) => ({
    message: `Der er ikke noget, der svarer på ${method} ${path}.`,
    next: 'Se, hvad der er: /api/openapi.json',
  }),
  parameterMissing: ({ name }) => ({
    message: `”${name}” mangler i adressen.`,
    next: `Skriv ?${name}=… i adressen.`,
  }),
  parameterUnknown: ({ given, near, known }) => ({
    message: `Der er intet valg i adressen, der hedder ”${given}”.`,
    next:
      near.length > 0
        ? `Mente du ${near.map((id) => `”${id}”`).join(' eller ')}?`
        : `Vælg mellem ${known.join(', ')}.`,
  }),
  parameterIsNoNumber: ({ name, given }) => ({
    message: `”${name}” skal være et helt tal på 0 eller mere, ikke ”${given}”.`,
    next: 'Skriv et helt tal uden fortegn.',
  }),
  parameterGivenTooOften: ({ name, limit, given }) => ({
    message: `”${name}” er givet ${given} gange; der er plads til ${limit}.`,
    next: 'Giv færre.',
  }),
  bodyIsMissing: () => ({
    message: 'Forespørgslen har intet indhold.',
    next: 'Send JSON; se /api/openapi.json.',
  }),
  bodyIsNotUtf8: () => ({
    message: 'Indholdet er ikke UTF-8.',
    next: 'Gem det som UTF-8, og send det igen.',
  }),
  contentTypeNotAllowed: ({ given }) => ({
    message: given === '' ? 'Indholdet siger ikke, hvad det er.' : `Indhold af typen ”${given}” læses ikke.`,
    next: 'Send det med content-type: application/json.',
  }),
  bodyIsTooLarge: ({ limitBytes }) => ({
    message: `Indholdet fylder mere end ${limitBytes / 1024 / 1024} MB.`,
    next: 'Send mindre ad gangen.',
  }),
  requestIsMalformed: () => ({
    message: 'Forespørgslen er ikke gyldig HTTP.',
    next: 'Tjek adressen og programmet, der sender den.',
  }),
  hostNotAllowed: ({ host }) => ({
    message: `Ressort svarer ikke på navnet ”${host}”.`,
    next: 'Brug den adresse, som Ressort skrev, da det startede.',
  }),
  originNotAllowed: ({ origin }) => ({
    message: `Siden ”${origin}” må ikke bruge denne Ressort.`,
    next: 'Åbn Ressort selv i browseren.',
  }),
  tooManyRequests: ({ seconds }) => ({
    message: 'Der kommer for mange forespørgsler på kort tid.',
    next: `Vent ${seconds} s, og prøv igen.`,
  }),
  tooManyListeners: ({ limit }) => ({
    message: `Der lyttes allerede fra ${limit} steder.`,
    next: 'Luk nogle faner, og prøv igen.',
  }),
  tookTooLong: ({ seconds }) => ({
    message: `Det tog mere end ${seconds} s.`,
    next: 'Prøv igen; spørg om mindre ad gangen, hvis det gentager sig.',
  }),
  isStopping: () => ({
    message: 'Ressort er ved at lukke.',
    next: 'Prøv igen, når det er startet.',
  }),
  screensAreNotBuilt: () => ({
    message: 'Skærmene er ikke bygget; kun API’et svarer.',
    next: 'Byg dem: npm run build',
  }),
  serverFailed: ({ reference }) => ({
    message: `Der er en fejl i Ressort (${reference}).`,
    next: 'Meld den; den, der startede Ressort, kan se mere under samme nummer.',
  }),
};
