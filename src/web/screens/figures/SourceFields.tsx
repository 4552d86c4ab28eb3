import { figuresSaying, pick } from '#wording';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** Which source, and where in it. */
export function SourceFields(props: {
  readonly id: (field: 'source' | 'locator') => string;
  readonly source: string;
  readonly locator: string;
  readonly onChange: (changed: { readonly source?: string; readonly locator?: string }) => void;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { id, source, locator, onChange } = props;
  return (
    <>
      <SelectField
        id={id('source')}
        label={words.source}
        isOptional
        value={source}
        onChange={(chosen) => onChange({ source: chosen })}
        options={[
          { id: '', name: words.chooseSource },
          ...[...study.sources.values()].map((one) => ({ id: one.id, name: pick(one.title, language) })),
        ]}
      />
      {source !== '' && (
        <TextField
          id={id('locator')}
          label={words.locator}
          hint={words.locatorHint}
          isOptional
          value={locator}
          onChange={(text) => onChange({ locator: text })}
        />
      )}
    </>
  );
}
