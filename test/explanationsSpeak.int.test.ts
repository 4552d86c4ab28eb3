import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainIndicator, measureModels } from '../src/indicators/index.ts';
import { applyModel, today } from '../src/moves/index.ts';
import { readStudyFile } from '../src/reading/studyFile/readStudyFile.ts';
import { type ExplanationNodeJson, presentExplanation } from '../src/report/index.ts';
import type { Study } from '../src/study/index.ts';
import { catalogueOf, formulaText, languages, tellMissing } from '../src/wording/index.ts';

const path = new URL('../studies/copenhagen-2024/study.json', import.meta.url);
const study = readStudyFile(readFileSync(path, 'utf8')).study as Study;

const formulasMet = new Set<string>();

describe.each([[[]], [[...study.assumptionSets.keys()]]])('with the assumption sets %j', (assume) => {
  it.each([today, ...study.models.keys()])('every number of %s is explained in words, with sources', (id) => {
    const applied = applyModel(study, study.moves, study.models.get(id) ?? today);
    const [measured] = measureModels(study, { models: [id], assume });
    for (const row of measured?.indicators ?? []) {
      const of = row.of === undefined ? {} : { of: row.of };
      const root = explainIndicator(study, { model: id, indicator: row.id, assume, ...of });
      if (!root) throw new Error(`${row.id} ${row.of ?? ''} has no explanation`);
      const said = presentExplanation(root, study, applied).root;
      expect(said.value, `${row.id} ${row.of ?? ''}`).toEqual(row.model);
      speaks(said);
    }
  });
});

it('every formula is told in words of each language, and no words are kept for a formula never met', () => {
  for (const language of languages) {
    expect(Object.keys(catalogueOf(language).formulas).sort()).toEqual([...formulasMet].sort());
    for (const formula of formulasMet) {
      const words = formulaText(formula, language);
      expect(words).not.toBe(formula);
      expect(words).not.toMatch(/[#{}Σ|]/);
    }
    expect(formulaText('x + y', language)).toBe('x + y');
  }
});

function speaks(node: ExplanationNodeJson): void {
  for (const language of languages) {
    // Quotes stand around an id that nothing is known of, a tag behind a text in the other language.
    expect(node.label[language]).not.toMatch(/^$|[“”][a-z0-9.-]+”|undefined|\((da|en)\)$/);
    if (node.value.kind === 'missing') {
      expect(tellMissing(node.value, study, language)).toMatch(/ /);
    }
  }
  if (node.formula !== undefined) formulasMet.add(node.formula);
  if (node.source) expect(study.sources.has(node.source.id)).toBe(true);
  for (const input of node.inputs) speaks(input);
}
