/** Everything that can be done, found by typing. */
import './Palette.css';
import { useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';

import { Dialog, Icon } from '../kit';
import { closeDialog, useScreen } from '../state/screen';
import type { Command } from './commands';
import { readable } from './shortcuts';
import { useWords } from './words';

export function Palette({ commands }: { commands: readonly Command[] }) {
  const { t } = useWords();
  const isOpen = useScreen((screen) => screen.dialog === 'palette');
  const { contains } = useFilter({ sensitivity: 'base' });
  const [text, setText] = useState('');
  const close = () => {
    closeDialog();
    setText('');
  };
  const choices = commands.filter((command) => command.id !== 'palette');
  return (
    <Dialog title={t('app-search')} isOpen={isOpen} onClose={close}>
      <div className="palette">
        {/* Every word of what is typed must occur, in any order. */}
        <Autocomplete inputValue={text} onInputChange={setText} filter={(title, typed) => typed.split(' ').every((word) => contains(title, word))}>
          <SearchField aria-label={t('app-search')} autoFocus className="palette-field">
            <Icon name="search" size="small" />
            <Input className="input" placeholder={t('app-palette-hint')} />
          </SearchField>
          <Menu
            className="listbox"
            aria-label={t('app-commands')}
            items={choices}
            onAction={(key) => {
              close();
              choices.find((command) => command.id === key)?.run();
            }}
            renderEmptyState={() => <div className="listbox-empty">{t('kit-nothing-found')}</div>}
          >
            {(command) => {
              const [keys] = command.keys ?? [];
              return (
                <MenuItem id={command.id} textValue={command.title} className="listbox-item">
                  <span className="grow">{command.title}</span>
                  {keys && <kbd>{readable(keys)}</kbd>}
                </MenuItem>
              );
            }}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
