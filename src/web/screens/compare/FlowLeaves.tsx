import type { Study } from '#study';
import { leafName } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** The names of tasks and parts, in the order of the register. */
export function FlowLeaves({ study, leaves }: { readonly study: Study; readonly leaves: readonly string[] }) {
  const { language } = useLanguage();
  return (
    <ul className="flow-leaves">
      {leaves.map((id) => (
        <li key={id}>
          <Words text={leafName(study, id, language)} />
        </li>
      ))}
    </ul>
  );
}
