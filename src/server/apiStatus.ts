import type { NotPicked } from '#report';
import type { Problem, Refusal } from '#study';
import type { ApiErrorCode, ApiKind } from '#wording';

/** The status that each kind of no has in HTTP. */
export const statusOf: Readonly<Record<ApiKind, number>> = {
  malformed: 400,
  notAllowed: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  unsupported: 415,
  misdirected: 421,
  refused: 422,
  tooMany: 429,
  broken: 500,
  unavailable: 503,
  full: 507,
};

/** What kind of no each refusal is. A rule of the study is always `refused`. docs/PROBLEMS.md lists the same. */
export const kindOfRefusal: Readonly<Record<Exclude<Refusal['code'], Problem['code']>, ApiKind>> = {
  alreadyThere: 'conflict',
  notThere: 'refused',
  stillReferredTo: 'conflict',
  nodeIsMovedByModels: 'conflict',
  nodeIsTheRest: 'refused',
  nodeHasNoRest: 'refused',
  doesNotTouchTheNode: 'refused',
  stepIsTheModelsOwn: 'refused',
  nodeIsDivided: 'refused',
  administrationIsNotInModel: 'refused',
  todayStays: 'refused',
  stepHasNoRule: 'refused',
  nothingToUndo: 'conflict',
  nothingToRedo: 'conflict',
  entryIsUnknown: 'refused',
  entryIsWithdrawn: 'conflict',
  entryIsNotWithdrawn: 'conflict',
  laterEntriesRestOnIt: 'conflict',
  entryNoLongerFits: 'conflict',
  storedByNewerProgram: 'broken',
  storedKindIsUnknown: 'broken',
  notAllowed: 'notAllowed',
  studyIsUnknown: 'notFound',
  studyIsThereAlready: 'conflict',
  versionConflict: 'conflict',
  commandIdUsedForAnother: 'conflict',
  versionIsUnknown: 'notFound',
  namedVersionIsUnknown: 'notFound',
  nameIsTaken: 'conflict',
  nameIsNoName: 'refused',
  studyBeginsWithIt: 'refused',
  commandIdIsMalformed: 'malformed',
  storageIsFull: 'full',
  storageHasFailed: 'unavailable',
  storageIsBusy: 'unavailable',
  storageIsReadOnly: 'unavailable',
  storageIsNotOurs: 'broken',
  storageIsDamaged: 'broken',
  storageIsThereAlready: 'conflict',
  storageCannotBeOpened: 'unavailable',
  entryIsDamaged: 'broken',
};

/** Problems with content that could not be read as JSON, or not without loss. All other problems are `refused`. */
export const kindOfGateProblem: ReadonlyMap<string, ApiKind> = new Map<Problem['code'], ApiKind>([
  ['fileIsTooLarge', 'tooLarge'],
  ['notJson', 'malformed'],
  ['nestedTooDeeply', 'malformed'],
  ['forbiddenField', 'malformed'],
  ['duplicateField', 'malformed'],
  ['halfACharacter', 'malformed'],
  ['numberIsTooLarge', 'malformed'],
]);

/** What kind of no it is when a word in the address names nothing. */
export const kindOfNotPicked: Readonly<Record<NotPicked['code'] | 'valueNotAllowed', ApiKind>> = {
  modelNotFound: 'notFound',
  assumptionSetNotFound: 'notFound',
  indicatorNotFound: 'notFound',
  indicatorHasNoParts: 'notFound',
  ofNotFound: 'notFound',
  valueNotAllowed: 'malformed',
};

/** What kind of no each error of the API itself is. */
export const kindOfApiError: Readonly<Record<ApiErrorCode, ApiKind>> = {
  routeUnknown: 'notFound',
  parameterMissing: 'malformed',
  parameterUnknown: 'malformed',
  parameterIsNoNumber: 'malformed',
  parameterGivenTooOften: 'malformed',
  bodyIsMissing: 'malformed',
  bodyIsNotUtf8: 'malformed',
  contentTypeNotAllowed: 'unsupported',
  bodyIsTooLarge: 'tooLarge',
  requestIsMalformed: 'malformed',
  hostNotAllowed: 'misdirected',
  originNotAllowed: 'notAllowed',
  tooManyRequests: 'tooMany',
  tooManyListeners: 'unavailable',
  tookTooLong: 'unavailable',
  isStopping: 'unavailable',
  screensAreNotBuilt: 'notFound',
  serverFailed: 'broken',
};
