import { today } from '#moves';
import type { DocumentAsk } from './backMatter.ts';
import { comparisonDocument } from './comparisonDocument.ts';
import { modelDocument } from './modelDocument.ts';
import type { ReportDocument } from './reportDocument.ts';

/**
 * The models that a document of these would tell of, each once: today stands
 * beside every model anyway, and is told by itself only where it is asked for alone.
 */
export function reportedModels(asked: readonly string[]): readonly string[] {
  const once = [...new Set(asked)];
  const models = once.filter((id) => id !== today);
  return models.length === 0 ? once : models;
}

/**
 * The document of one model, or of several compared: the one thing that the
 * command line, the API and the browser all write. At most `mostCompared` of
 * `reportedModels`; throws on a model the study does not have. Cost: that of
 * the document.
 */
export function reportOf(ask: DocumentAsk, asked: readonly string[]): ReportDocument {
  const models = reportedModels(asked);
  const [only = today] = models;
  return models.length > 1 ? comparisonDocument(ask, models) : modelDocument(ask, only);
}
