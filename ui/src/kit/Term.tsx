import './Term.css';
import { Button, DialogTrigger } from 'react-aria-components';
import type { ReactNode } from 'react';

import { useWords } from '../app/words';
import { Bubble } from './Bubble';

interface Props {
  /** The term's key in the glossary, such as `denominator`. */
  of: string;
  /** The word as it stands in the sentence; without it the glossary's own word. */
  children?: ReactNode;
}

/** A word with a dotted line that opens its definition. */
export function Term({ of, children }: Props) {
  const { t } = useWords();
  const name = t(`term-${of}`);
  return (
    <DialogTrigger>
      <Button className="term">{children ?? name}</Button>
      <Bubble className="term-popover" title={name}>
        <p>{t(`term-${of}-definition`)}</p>
      </Bubble>
    </DialogTrigger>
  );
}
