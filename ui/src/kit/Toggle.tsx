import './Toggle.css';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Switch as AriaSwitch, type CheckboxProps, type SwitchProps } from 'react-aria-components';

import { Icon } from './Icon';

interface CheckProps extends Omit<CheckboxProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  hint?: string;
}

export function Checkbox({ children, hint, ...rest }: CheckProps) {
  return (
    <AriaCheckbox {...rest} className="check">
      <span className="box" aria-hidden="true">
        <Icon name="check" size="small" />
      </span>
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </AriaCheckbox>
  );
}

interface SwitchOwnProps extends Omit<SwitchProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
}

export function Switch({ children, ...rest }: SwitchOwnProps) {
  return (
    <AriaSwitch {...rest} className="switch">
      <span className="track" aria-hidden="true" />
      {children}
    </AriaSwitch>
  );
}
