import { act as settle, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { setPlatform } from '../../platform';
import { takeSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { formDossier } from '../../test/formDossier';
import { axeFindings, show } from '../../test/show';
import { Goal } from '.';

/** A long form takes axe its time on a busy machine. */
const slow = 120_000;

function showGoal(rows?: Parameters<typeof formDossier>[0]) {
  const { core, snapshot } = formDossier(rows);
  setPlatform(core);
  const stage = show(<Goal />);
  settle(() => {
    openStep('goal');
    takeSnapshot(snapshot);
  });
  return { ...stage, core };
}

test('the screen has nothing that axe objects to', async () => {
  showGoal();
  expect(await axeFindings()).toEqual([]);
}, slow);

test('the goal reads as one sentence that shows what is open', () => {
  showGoal();
  expect(screen.getByText('Aandeel dat binnen vier weken hulp krijgt gaat van 62% (31 december 2026) naar (nog open).')).toBeVisible();
});

test('without a goal the screen offers to add one, and puts focus in it', async () => {
  const { user } = showGoal({ goals: [] });
  await user.click(screen.getByRole('button', { name: 'Voeg doel toe' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Wat wilt u bereiken?' })).toHaveFocus());
});

test('a goal that cannot be measured asks for the reason only', async () => {
  const { user, core } = showGoal();
  await user.click(screen.getByRole('button', { name: 'Dit doel is niet te meten' }));
  const reason = await screen.findByRole('textbox', { name: /Niet meetbaar, want/ });
  await waitFor(() => expect(reason).toHaveFocus());
  expect(screen.queryByRole('textbox', { name: /Aan welke maat/ })).not.toBeInTheDocument();
  await user.type(reason, 'niemand houdt dit bij.');
  await user.tab();
  expect(core.asked.at(-1)).toEqual({ name: 'set_field', args: { path: 'goals[1].not_measurable_because', value: 'niemand houdt dit bij.' } });
  expect(await screen.findByText('Dit doel wordt niet gemeten, want: niemand houdt dit bij.')).toBeVisible();
});

test('a goal can be removed', async () => {
  const { user } = showGoal();
  await user.click(screen.getByRole('button', { name: 'Verwijder dit doel' }));
  expect(await screen.findByRole('heading', { name: 'Nog geen doel' })).toBeVisible();
});
