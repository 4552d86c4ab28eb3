import { modelsScreen as danish } from '../da/modelsScreen.ts';
import { modelsScreen as english } from '../en/modelsScreen.ts';

/** What is said where models are made and changed, by language. */
export const modelsSaying = { da: danish, en: english };
