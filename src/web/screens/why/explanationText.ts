import type { Language } from '#figures';
import type { ExplanationNode } from '#indicators';
import type { AppliedModel } from '#moves';
import { alikeInputs, explanationForm } from '#report';
import type { Study } from '#study';
import { catalogueOf, formatReading, formulaText, labelOf, modelName, type NumberForm } from '#wording';
import type { Why } from '../../session/whyAddress.ts';
import type { Explained } from '../../worker/messages.ts';
import { formOfWhy } from './formOfWhy.ts';

/** An explanation as plain text, to be pasted into a mail: one line per step, indented, each with its source. */
export function explanationText(
  { root, units }: Explained,
  about: {
    readonly study: Study;
    readonly applied: AppliedModel;
    readonly language: Language;
    readonly why: Why;
  },
): string {
  const { study, applied, language, why } = about;
  const { bases, screens } = catalogueOf(language);
  const line = (node: ExplanationNode, form: NumberForm): string => {
    const label = labelOf(node.label, study, applied)[language];
    const isNote = node.value.kind === 'missing' && node.value.reason === 'assumption';
    const value = formatReading(node.value, form, language, { as: 'text' });
    const source = node.source
      ? ` (${node.source.source}, ${node.source.locator ?? ''})`.replace(/, \)$/, ')')
      : '';
    return `${label}${isNote ? '' : `: ${value} [${bases[node.value.basis]}]`}${source}`;
  };
  const under = (nodes: readonly ExplanationNode[], margin: string, above: NumberForm): readonly string[] =>
    alikeInputs(nodes).flatMap(({ nodes: some, reasons }) => {
      const [node] = some;
      const form = explanationForm(node, above, study, (id) => units[id]);
      if (some.length > 1) {
        const names = some.map(({ label }) => labelOf(label, study, applied)[language]);
        const value = formatReading(node.value, form, language, { as: 'text' });
        return [`${margin}- ${screens.each(some.length, value)}: ${names.join(' · ')}`];
      }
      const because = reasons.map((reason) => `, ${labelOf(reason, study, applied)[language]}`).join('');
      return [
        `${margin}- ${line(node, form)}${because}`,
        ...(reasons.length > 0 ? [] : under(node.inputs, `${margin}  `, form)),
      ];
    });
  const form = explanationForm(root, formOfWhy(why), study, (id) => units[id]);
  return [
    modelName(study, applied.model, language),
    line(root, form),
    ...(root.formula === undefined ? [] : [`${screens.formula}: ${formulaText(root.formula, language)}`]),
    ...under(root.inputs, '', form),
  ].join('\n');
}
