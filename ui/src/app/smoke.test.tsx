import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { demo, demoSnapshot } from '../platform/demo';
import { setPlatform } from '../platform';
import { App } from './App';

test('an open dossier opens at the step where the work stands', async () => {
  setPlatform(demo(demoSnapshot()));
  render(<App />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Vraag' })).toHaveFocus();
  expect(document.title).toBe('Stap 2 van 6 · Vraag – Energiearmoede in Oost – Raadslag');
});
