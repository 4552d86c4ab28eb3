/**
 * The indicators of which the kernel gives a value: those that are values
 * whatever the figures say, and those that become one on point values (the
 * last five of the first group of domain.md § 4 that are ranges).
 */
export const valueIndicators = [
  'areaSpread',
  'areaConcentration',
  'crossingShare',
  'newInterfaces',
  'goneInterfaces',
  'changedInterfaces',
  'handovers',
  'doorsMet',
  'dividedTasks',
  'duplicateFunctions',
  'portfolioBreadth',
  'leavesMoved',
  'tasksMoved',
  'administrationsTouched',
  'reformExposureTasks',
  'staffBalance',
  'staffLargestToSmallest',
  'staffMoved',
  'agendaBalance',
  'agendaLoadTopTwo',
] as const;

export type ValueIndicator = (typeof valueIndicators)[number];
