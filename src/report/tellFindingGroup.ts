import type { Language } from '#figures';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import {
  homeName,
  leafName,
  listed,
  modelFormsSaying,
  quoted,
  type Sentence,
  stepName,
  tellFinding,
} from '#wording';
import type { FindingGroup } from './findingGroups.ts';

/** As many names as a sentence holds. */
const mostNamed = 3;

/** What a group of findings says, as one sentence, and what to do now. */
export function tellFindingGroup(
  group: FindingGroup,
  study: Study,
  applied: AppliedModel,
  language: Language,
): Sentence {
  const { message, next } = tell(group, study, applied, language);
  // A sentence that begins with a step begins with a small letter.
  return { message: message.charAt(0).toLocaleUpperCase(language) + message.slice(1), next };
}

function tell(
  { first, leaves }: FindingGroup,
  study: Study,
  applied: AppliedModel,
  language: Language,
): Sentence {
  const said = tellFinding(first, study, applied, language);
  if (leaves.length < 2) return said;
  const words = modelFormsSaying[language];
  const names = leaves.map((leaf) => quoted(leafName(study, leaf, language), language));
  const some =
    names.length > mostNamed + 1
      ? words.andMore(names.slice(0, mostNamed).join(', '), names.length - mostNamed)
      : listed(names, language);
  const step = (id: string) => stepName(study, applied.model, id, language);
  const { next } = said;
  switch (first.code) {
    case 'leafHasTwoHomes': {
      const homes = first.homes.map((id) => homeName(study, applied, id, language));
      return {
        message: words.manyTwoHomes(some, listed(homes, language), listed(first.steps.map(step), language)),
        next,
      };
    }
    case 'leafIsNotPlaced':
      return { message: words.manyNotPlaced(some), next };
    case 'transferChangesNothing':
      return { message: words.manyChangeNothing(step(first.step), some), next };
    default:
      return said;
  }
}
