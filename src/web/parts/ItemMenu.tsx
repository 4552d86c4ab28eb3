import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** One thing that a menu of an item offers. */
export interface ItemAction {
  readonly id: string;
  readonly name: string;
  /** It takes something away, and stands last. */
  readonly isRemoving?: boolean;
  readonly run: () => void;
}

/** What may be done to one thing, behind a small button beside it. */
export function ItemMenu(props: { readonly label: string; readonly actions: readonly ItemAction[] }) {
  return (
    <MenuTrigger>
      <Button className="item-menu" aria-label={props.label}>
        <Icon name="more" size={16} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          aria-label={props.label}
          // The menu gives the focus back first; what runs may then move it on.
          onAction={(id) => setTimeout(() => props.actions.find((one) => one.id === id)?.run())}
        >
          {props.actions.map(({ id, name, isRemoving }) => (
            <MenuItem key={id} id={id} className={isRemoving ? 'removing' : ''}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
