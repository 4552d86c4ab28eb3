import type { Language, SourceRef, Text } from '#figures';
import { type ExplanationLabel, type ExplanationNode, indicatorById } from '#indicators';
import type { AppliedModel } from '#moves';
import { type AlikeInputs, explanationForm, explanationGrounds, explanationParts } from '#report';
import type { Study } from '#study';
import {
  catalogueOf,
  formatDate,
  formatReading,
  formulaText,
  indicatorMeaning,
  labelOf,
  modelName,
  type NumberForm,
  pick,
  tellCertainty,
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

/** An explanation as an indented tree: the number, why it is so sure or unsure, what it is made of, and the sources. */
export function explanationLines(root: ExplanationNode, printing: ExplanationPrinting): readonly string[] {
  const { study, applied, assume, language, page } = printing;
  const { screens, explanationWords } = catalogueOf(language);
  const label = labelOf(root.label, study, applied)[language];
  const meaning =
    root.label.kind === 'indicator' ? indicatorMeaning(root.label.id, language, root.label.of) : '';
  const form = formOf(root, 'count', printing);
  const { sources, quantities } = explanationGrounds(root, study);
  return [
    ...wrapWith('', page.bold(`${label} · ${modelName(study, applied.model, language)}`), page.columns),
    ...wrapWith('', meaning, page.columns),
    '',
    page.bold(written(root, form, printing)),
    ...wrapWith('', tellCertainty(root.value, study, language), page.columns),
    ...quantityNotes(quantities, study, language).flatMap((note) => wrapWith('', note, page.columns)),
    ...(root.formula === undefined
      ? []
      : wrapWith('', `${screens.formula}: ${formulaText(root.formula, language)}`, page.columns)),
    '',
    ...branches(root, '', form, printing),
    ...(root.inputs.length === 0 ? [] : ['']),
    ...(sources.length === 0 ? [] : [page.bold(screens.sources)]),
    ...sources.flatMap((id) => sourceLines(id, printing)),
    ...[explanationWords.unmarked, assumptionLine(study, assume, language)]
      .flatMap((line) => wrapWith('', line, page.columns))
      .map(page.dim),
  ];
}

/** What the source says of the quantities that the number is made of. */
function quantityNotes(ids: readonly string[], study: Study, language: Language): readonly string[] {
  return ids.flatMap((id) => {
    const quantity = study.quantities.get(id);
    return quantity?.note ? [`${pick(quantity.name, language)}: ${pick(quantity.note, language)}`] : [];
  });
}

/** A line of the tree and what hangs from it. */
interface Branch {
  readonly text: string;
  readonly note?: Text | undefined;
  readonly under: (margin: string) => readonly string[];
}

function branches(
  node: ExplanationNode,
  margin: string,
  form: NumberForm,
  printing: ExplanationPrinting,
): readonly string[] {
  const { made, bounds } = explanationParts(node, printing.applied);
  const branchOf = (lines: AlikeInputs) => branchFor(lines, form, printing);
  const { explanationWords } = catalogueOf(printing.language);
  const apart: Branch = {
    text: `${explanationWords.bounds}:`,
    under: (within) => tree(bounds.map(branchOf), within, printing),
  };
  return tree([...made.map(branchOf), ...(bounds.length === 0 ? [] : [apart])], margin, printing);
}

function tree(shown: readonly Branch[], margin: string, printing: ExplanationPrinting): readonly string[] {
  return shown.flatMap(({ text, note, under }, at) => {
    const last = at === shown.length - 1;
    const within = `${margin}${last ? '   ' : '│  '}`;
    return [
      ...wrapBranch(margin, last, text, printing.page),
      ...noteLines(note, within, printing),
      ...under(within),
    ];
  });
}

/** One line for one input, or for several of which the same is known. */
function branchFor({ nodes, reasons }: AlikeInputs, form: NumberForm, printing: ExplanationPrinting): Branch {
  const [node] = nodes;
  const own = formOf(node, form, printing);
  if (nodes.length > 1) return { text: sharedLine({ nodes, reasons }, own, printing), under: () => [] };
  return {
    text: lineOf(node, reasons, own, printing),
    note: node.note,
    under: (margin) => (reasons.length > 0 ? [] : branches(node, margin, own, printing)),
  };
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

function wrapBranch(margin: string, last: boolean, text: string, page: Page): readonly string[] {
  const first = `${margin}${last ? '└─ ' : '├─ '}`;
  const under = `${margin}${last ? '   ' : '│  '}`;
  return wrapWith(first, text, page.columns).map((line, at) =>
    at === 0 ? line : under + line.slice(first.length),
  );
}

/** Several records of which the same is known, each with its line of the source. */
function sharedLine(
  { nodes, reasons }: AlikeInputs,
  form: NumberForm,
  printing: ExplanationPrinting,
): string {
  const { study, applied, language, page } = printing;
  const { screens } = catalogueOf(language);
  const names = nodes.map(({ label, source }) => {
    const name = labelOf(label, study, applied)[language];
    return source?.locator === undefined ? name : `${name}${page.dim(` (${locatorText(source.locator)})`)}`;
  });
  const [first] = nodes;
  const source = first.source ? page.dim(` ← ${first.source.source}`) : '';
  const value = withReasons(written(first, form, printing), reasons, printing);
  return `${screens.each(nodes.length, value)}: ${names.join(' · ')}${source}`;
}

function lineOf(
  node: ExplanationNode,
  reasons: readonly ExplanationLabel[],
  form: NumberForm,
  printing: ExplanationPrinting,
): string {
  const { study, applied, language, page } = printing;
  const label = labelOf(node.label, study, applied)[language];
  const source = node.source ? ` ← ${sourceText(node.source)}` : '';
  const formula = node.formula === undefined ? '' : page.dim(` = ${formulaText(node.formula, language)}`);
  const isNote = node.value.kind === 'missing' && node.value.reason === 'assumption';
  const value = isNote ? '' : `: ${withReasons(written(node, form, printing), reasons, printing)}`;
  return `${label}${value}${formula}${page.dim(source)}`;
}

/** Which steps moved it, or whether it counts whole or in part. */
function withReasons(
  value: string,
  reasons: readonly ExplanationLabel[],
  { study, applied, language }: ExplanationPrinting,
): string {
  if (reasons.length === 0) return value;
  const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return `${value}, ${reasons.map((label) => inside(labelOf(label, study, applied)[language])).join(' + ')}`;
}

/** The number with its unit and, where the sources do not state it, what it rests on. */
function written(node: ExplanationNode, form: NumberForm, { language }: ExplanationPrinting): string {
  const { bases, screens } = catalogueOf(language);
  const { basis, assumptions } = node.value;
  const text = formatReading(node.value, form, language, { as: 'text' });
  const rests = [
    ...(basis === 'stated' ? [] : [bases[basis]]),
    ...(assumptions.length === 0 ? [] : [`${screens.assumption} ${assumptions.join(', ')}`]),
  ];
  return rests.length === 0 ? text : `${text} [${rests.join(', ')}]`;
}

function formOf(node: ExplanationNode, above: NumberForm, { study }: ExplanationPrinting): NumberForm {
  return explanationForm(node, above, study, (id) => indicatorById(id)?.unit);
}

function sourceText(source: SourceRef): string {
  return source.locator === undefined ? source.source : `${source.source}, ${locatorText(source.locator)}`;
}

/** "l. 5-6" in one piece: a lone "l." at the end of a line says nothing. */
function locatorText(locator: string): string {
  return locator.replaceAll(/\. (?=\d)/g, '.\u00a0');
}

function sourceLines(id: string, { study, language, page }: ExplanationPrinting): readonly string[] {
  const source = study.sources.get(id);
  if (!source) return [`  ${id}`];
  const date = formatDate(source.date, language);
  const address = source.address === undefined ? '' : ` · ${source.address}`;
  return wrapWith(`  ${id}: `, `${pick(source.title, language)} (${date})${address}`, page.columns);
}
