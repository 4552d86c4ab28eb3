import type { AssumptionSet, Figure, Language, Subject } from '#figures';
import type { ExplanationLabel } from '#indicators';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import { catalogueOf } from './catalogue.ts';
import { homeName, leafName, recordText, stepName } from './names.ts';
import { inBoth, listed, pick, pickShort } from './text.ts';

/**
 * What a line of an explanation speaks of, in both languages. `applied` is the
 * model that is explained; it gives administrations the names they have there.
 */
export function labelOf(
  label: ExplanationLabel,
  study: Study,
  applied?: AppliedModel,
): { readonly da: string; readonly en: string } {
  return inBoth((language) => labelIn(label, study, applied, language));
}

function labelIn(
  label: ExplanationLabel,
  study: Study,
  applied: AppliedModel | undefined,
  language: Language,
): string {
  const say = catalogueOf(language).explanationLabels;
  switch (label.kind) {
    case 'indicator': {
      const name = indicatorName(label.id, language);
      return label.of === undefined ? name : say.of(name, ofName(study, applied, label.of, language));
    }
    case 'record': {
      const text = recordText(study, label.id);
      return text ? pick(text, language) : say.notNamed(label.id);
    }
    case 'relation': {
      const relation = study.relations.get(label.id);
      if (!relation) return say.notNamed(label.id);
      return say.relation({
        from: leafName(study, relation.from, language),
        to: leafName(study, relation.to, language),
        kind: catalogueOf(language).relationKinds[relation.kind],
        strength: relation.strength,
      });
    }
    case 'administration':
      return homeName(study, applied, label.id, language);
    case 'figure': {
      const figure = figureOf(study, label.id);
      return figure ? figureLabel(study, figure, language) : say.notNamed(label.id);
    }
    case 'rate': {
      const rate = setOf(study, label.set)?.rates.find(({ id }) => id === label.id);
      if (!rate) return say.notNamed(label.id);
      return rate.kind === 'oneOffCostPerFteDkk' ? say.rate : say.systems;
    }
    case 'followOn': {
      const found = setOf(study, label.set)?.followOn.find(({ id }) => id === label.id);
      if (!found) return say.notNamed(label.id);
      return say.followOn(
        listed(
          found.administrations.map((id) => shortName(study, id, language)),
          language,
        ),
      );
    }
    case 'step':
      return say.step(stepName(study, label.model, label.id, language));
    case 'term':
      return catalogueOf(language).explanationTerms[label.key];
  }
}

/** What an indicator is called; its id where it has no words. */
export function indicatorName(id: string, language: Language): string {
  return indicatorWords(id, language)?.name ?? id;
}

/** What an indicator says, on the whole or `of` one, in one sentence; empty where it has no words. */
export function indicatorMeaning(id: string, language: Language, of?: string): string {
  const { indicatorsOfOne } = catalogueOf(language);
  if (of !== undefined && Object.hasOwn(indicatorsOfOne, id)) {
    return indicatorsOfOne[id as keyof typeof indicatorsOfOne];
  }
  return indicatorWords(id, language)?.meaning ?? '';
}

function indicatorWords(
  id: string,
  language: Language,
): { readonly name: string; readonly meaning: string } | undefined {
  const { indicators } = catalogueOf(language);
  return Object.hasOwn(indicators, id) ? indicators[id as keyof typeof indicators] : undefined;
}

/** The name of the area, journey, committee or reform that an indicator's number is of. */
export function ofName(
  study: Study,
  applied: AppliedModel | undefined,
  of: string,
  language: Language,
): string {
  const text = recordText(study, of);
  if (text && !study.committees.has(of)) return pick(text, language);
  return homeName(study, applied, of, language);
}

function setOf(study: Study, id: string): AssumptionSet | undefined {
  return study.assumptionSets.get(id);
}

/** A figure by its quantity and its subject, and that it is approximate where it is. */
export function figureLabel(study: Study, figure: Figure, language: Language): string {
  const say = catalogueOf(language).explanationLabels;
  const quantity = study.quantities.get(figure.quantity);
  const name = quantity ? pick(quantity.name, language) : figure.quantity;
  const subject = subjectName(study, figure.subject, language);
  const label =
    figure.says.kind === 'share'
      ? say.figureShare(name, subject, subjectName(study, figure.says.of, language))
      : say.figure(name, subject);
  return figure.about === true ? say.about(label) : label;
}

/** A figure of the study or of one of its assumption sets. */
export function figureOf(study: Study, id: string): Figure | undefined {
  const own = study.figures.get(id);
  if (own) return own;
  for (const set of study.assumptionSets.values()) {
    const found = set.figures.find((figure) => figure.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Whom a figure speaks of: the whole organisation, or names, those of bodies short. */
export function subjectName(study: Study, subject: Subject, language: Language): string {
  if (subject.kind === 'everything') return catalogueOf(language).explanationLabels.everything;
  return listed(
    subject.ids.map((id) => shortName(study, id, language)),
    language,
  );
}

/** The short name of a body, the name of anything else. */
function shortName(study: Study, id: string, language: Language): string {
  const body = study.administrations.get(id) ?? study.committees.get(id);
  if (body) return pickShort(body, language);
  const text = recordText(study, id);
  return text ? pick(text, language) : id;
}
