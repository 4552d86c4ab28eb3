import type * as danish from '../da/indicators.ts';

/** What an indicator is called, and what it says, in one sentence. */
export const indicators = {
  areaSpread: {
    name: 'Administrations per area',
    meaning: 'How many administrations hold part of an area, on average over the areas.',
  },
  areaConcentration: {
    name: 'Concentration of areas',
    meaning: 'How far an area has one home, from 0 to 1: 1 means that all of it is in one place.',
  },
  crossingShare: {
    name: 'Relations that cross',
    meaning: 'How much of the strength of relations crosses administrations.',
  },
  newInterfaces: {
    name: 'New interfaces',
    meaning: 'Strength of the relations that lie within one administration today and come to cross.',
  },
  goneInterfaces: {
    name: 'Interfaces that go',
    meaning: 'Strength of the relations that cross today and come to lie within one administration.',
  },
  changedInterfaces: {
    name: 'Interfaces between others than today',
    meaning: 'Strength of the relations that cross both today and in the model, but between others.',
  },
  handovers: {
    name: 'Handovers in a journey',
    meaning: 'How often a journey changes administration, on average over the journeys.',
  },
  doorsMet: {
    name: 'Administrations a journey meets',
    meaning: 'How many different administrations a journey meets, on average over the journeys.',
  },
  dividedTasks: {
    name: 'Divided tasks',
    meaning: 'How many listed tasks have parts in two administrations or more.',
  },
  duplicateFunctions: {
    name: 'Double functions',
    meaning: 'How many places too many the functions have that the study would rather see joined.',
  },
  portfolioBreadth: {
    name: 'Spread of tasks per committee',
    meaning: 'Listed tasks of the committee that has most, minus those of the one that has fewest.',
  },
  staffBalance: {
    name: 'Evenness of staff',
    meaning: 'How evenly staff is divided over the administrations, from 0 to 1: 1 is wholly even.',
  },
  staffLargestToSmallest: {
    name: 'Largest administration to smallest',
    meaning: 'How many times as many staff the largest administration has as the smallest.',
  },
  agendaBalance: {
    name: 'Evenness of agendas',
    meaning: 'How evenly agenda items are divided over the committees, from 0 to 1: 1 is wholly even.',
  },
  agendaLoadTopTwo: {
    name: 'Items of the two busiest committees',
    meaning: 'How much of all agenda items the two busiest committees have together.',
  },
  smallUnits: {
    name: 'Small units',
    meaning: 'How many units are too small to be robust and stand alone in their administration.',
  },
  staffMoved: {
    name: 'Staff who change administration',
    meaning: 'How many full-time equivalents move, or come along in a merger.',
  },
  tasksMoved: {
    name: 'Tasks that change administration',
    meaning: 'How many listed tasks, wholly or in part, move or come along.',
  },
  leavesMoved: {
    name: 'Parts that change administration',
    meaning: 'How many tasks and parts of tasks move or come along.',
  },
  administrationsTouched: {
    name: 'Administrations touched',
    meaning: 'How many administrations give or get something, the new ones included.',
  },
  reformExposureTasks: {
    name: 'Tasks a reform may take',
    meaning: 'The largest share of its tasks that any one administration could lose to a reform.',
  },
  reformExposureStaff: {
    name: 'Staff a reform may take',
    meaning: 'The largest share of its staff that any one administration could lose to a reform.',
  },
  oneOffCost: {
    name: 'One-off cost',
    meaning:
      'Staff who change administration times an assumed rate per full-time equivalent, plus systems and premises.',
  },
} satisfies typeof danish.indicators;

/** What an indicator's number of one area, journey, committee or reform says. */
export const indicatorsOfOne = {
  areaSpread: 'How many administrations hold part of the area.',
  areaConcentration: 'How far the area has one home, from 0 to 1: 1 means that all of it is in one place.',
  handovers: 'How often the journey changes administration.',
  doorsMet: 'How many different administrations the journey meets.',
  portfolioBreadth: 'How many listed tasks the committee has something of.',
  reformExposureTasks: 'The largest share of its tasks that any one administration could lose to the reform.',
  reformExposureStaff: 'The largest share of its staff that any one administration could lose to the reform.',
} satisfies typeof danish.indicatorsOfOne;
