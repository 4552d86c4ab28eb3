import type * as danish from '../da/out.ts';

export const out: typeof danish.out = {
  copy: 'Copy',
  copied: 'Copied',
  csv: 'Download CSV',
  svg: 'Download SVG',
  copyOf: (table: string) => `the table ${table} as cells`,
  csvOf: (table: string) => `the table ${table}`,
  svgOf: (picture: string) => `the picture ${picture}`,
  failed: 'That did not succeed. Try again.',
};
