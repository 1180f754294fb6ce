/** The keys, from the same list of commands as everything else. */
import './ShortcutList.css';
import { Dialog } from '../kit';
import { closeDialog, useScreen } from '../state/screen';
import type { Command } from './commands';
import { readable } from './shortcuts';
import { useWords } from './words';

export function ShortcutList({ commands }: { commands: readonly Command[] }) {
  const { t } = useWords();
  const isOpen = useScreen((screen) => screen.dialog === 'shortcuts');
  return (
    <Dialog title={t('app-shortcuts')} isOpen={isOpen} onClose={closeDialog}>
      <dl className="shortcut-list">
        {commands
          .filter((command) => command.keys)
          .map((command) => (
            <div key={command.id}>
              <dt>{command.title}</dt>
              <dd>
                {command.keys?.map((keys) => (
                  <kbd key={keys}>{readable(keys)}</kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}
