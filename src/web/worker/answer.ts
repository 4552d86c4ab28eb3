import { measureModels } from '#indicators';
import { staffByAdministration } from '#report';
import { decodeStudy, type Study, withDelta } from '#study';
import type { Ask, MeasuredModel, OfModel, QuestionKind, Questions } from './messages.ts';

type Answer = Questions[QuestionKind]['answer'] | undefined;

/**
 * Answers questions about the study last given; a question about another one
 * throws. Lives in the worker, and in the gallery in the page itself. What the
 * first look does not ask is fetched right after it, so that it is there also
 * when the connection is not.
 */
export function answering(): (ask: Ask) => Answer | Promise<Answer> {
  let known: { readonly key: string; readonly study: Study } | undefined;
  const studyAt = (key: string): Study => {
    if (known?.key !== key) throw new Error(`the study ${key} was not given`);
    return known.study;
  };
  return (ask) => {
    switch (ask.to) {
      case 'give':
        known = { key: ask.key, study: decodeStudy(ask.study) };
        return undefined;
      case 'change':
        known = { key: ask.key, study: withDelta(studyAt(ask.from), ask.delta) };
        return undefined;
      case 'answer': {
        const study = studyAt(ask.key);
        const { kind, asks } = ask.question;
        // Failing ahead is no failure: it is tried again when it is asked.
        fetchOthers().catch(() => undefined);
        if (kind === 'measure') return measure(study, asks);
        return fetchOthers().then(({ otherAnswers }) => {
          // The compiler cannot see that the kind picks the answer for this very question.
          const answer = otherAnswers[kind] as (study: Study, asks: unknown) => Answer;
          return answer(study, asks);
        });
      }
    }
  };
}

function fetchOthers() {
  return import('./otherAnswers.ts');
}

function measure(study: Study, { model, assume }: OfModel): MeasuredModel {
  const [measures] = measureModels(study, { models: [model], assume });
  if (!measures) throw new Error(`the model ${model} was not measured`);
  return { measures, staff: staffByAdministration(study, model, assume) };
}
