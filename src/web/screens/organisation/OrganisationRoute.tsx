import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function OrganisationRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="organisation" title={say.web.screens.organisation}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.organisation}</h1>
      </main>
    </StudyFrame>
  );
}
