import type { RefusalSentences } from '../sentence.ts';

const quoted = (ids: readonly string[]) => ids.map((id) => `”${id}”`).join(', ');

/** Every reason to refuse a change that is not a rule of the study itself. */
export const refusals: RefusalSentences = {
  alreadyThere: ({ ids }) => ({
    message: `”${ids[0]}” findes allerede.`,
    next: 'Vælg et andet id, eller ret den, der findes.',
  }),
  notThere: ({ ids }) => ({
    message: `”${ids[0]}” findes ikke.`,
    next: 'Se efter, om den er fjernet eller hedder noget andet.',
  }),
  stillReferredTo: ({ ids, data }) => ({
    message: `”${ids[0]}” kan ikke fjernes, for andre henviser til den: ${data.by.map(({ place }) => place).join(', ')}.`,
    next: 'Fjern henvisningerne først, eller lad dem pege på noget andet.',
  }),
  nodeIsMovedByModels: ({ ids, data }) => ({
    message: `”${ids[0]}” bliver flyttet i ${data.by.map(({ model, steps }) => `${model} (${steps.join(', ')})`).join(', ')}.`,
    next: 'Tag den ud af modellerne først, eller bekræft, at den skal fjernes alligevel.',
  }),
  nodeIsTheRest: ({ ids }) => ({
    message: `”${ids[0]}” er resten af en opgave, der også har andre dele.`,
    next: 'Fjern de andre dele først.',
  }),
  nodeHasNoRest: ({ ids }) => ({
    message: `”${ids[0]}” er delt uden en rest, så der er ikke noget at tage en ny del ud af.`,
    next: 'Mærk en af delene som resten.',
  }),
  doesNotTouchTheNode: ({ ids, data }) => ({
    message: `”${ids[0]}” har ikke noget med ”${data.node}” at gøre.`,
    next: 'Vælg kun samspil og forløb, der rører den opgave, du deler.',
  }),
  stepIsTheModelsOwn: ({ ids }) => ({
    message: `Skridtet ”${ids[0]}” er modellens eget og har ingen variant.`,
    next: 'Ret skridtets egne flytninger.',
  }),
  nodeIsDivided: ({ ids }) => ({
    message: `”${ids[0]}” er delt, og kun de mindste dele har en forvaltning.`,
    next: 'Vælg de af dens dele, der skal flyttes.',
  }),
  administrationIsNotInModel: ({ ids, data }) => ({
    message: `Modellen ”${data.model}” har ingen forvaltning ”${ids[0]}”.`,
    next: 'Vælg en af de forvaltninger, modellen har, eller tilføj først det greb, der opretter den.',
  }),
  todayStays: () => ({
    message: 'Organisationen, som den er i dag, kan ikke ændres med et skridt.',
    next: 'Vælg en model, eller lav en ny, og gør det dér.',
  }),
  stepHasNoRule: ({ ids }) => ({
    message: `Skridtet ”${ids[0]}” nævner sine opgaver ved id, så der er ingen regel at godkende.`,
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
    message: `Loggen har en ændring af en slags, der ikke findes: ”${data.kind}” ${quoted(ids)}`.trim(),
    next: 'Loggen er beskadiget; gendan den fra en sikkerhedskopi.',
  }),
  notAllowed: () => ({
    message: 'Du må læse analysen, men ikke ændre den.',
    next: 'Bed den, der ejer analysen, om lov til at redigere den.',
  }),
  studyIsUnknown: ({ ids }) => ({
    message: `Der er ingen analyse ”${ids[0]}”.`,
    next: 'Se, hvilke analyser der er, og vælg en af dem.',
  }),
  studyIsThereAlready: ({ ids }) => ({
    message: `Der er allerede en analyse ”${ids[0]}”.`,
    next: 'Vælg et andet id, eller åbn den, der er der.',
  }),
  versionConflict: ({ data }) => ({
    message: `Analysen er ændret imens: Du har set version ${data.expected}, og den er nu ved ${data.current}.`,
    next: 'Se, hvad der er ændret, og lav din ændring igen.',
  }),
  commandIdIsMalformed: () => ({
    message: 'Kommando-id’et er tomt, for langt eller har tegn, som et id ikke kan have.',
    next: 'Send 1 til 200 bogstaver, cifre og tegn uden mellemrum; et UUID er godt.',
  }),
  commandIdUsedForAnother: ({ ids }) => ({
    message: `Kommando-id’et ”${ids[0]}” er brugt til en anden ændring.`,
    next: 'Send ændringen med et nyt kommando-id.',
  }),
  studyBeginsWithIt: ({ ids }) => ({
    message: `Analysen ”${ids[0]}” begynder med denne ændring, så den kan ikke fortrydes.`,
    next: 'Slet hele analysen, hvis det er det, du mener.',
  }),
  versionIsUnknown: ({ data }) => ({
    message: `Der er ingen version ${data.version}; den nyeste er ${data.current}.`,
    next: 'Vælg en version i historikken.',
  }),
  namedVersionIsUnknown: ({ ids }) => ({
    message: `Analysen ”${ids[0]}” har ingen navngivet version ”${ids[1]}”.`,
    next: 'Se, hvilke navngivne versioner der er, og vælg en af dem.',
  }),
  nameIsTaken: ({ data }) => ({
    message: `Analysen har allerede en version med navnet ”${data.name}”.`,
    next: 'Vælg et andet navn.',
  }),
  nameIsNoName: () => ({
    message: 'Navnet er tomt eller for langt.',
    next: 'Skriv et navn på 1 til 200 tegn.',
  }),
  storageIsFull: () => ({
    message: 'Disken er fuld, og ændringen er ikke gemt.',
    next: 'Gør plads på disken, og prøv igen; alt, der var gemt, er der og kan læses og eksporteres.',
  }),
  storageHasFailed: ({ data }) => ({
    message: `Disken har fejlet (${data.because}), og der gemmes ikke mere.`,
    next: 'Se til disken, og start Ressort igen; alt, der er kvitteret for, er der.',
  }),
  storageIsBusy: () => ({
    message: 'Et andet program holder datamappen.',
    next: 'Vent lidt, og prøv igen, eller luk det andet program.',
  }),
  storageIsReadOnly: () => ({
    message: 'Datamappen kan læses, men der kan ikke skrives i den.',
    next: 'Få lov til at skrive i den, eller vælg en anden datamappe.',
  }),
  storageCannotBeOpened: ({ data }) => ({
    message: `”${data.file}” kan ikke åbnes: ${data.because}`,
    next: 'Kontrollér stien, og at du må læse og skrive der.',
  }),
  storageIsNotOurs: ({ data }) => ({
    message: `”${data.file}” indeholder ikke data fra Ressort.`,
    next: 'Vælg en anden mappe eller fil.',
  }),
  storageIsDamaged: ({ data }) => ({
    message: `”${data.file}” er beskadiget: ${data.because}`,
    next: 'Gendan data fra en sikkerhedskopi i en ny mappe.',
  }),
  storageIsThereAlready: ({ data }) => ({
    message: `”${data.file}” er der allerede og er ikke rørt.`,
    next: 'Vælg en mappe uden data.',
  }),
  entryIsDamaged: ({ ids, data }) => ({
    message: `Ændring ${data.version} af ”${ids[0]}” er beskadiget: ${data.because}`,
    next: 'Gendan data fra en sikkerhedskopi i en ny mappe.',
  }),
};
