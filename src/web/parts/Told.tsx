import { useCommandName } from '../session/useCommandName.ts';
import { useDesk } from '../session/useDesk.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import type { NotKept } from '../worker/ownStudy.ts';
import { fetchedLater } from './fetchedLater.ts';
import { Later } from './Later.tsx';

// The sentences of every no there is are not needed for the first look.
const because = fetchedLater(async () => (await import('./Because.tsx')).Because);

/** What the study said no to, on top of the screen until it is let go: what, why, and what to do now. */
export function Told() {
  const { say } = useLanguage();
  const desk = useDesk();
  const { notKept, snapshot } = useOpenStudy();
  const nameOf = useCommandName(snapshot.study);
  const { refused } = desk;
  if (!refused && notKept.length === 0) return null;
  return (
    <div className="told">
      {refused && (
        <section role="alert" aria-label={say.web.refused}>
          <h2>{say.web.refused}</h2>
          <Later part={because} given={{ because: refused.because }} onClose={desk.letGo} />
          <p className="do">
            {refused.together && (
              <button type="button" className="main-button" onClick={refused.together}>
                {say.web.undoTogether}
              </button>
            )}
            <button type="button" className="plain" onClick={desk.letGo}>
              {say.web.close}
            </button>
          </p>
        </section>
      )}
      {notKept.map(({ waiting, because: refusals }) => (
        <section key={waiting.commandId} role="alert" aria-label={say.web.notKept}>
          <h2>{say.web.notKept}</h2>
          <p>{waiting.asks.kind === 'command' ? nameOf([waiting.asks.command]) : say.web.undo}</p>
          <Later
            part={because}
            given={{ because: refusals }}
            onClose={() => desk.dismiss(waiting.commandId)}
          />
          <p className="do">
            <TakeBackTogether notKept={{ waiting, because: refusals }} />
            <button type="button" className="plain" onClick={() => desk.dismiss(waiting.commandId)}>
              {say.web.close}
            </button>
          </p>
        </section>
      ))}
    </div>
  );
}

/** Where the server said that later changes rest on what was to be taken back: takes them back with it. */
function TakeBackTogether({ notKept: { waiting, because: refusals } }: { readonly notKept: NotKept }) {
  const { say } = useLanguage();
  const desk = useDesk();
  const { asks, commandId } = waiting;
  const resting = refusals.flatMap((one) => (one.code === 'laterEntriesRestOnIt' ? one.data.entries : []));
  if (asks.kind !== 'withdraw' || resting.length === 0) return null;
  return (
    <button
      type="button"
      className="main-button"
      onClick={() => {
        desk.dismiss(commandId);
        const all = [...asks.commandIds, ...resting.map((entry) => entry.commandId)];
        void desk.withdraw([...new Set(all)], Math.min(...resting.map(({ version }) => version)));
      }}
    >
      {say.web.undoTogether}
    </button>
  );
}
