/**
 * What the address of this screen says: which list is shown, what it is
 * narrowed to (`from`: a source), and which figure, source or assumption set
 * is open.
 */
export const figuresKeys = ['view', 'find', 'quantity', 'from', 'basis', 'figure', 'source', 'set'] as const;

export type FiguresKey = (typeof figuresKeys)[number];
