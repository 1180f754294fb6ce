/** Puts things on the stage for a test. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';

import type { Snapshot } from '../api/wire';
import { App } from '../app/App';
import { WordsProvider } from '../app/words';
import { setPlatform } from '../platform';
import { demo } from '../platform/demo';
import { useDossier } from '../state/dossier';
import { useFailures } from '../state/failures';
import { useNotices } from '../state/notices';
import { useScreen } from '../state/screen';
import { useSettings } from '../state/settings';

/** Every store as it is when the program starts. */
export function startAfresh() {
  useDossier.setState(useDossier.getInitialState(), true);
  useFailures.setState(useFailures.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  useScreen.setState(useScreen.getInitialState(), true);
  useSettings.setState(useSettings.getInitialState(), true);
}

export function show(ui: ReactNode) {
  startAfresh();
  return { user: userEvent.setup(), ...render(<WordsProvider>{ui}</WordsProvider>) };
}

/** The whole program with the demo core, with this dossier open or none. */
export function showApp(snapshot: Snapshot | null = null) {
  startAfresh();
  const core = demo(snapshot);
  setPlatform(core);
  return { core, user: userEvent.setup(), ...render(<App />) };
}

/** What axe finds; colours and sizes need a real browser, and scripts/look.mjs sees to those. */
export async function axeFindings(where: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(where, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
