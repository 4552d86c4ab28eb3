import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function OverviewRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="overview" title={say.web.screens.overview}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.overview}</h1>
      </main>
    </StudyFrame>
  );
}
