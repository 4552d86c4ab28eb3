import type { Language } from '#figures';
import type { Condition } from '#moves';
import type { Study } from '#study';
import { formatNumber, formatReading, homeName, leafName, overviewSaying } from '#wording';

/** What a term of reference asks for, as a machine checks it. */
export function conditionText(study: Study, condition: Condition, language: Language): string {
  const say = overviewSaying[language].conditions;
  switch (condition.kind) {
    case 'numberOfCommittees':
      return say.numberOfCommittees(formatNumber(condition.is, language));
    case 'numberOfAdministrations':
      return say.numberOfAdministrations(formatNumber(condition.is, language));
    case 'oneToOne':
      return say.oneToOne;
    case 'bodyKept':
      return say.bodyKept(homeName(study, undefined, condition.body, language));
    case 'taskNotMoved':
      return say.taskNotMoved(leafName(study, condition.node, language));
    case 'staffAtMost': {
      const max = { kind: 'value', value: condition.max, basis: 'stated', assumptions: [] } as const;
      return say.staffAtMost(
        homeName(study, undefined, condition.administration, language),
        formatReading(max, 'fte', language, { as: 'text' }),
      );
    }
  }
}
