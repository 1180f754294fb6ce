import './Dialog.css';
import './List.css';
import { useContext, useId, type ReactNode } from 'react';
import { OverlayTriggerStateContext, Popover, type PopoverProps } from 'react-aria-components';

import { useAnchor, type Anchor } from './anchor';

interface Props extends Pick<PopoverProps, 'placement'> {
  /** Stands above what is in it, and names it; without it the button's own name does. */
  title?: string;
  /** Of the bubble, and of what is in it. */
  className?: string;
  inside?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A small window at the button that opens it. It is the dialog itself and holds none, so that the
 * hidden buttons with which a screen reader leaves it are part of it.
 */
export function Bubble({ title, className = '', inside = 'dialog', placement, children }: Props) {
  const heading = useId();
  return (
    <Popover className={`popover ${className}`} placement={placement} aria-labelledby={title ? heading : undefined}>
      <div className={inside}>
        {title && <h3 id={heading}>{title}</h3>}
        <Content>{children}</Content>
      </div>
    </Popover>
  );
}

/** A small window that is open, at an element that is no button. What is in it says what it is for. */
export function BubbleAt({ label, at, onClose, children }: Anchor & { label: string; children: ReactNode }) {
  return (
    <Popover className="popover bubble-at" aria-label={label} {...useAnchor({ at, onClose })}>
      {children}
    </Popover>
  );
}

function Content({ children }: Pick<Props, 'children'>) {
  const trigger = useContext(OverlayTriggerStateContext);
  return typeof children === 'function' ? children(() => trigger?.close()) : children;
}
