import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { treeOf } from '#organisation';
import { fold, homeName, leafName } from '#wording';
import { Sheet } from '../../parts/Sheet.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { partsThatStay } from './correcting.ts';
import { focusThing, useOrganisation } from './organisationDesk.ts';

const nowhere = '-';

/** Where a task or part has its home: the twin of dragging it. */
export function PlaceDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, placeAt } = useOrganisation();
  const [busy, setBusy] = useState(false);
  const home = treeOf(study).homeOf(id);
  const staying = partsThatStay(study, id);
  const homes = [
    ...[...study.administrations.keys()].map((one) => ({
      id: one,
      name: homeName(study, undefined, one, language),
      short: homeName(study, undefined, one, language, true),
    })),
    { id: nowhere, name: words.form.noHome, short: '' },
  ];
  return (
    <Sheet
      title={words.form.placeTitle(leafName(study, id, language))}
      at="middle"
      className="palette place"
      onClose={onClose}
    >
      {staying.length > 0 && (
        <p className="mute staying">
          {words.form.partsStay(staying.map((part) => leafName(study, part, language)).join(', '))}
        </p>
      )}
      <Autocomplete filter={(text, asked) => fold(text).includes(fold(asked))}>
        <SearchField aria-label={words.form.placeFind} autoFocus>
          <Input placeholder={words.form.placeFind} />
        </SearchField>
        <ListBox
          aria-label={words.form.home}
          className="palette-list"
          items={homes}
          disabledKeys={[home ?? nowhere]}
          selectionMode="none"
          onAction={(key) => {
            if (busy) return;
            setBusy(true);
            const to = String(key);
            void placeAt(id, to === nowhere ? null : to).then(() => {
              onClose();
              setTimeout(() => focusThing(id), 50);
            });
          }}
        >
          {(one) => (
            <ListBoxItem id={one.id} textValue={`${one.name} ${one.short}`}>
              <span>{one.name}</span>
              <span className="mute">
                {one.id === (home ?? nowhere) ? words.form.here : one.short === one.name ? '' : one.short}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Sheet>
  );
}
