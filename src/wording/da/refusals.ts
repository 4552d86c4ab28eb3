import type { RefusalSentences } from '../sentence.ts';

const quoted = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(', ');

/** Every reason to refuse a change that is not a rule of the study itself. */
export const refusals: RefusalSentences = {
  alreadyThere: ({ ids }) => ({
    message: `“${ids[0]}” findes allerede.`,
    next: 'Vælg et andet id, eller ret den, der findes.',
  }),
  notThere: ({ ids }) => ({
    message: `“${ids[0]}” findes ikke.`,
    next: 'Se efter, om den er fjernet eller hedder noget andet.',
  }),
  stillReferredTo: ({ ids, data }) => ({
    message: `“${ids[0]}” kan ikke fjernes, for andre henviser til den: ${data.by.map(({ place }) => place).join(', ')}.`,
    next: 'Fjern henvisningerne først, eller lad dem pege på noget andet.',
  }),
  nodeIsMovedByModels: ({ ids, data }) => ({
    message: `“${ids[0]}” bliver flyttet i ${data.by.map(({ model, steps }) => `${model} (${steps.join(', ')})`).join(', ')}.`,
    next: 'Tag den ud af modellerne først, eller bekræft, at den skal fjernes alligevel.',
  }),
  nodeIsTheRest: ({ ids }) => ({
    message: `“${ids[0]}” er resten af en opgave, der også har andre dele.`,
    next: 'Fjern de andre dele først.',
  }),
  nodeHasNoRest: ({ ids }) => ({
    message: `“${ids[0]}” er delt uden en rest, så der er ikke noget at tage en ny del ud af.`,
    next: 'Mærk en af delene som resten.',
  }),
  doesNotTouchTheNode: ({ ids, data }) => ({
    message: `“${ids[0]}” har ikke noget med “${data.node}” at gøre.`,
    next: 'Vælg kun samspil og forløb, der rører den opgave, du deler.',
  }),
  stepIsTheModelsOwn: ({ ids }) => ({
    message: `Skridtet “${ids[0]}” er modellens eget og har ingen variant.`,
    next: 'Ret skridtets egne flytninger.',
  }),
  stepHasNoRule: ({ ids }) => ({
    message: `Skridtet “${ids[0]}” nævner sine opgaver ved id, så der er ingen regel at godkende.`,
    next: 'Du skal ikke gøre noget.',
  }),
  nothingToUndo: () => ({
    message: 'Du har ingen ændringer at fortryde.',
    next: 'Andres ændringer kan kun de selv fortryde.',
  }),
  nothingToRedo: () => ({
    message: 'Du har ikke fortrudt noget siden din seneste ændring.',
    next: 'Lav ændringen igen i stedet.',
  }),
  entryIsUnknown: ({ data }) => ({
    message: `Der er ingen ændring med nummer ${data.version}.`,
    next: 'Vælg en ændring fra historikken.',
  }),
  entryIsWithdrawn: ({ data }) => ({
    message: `Ændring ${data.version} er allerede fortrudt.`,
    next: 'Gendan den, hvis den skal gælde igen.',
  }),
  entryIsNotWithdrawn: ({ data }) => ({
    message: `Ændring ${data.version} er ikke fortrudt.`,
    next: 'Den gælder allerede.',
  }),
  laterEntriesRestOnIt: ({ data }) => ({
    message: `Senere ændringer bygger på den: nummer ${data.entries.map(({ version }) => version).join(', ')}.`,
    next: 'Fortryd dem sammen med den.',
  }),
  entryNoLongerFits: ({ data }) => ({
    message: `Ændring ${data.version} passer ikke længere til analysen (${data.because.map(({ code }) => code).join(', ')}).`,
    next: 'Lav ændringen igen, som analysen ser ud nu.',
  }),
  storedByNewerProgram: ({ data }) => ({
    message: `Analysen er gemt af en nyere udgave af Ressort (${data.found}; denne kender ${data.newest}).`,
    next: 'Opdater Ressort, og prøv igen.',
  }),
  storedKindIsUnknown: ({ ids, data }) => ({
    message: `Loggen har en ændring af en art, der ikke findes: “${data.kind}” ${quoted(ids)}`.trim(),
    next: 'Loggen er beskadiget; hent den fra en sikkerhedskopi.',
  }),
};
