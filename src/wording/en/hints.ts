import type * as danish from '../da/hints.ts';

/** What the first minute points out. */
export const hints: typeof danish.hints = {
  move: 'Drag a task to another administration, or go to it and press M.',
  number: 'Press an underlined number to see what it rests on.',
  export: 'Take it with you under Export at the top right: as a web page, as a table or on paper.',
  understood: 'Got it',
  noMore: 'No more hints',
};
