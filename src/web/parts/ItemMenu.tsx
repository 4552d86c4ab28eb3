import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useMayEdit } from '../session/useMayEdit.ts';
import { Icon } from './Icon.tsx';

/** One thing that a menu of an item offers. */
export interface ItemAction {
  readonly id: string;
  readonly name: string;
  /** It takes something away, and stands last. */
  readonly isRemoving?: boolean;
  /** It changes nothing, so that it is offered where the study is only read, too. */
  readonly isReading?: boolean;
  readonly run: () => void;
}

/** What may be done to one thing, behind a small button beside it; not there where nothing may be. */
export function ItemMenu(props: { readonly label: string; readonly actions: readonly ItemAction[] }) {
  const mayEdit = useMayEdit();
  const actions = props.actions.filter(({ isReading }) => mayEdit || isReading);
  if (actions.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="item-menu" aria-label={props.label}>
        <Icon name="more" size={16} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          aria-label={props.label}
          // The menu gives the focus back first; what runs may then move it on.
          onAction={(id) => setTimeout(() => actions.find((one) => one.id === id)?.run())}
        >
          {actions.map(({ id, name, isRemoving }) => (
            <MenuItem key={id} id={id} className={isRemoving ? 'removing' : ''}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
