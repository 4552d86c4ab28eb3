import { useEffect, useMemo, useState } from 'react';
import type { Language } from '#figures';
import { logTable } from '#report';
import { decodeEntry, type Entry, emptyStudy, type Study } from '#study';
import { commandName, inBoth, versionsSaying } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useServices } from '../../session/services.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { type HistoryLine, historyLines } from './historyLines.ts';
import { When, whenText } from './When.tsx';
import { Who, whoText } from './Who.tsx';

/** Entries shown at first, and with each "show older". */
const atATime = 50;
/** The first entry is the study itself, and is not taken back. */
const beginning = 1;

/** What happened, the newest first: named, with who and when; anything can be taken back, with what rests on it. */
export function History() {
  const { language, say } = useLanguage();
  const words = versionsSaying[language];
  const { api, shelf } = useServices();
  const { snapshot, connected, actor: reader } = useOpenStudy();
  const { id, version } = snapshot;
  const [length, setLength] = useState(atATime);
  const [log, setLog] = useState<{ readonly entries: readonly Entry[]; readonly from: Study }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const after = Math.max(0, version - length);
    const before = after === 0 ? Promise.resolve(emptyStudy) : shelf.studyAt(id, after);
    Promise.all([api.entries(id, after, length), before]).then(
      ([{ entries }, from]) => {
        if (left) return;
        setFailed(false);
        setLog({
          entries: entries.flatMap((stored) => {
            const entry = decodeEntry(stored);
            return entry.ok ? [entry.value] : [];
          }),
          from,
        });
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [api, shelf, id, version, length]);
  const lines = useMemo(() => (log ? historyLines(log.entries, log.from) : []), [log]);
  const [firstKnown] = log?.entries ?? [];
  return (
    <section>
      <header className="section-head">
        <h2 id="history-heading">{words.history}</h2>
        {log && (
          <TableOut
            study={snapshot.study}
            title={words.history}
            table={() =>
              logTable(
                'history',
                snapshot.study,
                lines.map((line) => ({
                  version: line.entry.version,
                  what: inBoth((one) => toldOf(line, one)),
                  when: inBoth((one) => whenText(line.entry.time, one)),
                  who: inBoth((one) => whoText(line.entry.actor, reader, one)),
                  isTakenBack: line.isWithdrawn,
                })),
              )
            }
          />
        )}
      </header>
      {!log && !failed && <p className="measuring mute">{say.web.loading}</p>}
      {failed && (
        <p role="alert" className="failed">
          {connected ? words.failedNext : say.web.offline}
        </p>
      )}
      {log && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
        <section className="table-scroll" tabIndex={0} aria-labelledby="history-heading">
          <table className="data-table history">
            <caption>{words.historyMeans}</caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  {words.version}
                </th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">
                  <span className="only-heard">{words.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.entry.version} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {firstKnown && firstKnown.version > beginning && (
        <button type="button" className="quiet" onClick={() => setLength(length + atATime)}>
          {words.older}
        </button>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: HistoryLine }) {
  const { language } = useLanguage();
  const words = versionsSaying[language];
  const desk = useDesk();
  const { entry, isWithdrawn } = line;
  const what = aboutWhat(line, language);
  const said = toldOf(line, language);
  const takeBack = async (): Promise<void> => {
    if (await desk.withdraw([entry.commandId], entry.version)) desk.announce(words.takenBack(what));
  };
  return (
    <tr className={isWithdrawn ? 'withdrawn' : entry.kind === 'command' ? '' : 'marking'}>
      <td className="number">{entry.version}</td>
      <td>
        {isWithdrawn ? (
          <s>
            <Words text={said} />
          </s>
        ) : (
          <Words text={said} />
        )}
        {isWithdrawn && <span className="tag">{words.withdrawn}</span>}
      </td>
      <td>
        <When time={entry.time} />
      </td>
      <td>
        <Who actor={entry.actor} />
      </td>
      <td className="doing">
        {entry.kind === 'command' && !isWithdrawn && entry.version > beginning && (
          <ForEditing>
            <button
              type="button"
              className="plain"
              aria-label={words.takeBackOf(what)}
              onClick={() => void takeBack()}
            >
              {words.takeBack}
            </button>
          </ForEditing>
        )}
      </td>
    </tr>
  );
}

/** What a line is about, by the names that things had then. */
function aboutWhat({ about, unknown }: HistoryLine, language: Language): string {
  return [
    ...about.map(({ command, study }) => commandName(command, study, language)),
    ...unknown.map((version) => versionsSaying[language].ofVersion(version)),
  ].join(' · ');
}

function toldOf(line: HistoryLine, language: Language): string {
  const words = versionsSaying[language];
  const what = aboutWhat(line, language);
  const { kind } = line.entry;
  return kind === 'command' ? what : kind === 'withdrawn' ? words.tookBack(what) : words.putBack(what);
}
