import { compareSaying } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** How dots, bars and the arrow are read. */
export function Legend() {
  const { language } = useLanguage();
  const words = compareSaying[language];
  return (
    <p className="legend">
      <span>
        <span className="read-dot" aria-hidden="true" /> {words.legendValue}
      </span>
      <span>
        <span className="read-bar" aria-hidden="true" /> {words.legendSpan}
      </span>
      <span>
        <Icon name="better" size={12} /> {words.legendBetter}
      </span>
    </p>
  );
}
