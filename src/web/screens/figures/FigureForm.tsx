import { useId, useState } from 'react';
import type { AssumptionSet, Figure, Quantity } from '#figures';
import { basesOfFigures } from '#reading/table/readFigureTable';
import type { Command, Study } from '#study';
import { figuresSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { CheckField, SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import {
  draftOfFigure,
  type FigureDraft,
  type FigureField,
  fieldAt,
  inPercent,
  newFigureDraft,
  readFigureDraft,
  type StatementKind,
  statementKinds,
} from './figureDraft.ts';
import type { OpenForm } from './formOpener.ts';
import { NumberField } from './NumberField.tsx';
import { joined, refusalsAsErrors } from './refusalsAsErrors.ts';
import { SourceFields } from './SourceFields.tsx';
import { SubjectField } from './SubjectField.tsx';

/** Adds a figure or changes one, in the study or in an assumption set; every way to say something of a number. */
export function FigureForm(props: {
  readonly begin: Extract<OpenForm, { form: 'figure' }>;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const desk = useDesk();
  const { begin, onClose } = props;
  const before = begin.figure;
  const [id] = useState(() => before?.id ?? freshId('figure'));
  const [draft, setDraft] = useState<FigureDraft>(() => beginning(study, begin, language));
  const form = useId();
  const at = (field: FigureField): string => `${form}-${field}`;
  const put = (changed: Partial<FigureDraft>): void => setDraft((old) => ({ ...old, ...changed }));
  const quantity = study.quantities.get(draft.quantity);
  const read = () => readFigureDraft(draft, { study, language, id, before });
  const check = (): readonly FieldError[] => {
    const { figure, errors } = read();
    if (!figure) return joined(errors.map(({ field, message }) => ({ field: at(field), message })));
    return refusalsAsErrors(study, saving(study, figure, begin), language, (place) => at(fieldAt(place)));
  };
  const submit = async (): Promise<boolean> => {
    const { figure } = read();
    return figure ? desk.run(saving(study, figure, begin)) : false;
  };
  return (
    <EditSheet
      title={before ? words.editFigure : words.addFigure}
      submit={before ? say.form.save : words.addFigure}
      check={check}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        id={at('quantity')}
        label={words.formQuantity}
        value={draft.quantity}
        onChange={(chosen) => put({ quantity: chosen })}
        options={[
          ...(draft.quantity === '' ? [{ id: '', name: '' }] : []),
          ...[...study.quantities.values()].map((one) => ({ id: one.id, name: pick(one.name, language) })),
        ]}
      />
      <SubjectField
        id={at('subject')}
        label={words.formAbout}
        value={draft.subject}
        onChange={(subject) => put({ subject })}
      />
      <SelectField
        id={at('kind')}
        label={words.formSays}
        value={draft.kind}
        onChange={(kind) => put({ kind: kind as StatementKind })}
        options={statementKinds.map((kind) => ({ id: kind, name: words.statements[kind] }))}
      />
      <Numbers draft={draft} quantity={quantity} at={at} put={put} />
      {draft.kind === 'share' && (
        <SubjectField
          id={at('of')}
          label={words.shareOfWhat}
          value={draft.of}
          onChange={(of) => put({ of })}
        />
      )}
      {draft.kind === 'missing' ? (
        <TextField
          id={at('reason')}
          label={words.reason}
          value={draft.reason}
          onChange={(reason) => put({ reason })}
        />
      ) : (
        <CheckField
          id={at('about')}
          label={words.about}
          checked={draft.about}
          onChange={(about) => put({ about })}
        />
      )}
      <SourceFields
        id={at}
        source={draft.source}
        locator={draft.locator}
        onChange={(changed) => put(changed)}
      />
      <TextField
        id={at('date')}
        label={words.date}
        hint={words.dateHint}
        isOptional={draft.source !== ''}
        value={draft.date}
        onChange={(date) => put({ date })}
      />
      <SelectField
        id={at('basis')}
        label={words.basis}
        value={draft.basis}
        onChange={(basis) => put({ basis: basis as Figure['basis'] })}
        options={basesOfFigures.map((basis) => ({ id: basis, name: say.bases[basis] }))}
      />
      <TextField
        id={at('note')}
        label={words.note}
        isOptional
        lines={2}
        value={draft.note}
        onChange={(note) => put({ note })}
      />
    </EditSheet>
  );
}

function beginning(
  study: Study,
  begin: Extract<OpenForm, { form: 'figure' }>,
  language: 'da' | 'en',
): FigureDraft {
  const { figure, set, quantity, about } = begin;
  if (figure) return draftOfFigure(figure, study.quantities.get(figure.quantity), language);
  return newFigureDraft({
    quantity: quantity ?? (study.quantities.size === 1 ? [...study.quantities.keys()][0] : undefined),
    about,
    basis: set === undefined ? 'stated' : 'assumed',
    source: set === undefined ? undefined : study.assumptionSets.get(set)?.source?.source,
  });
}

/** The one command that keeps a figure, alone or in its set. */
function saving(study: Study, figure: Figure, begin: Extract<OpenForm, { form: 'figure' }>): Command {
  const set = begin.set === undefined ? undefined : study.assumptionSets.get(begin.set);
  if (!set) return { kind: 'recordFigure', record: figure, expect: begin.figure ? 'existing' : 'new' };
  const isThere = set.figures.some(({ id }) => id === figure.id);
  const figures = isThere
    ? set.figures.map((one) => (one.id === figure.id ? figure : one))
    : [...set.figures, figure];
  const record: AssumptionSet = { ...set, figures };
  return { kind: 'recordAssumptionSet', record, expect: 'existing' };
}

function Numbers(props: {
  readonly draft: FigureDraft;
  readonly quantity: Quantity | undefined;
  readonly at: (field: FigureField) => string;
  readonly put: (changed: Partial<FigureDraft>) => void;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { draft, quantity, at, put } = props;
  const unit = inPercent(draft.kind, quantity)
    ? words.percent
    : quantity && quantity.unit !== 'count'
      ? words.units[quantity.unit]
      : undefined;
  const labelled = (label: string): string => (unit === undefined ? label : words.inUnit(label, unit));
  const field = (name: 'value' | 'min' | 'max', label: string) => (
    <NumberField
      id={at(name)}
      label={labelled(label)}
      value={draft[name]}
      onChange={(value) => put({ [name]: value })}
    />
  );
  switch (draft.kind) {
    case 'equal':
      return field('value', words.number);
    case 'between':
    case 'share':
      return (
        <div className="field-row">
          {field('min', words.least)}
          {field('max', words.greatest)}
        </div>
      );
    case 'atLeast':
    case 'moreThan':
      return field('min', words.number);
    case 'atMost':
    case 'lessThan':
      return field('max', words.number);
    case 'missing':
      return null;
  }
}
