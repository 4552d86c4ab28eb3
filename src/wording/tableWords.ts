/** Every table that can be taken out. */
export type TableId = StudyTableId | LogTableId;

/** A table of what happened to a study, which the study itself does not hold. */
export type LogTableId = 'history' | 'versions';

/** Every table of a study, as it is asked for. */
export type StudyTableId =
  | 'tasks'
  | 'figures'
  | 'comparison'
  | 'differences'
  | 'interfaces'
  | 'interface-changes'
  | 'flows'
  | 'moves'
  | 'move-effects'
  | 'journeys'
  | 'terms'
  | 'indicators'
  | 'missing'
  | 'models'
  | 'themes'
  | 'sources'
  | 'assumptions';

/** What became of an interface. */
export type InterfaceChangeWord = 'new' | 'gone' | 'changed';

/** What kind of thing is not known. */
export type MissingWhat = 'figure' | 'contradiction' | 'quantity' | 'reason';
