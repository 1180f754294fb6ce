/** The plain-word choices behind a part of the sentence; a long list can be searched. */
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter, type Selection } from 'react-aria-components';

import { useWords } from '../../app/words';
import type { Slot } from '../../api/wire';
import { Button, Icon } from '../../kit';

interface Props {
  slot: Slot;
  store: (value: string) => void;
  onClose: () => void;
}

/** From here on a list is searched rather than read. */
const long = 10;

/** Conditions stand in one field with `;` between them; each can be on or off. */
const holdsSeveral = (slot: Slot) => slot.name === 'filter';

export function SlotChoices({ slot, store, onClose }: Props) {
  const { t } = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const several = holdsSeveral(slot);
  const chosen = several ? slot.value.split(';').filter(Boolean) : [slot.value];
  const choices = several ? slot.choices.filter((choice) => choice.value !== '') : slot.choices;
  const isLong = choices.length > long;

  const take = (selection: Selection) => {
    if (selection === 'all') return;
    const keys = choices.map((choice) => choice.value).filter((value) => selection.has(`=${value}`));
    if (several) return store(keys.join(';'));
    const [value] = keys;
    if (value !== undefined) store(value);
    onClose();
  };
  const list = (
    <ListBox
      className="listbox"
      aria-label={slot.label}
      selectionMode={several ? 'multiple' : 'single'}
      disallowEmptySelection={!several}
      // An empty value is a choice too, and a key may not be empty.
      selectedKeys={chosen.map((value) => `=${value}`)}
      onSelectionChange={take}
      autoFocus={!isLong}
    >
      {choices.map((choice) => (
        <ListBoxItem key={choice.value} id={`=${choice.value}`} textValue={choice.label} className="listbox-item">
          {({ isSelected }) => (
            <>
              <span className="grow">
                {choice.label}
                {choice.consequence && <small>{choice.consequence}</small>}
              </span>
              {isSelected && <Icon name="check" size="small" />}
            </>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
  return (
    <>
      {isLong ? (
        <Autocomplete filter={contains}>
          <SearchField className="slot-search" aria-label={t('question-search')} autoFocus>
            <Input className="input" placeholder={t('question-search')} />
          </SearchField>
          {list}
        </Autocomplete>
      ) : (
        list
      )}
      {several && (
        <div className="slot-acts">
          <Button small look="primary" onPress={onClose}>
            {t('question-leave')}
          </Button>
          {slot.value !== '' && (
            <Button small onPress={() => store('')}>
              {t('question-no-filter')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
