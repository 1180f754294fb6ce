import { act as settle, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { setPlatform } from '../../platform';
import { takeSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { formDossier } from '../../test/formDossier';
import { axeFindings, show } from '../../test/show';
import { Start } from '.';

/** A long form takes axe its time on a busy machine. */
const slow = 120_000;

function showStart(change: (snapshot: ReturnType<typeof formDossier>['snapshot']) => ReturnType<typeof formDossier>['snapshot'] = (same) => same) {
  const { core, snapshot } = formDossier();
  setPlatform(core);
  const stage = show(<Start />);
  settle(() => {
    openStep('start');
    takeSnapshot(change(snapshot));
  });
  return { ...stage, core };
}

test('the screen has nothing that axe objects to', async () => {
  showStart();
  expect(await axeFindings()).toEqual([]);
}, slow);

test('what an answer leads to stands there before it is given', async () => {
  const { user, core } = showStart();
  expect(screen.getByText('Zoek dit eerst uit. Lees tot dan geen persoonsgegevens in.')).toBeVisible();
  expect(core.asked).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /Ik ken de grondslag/ }));
  expect(core.asked).toEqual([{ name: 'set_field', args: { path: 'ethics.q4', value: 'known' } }]);
  expect(await screen.findByRole('textbox', { name: /Welke grondslag is dat\?/ })).toBeVisible();
  await waitFor(() => expect(screen.getByText('5 van 6 beantwoord')).toBeVisible());
});

test('the outcome names the answers that led to it', () => {
  showStart();
  expect(screen.getByText(/Een DPIA is aan te raden/)).toBeVisible();
  expect(screen.getByText(/Want u antwoordde ‘Ja, ook kinderen of kwetsbare groepen’/)).toBeVisible();
});

test('only the questions that are to be asked now are asked', () => {
  showStart((snapshot) => ({ ...snapshot, ethics: { ...snapshot.ethics, beforeStart: ['ethics.q1'] } }));
  expect(screen.getByRole('radiogroup', { name: /afzonderlijke mensen of huishoudens/ })).toBeVisible();
  expect(screen.queryByRole('radiogroup', { name: /verboden toepassing/ })).not.toBeInTheDocument();
});

test('the kind of note is chosen from cards that say who decides', async () => {
  const { user, core } = showStart();
  await user.click(screen.getByRole('radio', { name: /Raadsvoorstel.*gemeenteraad besluit/ }));
  expect(core.asked).toEqual([{ name: 'set_field', args: { path: 'start.note_kind', value: 'raadsvoorstel' } }]);
});
