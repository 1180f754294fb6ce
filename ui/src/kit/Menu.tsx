import './List.css';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, type MenuProps } from 'react-aria-components';
import type { ReactElement } from 'react';

import { useAnchor, type Anchor } from './anchor';
import { Icon, type IconName } from './Icon';

export interface MenuAct {
  id: string;
  label: string;
  icon?: IconName;
  keys?: string;
  danger?: boolean;
  run: () => void;
}

interface Props {
  label: string;
  acts: readonly MenuAct[];
}

export function Menu({ trigger, ...acts }: Props & { /** The button that opens it. */ trigger: ReactElement }) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover">
        <Acts {...acts} />
      </Popover>
    </MenuTrigger>
  );
}

/** A menu that is open, at an element that is no button. */
export function MenuAt({ at, onClose, ...acts }: Props & Anchor) {
  return (
    <Popover className="popover" aria-label={acts.label} {...useAnchor({ at, onClose })}>
      <Acts {...acts} autoFocus="first" onClose={onClose} />
    </Popover>
  );
}

function Acts({ label, acts, ...rest }: Props & Pick<MenuProps<MenuAct>, 'autoFocus' | 'onClose'>) {
  return (
    <AriaMenu className="listbox" aria-label={label} onAction={(key) => acts.find((act) => act.id === key)?.run()} {...rest}>
      {acts.map((act) => (
        <MenuItem key={act.id} id={act.id} textValue={act.label} className={`listbox-item ${act.danger ? 'danger' : ''}`}>
          {act.icon && <Icon name={act.icon} size="small" />}
          <span className="grow">{act.label}</span>
          {act.keys && <kbd>{act.keys}</kbd>}
        </MenuItem>
      ))}
    </AriaMenu>
  );
}
