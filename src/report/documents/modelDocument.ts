import { compareModels, type ModelMeasures, measureModels, staffFlows } from '#indicators';
import { type AppliedModel, applyModel, inadmissible, type Merit, type Step, today } from '#moves';
import type { Study } from '#study';
import { documentCatalogueOf, formatReading, leafName, modelName, pick, tellFinding } from '#wording';
import { type Comparison, comparison } from '../comparison.ts';
import { flows } from '../flows.ts';
import { type InterfaceChange, interfaceChanges } from '../interfaceMatrix.ts';
import { staffByAdministration } from '../staffByAdministration.ts';
import { sourceText } from '../table.ts';
import { differencesTable } from '../tables/differencesTable.ts';
import { flowsTable } from '../tables/flowsTable.ts';
import { termsTable } from '../tables/termsTable.ts';
import { abbreviations } from './abbreviations.ts';
import { behindSection, type DocumentAsk, factsOf, unknownSection } from './backMatter.ts';
import { considerationsBlock } from './considerationsBlock.ts';
import { pictureOf } from './pictureOf.ts';
import type { DocumentBlock, DocumentSection, ListItem, ReportDocument } from './reportDocument.ts';

/**
 * One model for somebody who was not there: its idea and picture first, then
 * the considerations, interfaces and terms, then the details, last what nobody
 * knows and what it rests on. `today` may be told too. Throws on a model the
 * study does not have. Cost: measures today and the model, and compares them.
 */
export function modelDocument(ask: DocumentAsk, id: string): ReportDocument {
  const { study, assume, language } = ask;
  const say = documentCatalogueOf(language);
  const model = study.models.get(id);
  const applied = appliedOf(study, id);
  const [measures] = measureModels(study, { models: [id], assume });
  if (!measures) throw new RangeError(`no model ${id}`);
  const isToday = id === today;
  const compared = comparison(
    study,
    [measures],
    isToday ? [] : [compareModels(study, today, id, { assume })],
  );
  const moved = [...applied.leaves.values()].filter(
    ({ arrival }) => arrival === 'moved' || arrival === 'joined',
  );
  const staff = staffByAdministration(study, id, assume);
  const staffIsRange = [...staff.values()].some(({ kind }) => kind === 'range');
  const picture = pictureOf(study, applied, staff, language);
  const sections: readonly DocumentSection[] = [
    ...(model ? [ideaSection(ask, applied, compared)] : []),
    {
      id: 'picture',
      heading: say.documents.picture,
      blocks: [
        {
          kind: 'paragraph',
          text:
            moved.length === 0
              ? say.documents.nothingMoved
              : say.documents.pictureIntro(say.documents.movedCount(moved.length)),
          tone: 'mute',
        },
        ...(staffIsRange
          ? [{ kind: 'paragraph', text: say.documents.staffIsRange, tone: 'mute' } as const]
          : []),
        picture,
        ...(model ? [] : abbreviations(study, language)),
      ],
    },
    {
      id: 'considerations',
      heading: say.modelScreen.considerations,
      blocks: [
        { kind: 'paragraph', text: say.documents.considerationsIntro, tone: 'mute' },
        considerationsBlock(study, compared, language),
      ],
    },
    ...(isToday ? [] : [interfacesSection(ask, applied, measures)]),
    {
      id: 'terms',
      heading: say.screens.terms,
      blocks: [{ kind: 'table', table: termsTable(study, [measures]) }],
    },
    ...(model ? [meritsSection(ask, model.merits)] : []),
    ...(isToday ? [] : [detailsSection(ask, applied, id)]),
    unknownSection(ask, [measures]),
    behindSection(ask),
  ];
  return {
    language,
    title: modelName(study, id, language),
    ...(model?.subtitle ? { subtitle: pick(model.subtitle, language) } : {}),
    above: pick(study.description.name, language),
    badges: badgesOf(ask, measures, applied),
    facts: factsOf(ask),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    colophon: say.documents.madeWith,
  };
}

/** A model of the study, or today, applied. */
export function appliedOf(study: Study, id: string): AppliedModel {
  const found = id === today ? today : study.models.get(id);
  if (found === undefined) throw new RangeError(`no model ${id}`);
  return applyModel(study, study.moves, found);
}

function badgesOf(
  { study, language }: DocumentAsk,
  measures: ModelMeasures,
  applied: AppliedModel,
): ReportDocument['badges'] {
  const { documents, screens } = documentCatalogueOf(language);
  const met = measures.terms.filter(({ status }) => status === 'met').length;
  const stops = applied.findings.some(({ code }) => inadmissible.has(code));
  return [
    ...(study.terms.size === 0
      ? []
      : [
          {
            text: documents.termsMet(met, measures.terms.length),
            tone: met === measures.terms.length ? ('good' as const) : ('bad' as const),
          },
        ]),
    ...(stops ? [{ text: screens.notAdmissible, tone: 'bad' as const }] : []),
  ];
}

function ideaSection(
  { study, language }: DocumentAsk,
  applied: AppliedModel,
  compared: Comparison,
): DocumentSection {
  const { modelScreen, documents, considerationVerdicts } = documentCatalogueOf(language);
  const model = study.models.get(applied.model);
  const stops = applied.findings.filter(({ code }) => inadmissible.has(code));
  const steps = model?.steps ?? [];
  const verdicts = compared.groups.flatMap(({ consideration, verdicts: told }) => {
    const verdict = told.get(applied.model);
    if (!consideration || verdict === undefined) return [];
    return [{ name: pick(consideration.name, language), value: considerationVerdicts[verdict] }];
  });
  return {
    id: 'idea',
    heading: modelScreen.mainIdea,
    blocks: [
      { kind: 'paragraph', text: pick(model?.mainIdea ?? {}, language), tone: 'lead' },
      ...(verdicts.length === 0
        ? []
        : [
            { kind: 'heading', text: documents.verdictsAtOnce } as const,
            { kind: 'facts', facts: verdicts } as const,
          ]),
      ...(stops.length === 0
        ? []
        : [
            { kind: 'heading', text: modelScreen.problems } as const,
            {
              kind: 'list',
              items: stops.map((finding) => {
                const { message, next } = tellFinding(finding, study, applied, language);
                return { sign: '!', text: message, aside: next };
              }),
            } as const,
          ]),
      ...(steps.length === 0
        ? []
        : [
            { kind: 'heading', text: documents.steps } as const,
            { kind: 'chips', chips: steps.map((step) => chipOf(study, step, language)) } as const,
          ]),
      ...abbreviations(study, language),
    ],
  };
}

/** A step by its number and variant, as the source numbers its moves, and what the variant does. */
function chipOf(study: Study, step: Step, language: DocumentAsk['language']) {
  if (step.kind === 'own') {
    return { mark: documentCatalogueOf(language).modelScreen.ownStep, text: pick(step.name, language) };
  }
  const move = study.moves.get(step.move);
  const variant = move?.variants.find(({ id }) => id === step.variant);
  return {
    mark: `${move?.number ?? ''}${step.variant}`,
    text: pick(variant?.name ?? move?.name ?? {}, language),
  };
}

const changes: readonly {
  readonly change: InterfaceChange;
  readonly word: 'gone' | 'created' | 'changed';
  readonly sign: string;
  readonly indicator: string;
}[] = [
  { change: 'gone', word: 'gone', sign: '\u2212', indicator: 'goneInterfaces' },
  { change: 'new', word: 'created', sign: '+', indicator: 'newInterfaces' },
  { change: 'changed', word: 'changed', sign: '~', indicator: 'changedInterfaces' },
];

function interfacesSection(
  { study, language }: DocumentAsk,
  applied: AppliedModel,
  measures: ModelMeasures,
): DocumentSection {
  const { modelScreen, documents, relationKinds } = documentCatalogueOf(language);
  if (study.relations.size === 0) return { id: 'interfaces', heading: modelScreen.interfaces, blocks: [] };
  const all = interfaceChanges(study, applied);
  const blocks: DocumentBlock[] = [{ kind: 'paragraph', text: documents.interfacesIntro, tone: 'mute' }];
  for (const { change, word, sign, indicator } of changes) {
    const row = measures.indicators.find((one) => one.id === indicator && one.of === undefined);
    const count = row?.parts?.['count'];
    const write = (reading: typeof count, form: 'count' | 'strength') =>
      reading ? formatReading(reading, form, language, { as: 'text' }) : '';
    const told = row
      ? row.model.kind === 'missing'
        ? write(row.model, 'strength')
        : modelScreen.countAndStrength(write(count, 'count'), write(row.model, 'strength'))
      : '';
    blocks.push({ kind: 'heading', text: `${modelScreen[word]}: ${told}` });
    const relations = all
      .filter((one) => one.change === change)
      .flatMap(({ relation }) => study.relations.get(relation) ?? [])
      .sort((a, b) => b.strength - a.strength);
    if (relations.length === 0) blocks.push({ kind: 'paragraph', text: documents.none, tone: 'mute' });
    else {
      blocks.push({
        kind: 'list',
        items: relations.map(
          ({ from, to, kind, strength }): ListItem => ({
            sign,
            text: `${leafName(study, from, language)} ↔ ${leafName(study, to, language)}`,
            aside: `${relationKinds[kind]}, ${modelScreen.strength(strength)}`,
          }),
        ),
      });
    }
  }
  return { id: 'interfaces', heading: modelScreen.interfaces, blocks };
}

function meritsSection({ study, language }: DocumentAsk, merits: readonly Merit[]): DocumentSection {
  const { documents, modelScreen } = documentCatalogueOf(language);
  // Where all are from one source its place is enough; its title stands with the sources.
  const isOneSource = new Set(merits.map(({ source }) => source?.source)).size === 1;
  const blocks = (
    [
      ['for', modelScreen.meritsFor, '+'],
      ['against', modelScreen.meritsAgainst, '\u2212'],
    ] as const
  ).flatMap(([kind, heading, sign]): readonly DocumentBlock[] => {
    const some = merits.filter((merit) => merit.kind === kind);
    if (some.length === 0) return [];
    return [
      { kind: 'heading', text: heading },
      {
        kind: 'list',
        items: some.map(({ text, source }) => {
          const cited = isOneSource ? source?.locator : pick(sourceText(study, source) ?? {}, language);
          return { sign, text: pick(text, language), ...(cited ? { aside: cited } : {}) };
        }),
      },
    ];
  });
  return { id: 'merits', heading: documents.merits, blocks };
}

function detailsSection(
  { study, assume, language }: DocumentAsk,
  applied: AppliedModel,
  id: string,
): DocumentSection {
  return {
    id: 'details',
    heading: documentCatalogueOf(language).documents.details,
    blocks: [
      {
        kind: 'table',
        table: flowsTable(study, applied, flows(study, applied, staffFlows(study, id, assume)), assume),
        folded: true,
      },
      { kind: 'table', table: differencesTable(study, appliedOf(study, today), applied), folded: true },
    ],
  };
}
