/** What makes a popover hang at an element that opens it without being a button, such as a cell of a grid. */
import { useMemo } from 'react';
import type { PopoverProps } from 'react-aria-components';

export interface Anchor {
  at: HTMLElement;
  onClose: () => void;
}

export function useAnchor({ at, onClose }: Anchor): Pick<PopoverProps, 'triggerRef' | 'isOpen' | 'onOpenChange' | 'placement' | 'offset'> {
  const triggerRef = useMemo(() => ({ current: at }), [at]);
  return { triggerRef, isOpen: true, onOpenChange: (isOpen) => !isOpen && onClose(), placement: 'bottom start', offset: 3 };
}
