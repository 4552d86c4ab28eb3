import type { Language } from '#figures';
import { fileName, mostCompared, reportedModels, reportOf, tableOf } from '#report';
import { decodeStudy, type StoredStudy, type Study } from '#study';
import { documentCatalogueOf, modelName, type StudyTableId, tableCatalogueOf } from '#wording';
import { writeCsv } from '#writing/cells/csv';
import { writeHtml } from '#writing/html/writeHtml';
import { writeStudyFile } from '#writing/studyFile';

/** What models a file tells of, with which assumption sets on, and in which language. */
interface OfModels {
  readonly models: readonly string[];
  readonly assume: readonly string[];
  readonly language: Language;
}

/** A file that may go out of the screen. */
export type Writes =
  | { readonly kind: 'studyFile' }
  /** One page of a model, or of several compared. */
  | ({ readonly kind: 'document'; readonly version: number; readonly unsaved: number } & OfModels)
  | ({ readonly kind: 'table'; readonly table: StudyTableId } & OfModels);

/** What is written, of which study, on which day. */
export interface WritingAsk {
  readonly study: StoredStudy;
  readonly writes: Writes;
  /** ISO 8601: the reader's day, in the file's name. */
  readonly day: string;
}

/** A file as it is saved. */
export interface Written {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Writes a file with the very functions that the command line and the server use. */
export function written({ study: stored, writes, day }: WritingAsk): Written {
  const study = decodeStudy(stored);
  const { id } = study.description;
  switch (writes.kind) {
    case 'studyFile':
      return {
        fileName: fileName([id, day], 'json'),
        mediaType: 'application/json',
        text: writeStudyFile(study),
      };
    case 'document': {
      const { language, version, unsaved } = writes;
      const models = reportedModels(writes.models).slice(0, mostCompared);
      const assume = known(study, writes.assume);
      const [only] = models;
      const about =
        models.length === 1 && only !== undefined
          ? modelName(study, only, language)
          : documentCatalogueOf(language).documents.comparisonTitle;
      return {
        fileName: fileName([id, about, day], 'html'),
        mediaType: 'text/html',
        text: writeHtml(reportOf({ study, assume, language, version, unsaved }, models)),
      };
    }
    case 'table': {
      const { language, models } = writes;
      const table = tableOf(writes.table, { study, models, assume: known(study, writes.assume) });
      const about = models.length === 1 ? models.map((model) => modelName(study, model, language)) : [];
      const title = tableCatalogueOf(language).tableTitles[writes.table];
      return {
        fileName: fileName([id, title, ...about, day], 'csv'),
        mediaType: 'text/csv',
        text: writeCsv(table, { language, study }),
      };
    }
  }
}

/** Assumption sets that the study has, in its order: so that the same address gives the same bytes as elsewhere. */
function known(study: Study, assume: readonly string[]): readonly string[] {
  return [...study.assumptionSets.keys()].filter((id) => assume.includes(id));
}
