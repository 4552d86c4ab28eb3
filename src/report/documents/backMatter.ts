import type { Language } from '#figures';
import { type ModelMeasures, registry, registryHash } from '#indicators';
import type { Study } from '#study';
import {
  documentCatalogueOf,
  formatDate,
  formulaText,
  inBoth,
  indicatorMeaning,
  indicatorName,
  listed,
  pick,
} from '#wording';
import { asOfNote, column, numberCell, type Table, textCell } from '../table.ts';
import { missingText } from '../tables/missingTable.ts';
import { whatIsMissing } from '../whatIsMissing.ts';
import { capital } from './capital.ts';
import type { DocumentBlock, DocumentSection, ReportDocument } from './reportDocument.ts';

/** What a document is of, beside the models in it. */
export interface DocumentAsk {
  readonly study: Study;
  /** Ids of the assumption sets that are on. */
  readonly assume: readonly string[];
  readonly language: Language;
  /** The study's version, where it is one that is kept. */
  readonly version?: number;
  /** How many changes on top of that version are not kept yet. */
  readonly unsaved?: number;
}

/** Date, version and assumption sets, as they stand under the title. */
export function factsOf({
  study,
  assume,
  language,
  version,
  unsaved = 0,
}: DocumentAsk): ReportDocument['facts'] {
  const { documents } = documentCatalogueOf(language);
  return [
    { name: documents.asOf, value: formatDate(study.description.date, language) },
    ...(version === undefined
      ? []
      : [
          {
            name: documents.version,
            value: unsaved === 0 ? `${version}` : documents.versionAnd(version, unsaved),
          },
        ]),
    { name: documents.assumptions, value: setsOn(study, assume, language) },
  ];
}

/** What nobody knows, and what each of it keeps from being known. */
export function unknownSection(
  { study, language }: DocumentAsk,
  measured: readonly ModelMeasures[],
): DocumentSection {
  const { documents } = documentCatalogueOf(language);
  const missing = whatIsMissing(study, measured).filter(({ keepsBack }) => keepsBack.length > 0);
  return {
    id: 'unknown',
    heading: documents.unknown,
    blocks:
      missing.length === 0
        ? [{ kind: 'paragraph', text: documents.nothingUnknown }]
        : [
            {
              kind: 'list',
              items: missing.map(({ what, keepsBack }) => {
                const names = (how: 'missing' | 'range') =>
                  listed(
                    keepsBack
                      .filter((one) => one.how === how)
                      .map(({ indicator }) => indicatorName(indicator, language)),
                    language,
                  );
                const [none, ranges] = [names('missing'), names('range')];
                return {
                  text: sentence(capital(pick(missingText(study, what), language))),
                  aside: [
                    ...(none === '' ? [] : [documents.keepsBack(none)]),
                    ...(ranges === '' ? [] : [documents.leavesRange(ranges)]),
                  ].join(' '),
                };
              }),
            },
          ],
  };
}

/** The study, its sources, the assumption sets that are on, and every formula with its edition. */
export function behindSection(ask: DocumentAsk): DocumentSection {
  const { study, assume, language } = ask;
  const { documents } = documentCatalogueOf(language);
  const sets = assume.flatMap((id) => study.assumptionSets.get(id) ?? []);
  const blocks: DocumentBlock[] = [
    {
      kind: 'facts',
      facts: [
        { name: documents.study, value: pick(study.description.name, language) },
        ...factsOf(ask),
        { name: documents.editionOfIndicators, value: registryHash },
      ],
    },
    { kind: 'paragraph', text: documents.basisLegend, tone: 'mute' },
    ...(sets.length === 0
      ? []
      : [
          { kind: 'heading', text: documents.assumptions } as const,
          {
            kind: 'list',
            items: sets.map(({ name, description }) => ({
              text: pick(name, language),
              aside: pick(description, language),
            })),
          } as const,
        ]),
    { kind: 'heading', text: documents.sources },
    {
      kind: 'list',
      items: [...study.sources.values()].map(({ title, date, address, note }) => ({
        text: `${pick(title, language)} (${formatDate(date, language)})${address === undefined ? '' : `, ${address}`}`,
        ...(note ? { aside: pick(note, language) } : {}),
      })),
    },
    { kind: 'table', table: formulasTable(study), folded: true },
  ];
  return { id: 'behind', heading: documents.behind, blocks };
}

/** Every indicator with what it says, its formula and its edition. */
function formulasTable(study: Study): Table {
  return {
    id: 'indicators',
    title: inBoth((language) => documentCatalogueOf(language).documents.formulas),
    columns: [
      column('indicator'),
      {
        key: 'meaning',
        heading: inBoth((language) => documentCatalogueOf(language).documents.meaning),
        kind: 'text',
      },
      column('formula'),
      column('formulaVersion', 'number'),
    ],
    rows: registry.map(({ id, formula, version }) => ({
      cells: [
        textCell(
          inBoth((language) => indicatorName(id, language)),
          [id],
        ),
        textCell(inBoth((language) => indicatorMeaning(id, language))),
        textCell(inBoth((language) => formulaText(formula, language))),
        numberCell(version),
      ],
    })),
    notes: [asOfNote(study)],
  };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Names of the assumption sets that are on; the word for none. */
function setsOn(study: Study, assume: readonly string[], language: Language): string {
  if (assume.length === 0) return documentCatalogueOf(language).documents.noAssumptions;
  const names = assume.map((id) => pick(study.assumptionSets.get(id)?.name ?? {}, language));
  return listed(names, language);
}
