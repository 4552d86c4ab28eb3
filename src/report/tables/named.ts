import type { Text } from '#figures';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import { catalogueOf, homeName, inBoth, modelName, type TableId, tableCatalogueOf } from '#wording';

/** An administration's name in an organisation; the word for it where there is none. */
export function homeText(study: Study, applied: AppliedModel | undefined, home: string | null): Text {
  return inBoth((language) =>
    home === null ? catalogueOf(language).arrivals.notPlaced : homeName(study, applied, home, language),
  );
}

/** A table's title, with the models that it is of. */
export function tableTitle(id: TableId, study: Study, models: readonly string[]): Text {
  return inBoth((language) => {
    const { tableTitles, tableWords } = tableCatalogueOf(language);
    const title = tableTitles[id];
    if (models.length === 0) return title;
    return tableWords.model(title, models.map((model) => modelName(study, model, language)).join(', '));
  });
}
