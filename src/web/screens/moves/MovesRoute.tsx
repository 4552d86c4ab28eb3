import { useLanguage } from '../../session/useLanguage.ts';
import { StudyFrame } from '../StudyFrame.tsx';

/** PLACEHOLDER: replaced by the screen. */
export function MovesRoute() {
  const { say } = useLanguage();
  return (
    <StudyFrame screen="moves" title={say.web.screens.moves}>
      <main id="content" tabIndex={-1}>
        <h1>{say.web.screens.moves}</h1>
      </main>
    </StudyFrame>
  );
}
