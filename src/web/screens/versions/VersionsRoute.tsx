import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function VersionsRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="versions" title={say.web.screens.versions}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.versions}</h1>
      </main>
    </StudyFrame>
  );
}
