/** The languages the product speaks. Danish first. */
export type Language = 'da' | 'en';

/**
 * A text in Danish, English or both; at least one is there. Where the asked
 * language is missing the other one is shown with its tag.
 */
export interface Text {
  readonly da?: string;
  readonly en?: string;
}
