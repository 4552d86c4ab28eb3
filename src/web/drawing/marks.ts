/** How a mark looks; style/drawing.css has the same. */
export type Look =
  | 'strong'
  | 'head'
  | 'small'
  | 'box'
  | 'soft'
  | 'shade'
  | 'rule'
  | 'join'
  | 'handover'
  | 'hue'
  | 'axis'
  | 'today'
  | 'model'
  | 'good'
  | 'bad'
  | 'on-dark';

/** One shape or line of text of a picture, in its own units. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly look?: Look;
      readonly anchor?: 'middle' | 'end';
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: Look;
      readonly hue?: number | undefined;
      /** From 0 to 1: how dark, of `shade`. */
      readonly opacity?: number;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly look: Look;
    }
  | { readonly kind: 'path'; readonly d: string; readonly look: Look };

/** A picture made for a file: it is drawn only when it is taken out. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
