/** What the program has said. An error stays until it is sent away, and stays in the list after. */
import { create } from 'zustand';

import type { Notice } from '../kit/Notices';

export interface SaidNotice extends Notice {
  at: Date;
}

interface Said {
  showing: SaidNotice[];
  /** Everything that was said since the start, newest first. */
  list: SaidNotice[];
  unseen: number;
}

const listLength = 100;
let nextId = 1;

export const useNotices = create<Said>(() => ({ showing: [], list: [], unseen: 0 }));

function listed(notice: Omit<Notice, 'id'>): SaidNotice {
  const said: SaidNotice = { ...notice, id: nextId, at: new Date() };
  nextId += 1;
  useNotices.setState(({ list, unseen }) => ({
    list: [said, ...list].slice(0, listLength),
    unseen: unseen + (said.tone === 'done' ? 0 : 1),
  }));
  return said;
}

export function tell(notice: Omit<Notice, 'id'>): number {
  const said = listed(notice);
  // The same sentence twice is one sentence.
  useNotices.setState(({ showing }) => ({ showing: [...showing.filter((other) => other.text !== said.text), said] }));
  return said.id;
}

/** For what a dialog says already: only the list keeps it. */
export function remember(notice: Omit<Notice, 'id'>) {
  listed(notice);
}

export function dismiss(id: number) {
  useNotices.setState(({ showing }) => ({ showing: showing.filter((notice) => notice.id !== id) }));
}

/** What was said about this no longer holds; the list still has it. */
export function dismissAbout(about: string) {
  useNotices.setState(({ showing }) => ({ showing: showing.filter((notice) => notice.about !== about) }));
}

export function seenAll() {
  useNotices.setState({ unseen: 0 });
}
