import { today } from '#moves';
import type { Study } from '#study';
import { formatNumber, formatReading, indicatorName, modelName, numberForm, outSaying, pick } from '#wording';
import { DrawingOut } from '../../drawing/DrawingOut.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { MeasuredModel } from '../../worker/messages.ts';
import { considerationsDrawing, type ShownConsideration } from './considerationsDrawing.ts';

/** What is given to take a model's considerations out as one picture. */
export interface ConsiderationsOutGiven {
  readonly study: Study;
  readonly measured: MeasuredModel;
  /** Where it is no model of the study whose numbers these are: what it is called. */
  readonly name?: string | undefined;
}

/** The considerations of a model as one picture. */
export function ConsiderationsOut({ study, measured, name }: ConsiderationsOutGiven) {
  const { language, say } = useLanguage();
  const words = outSaying[language].pictures;
  const { measures } = measured;
  const isToday = measures.id === today;
  const model = name ?? modelName(study, measures.id, language);
  const groups = (): readonly ShownConsideration[] =>
    [...study.considerations.values()].map((consideration) => {
      const ids = new Set(consideration.criteria.flatMap(({ indicators }) => indicators));
      const verdict = measures.considerations.find(({ id }) => id === consideration.id)?.verdict ?? 'unknown';
      return {
        name: pick(consideration.name, language),
        verdict: say.considerationVerdicts[verdict],
        rows: [...ids].flatMap((id) => {
          const row = measures.indicators.find((one) => one.id === id && one.of === undefined);
          if (!row) return [];
          const isChange = consideration.kind === 'change' && !id.startsWith('reformExposure');
          return [{ row, name: indicatorName(id, language), form: numberForm(row.id, row.unit), isChange }];
        }),
      };
    });
  return (
    <p className="take-outs">
      <DrawingOut
        study={study}
        name={`considerations-${measures.id}`}
        title={words.considerations(model)}
        description={isToday ? words.considerationsOfToday : words.considerationsMean(model)}
        drawing={() =>
          considerationsDrawing({
            groups: groups(),
            isToday,
            today: say.modelScreen.legendToday,
            model: name ?? say.modelScreen.legendModel,
            span: say.modelScreen.legendSpan,
            write: (reading, form) => formatReading(reading, form, language, { as: 'text' }),
            end: (value, form) =>
              formatNumber(form === 'percent' ? value * 100 : form === 'dkk' ? value / 1e6 : value, language),
          })
        }
      />
    </p>
  );
}
