import './List.css';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';

import { useWords } from '../app/words';
import type { Option } from './Choice';
import { FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './FieldParts';
import { Icon } from './Icon';

interface Props extends FieldTexts {
  options: readonly Option[];
  /** The text in the field; it may be one that is not in the list. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onFocus?: () => void;
  isDisabled?: boolean;
  placeholder?: string;
}

/** A text with suggestions: typing narrows the list, and any text may stay. */
export function Combobox({ options, value, onChange, placeholder, label, hint, error, optional, ...rest }: Props) {
  const { t } = useWords();
  const texts = { label, hint, error, optional };
  return (
    <ComboBox
      {...rest}
      className="field"
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHint {...texts} />
      <div className="combo">
        <Input className="input" lang="nl" placeholder={placeholder} />
        <Button aria-label={t('kit-show-list')}>
          <Icon name="caretDown" size="small" />
        </Button>
      </div>
      <FieldProblem {...texts} />
      <Popover className="popover">
        <ListBox className="listbox" renderEmptyState={() => <div className="listbox-empty">{t('kit-nothing-found')}</div>}>
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
    </ComboBox>
  );
}
