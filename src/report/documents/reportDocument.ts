import type { Language, Reading } from '#figures';
import type { ConsiderationVerdict, Direction } from '#indicators';
import type { NumberForm } from '#wording';
import type { Table } from '../table.ts';

/** A document as it is said in one language, before it has pixels or bytes. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string;
  /** The study's name, above the title. */
  readonly above: string;
  /** What must be seen at once: whether the terms are met, what stands in the way. */
  readonly badges: readonly { readonly text: string; readonly tone: Tone }[];
  /** Date, version and assumption sets, under the title. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly DocumentSection[];
  /** At the very end. */
  readonly colophon: string;
}

/** How something is to be taken; never told by colour alone. */
export type Tone = 'good' | 'bad' | 'warn' | 'plain';

/** A part of a document under a heading. */
export interface DocumentSection {
  /** Unique in the document, for links to it. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

/** What a section is made of. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'mute' }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** Short things in a row, each with a mark in front. */
  | { readonly kind: 'chips'; readonly chips: readonly { readonly mark: string; readonly text: string }[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: string }[] }
  | {
      readonly kind: 'picture';
      readonly label: string;
      readonly columns: readonly PictureColumn[];
      readonly notPlaced: readonly PictureCard[];
    }
  | {
      readonly kind: 'considerations';
      /** Names of the organisations measured, in the order of every indicator's readings. */
      readonly organisations: readonly string[];
      readonly groups: readonly ConsiderationBlock[];
    }
  | { readonly kind: 'table'; readonly table: Table; readonly folded?: boolean };

/** One line of a list: a sign in front (+, −), the text, and what is said of it more quietly. */
export interface ListItem {
  readonly sign?: string;
  readonly text: string;
  readonly aside?: string;
}

/** An administration in a picture. */
export interface PictureColumn {
  readonly name: string;
  /** What others call it for short, as in "from …". */
  readonly short?: string;
  readonly hue: number;
  /** Committee, what it was called, what it is made of. */
  readonly under: readonly string[];
  readonly badge?: string;
  readonly staff?: { readonly name: string; readonly value: string; readonly tag?: string };
  readonly groups: readonly {
    readonly heading: string;
    readonly cards: readonly PictureCard[];
    /** What did not change is folded away under its number. */
    readonly folded: boolean;
  }[];
  /** What it gave up, as a heading and a line per receiver. */
  readonly given?: { readonly heading: string; readonly lines: readonly string[] };
}

/** A task or part in a picture; `hues` are those of where it came from. */
export interface PictureCard {
  readonly name: string;
  readonly from?: string;
  readonly hues: readonly number[];
}

/** A consideration with its indicators. */
export interface ConsiderationBlock {
  readonly name: string;
  readonly verdicts: readonly {
    readonly of: string;
    readonly verdict: ConsiderationVerdict;
    readonly word: string;
  }[];
  readonly lines: readonly IndicatorLine[];
}

/** One indicator of all organisations measured. */
export interface IndicatorLine {
  readonly name: string;
  readonly meaning: string;
  readonly direction: Direction;
  readonly directionWord: string;
  readonly form: NumberForm;
  /** One per organisation; today first. It counts a change where `isChange`, which today has none of. */
  readonly marks: readonly { readonly of: string; readonly reading: Reading; readonly text: string }[];
  readonly isChange: boolean;
  /** "assumed", or what marks its basis; absent where the source states it. */
  readonly tag?: string;
  /** Why there is no number. */
  readonly because?: string;
}
