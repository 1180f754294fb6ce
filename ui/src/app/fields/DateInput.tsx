/** A day, typed as numbers in the order of the reader's language. */
import './DateInput.css';
import { parseDate, type CalendarDate } from '@internationalized/date';
import { DateField, DateInput as Segments, DateSegment } from 'react-aria-components';

import { FieldHint, FieldLabel, FieldProblem, type FieldTexts } from '../../kit/FieldParts';

interface Props extends FieldTexts {
  /** `2027-04-14`, or nothing. */
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  onFocus: () => void;
  isReadOnly: boolean;
}

function day(value: string): CalendarDate | null {
  try {
    return parseDate(value);
  } catch {
    return null;
  }
}

export function DateInput({ value, onChange, label, hint, error, optional, ...rest }: Props) {
  const texts = { label, hint, error, optional };
  return (
    <DateField {...rest} className="field" value={day(value)} onChange={(date) => onChange(date?.toString() ?? '')} isInvalid={Boolean(error)} validationBehavior="aria" shouldForceLeadingZeros>
      <FieldLabel {...texts} />
      <FieldHint {...texts} />
      <Segments className="input date-input">{(segment) => <DateSegment segment={segment} className="date-segment" />}</Segments>
      <FieldProblem {...texts} />
    </DateField>
  );
}
