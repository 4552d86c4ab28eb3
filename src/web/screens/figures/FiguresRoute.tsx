import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function FiguresRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="figures" title={say.web.screens.figures}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.figures}</h1>
      </main>
    </StudyFrame>
  );
}
