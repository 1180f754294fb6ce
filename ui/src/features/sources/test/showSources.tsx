/** The program at the sources step, with a core that answers what a test tells it to. */
import { act as settle, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

import type { Snapshot } from '../../../api/wire';
import { App } from '../../../app/App';
import { setPlatform } from '../../../platform';
import { demoSnapshot } from '../../../platform/demo';
import { takeSnapshot } from '../../../state/dossier';
import { openStep } from '../../../state/screen';
import { show } from '../../../test/show';
import { sheetCore, type Answers } from './stage';

export async function showSources(snapshot: Snapshot = demoSnapshot(), answers: Answers = {}) {
  const core = sheetCore(snapshot, answers);
  setPlatform(core);
  const stage = show(<App />);
  await waitFor(() => expect(core.asked.some(({ name }) => name === 'home')).toBe(true));
  settle(() => {
    takeSnapshot(snapshot);
    openStep('sources');
  });
  await screen.findByRole('heading', { level: 1, name: 'Gegevens op orde' });
  const asked = (name: string) => core.asked.filter((call) => call.name === name).map(({ args }) => args);
  return { core, asked, ...stage };
}
