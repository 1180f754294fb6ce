import './Alert.css';
import { useEffect, useRef, type ReactNode, type Ref } from 'react';

import { Icon, type IconName } from './Icon';

export type Tone = 'info' | 'done' | 'warning' | 'error';

export const toneIcons: Record<Tone, IconName> = { info: 'info', done: 'done', warning: 'warning', error: 'error' };

interface Props {
  tone?: Tone;
  title?: string | undefined;
  children?: ReactNode;
  actions?: ReactNode;
  /** Read aloud the moment it appears, and brought into view: it answers what was just done. */
  live?: boolean;
  ref?: Ref<HTMLDivElement>;
}

/** A strip that says what is the matter and what to do about it. */
export function Alert({ tone = 'info', title, children, actions, live, ref }: Props) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (live) text.current?.scrollIntoView({ block: 'nearest' });
  }, [live]);
  return (
    <div ref={ref} className={`alert ${tone}`} role={live ? 'alert' : undefined} tabIndex={ref ? -1 : undefined}>
      <Icon name={toneIcons[tone]} />
      <div ref={text} className="alert-text">
        {title && <strong>{title}</strong>}
        {children}
      </div>
      {actions && <div className="alert-acts">{actions}</div>}
    </div>
  );
}
