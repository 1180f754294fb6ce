import './List.css';
import './Sentence.css';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import type { Option } from './Choice';

interface Props {
  /** What this part of the sentence decides, such as "waarmee vergelijkt u". */
  label: string;
  options: readonly Option[];
  value: string;
  /** Stands there while nothing has been chosen. */
  gap: string;
  onChange: (value: string) => void;
  isDisabled?: boolean;
}

/** One part of a sentence that is a choice in plain words. */
export function SentencePart({ label, options, value, gap, onChange, isDisabled }: Props) {
  const chosen = options.find((option) => option.value === value);
  return (
    <MenuTrigger>
      <Button className={`sentence-part ${chosen ? '' : 'open'}`} aria-label={`${label}: ${chosen?.label ?? gap}`} isDisabled={isDisabled ?? false}>
        {chosen?.label ?? gap}
      </Button>
      <Popover className="popover">
        <Menu
          className="listbox"
          aria-label={label}
          selectionMode="single"
          selectedKeys={chosen ? [chosen.value] : []}
          onAction={(key) => onChange(String(key))}
        >
          {options.map((option) => (
            <MenuItem key={option.value} id={option.value} textValue={option.label} className="listbox-item">
              <span className="grow">
                {option.label}
                {option.consequence && <small>{option.consequence}</small>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
