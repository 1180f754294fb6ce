import './List.css';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ReactElement } from 'react';

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
  /** The button that opens it. */
  trigger: ReactElement;
  acts: readonly MenuAct[];
}

export function Menu({ label, trigger, acts }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover">
        <AriaMenu className="listbox" aria-label={label} onAction={(key) => acts.find((act) => act.id === key)?.run()}>
          {acts.map((act) => (
            <MenuItem key={act.id} id={act.id} textValue={act.label} className={`listbox-item ${act.danger ? 'danger' : ''}`}>
              {act.icon && <Icon name={act.icon} size="small" />}
              <span className="grow">{act.label}</span>
              {act.keys && <kbd>{act.keys}</kbd>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
