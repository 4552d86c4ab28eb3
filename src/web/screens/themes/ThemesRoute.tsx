import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function ThemesRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="themes" title={say.web.screens.themes}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.themes}</h1>
      </main>
    </StudyFrame>
  );
}
