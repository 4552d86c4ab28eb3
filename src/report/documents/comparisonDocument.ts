import { compareModels, measureModels, type PairMeasures, type PairRow, type PairVerdict } from '#indicators';
import { today } from '#moves';
import {
  type DocumentCatalogue,
  documentCatalogueOf,
  formatReading,
  indicatorName,
  listed,
  modelName,
  numberForm,
  pairSentence,
  pick,
} from '#wording';
import { comparison, pairsToCompare } from '../comparison.ts';
import { staffByAdministration } from '../staffByAdministration.ts';
import { differencesTable } from '../tables/differencesTable.ts';
import { termsTable } from '../tables/termsTable.ts';
import { abbreviations } from './abbreviations.ts';
import { behindSection, type DocumentAsk, factsOf, unknownSection } from './backMatter.ts';
import { capital } from './capital.ts';
import { considerationsBlock } from './considerationsBlock.ts';
import { appliedOf } from './modelDocument.ts';
import { pictureOf } from './pictureOf.ts';
import type { DocumentBlock, DocumentSection, ReportDocument } from './reportDocument.ts';

/**
 * Today and two to four models beside each other: their ideas, the
 * considerations, what surely holds between them, what sets them apart, their
 * pictures, and what it rests on. Throws on a model the study does not have.
 * Cost: measures each organisation, and compares as many pairs as `pairsToCompare`.
 */
export function comparisonDocument(ask: DocumentAsk, models: readonly string[]): ReportDocument {
  const { study, assume, language } = ask;
  const say = documentCatalogueOf(language);
  const names = models.map((id) => modelName(study, id, language));
  const measured = measureModels(study, { models, assume });
  const pairs = pairsToCompare(models).map(({ a, b }) => compareModels(study, a, b, { assume }));
  const compared = comparison(study, measured, pairs);
  const sections: readonly DocumentSection[] = [
    {
      id: 'idea',
      heading: say.modelScreen.mainIdea,
      blocks: [
        ...models.flatMap((id): readonly DocumentBlock[] => {
          const model = study.models.get(id);
          if (!model) return [];
          return [
            { kind: 'heading', text: modelName(study, id, language) },
            { kind: 'paragraph', text: pick(model.mainIdea, language) },
          ];
        }),
        ...abbreviations(study, language),
      ],
    },
    {
      id: 'considerations',
      heading: say.modelScreen.considerations,
      blocks: [
        { kind: 'paragraph', text: say.documents.comparedIntro, tone: 'mute' },
        considerationsBlock(study, compared, language),
      ],
    },
    surelySection(ask, pairs),
    {
      id: 'terms',
      heading: say.screens.terms,
      blocks: [{ kind: 'table', table: termsTable(study, measured) }],
    },
    {
      id: 'differences',
      heading: say.documents.whatDiffers,
      blocks: pairs
        .filter(({ a }) => a !== today)
        .map(({ a, b }) => ({
          kind: 'table',
          table: differencesTable(study, appliedOf(study, a), appliedOf(study, b)),
          folded: true,
        })),
    },
    ...models.map(
      (id): DocumentSection => ({
        id: `picture-${id}`,
        heading: say.documents.pictureOf(modelName(study, id, language)),
        blocks: [pictureOf(study, appliedOf(study, id), staffByAdministration(study, id, assume), language)],
      }),
    ),
    unknownSection(ask, measured),
    behindSection(ask),
  ];
  return {
    language,
    title: say.documents.comparisonTitle,
    subtitle: listed(names, language),
    above: pick(study.description.name, language),
    badges: [],
    facts: factsOf(ask),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    colophon: say.documents.madeWith,
  };
}

const verdictHeadings: readonly (readonly [PairVerdict, keyof DocumentCatalogue['documents']])[] = [
  ['better', 'surelyBetter'],
  ['worse', 'surelyWorse'],
  ['depends', 'dependsOn'],
  ['unproved', 'notProved'],
  ['equal', 'surelyEqual'],
  ['neutral', 'onlyDifferent'],
  ['unknown', 'cannotBeKnown'],
];

/** Per pair, the indicators by what was proved of them, with their differences. */
function surelySection({ study, language }: DocumentAsk, pairs: readonly PairMeasures[]): DocumentSection {
  const { documents, screens } = documentCatalogueOf(language);
  const blocks: DocumentBlock[] = [{ kind: 'paragraph', text: documents.surelyIntro, tone: 'mute' }];
  for (const { a, b, indicators } of pairs) {
    const names = { a: nameIn(study, a, language), b: nameIn(study, b, language) };
    blocks.push({ kind: 'heading', text: screens.compareHeading(names.a, capital(names.b)) });
    blocks.push({
      kind: 'list',
      items: verdictHeadings.flatMap(([verdict, key]) => {
        const rows = indicators.filter((row) => row.of === undefined && row.verdict === verdict);
        const heading = documents[key];
        if (rows.length === 0 || typeof heading !== 'string') return [];
        const sign = signs[verdict];
        // Of what is sure although a number is unknown, the whole sentence is the news.
        const open = rows.filter((row) => sign !== undefined && !isCertain(row));
        const others = rows.filter((row) => !open.includes(row));
        const compact = others.map((row) => withDifference(row, language)).join(' · ');
        return [
          ...(others.length === 0 ? [] : [{ sign: sign ?? '', text: `${heading}:`, aside: compact }]),
          ...open.map((row) => ({
            sign: sign ?? '',
            text: `${indicatorName(row.id, language)}:`,
            aside: pairSentence(row, names, language),
          })),
        ];
      }),
    });
  }
  return { id: 'surely', heading: documents.surely, blocks };
}

const signs: Readonly<Partial<Record<PairVerdict, string>>> = { better: '+', worse: '\u2212' };

function isCertain({ a, b }: PairRow): boolean {
  return a.kind === 'value' && b.kind === 'value';
}

function withDifference(row: PairRow, language: DocumentAsk['language']): string {
  const name = indicatorName(row.id, language);
  if (row.verdict === 'equal' || row.verdict === 'unknown') return name;
  const form = numberForm(row.id, row.unit);
  return `${name} (${formatReading(row.difference, form, language, { as: 'text', signed: true })})`;
}

function nameIn(study: DocumentAsk['study'], id: string, language: DocumentAsk['language']): string {
  const name = modelName(study, id, language);
  return id === today ? name.toLocaleLowerCase('da') : name;
}
