import type { Language, Reading } from '#figures';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import { documentCatalogueOf, formatReading, homeName, listed, pick } from '#wording';
import { huesOf } from '../hues.ts';
import { type ColumnSection, type LeafGroup, type ModelColumn, modelColumns } from '../modelColumns.ts';
import type { DocumentBlock, PictureCard, PictureColumn } from './reportDocument.ts';

/** The administrations of a model as a picture: what came, what came along, how much stayed, what was given up. */
export function pictureOf(
  study: Study,
  applied: AppliedModel,
  staff: ReadonlyMap<string, Reading>,
  language: Language,
): Extract<DocumentBlock, { kind: 'picture' }> {
  const say = documentCatalogueOf(language);
  const hues = huesOf(study);
  const { columns, notPlaced } = modelColumns(study, applied);
  const drawing: Drawing = { study, applied, staff, language, hueOf: (id) => hues.get(id) ?? 0 };
  return {
    kind: 'picture',
    label: say.modelScreen.administrations,
    columns: columns.map((column) => columnOf(column, drawing)),
    notPlaced: notPlaced.map((group) => cardOf(group, false, drawing)),
  };
}

interface Drawing {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly staff: ReadonlyMap<string, Reading>;
  readonly language: Language;
  readonly hueOf: (administration: string) => number;
}

function columnOf(column: ModelColumn, drawing: Drawing): PictureColumn {
  const { language, staff, hueOf } = drawing;
  const { modelScreen, screens, arrivals, bases } = documentCatalogueOf(language);
  const committee = pick(column.committee, language);
  const reading = staff.get(column.id);
  const names = (texts: readonly ModelColumn['name'][]) =>
    listed(
      texts.map((text) => pick(text, language)),
      language,
    );
  return {
    name: pick(column.name, language),
    ...(column.short ? { short: pick(column.short, language) } : {}),
    hue: hueOf(column.id),
    under: [
      column.committeeIsNew ? `${committee}, ${modelScreen.newCommittee}` : committee,
      ...(column.before ? [screens.continues(pick(column.before, language))] : []),
      ...(column.merged.length > 0 ? [modelScreen.merged(names(column.merged))] : []),
      ...(column.splitFrom ? [modelScreen.splitFrom(pick(column.splitFrom, language))] : []),
    ],
    ...(column.isNew ? { badge: modelScreen.isNew } : {}),
    ...(reading
      ? {
          staff: {
            name: screens.staff,
            value: formatReading(reading, 'fte', language, { as: 'table' }),
            ...(reading.basis === 'assumed' ? { tag: bases.assumed } : {}),
          },
        }
      : {}),
    groups: column.sections.map((section) => ({
      heading: headingOf(section, drawing),
      folded: section.arrival === 'stayed',
      cards: section.groups.map((group) => cardOf(group, section.arrival === 'stayed', drawing)),
    })),
    ...(column.givenCount > 0
      ? {
          given: {
            heading: `${arrivals.given} · ${column.givenCount}`,
            lines: column.given.map(({ to, groups }) => {
              const home =
                to === null ? arrivals.notPlaced : homeName(drawing.study, drawing.applied, to, language);
              return `${names(groups.map(({ name }) => name))} ${screens.to(home)}`;
            }),
          },
        }
      : {}),
  };
}

function headingOf(section: ColumnSection, { study, language }: Drawing): string {
  const { modelScreen, arrivals } = documentCatalogueOf(language);
  if (section.arrival !== 'joined') return `${arrivals[section.arrival]} · ${section.count}`;
  const origins = [...new Set(section.groups.flatMap((group) => group.origins))];
  const names = listed(
    origins.map((id) => homeName(study, undefined, id, language, true)),
    language,
  );
  return `${modelScreen.joinedFrom(names)} · ${section.count}`;
}

function cardOf(group: LeafGroup, stayed: boolean, { study, language, hueOf }: Drawing): PictureCard {
  const name = pick(group.name, language);
  if (stayed || group.origins.length === 0) return { name, hues: [] };
  const from = group.origins.map((id) => homeName(study, undefined, id, language, true));
  return {
    name,
    from: documentCatalogueOf(language).screens.from(listed(from, language)),
    hues: group.origins.map(hueOf),
  };
}
