/** Every table that can be taken out, as it is asked for. */
export type TableId =
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
  | 'missing';

/** What became of an interface. */
export type InterfaceChangeWord = 'new' | 'gone' | 'changed';

/** What kind of thing is not known. */
export type MissingWhat = 'figure' | 'contradiction' | 'quantity' | 'reason';
