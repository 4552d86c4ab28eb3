import { type Ref, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Study } from '#study';
import { ChartOut } from '../parts/ChartOut.tsx';
import type { Drawing, Mark } from './marks.ts';
import '../style/drawing.css';

/** "Hent SVG" for what the page shows in another way than as one picture: it is drawn aside for the moment in which it is taken out. */
export function DrawingOut(props: {
  readonly study: Study;
  /** Behind the study in the file's name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly drawing: () => Drawing;
  readonly isWaiting?: boolean;
}) {
  const { drawing, ...about } = props;
  const [drawn, setDrawn] = useState<Drawing>();
  const picture = useRef<SVGSVGElement>(null);
  const draw = (): SVGSVGElement | null => {
    flushSync(() => setDrawn(drawing()));
    setTimeout(() => setDrawn(undefined));
    return picture.current;
  };
  return (
    <>
      <ChartOut {...about} picture={draw} />
      {drawn && (
        <span className="drawn-aside" aria-hidden="true">
          <Drawn drawing={drawn} title={props.title} picture={picture} />
        </span>
      )}
    </>
  );
}

function Drawn(props: {
  readonly drawing: Drawing;
  readonly title: string;
  readonly picture: Ref<SVGSVGElement>;
}) {
  const { width, height, marks } = props.drawing;
  return (
    <svg ref={props.picture} className="drawing" viewBox={`0 0 ${width} ${height}`} width={width}>
      <title>{props.title}</title>
      {marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once and gone
        <Shape key={at} mark={mark} />
      ))}
    </svg>
  );
}

function Shape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text x={tenth(mark.x)} y={tenth(mark.y)} className={mark.look} textAnchor={mark.anchor}>
          {mark.text}
        </text>
      );
    case 'rect':
      return (
        <rect
          x={tenth(mark.x)}
          y={tenth(mark.y)}
          width={tenth(mark.width)}
          height={tenth(mark.height)}
          className={mark.look}
          data-hue={mark.hue}
          fillOpacity={mark.opacity}
        />
      );
    case 'circle':
      return <circle cx={tenth(mark.x)} cy={tenth(mark.y)} r={mark.r} className={mark.look} />;
    case 'path':
      return <path d={mark.d} className={mark.look} />;
  }
}

/** Nobody sees less, and the file is half as long. */
function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
