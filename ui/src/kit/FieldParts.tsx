/** Label, hint and error: what every control that takes an answer has around it. */
import './Field.css';
import { FieldError, Label, Text } from 'react-aria-components';

import { useWords } from '../app/words';
import { Icon } from './Icon';

export interface FieldTexts {
  label: string;
  hint?: string | null | undefined;
  error?: string | null | undefined;
  /** Adds "(niet verplicht)" to the label. */
  optional?: boolean | undefined;
}

export function FieldLabel({ label, optional }: FieldTexts) {
  const { t } = useWords();
  return (
    <Label className="field-label">
      {label}
      {optional && ' '}
      {optional && <span className="optional">{t('kit-optional')}</span>}
    </Label>
  );
}

export function FieldHint({ hint }: FieldTexts) {
  if (!hint) return null;
  return (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  );
}

export function FieldProblem({ error }: FieldTexts) {
  if (!error) return null;
  return (
    <FieldError className="field-error">
      <Icon name="warning" size="small" />
      <span>{error}</span>
    </FieldError>
  );
}
