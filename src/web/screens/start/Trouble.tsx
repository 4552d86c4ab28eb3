import { useEffect, useRef } from 'react';
import { startSaying } from '#wording';
import type { ApiProblem } from '../../session/asking.ts';
import { useLanguage } from '../../session/useLanguage.ts';

/** What the server said no to, where the reader stands, until it is let go. */
export function Trouble({
  problem,
  onClose,
}: {
  readonly problem: ApiProblem;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = startSaying[language];
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <section role="alert" className="trouble" ref={here} tabIndex={-1} aria-label={words.failed}>
      <h2>{problem.status === 0 ? say.web.offline : words.failed}</h2>
      {problem.message !== '' && <p>{problem.message}</p>}
      <p>{problem.next ?? words.failedNext}</p>
      <p className="do">
        <button type="button" className="plain" onClick={onClose}>
          {say.web.close}
        </button>
      </p>
    </section>
  );
}
