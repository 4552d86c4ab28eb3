import { useState } from 'react';
import { startSaying } from '#wording';
import { Sheet } from '../../parts/Sheet.tsx';
import type { ApiProblem } from '../../session/asking.ts';
import { useLanguage } from '../../session/useLanguage.ts';

/** Faults shown before the rest is asked for. */
const first = 20;

/** Why a file was not taken in: all that is wrong with it, each with its place and what to do. */
export function FileFaults(props: {
  readonly file: string;
  readonly problem: ApiProblem;
  readonly onClose: () => void;
}) {
  const { file, problem, onClose } = props;
  const { language, say } = useLanguage();
  const words = startSaying[language];
  const [all, setAll] = useState(false);
  const { faults } = problem;
  const shown = all ? faults : faults.slice(0, first);
  return (
    <Sheet title={words.fileRefused(file)} at="side" onClose={onClose}>
      <div className="sheet-body" role="alert">
        {faults.length === 0 ? (
          <>
            <p>{problem.status === 0 ? say.web.offline : problem.message}</p>
            <p>{problem.next ?? words.failedNext}</p>
          </>
        ) : (
          <>
            <p>{words.fileRefusedNext}</p>
            <h3>{words.faults(faults.length)}</h3>
            <ol className="faults">
              {shown.map(({ place, message, next }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same fault may stand twice, and none ever moves
                <li key={at}>
                  <code>{place ?? words.wholeFile}</code>
                  <p>{message}</p>
                  <p className="mute">{next}</p>
                </li>
              ))}
            </ol>
          </>
        )}
        <p className="do">
          {shown.length < faults.length && (
            <button type="button" className="plain" onClick={() => setAll(true)}>
              {words.allFaults(faults.length)}
            </button>
          )}
          <button type="button" className="main-button" onClick={onClose}>
            {say.web.close}
          </button>
        </p>
      </div>
    </Sheet>
  );
}
