import { useId, useState } from 'react';
import type { AssumptionSet } from '#figures';
import type { Command } from '#study';
import { figuresSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { withWords } from './figureDraft.ts';
import { refusalsAsErrors } from './refusalsAsErrors.ts';
import { SourceFields } from './SourceFields.tsx';
import { useFiguresAddress } from './useFiguresAddress.ts';

/** Makes an assumption set, or names, describes and sources one anew. */
export function SetForm(props: { readonly set: string | undefined; readonly onClose: () => void }) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { open } = useFiguresAddress();
  const desk = useDesk();
  const before = props.set === undefined ? undefined : study.assumptionSets.get(props.set);
  const [draft, setDraft] = useState(() => ({
    id: before?.id ?? freshId('assumptions'),
    name: before ? pick(before.name, language) : '',
    description: before ? pick(before.description, language) : '',
    source: before?.source?.source ?? '',
    locator: before?.source?.locator ?? '',
  }));
  const put = (changed: Partial<typeof draft>): void => setDraft((old) => ({ ...old, ...changed }));
  const form = useId();
  const at = (field: string): string => `${form}-${field}`;
  const command = (): Command => {
    const locator = draft.locator.trim();
    const record: AssumptionSet = {
      id: draft.id,
      name: withWords(before?.name, language, draft.name) ?? {},
      description: withWords(before?.description, language, draft.description) ?? {},
      ...(draft.source === ''
        ? {}
        : { source: { source: draft.source, ...(locator === '' ? {} : { locator }) } }),
      figures: before?.figures ?? [],
      rates: before?.rates ?? [],
      followOn: before?.followOn ?? [],
    };
    return { kind: 'recordAssumptionSet', record, expect: before ? 'existing' : 'new' };
  };
  const check = (): readonly FieldError[] => {
    const errors: FieldError[] = [];
    if (draft.name.trim() === '') errors.push({ field: at('name'), message: words.nameMissing });
    if (draft.description.trim() === '') {
      errors.push({ field: at('description'), message: words.descriptionMissing });
    }
    if (errors.length > 0) return errors;
    return refusalsAsErrors(study, command(), language, (place) =>
      at(/\/(name|description|source)/.exec(place)?.[1] ?? 'name'),
    );
  };
  const submit = async (): Promise<boolean> => {
    const done = await desk.run(command());
    // What it assumes is put in next.
    if (done && !before) open({ view: 'assumptions', set: draft.id });
    return done;
  };
  return (
    <EditSheet
      title={before ? words.editSet : words.addSet}
      submit={before ? say.form.save : words.addSet}
      check={check}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField
        id={at('name')}
        label={words.name}
        value={draft.name}
        autoFocus
        onChange={(name) => put({ name })}
      />
      <TextField
        id={at('description')}
        label={words.description}
        hint={words.descriptionHint}
        lines={4}
        value={draft.description}
        onChange={(description) => put({ description })}
      />
      <SourceFields
        id={at}
        source={draft.source}
        locator={draft.locator}
        onChange={(changed) => put(changed)}
      />
    </EditSheet>
  );
}
