import { useMemo, useState } from 'react';
import type { Journey } from '#organisation';
import { journeysSaying, leafName } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { CheckField, TextField } from '../../parts/Field.tsx';
import { Words } from '../../parts/Words.tsx';
import { matchTask } from '../../session/matchTask.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** Steps from a list, a task to a line: shown as they are read; of names that may be several it is asked which. */
export function PasteSteps({
  journey,
  onClose,
}: {
  readonly journey: Journey;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const words = journeysSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { run, announce } = useDesk();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [isReplacing, setReplacing] = useState(false);
  const lines = useMemo(
    () =>
      text.split(/\r?\n/).flatMap((line, at) => {
        const name = line.split('\t')[0]?.trim() ?? '';
        return name === ''
          ? []
          : [
              {
                line: at + 1,
                text: name,
                key: `${at} ${name}`,
                match: matchTask(study, name, { leaves: true }),
              },
            ];
      }),
    [study, text],
  );
  const read = lines.map((line) => ({
    ...line,
    step: line.match.kind === 'one' ? line.match.id : picked.get(line.key),
  }));
  const check = (): readonly FieldError[] => {
    if (lines.length === 0) return [{ field: 'paste-lines', message: words.pasteNothing }];
    return read.flatMap(({ line, text: name, match, step }) => {
      if (step !== undefined) return [];
      return match.kind === 'none'
        ? [{ field: 'paste-lines', message: words.pasteLineUnknown(line, name) }]
        : [{ field: `paste-line-${line}`, message: words.pasteLineUnclear(line, name) }];
    });
  };
  const submit = async (): Promise<boolean> => {
    const added = read.flatMap(({ step }) => step ?? []);
    const steps = isReplacing ? added : [...journey.steps, ...added];
    const done = await run({ kind: 'recordJourney', record: { ...journey, steps }, expect: 'existing' });
    if (done) announce(words.pasted(added.length));
    return done;
  };
  return (
    <EditSheet title={words.paste} submit={words.pasteAdd} check={check} onSubmit={submit} onClose={onClose}>
      <TextField
        id="paste-lines"
        label={words.pasteLines}
        hint={words.pasteHint}
        value={text}
        onChange={setText}
        lines={8}
        autoFocus
      />
      {journey.steps.length > 0 && (
        <CheckField
          id="paste-replace"
          label={words.pasteReplace}
          checked={isReplacing}
          onChange={setReplacing}
        />
      )}
      {read.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key
        <section className="table-scroll" aria-label={words.pasteLines} tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {words.pasteLine}
                </th>
                <th scope="col">{words.pasteWritten}</th>
                <th scope="col">{words.pasteMeans}</th>
              </tr>
            </thead>
            <tbody>
              {read.map(({ line, text: name, key, match, step }) => (
                <tr key={key}>
                  <td className="number">{line}</td>
                  <td>
                    <Words text={name} />
                  </td>
                  <td>
                    {match.kind === 'several' ? (
                      <select
                        id={`paste-line-${line}`}
                        aria-label={words.pasteWhich(line, name)}
                        value={step ?? ''}
                        onChange={(event) => setPicked(new Map(picked).set(key, event.target.value))}
                      >
                        <option value="">{words.pasteChoose}</option>
                        {match.ids.map((id) => (
                          <option key={id} value={id}>
                            {leafName(study, id, language)}
                          </option>
                        ))}
                      </select>
                    ) : step === undefined ? (
                      <span className="wrong">{words.pasteUnknown}</span>
                    ) : (
                      <Words text={leafName(study, step, language)} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </EditSheet>
  );
}
