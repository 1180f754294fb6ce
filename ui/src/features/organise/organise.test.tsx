import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Snapshot } from '../../api/wire';
import { demoSnapshot } from '../../platform/demo';
import { axeFindings, showApp } from '../../test/show';

const organise = async (snapshot: Snapshot | null) => {
  const stage = showApp(snapshot);
  await screen.findByRole('heading', { level: 1, name: snapshot ? 'Vraag' : 'Wat wilt u doen?' });
  await stage.user.click(await screen.findByRole('button', { name: /^Organiseren/ }));
  return stage;
};

test('without a dossier it says why it is empty and offers one', async () => {
  const { user } = await organise(null);
  expect(screen.getByRole('heading', { name: 'Er is geen dossier open' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kies een dossier' }));
  expect(await screen.findByRole('heading', { name: 'Wat wilt u doen?' })).toBeInTheDocument();
});

test('what is lacking stands by step, and leads there', async () => {
  const { user } = await organise(demoSnapshot());
  const goal = screen.getByRole('region', { name: 'Doel' });
  expect(within(goal).getByText('Blokkade')).toBeInTheDocument();
  await user.click(within(goal).getByRole('button', { name: 'Het doel heeft geen indicator.' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Doel' })).toHaveFocus();
});

test('what was passed by keeps its name and reason', async () => {
  await organise(demoSnapshot());
  const passed = screen.getByRole('region', { name: 'Toch doorgegaan' });
  expect(passed).toHaveTextContent('De analist begint in mei.');
  expect(passed).toHaveTextContent('Adviseur Wonen · 12 maart 2027');
});

test('a dossier in order says so', async () => {
  await organise({ ...demoSnapshot(), gates: [] });
  expect(screen.getByRole('heading', { name: 'Niets meer open' })).toBeInTheDocument();
  expect(screen.getByText('U bent nergens langs een waarschuwing gegaan.')).toBeInTheDocument();
});

test('with only tips left, no point is said to be open', async () => {
  const snapshot = demoSnapshot();
  await organise({ ...snapshot, gates: snapshot.gates.slice(0, 1).map((gate) => ({ ...gate, state: 'open', level: 'tip' })) });
  expect(screen.getByText('Niets meer open. Wel zijn er nog tips.')).toBeInTheDocument();
  expect(screen.queryByText(/0 punten open/)).not.toBeInTheDocument();
});

test('axe finds nothing, with and without a dossier', async () => {
  await organise(demoSnapshot());
  expect(await axeFindings()).toEqual([]);
});
