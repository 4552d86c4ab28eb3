import type { Language } from '#figures';
import {
  type AppliedLeaf,
  type AppliedModel,
  applyModel,
  inadmissible,
  type ModelAdministration,
  today,
} from '#moves';
import { presentOrganisation, staffByAdministration } from '#report';
import type { Study } from '#study';
import {
  catalogueOf,
  formatReading,
  homeName,
  inAlphabet,
  leafName,
  listed,
  modelName,
  pickShort,
  stepName,
  tellFinding,
} from '#wording';
import { CliError, exitCodes } from './cliError.ts';
import type { Page } from './layout/page.ts';
import { wrapWith } from './layout/wrap.ts';
import { openStudy } from './openStudy.ts';
import { assumptionSetIds, modelId } from './pickIds.ts';
import { assumptionLine, markedReading } from './printMeasures.ts';
import { type Run, writeJson } from './request.ts';

/** `ressort show STUDY`: who has what, today or in a model. */
export const show: Run = async (request) => {
  const { language, page, world } = request;
  const { study } = await openStudy(request);
  const [asked, another] = request.models;
  if (another !== undefined) {
    throw new CliError('tooManyArguments', { given: [another], command: 'show' }, '--model');
  }
  const id = asked === undefined ? today : modelId(study, asked, '--model');
  const assume = assumptionSetIds(study, request.assume);
  const applied = applyModel(study, study.moves, study.models.get(id) ?? today);
  if (request.json) {
    writeJson(world, presentOrganisation(study, applied));
    return exitCodes.ok;
  }
  const { screens, arrivals } = catalogueOf(language);
  const staff = staffByAdministration(study, id, assume);
  const printing: Printing = { study, applied, language, page };
  const lines = [page.bold(`${id === today ? '' : `${id} · `}${modelName(study, id, language)}`), ''];
  for (const administration of applied.administrations) {
    const reading = staff.get(administration.id);
    const fte = reading
      ? ` · ${markedReading(formatReading(reading, 'fte', language, { as: 'text' }), reading, language).trimEnd()}`
      : '';
    lines.push(...administrationLines(administration, fte, printing), '');
  }
  // First what is wrong: who reads on must know that this model cannot stand.
  const found = applied.findings.filter(({ code }) => inadmissible.has(code));
  if (found.length > 0) {
    const told = found.flatMap((finding) => {
      const { message, next } = tellFinding(finding, study, applied, language);
      return [...wrapWith('  ', message, page.columns), ...wrapWith('    ', `→ ${next}`, page.columns)];
    });
    lines.splice(1, 0, `(${screens.notAdmissible})`, ...told);
  }
  const notPlaced = [...applied.leaves.values()].filter(({ home }) => home === null);
  if (notPlaced.length > 0) {
    lines.push(page.bold(arrivals.notPlaced), ...names(notPlaced, printing), '');
  }
  if (staff.size > 0) {
    lines.push(...wrapWith('', assumptionLine(study, assume, language), page.columns).map(page.dim));
    lines.push(...wrapWith('', screens.markLegend, page.columns).map(page.dim));
  }
  world.stdout.write(`${lines.join('\n').trimEnd()}\n`);
  return exitCodes.ok;
};

interface Printing {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly language: Language;
  readonly page: Page;
}

function administrationLines(
  administration: ModelAdministration,
  fte: string,
  printing: Printing,
): readonly string[] {
  const { study, applied, language, page } = printing;
  const { screens, arrivals } = catalogueOf(language);
  const held = [...applied.leaves.values()].filter(({ home }) => home === administration.id);
  const given = [...applied.leaves.values()].filter(
    (leaf) =>
      leaf.origin !== null && leaf.origin === administration.continues && leaf.home !== administration.id,
  );
  const name = homeName(study, applied, administration.id, language);
  const committee = homeName(study, applied, administration.committee, language);
  const lines = [
    ...wrapWith('', `${page.bold(name)}${before(administration, name, printing)}`, page.columns),
    ...wrapWith('  ', `${committee} · ${screens.tasks(held.length)}${fte}`, page.columns),
  ];
  for (const arrival of ['moved', 'joined', 'stayed'] as const) {
    const some = held.filter((leaf) => leaf.arrival === arrival);
    if (some.length === 0) continue;
    // Where nothing changed, a heading over everything would say nothing.
    if (applied.model !== today) lines.push(`  ${page.bold(arrivals[arrival])} (${some.length})`);
    if (arrival === 'stayed') lines.push(...names(some, printing));
    else
      lines.push(
        ...byStep(some, printing, { bodyOf: (leaf) => bodyName(leaf.origin, printing), word: screens.from }),
      );
  }
  if (given.length > 0) {
    lines.push(`  ${page.bold(arrivals.given)} (${given.length})`);
    lines.push(
      ...byStep(given, printing, { bodyOf: (leaf) => bodyName(leaf.home, printing), word: screens.to }),
    );
  }
  return lines;
}

/** "(ny)" of what continues nothing; "(før …)" of what has another name than the one it continues. */
function before(administration: ModelAdministration, name: string, { study, language }: Printing): string {
  const { screens } = catalogueOf(language);
  if (administration.continues === null) return ` (${screens.isNew})`;
  const was = homeName(study, undefined, administration.continues, language);
  return was === name ? '' : ` (${screens.continues(was)})`;
}

/** The leaves in one paragraph, in alphabetical order. */
function names(leaves: readonly AppliedLeaf[], { study, language, page }: Printing): readonly string[] {
  const sorted = leaves.map(({ id }) => leafName(study, id, language)).sort(inAlphabet(language));
  return wrapWith('    ', sorted.join(' · '), page.columns);
}

/** One paragraph per step, with the places its leaves come from or go to; each leaf with its own where they are several. */
function byStep(
  leaves: readonly AppliedLeaf[],
  printing: Printing,
  side: { readonly bodyOf: (leaf: AppliedLeaf) => string; readonly word: (bodies: string) => string },
): readonly string[] {
  const { study, applied, language, page } = printing;
  const groups = new Map<string, AppliedLeaf[]>();
  for (const leaf of leaves) {
    const key = leaf.steps.map((step) => stepName(study, applied.model, step, language)).join(' + ');
    const known = groups.get(key);
    if (known) known.push(leaf);
    else groups.set(key, [leaf]);
  }
  return [...groups].flatMap(([steps, some]) => {
    const bodies = [...new Set(some.map(side.bodyOf))];
    const named = some
      .map((leaf) => {
        const name = leafName(study, leaf.id, language);
        return bodies.length === 1 ? name : `${name} (${side.bodyOf(leaf)})`;
      })
      .sort(inAlphabet(language));
    const heading = [steps, side.word(listed(bodies, language))].filter((part) => part !== '').join(', ');
    return wrapWith('    ', `${heading}: ${named.join(' · ')}`, page.columns);
  });
}

/** The short name today's body has; a model's own name for one that is new. */
function bodyName(id: string | null, { study, applied, language }: Printing): string {
  if (id === null) return catalogueOf(language).arrivals.notPlaced.toLowerCase();
  const own = study.administrations.get(id);
  return own ? pickShort(own, language) : homeName(study, applied, id, language);
}
