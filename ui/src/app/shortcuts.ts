/** Keys to commands, and keys as people read them. */
import { useEffect } from 'react';

import type { Command } from './commands';

const isMac = () => navigator.platform.startsWith('Mac');

function pressed(event: KeyboardEvent): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('mod');
  if (event.altKey) parts.push('alt');
  const key = event.key.toLowerCase();
  // On some keyboards "=" and "/" need Shift themselves; then Shift is not part of the wish.
  if (event.shiftKey && /^[a-z]$|^f\d+$|^arrow/.test(key)) parts.push('shift');
  parts.push(key);
  return parts.join('+');
}

/** `mod+shift+z` → `Ctrl+Shift+Z`. */
export function readable(keys: string): string {
  const names: Record<string, string> = { mod: isMac() ? 'Cmd' : 'Ctrl', shift: 'Shift', alt: 'Alt', arrowleft: '←', arrowright: '→' };
  if (keys.endsWith('++')) return `${readable(keys.slice(0, -2))}++`;
  return keys
    .split('+')
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace(/^f(\d)/, 'F$1')))
    .join('+');
}

/** The program's undo takes back what was typed in a dossier field; elsewhere the field's own does. */
function belongsToField(event: KeyboardEvent, command: Command): boolean {
  if (command.id !== 'undo' && command.id !== 'redo') return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  const isText = target.matches('input, textarea, [contenteditable]');
  return isText && target.closest('[data-bound]') === null;
}

export function useShortcuts(commands: readonly Command[]) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const wish = pressed(event);
      const command = commands.find((one) => one.keys?.includes(wish));
      if (!command || belongsToField(event, command)) return;
      // A dialog keeps its keys to itself, but for asking help and changing the size of letters.
      const inDialog = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (inDialog && command.group !== 'look') return;
      event.preventDefault();
      command.run();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [commands]);
}
