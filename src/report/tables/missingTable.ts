import type { Text } from '#figures';
import type { Study } from '#study';
import { inBoth, indicatorName, labelOf, pick, tableCatalogueOf, tellMissing } from '#wording';
import { asOfNote, assumptionsNote, column, namesCell, plainText, type Table, textCell } from '../table.ts';
import type { KeptBack, Missing } from '../whatIsMissing.ts';
import { tableTitle } from './named.ts';

/** What is not known or cannot be true, what keeps most back first, with the indicators and considerations it keeps back. */
export function missingTable(study: Study, missing: readonly Missing[], assume: readonly string[]): Table {
  return {
    id: 'missing',
    title: tableTitle('missing', study, []),
    columns: [
      column('kind'),
      column('whatIsMissing'),
      column('keepsBack'),
      column('onlyRange'),
      column('consideration'),
    ],
    rows: missing.map(({ what, keepsBack, considerations }) => ({
      cells: [
        textCell(inBoth((language) => tableCatalogueOf(language).missingKinds[what.kind])),
        textCell(missingText(study, what), idsOf(what)),
        indicatorsCell(keepsBack, 'missing'),
        indicatorsCell(keepsBack, 'range'),
        namesCell(
          considerations.map((id) => study.considerations.get(id)?.name ?? {}),
          considerations,
        ),
      ],
    })),
    notes: [asOfNote(study), assumptionsNote(study, assume)],
  };
}

/** What is not known, in a few words. */
export function missingText(study: Study, what: Missing['what']): Text {
  return inBoth((language) => {
    const say = tableCatalogueOf(language).tableWords;
    const figure = (id: string) => labelOf({ kind: 'figure', id }, study)[language];
    switch (what.kind) {
      case 'figure':
        return say.figureMissing(figure(what.figure));
      case 'contradiction': {
        const figures = what.figures.map(figure).join('; ');
        if (what.set === undefined) return say.figuresContradict(figures);
        const set = study.assumptionSets.get(what.set)?.name ?? plainText(what.set);
        return say.figuresContradictWith(figures, pick(set, language));
      }
      case 'quantity':
        return say.onlyBounds(pick(study.quantities.get(what.quantity)?.name ?? {}, language));
      case 'reason': {
        const { reason, needs } = what;
        return tellMissing(
          { kind: 'missing', reason, needs, basis: 'stated', assumptions: [] },
          study,
          language,
        );
      }
    }
  });
}

function idsOf(what: Missing['what']): readonly string[] {
  switch (what.kind) {
    case 'figure':
      return [what.figure];
    case 'contradiction':
      return what.figures;
    case 'quantity':
      return [what.quantity];
    case 'reason':
      return what.needs;
  }
}

function indicatorsCell(keepsBack: readonly KeptBack[], how: KeptBack['how']) {
  const ids = keepsBack.filter((one) => one.how === how).map(({ indicator }) => indicator);
  return namesCell(
    ids.map((id) => inBoth((language) => indicatorName(id, language))),
    ids,
  );
}
