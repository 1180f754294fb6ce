import './Choice.css';
import type { ReactNode } from 'react';
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components';

import { FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './FieldParts';

export interface Option {
  value: string;
  label: string;
  /** What follows from this answer, said before it is given. */
  consequence?: string | null | undefined;
}

interface Props extends FieldTexts, Omit<RadioGroupProps, 'children' | 'className' | 'style' | 'isInvalid' | 'orientation'> {
  options: readonly Option[];
  /** `cards` beside each other where they fit, `stacked` under each other, `row` for short answers. */
  layout?: 'cards' | 'stacked' | 'row';
  children?: ReactNode;
}

/** One of a few answers, each in full view. */
export function Choice({ options, layout = 'cards', label, hint, error, optional, children, ...rest }: Props) {
  const texts = { label, hint, error, optional };
  return (
    <RadioGroup
      {...rest}
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      orientation={layout === 'stacked' ? 'vertical' : 'horizontal'}
    >
      <FieldLabel {...texts} />
      <FieldHint {...texts} />
      <div className={`choice-cards ${layout}`}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="card">
            <span className="dot" aria-hidden="true" />
            <span>
              <b>{option.label}</b>
              {option.consequence && <small>{option.consequence}</small>}
            </span>
          </Radio>
        ))}
      </div>
      {children}
      <FieldProblem {...texts} />
    </RadioGroup>
  );
}
