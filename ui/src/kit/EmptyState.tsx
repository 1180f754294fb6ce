import './EmptyState.css';
import type { ReactNode } from 'react';

import { Icon, type IconName } from './Icon';

interface Props {
  icon?: IconName;
  title: string;
  /** Why there is nothing here. */
  children: ReactNode;
  /** The one thing to do about it. */
  action?: ReactNode;
}

export function EmptyState({ icon = 'info', title, children, action }: Props) {
  return (
    <div className="empty">
      <Icon name={icon} size="large" />
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
