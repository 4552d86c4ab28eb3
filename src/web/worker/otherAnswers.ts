import {
  assumptionEffect,
  compareModels,
  considerationVerdicts,
  contradictionsOf,
  type ExplanationNode,
  explainIndicator,
  figureGaps,
  figureRanges,
  figureUses,
  type IndicatorUnit,
  indicatorById,
  measureModels,
  staffFlows,
  staffOfLeaves,
  staffOfNodes,
  staffOfSome,
} from '#indicators';
import { today } from '#moves';
import { figuresTable, moveEffects, stepOffers, whatIsMissing, withMoveAlone } from '#report';
import type { Study } from '#study';
import type { Why } from '../session/whyAddress.ts';
import type { ComparedPair, Explained, OfModel, QuestionKind, Questions } from './messages.ts';

type Answering = {
  readonly [Kind in Exclude<QuestionKind, 'measure'>]: (
    study: Study,
    asks: Questions[Kind]['asks'],
  ) => Questions[Kind]['answer'];
};

/** How each question beside the first look's is answered: with the very functions that the command line and the server use. */
export const otherAnswers: Answering = {
  explain,
  contradictions: (study) => contradictionsOf(study),
  figureRanges: (study, { assume }) => figureRanges(study, assume),
  figureUses: (study, { assume }) => figureUses(study, assume),
  figuresTable: (study) => figuresTable(study),
  figureGaps: (study, { assume }) => figureGaps(study, assume),
  assumptionEffect: (study, { set, assume }) => assumptionEffect(study, set, assume),
  compare,
  staffFlows: (study, { model, assume }) => staffFlows(study, model, assume),
  staffOf: (study, { leaves, assume }) => staffOfSome(study, leaves, assume),
  missing: (study, { assume }) =>
    whatIsMissing(study, measureModels(study, { models: [today, ...study.models.keys()], assume })),
  moveEffects: (study, { move, variant, assume }) => moveEffects(study, move, variant, assume),
  offers: (study, { model, assume }) => stepOffers(study, model, assume),
  staffOfLeaves: (study, { assume }) => staffOfLeaves(study, assume),
  staffOfNodes: (study, { nodes, assume }) => staffOfNodes(study, nodes, assume),
};

function compare(study: Study, { a, b, assume }: Questions['compare']['asks']): ComparedPair {
  const measures = compareModels(study, a, b, { assume });
  const verdicts = considerationVerdicts(study, measures.indicators);
  return { measures, verdicts: new Map(verdicts.map(({ id, verdict }) => [id, verdict] as const)) };
}

/** `undefined` where the model has no such number. */
function explain(
  given: Study,
  { model, assume, why }: OfModel & { readonly why: Why },
): Explained | undefined {
  const study = withMoveAlone(given, model);
  const root =
    why.indicator === 'staff'
      ? staffNode(study, { model, assume }, why.of)
      : numberNode(study, { model, assume }, why);
  return root && { root, units: unitsIn(root) };
}

/** An administration's staff is a line in the explanation of how even staff is, so the two cannot differ. */
function staffNode(
  study: Study,
  asked: OfModel,
  administration: string | undefined,
): ExplanationNode | undefined {
  const balance = explainIndicator(study, { ...asked, indicator: 'staffBalance' });
  return balance?.inputs.find(({ label }) => label.kind === 'administration' && label.id === administration);
}

function numberNode(study: Study, asked: OfModel, { indicator, of, part }: Why): ExplanationNode | undefined {
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
