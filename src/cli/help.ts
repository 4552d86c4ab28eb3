import type { Language } from '#figures';
import { programCatalogueOf } from '#wording';
import {
  type CommandSpec,
  commandTable,
  commonOptions,
  type ExampleSpec,
  type OptionSpec,
  rootExamples,
  rootOptions,
} from './commandTable.ts';
import type { Page } from './layout/page.ts';
import { padEnd, widthOf, wrapWith } from './layout/wrap.ts';

/** Help for `ressort` itself: examples first, then what there is. */
export function rootHelp(language: Language, page: Page): string {
  const { helpTexts, commandTexts, optionTexts } = programCatalogueOf(language);
  return text([
    helpTexts.tagline,
    '',
    ...examples(rootExamples, language, page),
    '',
    `${page.bold(helpTexts.usage)}  ressort ${helpTexts.commandWord} ${helpTexts.optionsWord}`,
    '',
    page.bold(helpTexts.commands),
    ...pairs(
      commandTable.map(({ name }) => [name, commandTexts[name]]),
      page,
    ),
    '',
    page.bold(helpTexts.options),
    ...pairs(
      rootOptions.map((option) => [flagsOf(option), optionTexts[option.name]]),
      page,
    ),
    '',
    ...wrapWith('', helpTexts.exitCodes, page.columns),
    helpTexts.more,
  ]);
}

/** What `ressort` alone prints: the six examples. */
export function overview(language: Language, page: Page): string {
  const { helpTexts } = programCatalogueOf(language);
  return text([helpTexts.tagline, '', ...examples(rootExamples, language, page), '', helpTexts.more]);
}

/** Help for one command: examples first. */
export function commandHelp(spec: CommandSpec, language: Language, page: Page): string {
  const { helpTexts, commandTexts, argumentTexts, optionTexts } = programCatalogueOf(language);
  const options = [...spec.options, ...commonOptions];
  const usage = ['ressort', spec.name, ...spec.arguments.map(({ placeholder }) => placeholder)].join(' ');
  return text([
    ...wrapWith('', `${commandTexts[spec.name]}.`, page.columns),
    '',
    ...examples(spec.examples, language, page),
    '',
    `${page.bold(helpTexts.usage)}  ${usage} ${helpTexts.optionsWord}`,
    ...(spec.arguments.length === 0
      ? []
      : [
          '',
          page.bold(helpTexts.arguments),
          ...pairs(
            spec.arguments.map(({ name, placeholder }) => [placeholder, argumentTexts[name]]),
            page,
          ),
        ]),
    '',
    page.bold(helpTexts.options),
    ...pairs(
      options.map((option) => [flagsOf(option), optionTexts[option.name]]),
      page,
    ),
  ]);
}

/** `-o, --output FILE`. */
export function flagsOf(option: OptionSpec): string {
  const flags = option.short === undefined ? option.flag : `${option.short}, ${option.flag}`;
  return option.value === undefined ? flags : `${flags} ${option.value}`;
}

function examples(given: readonly ExampleSpec[], language: Language, page: Page): readonly string[] {
  const { helpTexts, exampleTexts } = programCatalogueOf(language);
  return [
    page.bold(helpTexts.examples),
    ...given.flatMap(({ line, does }) => [`  ${line}`, page.dim(`      ${exampleTexts[does]}`)]),
  ];
}

/** Two columns, the second one wrapped. */
function pairs(given: readonly (readonly [string, string])[], page: Page): readonly string[] {
  const width = Math.max(...given.map(([name]) => widthOf(name)));
  return given.flatMap(([name, says]) => wrapWith(`  ${padEnd(name, width)}  `, says, page.columns));
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
