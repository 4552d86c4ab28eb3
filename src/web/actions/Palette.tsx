import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { Sheet } from '../parts/Sheet.tsx';
import { useLanguage } from '../session/useLanguage.ts';
import type { Action } from './action.ts';
import { Keys } from './Keys.tsx';
import { matches } from './matches.ts';

const groups = ['here', 'change', 'screens', 'models', 'numbers', 'assumptions', 'page'] as const;

/** Every action by name: type a part of it, choose with the arrows, run with Enter. */
export function Palette(props: { readonly actions: readonly Action[]; readonly onClose: () => void }) {
  const { say } = useLanguage();
  const { actions, onClose } = props;
  const titles = {
    here: say.web.onThisScreen,
    change: say.web.changes,
    screens: say.web.navigation,
    models: say.web.models,
    numbers: say.whyPanel.title,
    assumptions: say.modelScreen.assumptions,
    page: say.web.keys,
  };
  return (
    <Sheet title={say.web.palette} at="middle" className="palette" onClose={onClose}>
      <Autocomplete filter={matches}>
        <SearchField aria-label={say.web.palette} autoFocus>
          <Input placeholder={say.web.findOrDo} />
        </SearchField>
        <Menu
          aria-label={say.web.palette}
          className="palette-list"
          renderEmptyState={() => <p className="mute">{say.web.paletteEmpty}</p>}
          onAction={(id) => {
            const action = actions.find((one) => one.id === id);
            onClose();
            // The dialog gives the focus back first; what runs may then move it on.
            if (action) setTimeout(action.run);
          }}
        >
          {groups.map((group) => {
            const some = actions.filter((action) => action.group === group && action.id !== 'openPalette');
            return (
              some.length > 0 && (
                <MenuSection key={group} id={group}>
                  <Header>{titles[group]}</Header>
                  {some.map((action) => (
                    <MenuItem key={action.id} id={action.id} textValue={action.name}>
                      <span>{action.name}</span>
                      {action.key !== undefined && <Keys of={action.key} />}
                    </MenuItem>
                  ))}
                </MenuSection>
              )
            );
          })}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}
