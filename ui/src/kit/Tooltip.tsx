import './Tooltip.css';
import type { ReactElement } from 'react';
import { Tooltip as Bubble, TooltipTrigger } from 'react-aria-components';

interface Props {
  text: string;
  /** One control that can hold focus. */
  children: ReactElement;
}

export function Tooltip({ text, children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <Bubble className="tooltip" offset={6}>
        {text}
      </Bubble>
    </TooltipTrigger>
  );
}
