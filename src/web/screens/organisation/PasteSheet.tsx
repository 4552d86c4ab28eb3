import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Text } from '#figures';
import type { DecimalSign } from '#reading/pastedTasks/pastedNumbers';
import { type PastedField, pastedTable } from '#reading/pastedTasks/pastedTable';
import { type PastedPlan, type PasteProblem, pastedTasks } from '#reading/pastedTasks/pastedTasks';
import { readDate } from '#reading/table/readDate';
import { formatNumber, homeName, listed, type OrganisationSaying, quoted, tellRefusal } from '#wording';
import { CheckField, SelectField, TextField } from '../../parts/Field.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { GroundsFields, groundsOf, sourceIn } from './fields.tsx';
import { useOrganisation } from './organisationDesk.ts';

// The rest is counted; a preview of thousands is read by nobody.
const mostShown = 100;

/** Rows from a spreadsheet: how they are read, what is wrong with them, what they would do; then all of it in one step, or nothing. */
export function PasteSheet({
  text: first,
  onClose,
}: {
  readonly text: string;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words } = useOrganisation();
  const desk = useDesk();
  const { paste } = words;
  const [text, setText] = useState(first);
  const pasted = useDeferredValue(text);
  const table = useMemo(() => pastedTable(pasted), [pasted]);
  const [fields, setFields] = useState<ReadonlyMap<number, PastedField>>(new Map());
  const [schemes, setSchemes] = useState<ReadonlyMap<number, string>>(new Map());
  const [sign, setSign] = useState<DecimalSign>();
  const [isListed, setListed] = useState(true);
  const [grounds, setGrounds] = useState(groundsOf());
  const [date, setDate] = useState('');
  const [busy, setBusy] = useState(false);
  const problems = useRef<HTMLDivElement>(null);
  const heading = useId();
  // What was answered about other rows says nothing of these.
  useEffect(() => {
    if (pasted === first) return;
    setFields(new Map());
    setSign(undefined);
  }, [pasted, first]);
  const read = useMemo(() => table.columns.map(({ field }, at) => fields.get(at) ?? field), [table, fields]);
  const plan = useMemo(
    () =>
      pastedTasks(
        study,
        table.rows,
        {
          fields: read,
          schemes: table.columns.map(({ scheme }, at) => schemes.get(at)?.trim() || scheme),
          ...(sign === undefined ? {} : { sign }),
          language,
          listed: isListed,
          basis: grounds.basis,
          ...sourceIn(grounds),
          ...(date.trim() === '' ? {} : { date: readDate(date) ?? date.trim() }),
          restOf: (name: Text) => ({
            ...(name.da === undefined ? {} : { da: paste.restOf.da(name.da) }),
            ...(name.en === undefined ? {} : { en: paste.restOf.en(name.en) }),
          }),
          staffName: paste.staffName,
        },
        freshId,
      ),
    [study, table, read, schemes, sign, language, isListed, grounds, date, paste],
  );
  const columnName = (at: number) => table.headings[at] || paste.column(at + 1);
  const told = [
    ...plan.obstacles.map((obstacle) => ({ place: '', message: tellObstacle(obstacle, paste, language) })),
    ...plan.problems.map((problem) => ({
      place: paste.place(
        problem.line,
        problem.column === undefined || problem.column < 0 ? undefined : columnName(problem.column),
      ),
      message: tellRow(problem, paste, language),
    })),
  ];
  const hasRows = table.rows.length > 0;
  const submit = async (): Promise<void> => {
    if (!plan.command || busy) {
      problems.current?.focus();
      return;
    }
    setBusy(true);
    const done = await desk.run(plan.command);
    setBusy(false);
    if (!done) return;
    desk.announce(paste.done(plan.rows.length));
    onClose();
  };
  const options = (Object.keys(paste.fields) as PastedField[]).map((id) => ({ id, name: paste.fields[id] }));
  return (
    <Sheet title={paste.title} at="side" className="edit paste" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="fields">
          <p className="mute">{paste.lead}</p>
          <TextField
            id="pasted"
            label={paste.area}
            hint={paste.areaHint}
            lines={hasRows ? 5 : 12}
            value={text}
            onChange={setText}
            autoFocus
          />
          {hasRows && (
            <>
              <fieldset className="pasted-columns">
                <legend>{paste.columns}</legend>
                {table.columns.map((_, at) => {
                  const name = columnName(at);
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <div key={at}>
                      <SelectField
                        id={`field-${at}`}
                        label={paste.readAs(name)}
                        value={read[at] ?? 'leftOut'}
                        onChange={(field) => setFields(new Map(fields).set(at, field as PastedField))}
                        options={options}
                      />
                      {read[at] === 'code' && (
                        <TextField
                          id={`scheme-${at}`}
                          label={paste.scheme(name)}
                          hint={paste.schemeHint}
                          isOptional
                          value={schemes.get(at) ?? table.columns[at]?.scheme ?? ''}
                          onChange={(scheme) => setSchemes(new Map(schemes).set(at, scheme))}
                        />
                      )}
                    </div>
                  );
                })}
              </fieldset>
              {(plan.ambiguous !== undefined || sign !== undefined) && (
                <fieldset className="sign">
                  <legend>{paste.sign(plan.ambiguous ?? ambiguousIn(table.rows, read))}</legend>
                  {(['comma', 'point'] as const).map((one) => (
                    <label key={one} className="check-field">
                      <input type="radio" name="sign" checked={sign === one} onChange={() => setSign(one)} />
                      {formatNumber(
                        amountBy(plan.ambiguous ?? ambiguousIn(table.rows, read), one),
                        language,
                        3,
                      )}
                    </label>
                  ))}
                </fieldset>
              )}
              <CheckField
                id="paste-listed"
                label={words.form.listed}
                checked={isListed}
                onChange={setListed}
              />
              <GroundsFields id="paste" grounds={grounds} onChange={setGrounds} />
              {read.includes('staff') && (
                <TextField
                  id="paste-date"
                  label={paste.date}
                  hint={paste.dateHint}
                  isOptional
                  value={date}
                  onChange={setDate}
                />
              )}
            </>
          )}
        </div>
        {hasRows && told.length > 0 && (
          <div ref={problems} tabIndex={-1} role="alert" className="error-summary" aria-labelledby={heading}>
            <h3 id={heading}>{paste.problems(told.length)}</h3>
            <p>{paste.problemsNext}</p>
            <ul>
              {told.slice(0, mostShown).map(({ place, message }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew each time
                <li key={at}>
                  {place !== '' && <b>{place}: </b>}
                  {message}
                </li>
              ))}
            </ul>
            {told.length > mostShown && <p>{paste.moreRows(told.length - mostShown)}</p>}
          </div>
        )}
        {hasRows && <Preview plan={plan} />}
        <p className="do">
          <button type="submit" className="main-button" aria-disabled={!plan.command || busy}>
            {paste.submit(plan.rows.length)}
          </button>
          <button type="button" className="plain" onClick={onClose}>
            {words.act.cancel}
          </button>
        </p>
      </form>
    </Sheet>
  );
}

function Preview({ plan }: { readonly plan: PastedPlan }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words } = useOrganisation();
  const { paste } = words;
  const count = (outcome: PastedPlan['rows'][number]['outcome']) =>
    plan.rows.filter((row) => row.outcome === outcome).length;
  const summary = [
    ...(count('new') > 0 ? [paste.summary.added(count('new'))] : []),
    ...(count('changed') > 0 ? [paste.summary.changed(count('changed'))] : []),
    ...(count('same') > 0 ? [paste.summary.same(count('same'))] : []),
    ...(plan.figures > 0 ? [paste.summary.figures(plan.figures)] : []),
    ...(plan.newAreas.length > 0
      ? [
          paste.summary.areas(
            listed(
              plan.newAreas.map(({ name }) => quoted(name, language)),
              language,
            ),
          ),
        ]
      : []),
    ...plan.newAreas.flatMap(({ name, near }) =>
      near.length > 0
        ? [
            paste.summary.near(
              name,
              listed(
                near.map((one) => quoted(one, language)),
                language,
              ),
            ),
          ]
        : [],
    ),
  ];
  const isSame = plan.rows.length > 0 && plan.rows.every(({ outcome }) => outcome === 'same');
  return (
    <section className="preview">
      <h3>{paste.preview}</h3>
      <p role="status">{isSame && plan.figures === 0 ? paste.nothingChanges : summary.join(' · ')}</p>
      <div className="table-scroll">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {paste.line}
              </th>
              <th scope="col">{words.thing.task}</th>
              <th scope="col">{words.thing.part}</th>
              <th scope="col">{words.thing.administration}</th>
              <th scope="col">{paste.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rows.slice(0, mostShown).map(({ line, task, part, home, outcome }) => (
              <tr key={line}>
                <td className="number">{line}</td>
                <td>{task}</td>
                <td>{part}</td>
                <td>{home === undefined ? '' : homeName(study, undefined, home, language, true)}</td>
                <td className={outcome === 'same' ? 'mute' : ''}>{paste.outcomes[outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {plan.rows.length > mostShown && <p className="mute">{paste.moreRows(plan.rows.length - mostShown)}</p>}
    </section>
  );
}

function ambiguousIn(
  rows: readonly { readonly cells: readonly string[] }[],
  fields: readonly PastedField[],
): string {
  const at = fields.indexOf('staff');
  return rows.map(({ cells }) => cells[at] ?? '').find((cell) => /\d[.,]\d{3}/.test(cell)) ?? '1.234';
}

/** What an ambiguous number is, read with a decimal sign. */
function amountBy(text: string, sign: DecimalSign): number {
  const [first = ''] = /\d[\d.,]*/.exec(text) ?? [];
  return Number(first.replaceAll(sign === 'comma' ? '.' : ',', '').replace(',', '.'));
}

function tellRow(problem: PasteProblem, paste: OrganisationSaying['paste'], language: 'da' | 'en'): string {
  const { told } = paste;
  const meant = (near: readonly string[]) =>
    near.length === 0
      ? ''
      : ` ${paste.didYouMean(near.map((one) => quoted(one, language)).join(language === 'da' ? ' eller ' : ' or '))}`;
  switch (problem.code) {
    case 'taskIsMissing':
      return told.taskIsMissing;
    case 'administrationIsUnknown':
      return told.administrationIsUnknown(problem.found) + meant(problem.near);
    case 'functionIsUnknown':
      return told.functionIsUnknown(problem.found) + meant(problem.near);
    case 'severalAreCalledThat':
      return told.severalAreCalledThat(problem.found);
    case 'standsTwice':
      return told.standsTwice(problem.found, problem.first);
    case 'codeHasNoScheme':
      return told.codeHasNoScheme(problem.found);
    case 'numberCannotBeRead':
      return told.numberCannotBeRead(problem.found);
  }
}

function tellObstacle(
  obstacle: PastedPlan['obstacles'][number],
  { told }: OrganisationSaying['paste'],
  language: 'da' | 'en',
): string {
  switch (obstacle.code) {
    case 'noTaskColumn':
      return told.noTaskColumn;
    case 'signsAreMixed':
      return told.signsAreMixed(obstacle.comma, obstacle.point);
    case 'figuresHaveNoDate':
      return told.figuresHaveNoDate;
    case 'refused': {
      const { message, next } = tellRefusal(obstacle.refusal, language);
      return `${message} ${next}`;
    }
  }
}
