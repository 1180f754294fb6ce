/** The drawings behind the icon names: our own few, and Phosphor's taken in at build time. */
import arrowDown from '@phosphor-icons/core/assets/regular/arrow-down.svg?raw';
import arrowUp from '@phosphor-icons/core/assets/regular/arrow-up.svg?raw';
import redo from '@phosphor-icons/core/assets/regular/arrow-u-up-right.svg?raw';
import undo from '@phosphor-icons/core/assets/regular/arrow-u-up-left.svg?raw';
import bell from '@phosphor-icons/core/assets/regular/bell.svg?raw';
import caretRight from '@phosphor-icons/core/assets/regular/caret-right.svg?raw';
import history from '@phosphor-icons/core/assets/regular/clock-counter-clockwise.svg?raw';
import exporting from '@phosphor-icons/core/assets/regular/export.svg?raw';
import eye from '@phosphor-icons/core/assets/regular/eye.svg?raw';
import folder from '@phosphor-icons/core/assets/regular/folder-open.svg?raw';
import hash from '@phosphor-icons/core/assets/regular/hash.svg?raw';
import keyboard from '@phosphor-icons/core/assets/regular/keyboard.svg?raw';
import list from '@phosphor-icons/core/assets/regular/list-bullets.svg?raw';
import search from '@phosphor-icons/core/assets/regular/magnifying-glass.svg?raw';
import pencil from '@phosphor-icons/core/assets/regular/pencil-simple.svg?raw';
import scales from '@phosphor-icons/core/assets/regular/scales.svg?raw';
import talk from '@phosphor-icons/core/assets/regular/chat-circle-text.svg?raw';
import table from '@phosphor-icons/core/assets/regular/table.svg?raw';
import trash from '@phosphor-icons/core/assets/regular/trash.svg?raw';
import back from '@phosphor-icons/core/assets/bold/arrow-left-bold.svg?raw';
import next from '@phosphor-icons/core/assets/bold/arrow-right-bold.svg?raw';
import caretDown from '@phosphor-icons/core/assets/bold/caret-down-bold.svg?raw';
import check from '@phosphor-icons/core/assets/bold/check-bold.svg?raw';
import lock from '@phosphor-icons/core/assets/bold/lock-simple-bold.svg?raw';
import plus from '@phosphor-icons/core/assets/bold/plus-bold.svg?raw';
import warning from '@phosphor-icons/core/assets/bold/warning-bold.svg?raw';
import done from '@phosphor-icons/core/assets/fill/check-circle-fill.svg?raw';
import error from '@phosphor-icons/core/assets/fill/warning-circle-fill.svg?raw';

/** Phosphor's file holds one or more paths on a field of 256. */
function phosphor(svg: string): string[] {
  return [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path ?? '');
}

const filled = {
  arrowDown, arrowUp, back, bell, caretDown, caretRight, check, done, error, exporting, eye, folder, hash,
  history, keyboard, list, lock, next, pencil, plus, redo, scales, search, table, talk, trash, undo, warning,
};

/** Lines on a field of 24, drawn for this program. */
const lined = {
  book: ['M12 6.2C10.3 4.9 8 4.3 4.6 4.3v13.4c3.4 0 5.7.6 7.4 1.9 1.7-1.3 4-1.9 7.4-1.9V4.3C16 4.3 13.7 4.9 12 6.2Zm0 0v13.4'],
  cells: ['M4 4.5h16v15H4zM4 9.5h16M4 14.5h16M10 4.5v15M15 4.5v15M10.8 12h3.4'],
  close: ['M6 6l12 12M18 6 6 18'],
  column: ['M4 4.5h16v15H4zM9.5 4.5v15M14.5 4.5v15M9.5 9h5M9.5 14h5'],
  copy: ['M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4'],
  document: ['M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5'],
  fold: ['M4 5h16v14H4zM9.5 5v14M16 9.5 13.5 12l2.5 2.5'],
  unfold: ['M4 5h16v14H4zM9.5 5v14M13.5 9.5 16 12l-2.5 2.5'],
  help: ['M12 3.3a8.7 8.7 0 1 0 0 17.4 8.7 8.7 0 0 0 0-17.4Z', 'M9.6 9.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.7M12 16.6v.1'],
  info: ['M12 3.3a8.7 8.7 0 1 0 0 17.4 8.7 8.7 0 0 0 0-17.4Z', 'M12 11v5M12 7.9v.1'],
  ladder: ['M7 3v18M17 3v18M7 7h10M7 12h10M7 17h10'],
  no: ['M12 3.6a8.4 8.4 0 1 0 0 16.8 8.4 8.4 0 0 0 0-16.8Z', 'M6.2 6.2l11.6 11.6'],
  route: [
    'M6 16.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM18 3.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
    'M8.2 18.5H15a3.25 3.25 0 0 0 0-6.5H9a3.25 3.25 0 0 1 0-6.5h6.8',
  ],
  settings: [
    'M4 7h9M19 7h1M4 17h1M11 17h9',
    'M16 4.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM8 14.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2Z',
  ],
  stairs: ['M3.5 19.5h4.3v-4.6h4.2v-4.6h4.2V5.7h4.3'],
  upload: ['M12 15V4.5M7.8 8.2 12 4l4.2 4.2M4.5 14.5v4a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-4'],
};

export type IconName = keyof typeof filled | keyof typeof lined;

export interface Drawing {
  field: number;
  lines: boolean;
  paths: readonly string[];
}

const drawings = new Map<IconName, Drawing>();
for (const [name, svg] of Object.entries(filled)) {
  drawings.set(name as IconName, { field: 256, lines: false, paths: phosphor(svg) });
}
for (const [name, paths] of Object.entries(lined)) {
  drawings.set(name as IconName, { field: 24, lines: true, paths });
}

export function drawing(name: IconName): Drawing {
  const found = drawings.get(name);
  if (!found) throw new Error(`no drawing for ${name}`);
  return found;
}
