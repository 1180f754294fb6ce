import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { axeFindings, showApp } from '../../test/show';

const home = async () => {
  const stage = showApp();
  await screen.findByRole('button', { name: 'Energiearmoede in Oost' });
  return stage;
};

const nameOf = (dialog: HTMLElement) => within(dialog).getByRole('textbox', { name: 'Hoe heet het dossier?' });

test('each recent dossier says its rung and what waits', async () => {
  await home();
  const row = screen.getByRole('row', { name: /Wachttijd schuldhulp/ });
  expect(within(row).getByRole('img', { name: 'Trede 2 van 4 bereikt' })).toBeInTheDocument();
  expect(row).toHaveTextContent('Geef uw oordeel over 1 verklaring');
});

test('a dossier whose file is gone offers to find it or to leave the list', async () => {
  const { core, user } = await home();
  const row = screen.getByRole('row', { name: /Voorrang voor ouderenwoningen/ });
  expect(row).toHaveTextContent('Het bestand staat niet meer op deze plek');
  expect(within(row).queryByRole('button', { name: 'Voorrang voor ouderenwoningen' })).not.toBeInTheDocument();
  await user.click(within(row).getByRole('button', { name: 'Haal Voorrang voor ouderenwoningen uit de lijst' }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /Voorrang/ })).not.toBeInTheDocument());
  expect(core.asked).toContainEqual({ name: 'forget_recent', args: { id: '5' } });
});

test('a new dossier asks for its name and opens at its work', async () => {
  const { core, user } = await home();
  await user.click(screen.getByRole('button', { name: 'Nieuw dossier' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nieuw dossier' });
  await user.click(within(dialog).getByRole('button', { name: 'Dossier maken' }));
  expect(within(dialog).getByText(/Geef het dossier een naam/)).toBeVisible();
  await user.type(nameOf(dialog), 'Schulden{Enter}');
  await screen.findByRole('navigation', { name: 'Stappen' });
  expect(core.asked).toContainEqual({ name: 'new_dossier', args: { name: 'Schulden', track: 'kort' } });
  expect(screen.getByText('Schulden')).toBeInTheDocument();
});

test('whoever makes a dossier can say who they are, and is asked no more', async () => {
  const { core, user } = await home();
  await user.click(screen.getByRole('button', { name: 'Nieuw dossier' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nieuw dossier' });
  await user.type(within(dialog).getByRole('textbox', { name: /^Uw naam/ }), 'Team Wonen');
  await user.type(nameOf(dialog), 'Schulden{Enter}');
  await screen.findByRole('navigation', { name: 'Stappen' });
  const names = core.asked.map(({ name }) => name);
  expect(core.asked).toContainEqual({ name: 'set_person', args: { name: 'Team Wonen', role: 'advisor' } });
  expect(names.indexOf('set_person')).toBeLessThan(names.indexOf('new_dossier'));
});

test('a sheet that is dropped before there is a dossier waits for one', async () => {
  const { core, user } = await home();
  core.tell('dropped', { kind: 'sheet', handle: 'h', name: 'aanvragen.xlsx' });
  const dialog = await screen.findByRole('dialog', { name: 'Nieuw dossier' });
  expect(dialog).toHaveTextContent('Daarna leest u aanvragen.xlsx in.');
  await user.type(nameOf(dialog), 'Schulden{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Gegevens op orde' })).toBeInTheDocument();
});

test('first steps go away and come back when asked', async () => {
  const { user } = await home();
  expect(screen.getByText('Bekijk het voorbeelddossier')).toHaveTextContent('(klaar)');
  await user.click(screen.getByRole('button', { name: 'Eerste stappen verbergen' }));
  expect(screen.queryByRole('heading', { name: 'Eerste stappen' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Eerste stappen tonen' }));
  expect(screen.getByRole('heading', { name: 'Eerste stappen' })).toBeInTheDocument();
});

test('help lies over home and Escape sends it away', async () => {
  const { user } = await home();
  await user.keyboard('{F1}');
  expect(screen.getByRole('complementary')).toHaveTextContent('Lees het rekenblad van uw collega in.');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
});

test('axe finds nothing on home', async () => {
  await home();
  expect(await axeFindings()).toEqual([]);
});
