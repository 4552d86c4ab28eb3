import { useEffect, useState } from 'react';
import type { Table } from '#report';
import type { Study } from '#study';
import { outSaying } from '#wording';
import { saveFile } from '../session/saveFile.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { Icon } from './Icon.tsx';

// Milliseconds for which a button says that it is done.
const shownFor = 2500;

/**
 * "Kopiér" and "Hent CSV" for a table: as cells to paste, and as a file, both
 * with numbers as the language of the page writes them. `table` composes it
 * when it is asked for; `title` says which one, to those who do not see it.
 */
export function TableOut(props: {
  readonly study: Study;
  readonly title: string;
  readonly table: () => Table | Promise<Table>;
  /** Behind the study and the table in the file's name: models, as a rule. */
  readonly of?: readonly string[];
  /** Where it is copied by a button of its own. */
  readonly isOnlyFile?: boolean;
  /** What it is made of is still on its way. */
  readonly isWaiting?: boolean;
}) {
  const { language } = useLanguage();
  const words = outSaying[language];
  const { study, title, of = [], isWaiting = false } = props;
  const [told, setTold] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (told === undefined) return;
    const soon = setTimeout(() => setTold(undefined), shownFor);
    return () => clearTimeout(soon);
  }, [told]);
  const failed = (): void => setTold('failed');
  const cells = async (): Promise<Blob> => {
    const [table, { writeTsv }] = await Promise.all([props.table(), import('#writing/cells/csv')]);
    return new Blob([writeTsv(table, { study, language })], { type: 'text/plain' });
  };
  const copy = (): void => {
    // Given as a promise, so that the press is still what allows it when the cells are there.
    const item = new ClipboardItem({ 'text/plain': cells() });
    navigator.clipboard.write([item]).then(() => setTold('copied'), failed);
  };
  const save = async (): Promise<void> => {
    const [table, { writeCsv }] = await Promise.all([props.table(), import('#writing/cells/csv')]);
    const name = [study.description.id, table.id, ...of].join('-');
    saveFile(`${name}.csv`, 'text/csv', writeCsv(table, { study, language }));
  };
  return (
    <span className="take-out">
      {props.isOnlyFile !== true && (
        <button type="button" className="quiet" disabled={isWaiting} onClick={copy}>
          {told === 'copied' ? <Icon name="check" /> : null} {told === 'copied' ? words.copied : words.copy}
          <span className="only-heard"> {words.copyOf(title)}</span>
        </button>
      )}
      <button type="button" className="quiet" disabled={isWaiting} onClick={() => void save().catch(failed)}>
        {words.csv}
        <span className="only-heard"> {words.csvOf(title)}</span>
      </button>
      <span className={told === 'failed' ? 'failed' : 'only-heard'} role="status">
        {told === 'failed' && words.failed}
        {told === 'copied' && `${words.copied}: ${title}`}
      </span>
    </span>
  );
}
