import { compareSaying } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** How dots, bars and the arrow are read. */
export function Legend() {
  const { language } = useLanguage();
  const words = compareSaying[language];
  return (
    <p className="legend">
      <span className="sign model" aria-hidden="true" />
      <span>{words.legendValue}</span>
      <span className="sign span" aria-hidden="true" />
      <span>{words.legendSpan}</span>
      <span className="legend-arrow">
        <Icon name="better" size={12} />
      </span>
      <span>{words.legendBetter}</span>
    </p>
  );
}
