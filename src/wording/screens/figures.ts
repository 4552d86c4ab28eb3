import { figuresScreen as danish } from '../da/figuresScreen.ts';
import { figuresScreen as english } from '../en/figuresScreen.ts';

/** What the screen of figures and sources says, by language; not among the shared sentences, so that it comes with the screen. */
export const figuresSaying = { da: danish, en: english };
