import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function JourneysRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="journeys" title={say.web.screens.journeys}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.journeys}</h1>
      </main>
    </StudyFrame>
  );
}
