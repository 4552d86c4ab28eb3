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
  pictures: {
    organisation: (study: string) => `The organisation today: ${study}`,
    organisationMeans:
      'Committees and their administrations as they are today. Below each administration stands how many tasks it has; the length of the line shows the same.',
    interfaces: (study: string) => `Interfaces between administrations today: ${study}`,
    milestones: (study: string) => `Milestones: ${study}`,
    milestonesMean: 'The milestones on a line of time with numbers; below, the date and name of each number.',
    map: (study: string) => `What moves require and rule out: ${study}`,
    lanes: (journey: string, organisation: string) => `${journey}: ${organisation}`,
    lanesMean: (journey: string, organisation: string) =>
      `The journey ${journey} over the administrations that it meets: ${organisation}. Each step stands in the lane of its administration; the line changes lane where the journey changes hands.`,
    considerations: (model: string) => `Considerations and indicators: ${model}`,
    considerationsMean: (model: string) =>
      `The indicators of each consideration on their axes, today and in ${model}. A number is a dot, a range a bar.`,
    considerationsOfToday:
      'The indicators of each consideration on their axes, today. A number is a dot, a range a bar.',
  },
};
