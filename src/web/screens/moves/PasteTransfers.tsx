import { useMemo, useState } from 'react';
import type { Move, Variant } from '#moves';
import type { Study } from '#study';
import { leafName, movesSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { TextField } from '../../parts/Field.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { madeBy, withVariant } from './moveEditing.ts';
import { moveWordsOf } from './moveWords.ts';
import { type PastedRow, type PossibleHome, readTransfers, withPasted } from './transferPaste.ts';

/** Transfers from a spreadsheet, a task and an administration to a row: shown as they are read, with all that is wrong. */
export function PasteTransfers(props: {
  readonly move: Move;
  readonly variant: Variant;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { run, announce } = useDesk();
  const { move, variant } = props;
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const rows = useMemo(() => readTransfers(study, homesOf(study, variant), text), [study, variant, text]);
  const { body } = moveWordsOf(study, language);
  const read = rows.map((row) => readOf(row, picked, variant));
  const seen = new Map<string, number>();
  const problems = read.map(({ row, node, home }) => {
    const wrong: string[] = [];
    if (row.task.kind === 'none') wrong.push(words.pasteTaskUnknown(row.taskText));
    else if (node === undefined) wrong.push(words.pasteTaskUnclear(row.taskText));
    if (home === undefined) {
      wrong.push(row.homeText === '' ? words.pasteHomeMissing : words.pasteHomeUnknown(row.homeText));
    }
    const elsewhere = node === undefined ? undefined : transferOf(node, variant);
    if (elsewhere !== undefined && home !== undefined && elsewhere !== home) {
      wrong.push(words.pasteElsewhere(body(elsewhere)));
    }
    const first = node === undefined ? undefined : seen.get(node);
    if (first !== undefined) wrong.push(words.pasteTwice(first));
    else if (node !== undefined) seen.set(node, row.row);
    return wrong;
  });
  const ready = read.flatMap(({ node, home }, at) =>
    node !== undefined && home !== undefined && problems[at]?.length === 0 ? [{ node, to: home }] : [],
  );
  const wrongCount = problems.filter((one) => one.length > 0).length;
  const check = (): readonly FieldError[] => {
    if (rows.length === 0) return [{ field: 'paste-text', message: words.pasteNothing }];
    return problems.flatMap((wrong, at) => {
      const row = read[at]?.row;
      if (!row) return [];
      const isUnclear = row.task.kind === 'several' && read[at]?.node === undefined;
      return wrong.map((what) => ({
        field: isUnclear ? `paste-row-${row.row}` : 'paste-text',
        message: words.pasteRowWrong(row.row, what),
      }));
    });
  };
  const submit = async (): Promise<boolean> => {
    const record = withVariant(move, { ...variant, transfers: withPasted(variant.transfers, ready) });
    const done = await run({ kind: 'recordMove', record, expect: 'existing' });
    if (done) announce(words.pasted(ready.length));
    return done;
  };
  return (
    <EditSheet
      title={words.paste}
      submit={words.pasteAdd}
      check={check}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField
        id="paste-text"
        label={words.pasteRows}
        hint={words.pasteHint}
        value={text}
        onChange={setText}
        lines={8}
        autoFocus
      />
      {rows.length > 0 && (
        <>
          <p role="status">
            <b>{words.pasteReady(ready.length)}</b>
            {wrongCount > 0 && ` · ${words.pasteProblems(wrongCount)}`}
          </p>
          <Preview
            study={study}
            read={read}
            problems={problems}
            onPick={(row, id) => setPicked(new Map(picked).set(keyOf(row), id))}
          />
        </>
      )}
    </EditSheet>
  );
}

interface ReadRow {
  readonly row: PastedRow;
  readonly node: string | undefined;
  readonly home: string | undefined;
  readonly isThere: boolean;
}

function readOf(row: PastedRow, picked: ReadonlyMap<string, string>, variant: Variant): ReadRow {
  const node = row.task.kind === 'one' ? row.task.id : picked.get(keyOf(row));
  const isThere = node !== undefined && row.home !== undefined && transferOf(node, variant) === row.home;
  return { row, node, home: row.home, isThere };
}

/** Where the variant moves a node to already, by name; `undefined` where it does not. */
function transferOf(node: string, { transfers }: Variant): string | undefined {
  return transfers.find(({ what }) => what.kind === 'nodes' && what.nodes.includes(node))?.to;
}

function keyOf({ row, taskText }: PastedRow): string {
  return `${row} ${taskText}`;
}

function Preview(props: {
  readonly study: Study;
  readonly read: readonly ReadRow[];
  readonly problems: readonly (readonly string[])[];
  readonly onPick: (row: PastedRow, id: string) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study, read, problems, onPick } = props;
  const { body } = moveWordsOf(study, language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key
    <section className="table-scroll" aria-label={words.pasteRows} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.pasteRow}
            </th>
            <th scope="col">{words.pasteTask}</th>
            <th scope="col">{words.pasteHome}</th>
            <th scope="col">{words.pasteState}</th>
          </tr>
        </thead>
        <tbody>
          {read.map(({ row, node, home, isThere }, at) => (
            <tr key={keyOf(row)}>
              <td className="number">{row.row}</td>
              <td>
                {row.task.kind === 'several' ? (
                  <select
                    id={`paste-row-${row.row}`}
                    aria-label={words.pasteWhichTask(row.row)}
                    value={node ?? ''}
                    onChange={(event) => onPick(row, event.target.value)}
                  >
                    <option value="">{words.choose}</option>
                    {row.task.ids.map((id) => (
                      <option key={id} value={id}>
                        {leafName(study, id, language)}
                      </option>
                    ))}
                  </select>
                ) : (
                  <Words text={node === undefined ? row.taskText : leafName(study, node, language)} />
                )}
              </td>
              <td>
                {home === undefined ? (
                  <Words text={row.homeText} />
                ) : (
                  <abbr title={body(home)}>{body(home, true)}</abbr>
                )}
              </td>
              <td>
                {problems[at]?.length === 0 ? (
                  isThere ? (
                    words.pasteIsThere
                  ) : (
                    words.pasteOk
                  )
                ) : (
                  <span className="wrong">{problems[at]?.join('; ')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Today's administrations, and those that the moves make, by all they are called. */
function homesOf(study: Study, variant: Variant): readonly PossibleHome[] {
  const made = [
    ...madeBy(variant.structure),
    ...[...study.moves.values()].flatMap(({ variants }) => variants.flatMap((one) => madeBy(one.structure))),
  ];
  const bodies = new Map(
    [...made, ...study.administrations.values()].map((body) => [body.id, body] as const),
  );
  return [...bodies.values()].map(({ id, name, short }) => ({
    id,
    called: [name, short ?? {}]
      .flatMap((text) => [pick(text, 'da'), pick(text, 'en')])
      .filter((one) => one !== ''),
  }));
}
