import type { FindingSentences } from '../sentence.ts';

const list = (items: readonly string[]) => (items.length === 0 ? 'none' : items.join(', '));

/** What applying a model may find. */
export const findings: FindingSentences = {
  leafHasTwoHomes: ({ leaf, steps, homes }, names) => ({
    message: `${names.leaf(leaf)} gets two homes: ${homes.map(names.home).join(' and ')}, in the steps ${steps.map(names.step).join(' and ')}.`,
    next: 'Say which step prevails (“prevails”), or leave the task out of one of them.',
  }),
  leafIsNotPlaced: ({ leaf }, names) => ({
    message: `${names.leaf(leaf)} has no administration.`,
    next: 'Add a step that places it.',
  }),
  moveRequiresAnother: ({ step, move, variant, because }, names) => ({
    message:
      because === 'absent'
        ? `${names.step(step)} requires ${names.move(move, variant)}, which the model does not take.`
        : `${names.step(step)} requires ${names.move(move, variant)}, of which something needed is left out.`,
    next: because === 'absent' ? 'Take the required move too.' : 'Take the whole of the required move.',
  }),
  moveExcludesAnother: ({ step, other }, names) => ({
    message: `${names.step(step)} excludes ${names.step(other)}.`,
    next: 'Choose one of them.',
  }),
  moveTakenTwice: ({ move, steps }, names) => ({
    message: `${names.move(move)} is taken twice: ${steps.map(names.step).join(' and ')}.`,
    next: 'Keep one of the variants.',
  }),
  structureConflicts: ({ step, administration }, names) => ({
    message: `${names.step(step)} changes ${names.home(administration)}, which an earlier step has changed or dissolved already.`,
    next: 'Exchange the steps, or remove one of them.',
  }),
  targetDoesNotExist: ({ step, administration }, names) => ({
    message: `${names.step(step)} moves to ${names.home(administration)}, which the model does not have.`,
    next: 'Take the move that creates it, or choose another administration.',
  }),
  stepIsUnknown: ({ step, move, variant }) => ({
    message: `The step “${step}” takes “${move}”, variant “${variant}”, which does not exist.`,
    next: 'Choose a move and a variant that exist.',
  }),
  otherBodyTouched: ({ step, body }, names) => ({
    message: `${names.step(step)} touches ${names.home(body)}, which a model must leave alone.`,
    next: 'Take it out of the step.',
  }),
  stepChangesNothing: ({ step }, names) => ({
    message: `${names.step(step)} changes nothing.`,
    next: 'Remove the step unless it stands as a mark.',
  }),
  transferChangesNothing: ({ step, leaf }, names) => ({
    message: `${names.step(step)} moves ${names.leaf(leaf)} to where it is anyway.`,
    next: 'Take it out of the step unless it is on purpose.',
  }),
  ruleMatchesChanged: ({ step, added, gone }, names) => ({
    message: `The rule in ${names.step(step)} matches other than when the step was made. New: ${list(added.map(names.leaf))}. Gone: ${list(gone.map(names.leaf))}.`,
    next: 'Accept the change, or mend the rule.',
  }),
};
