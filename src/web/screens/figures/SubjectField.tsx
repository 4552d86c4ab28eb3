import { useMemo } from 'react';
import type { Study } from '#study';
import { figuresSaying, leafName, pick } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import type { SubjectDraft } from './figureDraft.ts';
import { type Pickable, PickField } from './PickField.tsx';

/** Whom a figure speaks of: the whole organisation, or some of it. */
export function SubjectField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: SubjectDraft;
  readonly onChange: (value: SubjectDraft) => void;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { id, label, value, onChange } = props;
  const options = useMemo(() => subjects(study, language), [study, language]);
  return (
    <fieldset className="field subject-field">
      <legend>{label}</legend>
      <p className="mute">{words.formAboutHint}</p>
      {[false, true].map((everything) => (
        <label key={String(everything)} className="check-field">
          <input
            type="radio"
            name={`${id}-kind`}
            checked={value.everything === everything}
            onChange={() => onChange({ ...value, everything })}
          />
          {everything ? words.everything : words.chosen}
        </label>
      ))}
      {!value.everything && (
        <PickField
          id={id}
          label={label}
          add={words.addSubject}
          chosen={value.ids}
          options={options}
          onChange={(ids) => onChange({ ...value, ids })}
        />
      )}
    </fieldset>
  );
}

function subjects(study: Study, language: 'da' | 'en'): readonly Pickable[] {
  const { subjectKinds } = figuresSaying[language];
  const body = (
    one: { readonly id: string; readonly name: { da?: string; en?: string } },
    about: string,
  ) => ({
    id: one.id,
    name: pick(one.name, language),
    about,
  });
  return [
    ...[...study.administrations.values()].map((one) => body(one, subjectKinds.administration)),
    ...[...study.committees.values()].map((one) => body(one, subjectKinds.committee)),
    ...[...study.otherBodies.values()].map((one) => body(one, subjectKinds.otherBody)),
    ...[...study.nodes.values()].map((one) =>
      body(
        one,
        one.parent === undefined
          ? subjectKinds.task
          : `${subjectKinds.part} · ${leafName(study, one.parent, language)}`,
      ),
    ),
  ];
}
