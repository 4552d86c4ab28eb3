import type { Problem, Study } from '#study';

/** What a study file holds, or all that is wrong with it. */
export interface ReadStudyFile {
  /** Absent when a problem is an error: nothing is half-imported. */
  readonly study?: Study;
  /** The commands that record the file's content in an empty study; empty when a problem is an error. */
  readonly commands: readonly unknown[];
  /** All problems at once, by place in the file; warnings too. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a study in the format `ressort.study/1` (docs/STUDY-FORMAT.md).
 * `indicators` are the ids that criteria may name; without it any.
 */
export function readStudyFile(
  _text: string,
  _options: { readonly indicators?: Iterable<string> } = {},
): ReadStudyFile {
  throw new Error('being written');
}
