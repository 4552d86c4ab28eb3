import type { SectionName, SingleCommand } from '#study';

/** The names that the ids of a command have, in one language. */
export interface CommandNames {
  readonly node: (id: string) => string;
  readonly model: (id: string) => string;
  /** An administration as the model calls it. */
  readonly home: (model: string, id: string) => string;
  /** A step by the number of its move, or its own name. */
  readonly step: (model: string, id: string) => string;
  /** A move taken in a variant, by its number: "greb 3a". */
  readonly move: (id: string, variant: string) => string;
  /** Anything of the study, with the word for what it is where its name alone does not tell. */
  readonly about: (id: string) => string;
  /** A text of the study. */
  readonly text: (text: { readonly da?: string; readonly en?: string }) => string;
}

/** Kinds of commands that record or remove one whole thing. */
export type RecordingKind = Extract<SingleCommand, { readonly record: unknown }>['kind'];
export type RemovingKind = Exclude<
  Extract<SingleCommand['kind'], `remove${string}`>,
  'removeStep' | 'removeNode'
>;

type FinerKind = Exclude<SingleCommand['kind'], RecordingKind | RemovingKind>;

/** What each command that is not about a whole thing does, in one short sentence. */
export type CommandSentences = {
  readonly [Kind in FinerKind]: (
    command: Extract<SingleCommand, { readonly kind: Kind }>,
    names: CommandNames,
  ) => string;
};

/** What is said of a whole thing of a section, by the thing's word and its name. */
export interface RecordSentences {
  readonly added: (thing: string) => string;
  readonly changed: (thing: string) => string;
  readonly removed: (thing: string) => string;
  readonly addedNote: (about: string) => string;
  readonly changedNote: (about: string) => string;
}

/** The word for one thing of a section, in the form in which its name follows. */
export type SectionWords = Readonly<Record<SectionName, string>>;
