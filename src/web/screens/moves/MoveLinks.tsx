import type { Study } from '#study';
import { movesSaying, pick } from '#wording';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { inOrder } from './moveEditing.ts';

/** Every move, as links, under the name of the screen. */
export function MoveLinks({ study, move }: { readonly study: Study; readonly move?: string }) {
  const { language } = useLanguage();
  const { hrefOf, go } = useStudyAddress();
  if (study.moves.size === 0) return null;
  return (
    <ul className="model-links" aria-label={movesSaying[language].toAll}>
      {inOrder(study).map(({ id, number, name }) => (
        <li key={id}>
          <a
            href={hrefOf('moves', { move: id })}
            aria-current={id === move ? 'page' : undefined}
            onClick={(event) => followHere(event, () => go('moves', { move: id }))}
          >
            <i aria-hidden="true">{number}</i>
            <span>
              <Words text={pick(name, language)} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
