import './List.css';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';

import { useWords } from '../app/words';
import type { Option } from './Choice';
import { FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './FieldParts';
import { Icon } from './Icon';

interface Props extends FieldTexts {
  options: readonly Option[];
  value: string | null;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onFocus?: () => void;
  isDisabled?: boolean;
  placeholder?: string;
  name?: string;
  /** For a control in a table: the label is only heard. */
  hideLabel?: boolean;
}

/** One of many answers. */
export function Select({ options, value, onChange, placeholder, hideLabel, label, hint, error, optional, ...rest }: Props) {
  const { t } = useWords();
  const texts = { label, hint, error, optional };
  return (
    <AriaSelect
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className="field"
      placeholder={placeholder ?? t('kit-choose')}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      {!hideLabel && <FieldLabel {...texts} />}
      <FieldHint {...texts} />
      <Button className="input select-btn">
        <SelectValue className="value" />
        <Icon name="caretDown" size="small" />
      </Button>
      <FieldProblem {...texts} />
      <Popover className="popover">
        <ListBox className="listbox">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="listbox-item">
              <span className="grow">
                {option.label}
                {option.consequence && <small>{option.consequence}</small>}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
