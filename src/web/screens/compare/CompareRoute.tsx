import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function CompareRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="compare" title={say.web.screens.compare}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.compare}</h1>
      </main>
    </StudyFrame>
  );
}
