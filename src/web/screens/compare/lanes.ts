import type { Language, Reading } from '#figures';
import { today } from '#moves';
import type { ComparedIndicator } from '#report';
import type { Study } from '#study';
import { modelName } from '#wording';

/** An organisation of the comparison with the mark it has in pictures. */
export interface Lane {
  readonly id: string;
  /** The model's place in the study. */
  readonly mark: string;
}

/** The organisations of the comparison, as pictures mark them. */
export function lanesOf(study: Study, organisations: readonly string[], language: Language): readonly Lane[] {
  const models = [...study.models.keys()];
  return organisations.map((id) => ({
    id,
    mark:
      id === today
        ? modelName(study, today, language).toLocaleLowerCase(language)
        : `${models.indexOf(id) + 1}`,
  }));
}

/** What is known of an indicator in the organisations shown. */
export function readingsOf(row: ComparedIndicator, lanes: readonly Lane[]): readonly Reading[] {
  return lanes.flatMap(({ id }) => {
    const reading = row.readings.get(id);
    return reading ? [reading] : [];
  });
}
