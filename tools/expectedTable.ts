import type { Reading } from '#figures';
import { measureModels, registryHash } from '#indicators';
import type { Study } from '#study';

/**
 * Every indicator of today and all models, without assumptions and with each
 * set on by itself, as tab-separated lines that read well as a diff. Numbers
 * carry ten significant digits; `[a, b]` is a range, `~` behind it marks
 * proved bounds, `?` a missing number; the basis stands behind.
 */
export function expectedTable(study: Study): string {
  const lines = [
    `# registry ${registryHash}`,
    ['assume', 'indicator', 'of', 'today', ...study.models.keys()].join('\t'),
  ];
  for (const assume of [[], ...[...study.assumptionSets.keys()].map((id) => [id])]) {
    const models = measureModels(study, { assume });
    const first = models[0];
    if (!first) continue;
    const name = assume[0] ?? '-';
    for (const model of models) {
      const verdicts = model.considerations.map(({ id, verdict }) => `${id} ${verdict}`).join(', ');
      lines.push(`${name}\t# ${model.id}\t${model.admissible ? 'admissible' : 'inadmissible'}: ${verdicts}`);
    }
    const keys = new Map<string, { id: string; of: string | undefined }>();
    for (const model of models) {
      for (const row of model.indicators) keys.set(`${row.id} ${row.of ?? ''}`, { id: row.id, of: row.of });
    }
    for (const { id, of } of keys.values()) {
      const rows = models.map((model) => model.indicators.find((row) => row.id === id && row.of === of));
      const today = rows.find((row) => row !== undefined)?.today;
      lines.push(
        [
          name,
          id,
          of ?? '',
          today ? short(today) : '',
          ...rows.map((row) => (row ? short(row.model) : '')),
        ].join('\t'),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function short(reading: Reading): string {
  const ground = `${reading.basis}${reading.assumptions.length > 0 ? ` +${reading.assumptions.join('+')}` : ''}`;
  if (reading.kind === 'missing') return `? ${reading.reason} (${ground})`;
  if (reading.kind === 'value') return `${digits(reading.value)} (${ground})`;
  return `[${digits(reading.min)}, ${digits(reading.max)}]${reading.exact ? '' : '~'} (${ground})`;
}

function digits(value: number | null): string {
  return value === null ? '…' : String(Number(value.toPrecision(10)));
}
