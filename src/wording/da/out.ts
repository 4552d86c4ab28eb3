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
};
