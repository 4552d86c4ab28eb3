/** What stands on the buttons with which a table or a picture is taken out. */
export const out = {
  copy: 'Kopiér',
  copied: 'Kopieret',
  csv: 'Hent CSV',
  svg: 'Hent SVG',
  copyOf: (table: string) => `tabellen ${table} som celler`,
  csvOf: (table: string) => `tabellen ${table}`,
  svgOf: (picture: string) => `billedet ${picture}`,
  failed: 'Det lykkedes ikke. Prøv igen.',
  pictures: {
    organisation: (study: string) => `Organisationen i dag: ${study}`,
    organisationMeans:
      'Udvalg og deres forvaltninger, som de er i dag. Under hver forvaltning står, hvor mange opgaver den har; stregens længde viser det samme.',
    interfaces: (study: string) => `Snitflader mellem forvaltninger i dag: ${study}`,
    milestones: (study: string) => `Milepæle: ${study}`,
    milestonesMean: 'Milepælene på en tidslinje med numre; nedenunder hvert nummers dato og navn.',
    map: (study: string) => `Hvad greb kræver og udelukker: ${study}`,
    lanes: (journey: string, organisation: string) => `${journey}: ${organisation}`,
    lanesMean: (journey: string, organisation: string) =>
      `Forløbet ${journey} over de forvaltninger, det møder: ${organisation}. Hvert trin står i sin forvaltnings bane; linjen skifter bane, hvor forløbet overdrages.`,
    considerations: (model: string) => `Hensyn og indikatorer: ${model}`,
    considerationsMean: (model: string) =>
      `Hvert hensyns indikatorer på deres akser, i dag og i ${model}. Et tal er en prik, et spænd en bjælke.`,
    considerationsOfToday:
      'Hvert hensyns indikatorer på deres akser, i dag. Et tal er en prik, et spænd en bjælke.',
  },
};
