import { greatestAmount, type Text } from '#figures';
import type { Said } from './contents.ts';
import { precisionOf } from './isoDate.ts';
import type { StudyProblem } from './problem.ts';

/** Tells a problem; the place is inside the record at hand. */
export type Tell = <Code extends StudyProblem['code']>(
  code: Code,
  place: string,
  data: Extract<StudyProblem, { code: Code }>['data'],
  ids?: readonly string[],
) => void;

const none = {};

/** What can be wrong with a text, a date or a number by itself. */
export function problemsSaid(tell: Tell): Said {
  const amount = (place: string, found: number | undefined): void => {
    if (found === undefined) return;
    if (!Number.isFinite(found)) tell('numberIsNotFinite', place, none);
    else if (found < 0) tell('numberIsNegative', place, { found });
    else if (found > greatestAmount) tell('numberIsTooLarge', place, { found: String(found) });
  };
  const share = (place: string, found: number): void => {
    if (!Number.isFinite(found)) tell('numberIsNotFinite', place, none);
    else if (found < 0 || found > 1) tell('shareIsOutside', place, { found });
  };
  return {
    text: (place, text) => {
      if (text !== undefined) sayText(tell, place, text);
    },
    date(place, date, allowed) {
      if (date === undefined) return;
      const precision = precisionOf(date);
      if (precision === undefined || (allowed === 'day' && precision !== 'day')) {
        tell('dateIsMalformed', place, { found: date, allowed });
      }
    },
    amount,
    whole(place, count) {
      if (Number.isFinite(count) && !Number.isInteger(count)) {
        tell('numberIsNotWhole', place, { found: count });
      } else amount(place, count);
    },
    interval(place, { min, max }, of) {
      const end = of === 'share' ? share : amount;
      end(`${place}/min`, min);
      end(`${place}/max`, max);
      if (min > max) tell('intervalIsReversed', place, { min, max });
    },
    each(place, ids) {
      const seen = new Set<string>();
      ids.forEach((id, at) => {
        if (seen.has(id)) tell('namedTwice', `${place}[${at}]`, none, [id]);
        seen.add(id);
      });
    },
  };
}

/** Some language must be there, and no language may be there with blanks only. */
function sayText(tell: Tell, place: string, text: Text): void {
  const { da, en } = text;
  const isNowhere = [da, en].every((words) => words === undefined || words.trim() === '');
  const empty = (['da', 'en'] as const).filter((language) => text[language]?.trim() === '');
  if (isNowhere && empty.length !== 1) tell('textIsEmpty', place, none);
  else for (const language of empty) tell('textIsEmpty', `${place}/${language}`, none);
}
