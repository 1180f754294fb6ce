import type { ReactNode } from 'react';
import { Input, TextArea as Area, TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';

import { FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './FieldParts';

interface Props extends FieldTexts, Omit<TextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  /** The language of what is typed, for the spelling check. The dossier is Dutch. */
  lang?: string;
  placeholder?: string;
}

/** What stands around the box, and the box itself. */
function Around({ children, label, hint, error, optional, ...rest }: Omit<Props, 'lang' | 'placeholder'> & { children: ReactNode }) {
  const texts = { label, hint, error, optional };
  return (
    <AriaTextField {...rest} className="field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldLabel {...texts} />
      <FieldHint {...texts} />
      {children}
      <FieldProblem {...texts} />
    </AriaTextField>
  );
}

export function TextField({ type = 'text', lang = 'nl', placeholder, ...rest }: Props) {
  return (
    <Around {...rest} type={type}>
      <Input className="input" lang={lang} spellCheck={type === 'text'} autoComplete="off" placeholder={placeholder} />
    </Around>
  );
}

export function TextArea({ rows = 3, lang = 'nl', placeholder, ...rest }: Props & { rows?: number }) {
  return (
    <Around {...rest}>
      <Area className="input" lang={lang} spellCheck rows={rows} placeholder={placeholder} />
    </Around>
  );
}
