import { modelForms as danish } from '../da/modelForms.ts';
import { modelForms as english } from '../en/modelForms.ts';
import { modelsSaying } from './models.ts';

/** What is said where models are made and changed, by language: also what the first sight says. */
export const modelFormsSaying = {
  da: { ...modelsSaying.da, ...danish },
  en: { ...modelsSaying.en, ...english },
};
