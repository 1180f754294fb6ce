import './Button.css';
import type { ReactNode, Ref } from 'react';
import { Button as Pressable, type ButtonProps } from 'react-aria-components';

import { Icon, type IconName } from './Icon';
import { Tooltip } from './Tooltip';

type Look = 'primary' | 'secondary' | 'subtle' | 'danger';

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  look?: Look;
  small?: boolean;
  icon?: IconName;
  iconAfter?: IconName;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ children, look = 'secondary', small, icon, iconAfter, ...rest }: Props) {
  return (
    <Pressable {...rest} className={`btn ${look} ${small ? 'small' : ''}`}>
      {icon && <Icon name={icon} size={small || look === 'primary' ? 'small' : 'normal'} />}
      {children}
      {iconAfter && <Icon name={iconAfter} size="small" />}
    </Pressable>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  icon: IconName;
  /** What it does; shown in the tooltip too. */
  label: string;
  /** Keys as people read them, such as "Ctrl+Z". */
  keys?: string | undefined;
  look?: 'secondary' | 'subtle';
  small?: boolean;
}

export function IconButton({ icon, label, keys, look = 'subtle', small, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <Pressable {...rest} aria-label={keys ? `${label} (${keys})` : label} className={`btn icon-only ${look} ${small ? 'small' : ''}`}>
        <Icon name={icon} size={small ? 'small' : 'normal'} />
      </Pressable>
    </Tooltip>
  );
}

interface LinkButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
}

/** Goes somewhere inside the program and therefore looks like a link. */
export function LinkButton({ children, ...rest }: LinkButtonProps) {
  return (
    <Pressable {...rest} className="link-btn">
      {children}
    </Pressable>
  );
}
