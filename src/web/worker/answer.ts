import {
  type ExplanationNode,
  explainIndicator,
  type IndicatorUnit,
  indicatorById,
  measureModels,
} from '#indicators';
import { staffByAdministration } from '#report';
import { decodeStudy, type Study } from '#study';
import type { Why } from '../session/whyAddress.ts';
import type { Ask, Explained, MeasuredModel, Question } from './messages.ts';

/**
 * Answers with the very functions that the command line uses. Holds the study
 * last given; a question about another one throws. Lives in the worker, and in
 * the gallery in the page itself.
 */
export function answering(): (ask: Ask) => MeasuredModel | Explained | undefined {
  let known: { readonly key: string; readonly study: Study } | undefined;
  const studyOf = (question: Question): Study => {
    if (known?.key !== question.study) throw new Error(`the study ${question.study} was not given`);
    return known.study;
  };
  return (ask) => {
    switch (ask.kind) {
      case 'study':
        known = { key: ask.key, study: decodeStudy(ask.study) };
        return undefined;
      case 'measure':
        return measure(studyOf(ask), ask);
      case 'explain':
        return explain(studyOf(ask), ask, ask.why);
    }
  };
}

function measure(study: Study, { model, assume }: Question): MeasuredModel {
  const [measures] = measureModels(study, { models: [model], assume });
  if (!measures) throw new Error(`the model ${model} was not measured`);
  return { measures, staff: staffByAdministration(study, model, assume) };
}

/** `undefined` where the model has no such number. */
function explain(study: Study, { model, assume }: Question, why: Why): Explained | undefined {
  const root =
    why.indicator === 'staff'
      ? staffNode(study, { model, assume }, why.of)
      : numberNode(study, { model, assume }, why);
  return root && { root, units: unitsIn(root) };
}

type Of = Pick<Question, 'model' | 'assume'>;

/** An administration's staff is a line in the explanation of how even staff is, so the two cannot differ. */
function staffNode(study: Study, asked: Of, administration: string | undefined): ExplanationNode | undefined {
  const balance = explainIndicator(study, { ...asked, indicator: 'staffBalance' });
  return balance?.inputs.find(({ label }) => label.kind === 'administration' && label.id === administration);
}

function numberNode(study: Study, asked: Of, { indicator, of, part }: Why): ExplanationNode | undefined {
  const root = explainIndicator(study, { ...asked, indicator, ...(of === undefined ? {} : { of }) });
  if (part === undefined) return root;
  return root?.inputs.find(({ label }) => label.kind === 'term' && label.key === part);
}

function unitsIn(root: ExplanationNode): Readonly<Record<string, IndicatorUnit>> {
  const units: Record<string, IndicatorUnit> = {};
  const see = ({ label, inputs }: ExplanationNode): void => {
    const found = label.kind === 'indicator' ? indicatorById(label.id) : undefined;
    if (found) units[found.id] = found.unit;
    for (const input of inputs) see(input);
  };
  see(root);
  return units;
}
