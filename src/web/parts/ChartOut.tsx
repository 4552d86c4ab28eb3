import { useState } from 'react';
import type { Study } from '#study';
import { outSaying } from '#wording';
import { saveFile } from '../session/saveFile.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { standaloneSvg } from './standaloneSvg.ts';

/**
 * "Hent SVG" for a picture: a file that looks the same where there is no
 * style sheet, in light colours, with its title and description inside.
 */
export function ChartOut(props: {
  readonly study: Study;
  /** Behind the study in the file's name: what it shows, and of which models. */
  readonly name: string;
  readonly title: string;
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  /** The picture on the screen, asked for when it is wanted. */
  readonly picture: () => SVGSVGElement | null;
  readonly isWaiting?: boolean;
}) {
  const { language } = useLanguage();
  const words = outSaying[language];
  const { study, name, title, description, isWaiting = false } = props;
  const [hasFailed, setHasFailed] = useState(false);
  const save = (): void => {
    const picture = props.picture();
    setHasFailed(picture === null);
    if (!picture) return;
    const text = standaloneSvg(picture, { title, description, language });
    saveFile(`${study.description.id}-${name}.svg`, 'image/svg+xml', text);
  };
  return (
    <span className="take-out">
      <button type="button" className="quiet" data-out="svg" disabled={isWaiting} onClick={save}>
        {words.svg}
        <span className="only-heard"> {words.svgOf(title)}</span>
      </button>
      <span className={hasFailed ? 'failed' : 'only-heard'} role="status">
        {hasFailed && words.failed}
      </span>
    </span>
  );
}
