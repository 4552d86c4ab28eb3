import type { Reading } from '#figures';
import type { PairRow } from '#indicators';
import { type ComparedIndicator, pairKey } from '#report';
import type { Study } from '#study';
import {
  compareSaying,
  formatReading,
  indicatorName,
  modelName,
  numberForm,
  ofName,
  pairSentence,
} from '#wording';
import { AssumptionTag } from '../../parts/AssumptionTag.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { Given } from './given.ts';

/** One indicator of one organisation: its number, and how it differs from the reference, exactly as it was proved. */
export function ComparedNumber(
  props: Given & { readonly row: ComparedIndicator; readonly organisation: string },
) {
  const { language } = useLanguage();
  const { study, applied, chosen, comparing, row, organisation } = props;
  const reading = row.readings.get(organisation);
  if (!reading) return <span className="mute">…</span>;
  const form = numberForm(row.id, row.unit);
  const what = `${nameOf(study, row, applied.get(organisation), language)}, ${modelName(study, organisation, language)}`;
  const pair = row.pairs.get(pairKey(chosen.against, organisation));
  const isAwaited = organisation !== chosen.against && !comparing.pairs.has(organisation);
  return (
    <>
      <span className="number">
        <WhyNumber
          why={{ indicator: row.id, ...(row.of === undefined ? {} : { of: row.of }), model: organisation }}
          what={what}
        >
          {formatReading(reading, form, language, { as: 'text' })}
        </WhyNumber>
        <AssumptionTag reading={reading} />
      </span>
      {pair && (
        <Difference
          pair={pair}
          sentence={pairSentence(
            pair,
            { a: modelName(study, chosen.against, language), b: modelName(study, organisation, language) },
            language,
          )}
        />
      )}
      {isAwaited && <span className="mute difference">…</span>}
    </>
  );
}

/** In short; as a whole sentence to those who point at it. */
function Difference({ pair, sentence }: { readonly pair: PairRow; readonly sentence: string }) {
  const { language } = useLanguage();
  const words = compareSaying[language];
  const form = numberForm(pair.id, pair.unit);
  // Where both numbers lie fast, nothing unknown takes part.
  const isCertain = pair.a.kind === 'value' && pair.b.kind === 'value';
  const { verdict } = pair;
  const short =
    isCertain && (verdict === 'better' || verdict === 'worse' || verdict === 'equal')
      ? words.certain[verdict]
      : words.sentences[verdict];
  const isZero = pair.difference.kind === 'value' && pair.difference.value === 0;
  return (
    <span className="difference" data-verdict={verdict} title={sentence}>
      {pair.difference.kind !== 'missing' && !isZero && (
        <span className="amount">
          {formatReading(pair.difference, form, language, { as: 'text', signed: true })}
          {': '}
        </span>
      )}
      <b className={`verdict ${tone[verdict]}`}>{short}</b>
    </span>
  );
}

const tone = {
  better: 'better',
  worse: 'worse',
  equal: 'equal',
  depends: 'uncertain',
  unproved: 'uncertain',
  neutral: 'equal',
  unknown: 'unknown',
} as const;

/** What a row is called: its indicator, or the area, journey, committee or reform it is of. */
export function nameOf(
  study: Study,
  row: Pick<ComparedIndicator, 'id' | 'of'>,
  applied: Parameters<typeof ofName>[1],
  language: 'da' | 'en',
): string {
  const name = indicatorName(row.id, language);
  return row.of === undefined ? name : `${name}: ${ofName(study, applied, row.of, language)}`;
}

/** Why numbers of a row are not there, each reason once. */
export function reasonsOf(row: ComparedIndicator): readonly Extract<Reading, { kind: 'missing' }>[] {
  const found = new Map<string, Extract<Reading, { kind: 'missing' }>>();
  for (const reading of row.readings.values()) {
    if (reading.kind === 'missing') found.set(JSON.stringify([reading.reason, reading.needs]), reading);
  }
  return [...found.values()];
}
