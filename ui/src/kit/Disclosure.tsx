import './Disclosure.css';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading, type DisclosureProps } from 'react-aria-components';

import { Icon } from './Icon';

interface Props extends Omit<DisclosureProps, 'children' | 'className' | 'style'> {
  title: ReactNode;
  children: ReactNode;
  level?: 2 | 3 | 4;
}

export function Disclosure({ title, children, level = 3, ...rest }: Props) {
  return (
    <AriaDisclosure {...rest} className="disclosure">
      <Heading level={level}>
        <Button slot="trigger" className="disclosure-btn">
          <Icon name="caretDown" size="small" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">
        <div>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
