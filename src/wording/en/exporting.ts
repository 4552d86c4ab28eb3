import type * as danish from '../da/exporting.ts';

/** What may go out of the screen: files, tables and paper. */
export const exporting: typeof danish.exporting = {
  exported: 'Export',
  menu: 'Export what you see',
  modelPage: 'The model as a web page',
  comparisonPage: 'The comparison as a web page',
  todayPage: 'The organisation today as a web page',
  pageMeans: 'One file to send by mail. It is read in a browser, without Ressort and without a network.',
  studyFile: 'The whole study as a study file',
  studyFileMeans: 'To keep, or to open in Ressort elsewhere.',
  tables: 'Tables for a spreadsheet (CSV)',
  print: 'Print',
  printMeans: 'On paper, or as a PDF by the browser’s own printing.',
  doModelPage: 'Export the model as a web page',
  doComparisonPage: 'Export the comparison as a web page',
  doTodayPage: 'Export the organisation today as a web page',
  doStudyFile: 'Export the whole study as a study file',
  doTables: 'Export a table for a spreadsheet …',
  compare: 'Compare',
  compareWithToday: 'Compare with today',
  writing: (what) => `Writing: ${what} …`,
  written: (file) => `Saved as ${file}`,
  failed: (what) => `Could not be written: ${what}`,
  failedNext: 'Nothing in the study has changed. Try again.',
  cancel: 'Cancel',
};
