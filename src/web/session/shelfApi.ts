import type { Text } from '#figures';
import { decodeStudy, type StoredStudy, type Study } from '#study';
import { asking } from './asking.ts';

/** A study as the list of studies names it. */
export interface StudyListed {
  readonly id: string;
  readonly name: Text;
  readonly version: number;
  /** ISO 8601. */
  readonly changed: string;
  /** Where it was copied from. */
  readonly copyOf?: { readonly study: string; readonly version: number };
}

/** What a study begins with. */
export type Beginning =
  | {
      readonly start: 'empty';
      readonly name: Text;
      readonly summary?: Text;
      /** ISO 8601: the day that it speaks of. */
      readonly date: string;
      readonly defaultLanguage: 'da' | 'en';
    }
  | { readonly start: 'example' }
  | { readonly start: 'copy'; readonly study: string; readonly name: Text; readonly version?: number };

/** A version that somebody gave a name. */
export interface NamedVersion {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly actor: string;
  /** ISO 8601. */
  readonly time: string;
}

/** The studies that there are, with their named versions, and where they are kept; all reject with an `ApiProblem`. */
export interface ShelfApi {
  readonly list: () => Promise<readonly StudyListed[]>;
  /** The folder that keeps them, on the computer that Ressort runs on; `null` where none does. */
  readonly folder: () => Promise<string | null>;
  /** Gives the new study's id. */
  readonly begin: (asks: Beginning) => Promise<string>;
  readonly beginWith: (file: Blob) => Promise<string>;
  /** Beyond recovery. */
  readonly erase: (study: string) => Promise<void>;
  /** Oldest first. */
  readonly versions: (study: string) => Promise<readonly NamedVersion[]>;
  readonly freeze: (study: string, name: string) => Promise<NamedVersion>;
  /** Whether a named version is still what was frozen. */
  readonly isAsFrozen: (study: string, version: string) => Promise<boolean>;
  /** A study as it stood at a version. */
  readonly studyAt: (study: string, version: number) => Promise<Study>;
  readonly forget: (study: string, version: string) => Promise<void>;
}

/** Where a study file is downloaded from; of a version where one is named. */
export function fileAddress(study: string, version?: number): string {
  return `${of(study)}/file${version === undefined ? '' : `?version=${version}`}`;
}

/** The shelf of the server that the page came from. */
export function httpShelfApi(language: () => string): ShelfApi {
  const asked = asking(language);
  const begun = (answer: unknown): string => (answer as { readonly study: string }).study;
  return {
    list: async () => ((await asked('/api/studies')) as { readonly studies: readonly StudyListed[] }).studies,
    folder: async () => ((await asked('/api/health')) as { readonly folder: string | null }).folder,
    begin: async (asks) =>
      begun(await asked('/api/studies', { body: { ...asks, commandId: crypto.randomUUID() } })),
    beginWith: async (file) =>
      begun(await asked(`/api/studies?commandId=${crypto.randomUUID()}`, { method: 'POST', file })),
    erase: async (study) => {
      await asked(of(study), { method: 'DELETE' });
    },
    versions: async (study) =>
      ((await asked(`${of(study)}/versions`)) as { readonly versions: readonly NamedVersion[] }).versions,
    freeze: async (study, name) => (await asked(`${of(study)}/versions`, { body: { name } })) as NamedVersion,
    isAsFrozen: async (study, version) =>
      (
        (await asked(`${of(study)}/versions/${encodeURIComponent(version)}`)) as {
          readonly isAsFrozen: boolean;
        }
      ).isAsFrozen,
    studyAt: async (study, version) =>
      decodeStudy(
        ((await asked(`${of(study)}/snapshot?version=${version}`)) as { readonly study: StoredStudy }).study,
      ),
    forget: async (study, version) => {
      await asked(`${of(study)}/versions/${encodeURIComponent(version)}`, { method: 'DELETE' });
    },
  };
}

function of(study: string): string {
  return `/api/studies/${encodeURIComponent(study)}`;
}
