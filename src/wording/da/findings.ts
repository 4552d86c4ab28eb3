import type { FindingSentences } from '../sentence.ts';

const list = (items: readonly string[]) => (items.length === 0 ? 'ingen' : items.join(', '));

/** What applying a model may find. */
export const findings: FindingSentences = {
  leafHasTwoHomes: ({ leaf, steps, homes }, names) => ({
    message: `${names.leaf(leaf)} får to hjem: ${homes.map(names.home).join(' og ')}, i skridtene ${steps.map(names.step).join(' og ')}.`,
    next: 'Angiv, hvilket skridt der går forud (”prevails”), eller hold opgaven ude af det ene.',
  }),
  leafIsNotPlaced: ({ leaf }, names) => ({
    message: `${names.leaf(leaf)} har ingen forvaltning.`,
    next: 'Tilføj et skridt, der placerer den.',
  }),
  moveRequiresAnother: ({ step, move, variant, because }, names) => ({
    message:
      because === 'absent'
        ? `${names.step(step)} kræver ${names.move(move, variant)}, som modellen ikke har.`
        : `${names.step(step)} kræver ${names.move(move, variant)}, hvor noget af det nødvendige er holdt ude.`,
    next: because === 'absent' ? 'Tag det krævede greb med.' : 'Tag hele det krævede greb med.',
  }),
  moveExcludesAnother: ({ step, other }, names) => ({
    message: `${names.step(step)} udelukker ${names.step(other)}.`,
    next: 'Vælg det ene.',
  }),
  moveTakenTwice: ({ move, steps }, names) => ({
    message: `${names.move(move)} er taget to gange: ${steps.map(names.step).join(' og ')}.`,
    next: 'Behold den ene variant.',
  }),
  structureConflicts: ({ step, administration }, names) => ({
    message: `${names.step(step)} ændrer ${names.home(administration)}, som et tidligere skridt allerede har ændret eller nedlagt.`,
    next: 'Byt om på skridtene, eller fjern det ene.',
  }),
  targetDoesNotExist: ({ step, administration }, names) => ({
    message: `${names.step(step)} flytter til ${names.home(administration)}, som ikke findes i modellen.`,
    next: 'Tag det greb med, der opretter den, eller vælg en anden forvaltning.',
  }),
  stepIsUnknown: ({ step, move, variant }) => ({
    message: `Skridtet ”${step}” bruger ”${move}”, variant ”${variant}”, som ikke findes.`,
    next: 'Vælg et hovedgreb og en variant, der findes.',
  }),
  otherBodyTouched: ({ step, body }, names) => ({
    message: `${names.step(step)} rører ${names.home(body)}, som en model skal lade være.`,
    next: 'Fjern det fra skridtet.',
  }),
  stepChangesNothing: ({ step }, names) => ({
    message: `${names.step(step)} ændrer ikke noget.`,
    next: 'Fjern skridtet, hvis det ikke skal stå som en markering.',
  }),
  transferChangesNothing: ({ step, leaf }, names) => ({
    message: `${names.step(step)} flytter ${names.leaf(leaf)} til det sted, hvor den alligevel er.`,
    next: 'Fjern den fra skridtet, hvis det ikke er med vilje.',
  }),
  ruleMatchesChanged: ({ step, added, gone }, names) => ({
    message: `Reglen i ${names.step(step)} rammer andet, end da skridtet blev lavet. Nye: ${list(added.map(names.leaf))}. Borte: ${list(gone.map(names.leaf))}.`,
    next: 'Godkend ændringen, eller ret reglen.',
  }),
};
