import type { ModelMeasures } from '#indicators';
import { today } from '#moves';
import { considerationGroups } from '#report';
import type { Study } from '#study';
import { IndicatorLine } from '../../parts/IndicatorLine.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { isInterfaceIndicator } from './Interfaces.tsx';

/** Indicators that no consideration is judged by. Of a model, those of interfaces stand in a section of their own. */
export function OtherIndicators(props: { readonly study: Study; readonly measures: ModelMeasures }) {
  const { say } = useLanguage();
  const { study, measures } = props;
  const isToday = measures.id === today;
  const others = considerationGroups(study, [measures]).find(({ consideration }) => !consideration);
  const rows = measures.indicators.filter(
    ({ id, of }) =>
      of === undefined && others?.indicators.includes(id) && (isToday || !isInterfaceIndicator(id)),
  );
  if (rows.length === 0) return null;
  return (
    <section className="others">
      <h2>{say.screens.otherIndicators}</h2>
      {rows.map((row) => (
        <IndicatorLine key={row.id} row={row} study={study} isToday={isToday} />
      ))}
    </section>
  );
}
