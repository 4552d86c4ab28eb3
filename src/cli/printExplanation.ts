import type { Language, SourceRef, Text } from '#figures';
import { type ExplanationNode, indicatorById } from '#indicators';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import {
  catalogueOf,
  figureOf,
  formatDate,
  formatReading,
  formulaText,
  indicatorMeaning,
  labelOf,
  modelName,
  type NumberForm,
  numberForm,
  pick,
  tellMissing,
} from '#wording';
import type { Page } from './layout/page.ts';
import { wrap, wrapWith } from './layout/wrap.ts';
import { assumptionLine } from './printMeasures.ts';

/** How an explanation is printed. */
export interface ExplanationPrinting {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly assume: readonly string[];
  readonly language: Language;
  readonly page: Page;
}

// More lines than this of which the same is known are told as one.
const mostAlone = 3;

/** An explanation as an indented tree: the number, why it is so sure or unsure, what it is made of, and the sources. */
export function explanationLines(root: ExplanationNode, printing: ExplanationPrinting): readonly string[] {
  const { study, applied, assume, language, page } = printing;
  const { screens } = catalogueOf(language);
  const label = labelOf(root.label, study, applied)[language];
  const meaning =
    root.label.kind === 'indicator' ? indicatorMeaning(root.label.id, language, root.label.of) : '';
  const form = formOf(root, 'count', printing);
  const sources = sourcesOf(root);
  return [
    ...wrapWith('', page.bold(`${label} · ${modelName(study, applied.model, language)}`), page.columns),
    ...wrapWith('', meaning, page.columns),
    '',
    page.bold(written(root, form, printing)),
    ...wrapWith('', because(root, printing), page.columns),
    ...quantityNotes(root, study, language).flatMap((note) => wrapWith('', note, page.columns)),
    ...(root.formula === undefined
      ? []
      : wrapWith('', `${screens.formula}: ${formulaText(root.formula, language)}`, page.columns)),
    '',
    ...branches(root.inputs, '', form, printing),
    ...(root.inputs.length === 0 ? [] : ['']),
    ...(sources.size === 0 ? [] : [page.bold(screens.sources)]),
    ...[...sources].flatMap((id) => sourceLines(id, printing)),
    ...wrapWith('', assumptionLine(study, assume, language), page.columns).map(page.dim),
  ];
}

function because(root: ExplanationNode, { study, language }: ExplanationPrinting): string {
  const { screens } = catalogueOf(language);
  const { value } = root;
  if (value.kind === 'missing') return screens.missingBecause(tellMissing(value, study, language));
  if (value.kind === 'value') return screens.valueBecause;
  return value.exact ? screens.rangeBecause : screens.boundsBecause;
}

/** What the source says of the quantities that the number is made of. */
function quantityNotes(root: ExplanationNode, study: Study, language: Language): readonly string[] {
  const quantities = new Set<string>();
  visit(root, (node) => {
    if (node.figure === undefined) return;
    const figure = study.figures.get(node.figure);
    if (figure) quantities.add(figure.quantity);
  });
  return [...quantities].flatMap((id) => {
    const quantity = study.quantities.get(id);
    return quantity?.note ? [`${pick(quantity.name, language)}: ${pick(quantity.note, language)}`] : [];
  });
}

function branches(
  nodes: readonly ExplanationNode[],
  margin: string,
  form: NumberForm,
  printing: ExplanationPrinting,
): readonly string[] {
  const shown = gathered(
    nodes.filter((node) => saysSomething(node, printing)),
    form,
    printing,
  );
  return shown.flatMap(({ text, note, inputs, form: own }, at) => {
    const last = at === shown.length - 1;
    return [
      ...wrapBranch(margin, last, text, printing.page),
      ...noteLines(note, `${margin}${last ? '   ' : '│  '}`, printing),
      ...branches(inputs, `${margin}${last ? '   ' : '│  '}`, own, printing),
    ];
  });
}

/** What the source says besides, under the line it is about. */
function noteLines(
  note: Text | undefined,
  margin: string,
  { language, page }: ExplanationPrinting,
): readonly string[] {
  if (!note) return [];
  return wrap(pick(note, language), page.columns - margin.length).map((line) => margin + line);
}

/** Which side of a merger continues is no question where nothing was merged. */
function saysSomething({ label }: ExplanationNode, { applied }: ExplanationPrinting): boolean {
  const aboutMergers = label.kind === 'term' && (label.key === 'joined' || label.key === 'otherSide');
  return !aboutMergers || applied.administrations.some(({ joinedBy }) => joinedBy.length > 0);
}

function wrapBranch(margin: string, last: boolean, text: string, page: Page): readonly string[] {
  const first = `${margin}${last ? '└─ ' : '├─ '}`;
  const under = `${margin}${last ? '   ' : '│  '}`;
  return wrapWith(first, text, page.columns).map((line, at) =>
    at === 0 ? line : under + line.slice(first.length),
  );
}

interface Branch {
  readonly text: string;
  readonly note: Text | undefined;
  readonly inputs: readonly ExplanationNode[];
  readonly form: NumberForm;
}

/** One branch per line; several tasks of which the same is known share one, each with its line of the source. */
function gathered(
  nodes: readonly ExplanationNode[],
  form: NumberForm,
  printing: ExplanationPrinting,
): readonly Branch[] {
  const alike = new Map<string, ExplanationNode[]>();
  for (const node of nodes) {
    const key = alikeKey(node, form, printing);
    if (key !== undefined) alike.set(key, [...(alike.get(key) ?? []), node]);
  }
  return nodes.flatMap((node): readonly Branch[] => {
    const own = formOf(node, form, printing);
    const key = alikeKey(node, form, printing);
    const some = key === undefined ? [] : (alike.get(key) ?? []);
    if (some.length <= mostAlone)
      return [
        {
          text: lineOf(node, own, printing),
          note: node.note,
          inputs: reasonOf(node, printing) === undefined ? node.inputs : [],
          form: own,
        },
      ];
    if (some[0] !== node) return [];
    return [{ text: sharedLine(some, own, printing), note: undefined, inputs: [], form: own }];
  });
}

/** What makes tasks alike: the same number for the same reason, from the same source; `undefined` for what is told by itself. */
function alikeKey(
  node: ExplanationNode,
  form: NumberForm,
  printing: ExplanationPrinting,
): string | undefined {
  const told = node.inputs.length === 0 || reasonOf(node, printing) !== undefined;
  if (node.label.kind !== 'record' || !told || node.formula !== undefined) return undefined;
  const number = written(node, formOf(node, form, printing), printing);
  return `${number} ${reasonOf(node, printing) ?? ''} ${node.source?.source ?? ''}`;
}

/** What a line's inputs say in a few words, where they are only the steps that moved it, or "whole" and "in part". */
function reasonOf(
  node: ExplanationNode,
  { study, applied, language }: ExplanationPrinting,
): string | undefined {
  const isReason = ({ label, inputs }: ExplanationNode): boolean =>
    inputs.length === 0 &&
    (label.kind === 'step' || (label.kind === 'term' && (label.key === 'whole' || label.key === 'partly')));
  if (node.inputs.length === 0 || !node.inputs.every(isReason)) return undefined;
  const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return node.inputs.map(({ label }) => inside(labelOf(label, study, applied)[language])).join(' + ');
}

function sharedLine(
  some: readonly ExplanationNode[],
  form: NumberForm,
  printing: ExplanationPrinting,
): string {
  const { study, applied, language, page } = printing;
  const { screens } = catalogueOf(language);
  const names = some.map(({ label, source }) => {
    const name = labelOf(label, study, applied)[language];
    return source?.locator === undefined ? name : `${name}${page.dim(` (${locatorText(source.locator)})`)}`;
  });
  const [first] = some;
  const source = first?.source ? page.dim(` ← ${first.source.source}`) : '';
  const value = first ? withReason(written(first, form, printing), first, printing) : '';
  return `${screens.each(some.length, value)}: ${names.join(' · ')}${source}`;
}

function lineOf(node: ExplanationNode, form: NumberForm, printing: ExplanationPrinting): string {
  const { study, applied, language, page } = printing;
  const label = labelOf(node.label, study, applied)[language];
  const source = node.source ? ` ← ${sourceText(node.source)}` : '';
  const formula = node.formula === undefined ? '' : page.dim(` = ${formulaText(node.formula, language)}`);
  const isNote = node.value.kind === 'missing' && node.value.reason === 'assumption';
  const value = isNote ? '' : `: ${withReason(written(node, form, printing), node, printing)}`;
  return `${label}${value}${formula}${page.dim(source)}`;
}

function withReason(value: string, node: ExplanationNode, printing: ExplanationPrinting): string {
  const reason = reasonOf(node, printing);
  return reason === undefined ? value : `${value}, ${reason}`;
}

/** The number with its unit and what it rests on. */
function written(node: ExplanationNode, form: NumberForm, { language }: ExplanationPrinting): string {
  const { bases, screens } = catalogueOf(language);
  const { value } = node;
  const text = formatReading(value, form, language, { as: 'text' });
  const sets =
    value.assumptions.length === 0 ? '' : `, ${screens.assumption} ${value.assumptions.join(', ')}`;
  return `${text} [${bases[value.basis]}${sets}]`;
}

/** Sub-results in full-time equivalents, and those that are plain numbers whatever stands above them. */
const fteTerms: ReadonlySet<string> = new Set(['moved', 'joined', 'otherSide', 'followOn', 'threshold']);
const plainTerms: ReadonlySet<string> = new Set([
  'count',
  'noSister',
  'weight',
  'taken',
  'total',
  'numerator',
  'denominator',
  'whole',
  'partly',
  'certain',
  'possible',
]);

/**
 * How a line's number is written. Lines carry no unit of their own: it follows
 * from the indicator or figure that the line is, else from the figures right
 * below it, of which it is the sum, else from what it is part of.
 */
function formOf(node: ExplanationNode, above: NumberForm, { study }: ExplanationPrinting): NumberForm {
  const { label } = node;
  if (node.figure !== undefined) return formOfFigure(node.figure, above, study);
  if (label.kind === 'indicator') {
    const found = indicatorById(label.id);
    return found ? numberForm(found.id, found.unit) : above;
  }
  if (label.kind === 'rate') return 'dkk';
  if (label.kind === 'followOn') return 'percent';
  if (label.kind === 'relation') return 'count';
  const ofFigures = node.inputs.flatMap(({ figure }) =>
    figure !== undefined && figureOf(study, figure)?.says.kind !== 'share' ? [figure] : [],
  );
  if (ofFigures[0] !== undefined) return formOfFigure(ofFigures[0], above, study);
  if (label.kind === 'term' && fteTerms.has(label.key)) return 'fte';
  if (label.kind === 'term' && plainTerms.has(label.key)) return 'count';
  // A unit is told by its size, which is what makes it small.
  if (node.inputs.some((input) => input.label.kind === 'term' && input.label.key === 'noSister'))
    return 'fte';
  return above;
}

/** A figure in the unit of its quantity; a share as a percentage. */
function formOfFigure(id: string, above: NumberForm, study: Study): NumberForm {
  const figure = figureOf(study, id);
  const quantity = figure ? study.quantities.get(figure.quantity) : undefined;
  if (!figure || !quantity) return above;
  return figure.says.kind === 'share' || quantity.sharesOnly === true ? 'percent' : quantity.unit;
}

function sourceText(source: SourceRef): string {
  return source.locator === undefined ? source.source : `${source.source}, ${locatorText(source.locator)}`;
}

/** "l. 5-6" in one piece: a lone "l." at the end of a line says nothing. */
function locatorText(locator: string): string {
  return locator.replaceAll(/\. (?=\d)/g, '.\u00a0');
}

function sourcesOf(root: ExplanationNode): ReadonlySet<string> {
  const sources = new Set<string>();
  visit(root, (node) => {
    if (node.source) sources.add(node.source.source);
  });
  return sources;
}

function sourceLines(id: string, { study, language, page }: ExplanationPrinting): readonly string[] {
  const source = study.sources.get(id);
  if (!source) return [`  ${id}`];
  const date = formatDate(source.date, language);
  const address = source.address === undefined ? '' : ` · ${source.address}`;
  return wrapWith(`  ${id}: `, `${pick(source.title, language)} (${date})${address}`, page.columns);
}

function visit(node: ExplanationNode, see: (node: ExplanationNode) => void): void {
  see(node);
  for (const input of node.inputs) visit(input, see);
}
