import { useEffect, useId, useRef, useState } from 'react';
import type { FigureUse } from '#indicators';
import { basesOfFigures } from '#reading/table/readFigureTable';
import type { MeasuringProblem } from '#study';
import { figuresSaying, pick } from '#wording';
import { FindField } from '../../parts/FindField.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { useServices } from '../../session/services.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { FigureTable } from './FigureTable.tsx';
import { useFormOpener } from './formOpener.ts';
import type { ListedFigure } from './listedFigures.ts';
import { useFiguresAddress } from './useFiguresAddress.ts';

/** The list of figures, narrowed as one types. */
export function FigureList(props: {
  readonly all: readonly ListedFigure[];
  readonly shown: readonly ListedFigure[];
  readonly uses: ReadonlyMap<string, readonly FigureUse[]> | undefined;
  readonly contradictions: readonly MeasuringProblem[] | undefined;
  readonly onCopy: () => void;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { all, shown } = props;
  const { change } = useFiguresAddress();
  const openForm = useFormOpener();
  if (all.length === 0) {
    return (
      <div className="empty">
        <p>{words.noFigures}</p>
        <p className="mute">{words.noFiguresNext}</p>
        <ForEditing>
          <p className="do">
            <button type="button" className="main-button" onClick={() => openForm({ form: 'figure' })}>
              {words.addFigure}
            </button>
            <button type="button" className="plain" onClick={() => openForm({ form: 'paste' })}>
              {words.paste}
            </button>
          </p>
        </ForEditing>
      </div>
    );
  }
  return (
    <>
      <Filter all={all.length} shown={shown.length} onCopy={props.onCopy} />
      {shown.length === 0 ? (
        <div className="empty">
          <p>{words.nothingShown}</p>
          <p className="do">
            <button type="button" className="plain" onClick={() => change(unfiltered)}>
              {words.clear}
            </button>
          </p>
        </div>
      ) : (
        <FigureTable figures={shown} uses={props.uses} contradictions={props.contradictions} />
      )}
    </>
  );
}

const unfiltered = { find: undefined, quantity: undefined, from: undefined, basis: undefined };

function Filter(props: { readonly all: number; readonly shown: number; readonly onCopy: () => void }) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const { numbers } = useServices();
  const { search, change } = useFiguresAddress();
  const id = useId();
  const isNarrowed = Object.keys(unfiltered).some(
    (key) => search[key as keyof typeof unfiltered] !== undefined,
  );
  return (
    <search className="filter" aria-label={words.goToFilter}>
      <FindFigures />
      <Choice
        id={`${id}-quantity`}
        label={words.quantity}
        value={search.quantity}
        options={[...study.quantities.values()].map((one) => ({
          id: one.id,
          name: pick(one.name, language),
        }))}
        onChange={(quantity) => change({ quantity }, 'replace')}
      />
      <Choice
        id={`${id}-source`}
        label={words.source}
        value={search.from}
        options={[
          ...[...study.sources.values()].map((one) => ({ id: one.id, name: pick(one.title, language) })),
          { id: 'none', name: words.noSource },
        ]}
        onChange={(from) => change({ from }, 'replace')}
      />
      <Choice
        id={`${id}-basis`}
        label={words.basis}
        value={search.basis}
        options={basesOfFigures.map((one) => ({ id: one, name: say.bases[one] }))}
        onChange={(basis) => change({ basis }, 'replace')}
      />
      <p className="filter-said">
        <span role="status">{words.shown(props.shown, props.all)}</span>
        {isNarrowed && (
          <button type="button" className="quiet" onClick={() => change(unfiltered)}>
            {words.clear}
          </button>
        )}
        <button type="button" className="quiet copy" onClick={props.onCopy}>
          {words.copyTable}
        </button>
        <TableOut
          study={study}
          title={words.viewNames.figures}
          isOnlyFile
          table={() => numbers.ask(snapshot, 'figuresTable', { assume: [] })}
        />
      </p>
    </search>
  );
}

/** What is typed shows at once; the address follows. */
function FindFigures() {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { search, change } = useFiguresAddress();
  const [typed, setTyped] = useState(search.find ?? '');
  const sent = useRef(typed);
  useEffect(() => {
    // Changed by something else: going back, or a button.
    if ((search.find ?? '') !== sent.current) {
      sent.current = search.find ?? '';
      setTyped(sent.current);
    }
  }, [search.find]);
  const find = (text: string): void => {
    setTyped(text);
    sent.current = text;
    change({ find: text === '' ? undefined : text }, 'replace');
  };
  return (
    <FindField id="find-figures" label={words.find} hint={words.findHint} value={typed} onChange={find} />
  );
}

function Choice(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string | undefined) => void;
}) {
  const { language } = useLanguage();
  return (
    <div className="choice">
      <label htmlFor={props.id}>{props.label}</label>
      <select
        id={props.id}
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{figuresSaying[language].all}</option>
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
