import { type Basis, bases, type Language, type SourceRef, type Text } from '#figures';
import type { Study } from '#study';
import { homeName, languages, pick } from '#wording';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useOrganisation } from './organisationDesk.ts';

/** A name as a form holds it, per language; blank where there is none. */
export type TwoNames = Readonly<Record<Language, string>>;

export function namesOf(text: Text | undefined): TwoNames {
  return { da: text?.da ?? '', en: text?.en ?? '' };
}

/** The text of two fields; a language left blank has none. */
export function textOf(names: TwoNames): Text {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const name = names[language].trim();
      return name === '' ? [] : [[language, name] as const];
    }),
  );
}

/** Whether a name is there in at least one language. */
export function isNamed(names: TwoNames): boolean {
  return languages.some((language) => names[language].trim() !== '');
}

/** The name in the reader's language first, the other one optional. */
export function NameFields(props: {
  readonly id: string;
  readonly label?: string;
  readonly names: TwoNames;
  readonly onChange: (names: TwoNames) => void;
  readonly autoFocus?: boolean;
}) {
  const { language } = useLanguage();
  const { words } = useOrganisation();
  const { id, names, onChange, label } = props;
  const other = language === 'da' ? 'en' : 'da';
  return (
    <>
      <TextField
        id={id}
        label={label ?? words.form.nameIn[language]}
        value={names[language]}
        onChange={(name) => onChange({ ...names, [language]: name })}
        autoFocus={props.autoFocus ?? false}
      />
      <TextField
        id={`${id}-${other}`}
        label={label === undefined ? words.form.nameIn[other] : `${label} (${other})`}
        isOptional
        value={names[other]}
        onChange={(name) => onChange({ ...names, [other]: name })}
      />
    </>
  );
}

/** What a record rests on, as a form holds it. */
export interface Grounds {
  readonly basis: Basis;
  readonly source: string;
  readonly locator: string;
}

export function groundsOf(record?: { readonly basis?: Basis; readonly source?: SourceRef }): Grounds {
  return {
    basis: record?.basis ?? 'stated',
    source: record?.source?.source ?? '',
    locator: record?.source?.locator ?? '',
  };
}

/** The source of a form, for a record; nothing where none was chosen. */
export function sourceIn({ source, locator }: Grounds): { readonly source?: SourceRef } {
  if (source === '') return {};
  return { source: { source, ...(locator.trim() === '' ? {} : { locator: locator.trim() }) } };
}

/** Basis, source and the place in it. */
export function GroundsFields(props: {
  readonly id: string;
  readonly grounds: Grounds;
  readonly onChange: (grounds: Grounds) => void;
}) {
  const { language, say } = useLanguage();
  const { words } = useOrganisation();
  const { study } = useOpenStudy().snapshot;
  const { id, grounds, onChange } = props;
  return (
    <>
      <SelectField
        id={`${id}-basis`}
        label={words.form.basis}
        value={grounds.basis}
        onChange={(basis) => onChange({ ...grounds, basis: basis as Basis })}
        options={bases.map((basis) => ({ id: basis, name: say.bases[basis] }))}
      />
      <SelectField
        id={`${id}-source`}
        label={words.form.source}
        isOptional
        value={grounds.source}
        onChange={(source) => onChange({ ...grounds, source })}
        options={[
          { id: '', name: words.form.noSource },
          ...[...study.sources.values()].map((source) => ({
            id: source.id,
            name: pick(source.title, language),
          })),
        ]}
      />
      {grounds.source !== '' && (
        <TextField
          id={`${id}-locator`}
          label={words.form.locator}
          isOptional
          value={grounds.locator}
          onChange={(locator) => onChange({ ...grounds, locator })}
        />
      )}
    </>
  );
}

/** Administrations to choose among, in the order of the register. */
export function homeOptions(study: Study, language: Language) {
  return [...study.administrations.keys()].map((id) => ({
    id,
    name: homeName(study, undefined, id, language),
  }));
}
