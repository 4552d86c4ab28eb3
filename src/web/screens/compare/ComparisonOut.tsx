import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { comparisonTable } from '#report';
import { compareSaying, listed, modelName } from '#wording';
import { ChartOut } from '../../parts/ChartOut.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { ComparisonPicture } from './ComparisonPicture.tsx';
import type { Given } from './given.ts';

/** The comparison as cells, as a file of cells, and as one picture. */
export function ComparisonOut(props: Given & { readonly assume: readonly string[] }) {
  const { language } = useLanguage();
  const words = compareSaying[language];
  const { study, chosen, comparing, assume } = props;
  const [isDrawn, setIsDrawn] = useState(false);
  const drawn = useRef<SVGSVGElement>(null);
  const isWaiting = !comparing.isWhole;
  const names = listed(
    chosen.organisations.map((id) => modelName(study, id, language)),
    language,
  );
  const draw = (): SVGSVGElement | null => {
    // Only there while it is taken out: on the screen the table shows the same.
    flushSync(() => setIsDrawn(true));
    setTimeout(() => setIsDrawn(false));
    return drawn.current;
  };
  return (
    <span className="take-outs">
      <TableOut
        study={study}
        title={words.considerations}
        of={chosen.models}
        isWaiting={isWaiting}
        table={() => comparisonTable(study, comparing.compared, assume)}
      />
      <ChartOut
        study={study}
        name={['comparison', ...chosen.models].join('-')}
        title={words.pictureTitle(names)}
        description={words.pictureMeans(names)}
        picture={draw}
        isWaiting={isWaiting}
      />
      {isDrawn && (
        <span className="drawn-aside" aria-hidden="true">
          <ComparisonPicture {...props} drawn={drawn} />
        </span>
      )}
    </span>
  );
}
