/** What is corrected where it stands: the role of a row, the name of a column. */
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { demoSnapshot } from '../../platform/demo';
import { axeFindings } from '../../test/show';
import { useImporting } from './importing';
import { showSources } from './test/showSources';
import { giveSizes } from './test/sizes';

beforeEach(() => {
  useImporting.setState(useImporting.getInitialState(), true);
  giveSizes();
});

async function showPreview() {
  const stage = await showSources(demoSnapshot());
  await stage.user.click(screen.getByRole('button', { name: 'Kies een rekenblad' }));
  await screen.findByText('E-0001');
  const changes = () => stage.asked('intake_change').map((args) => (args as { change: unknown }).change);
  const row = (name: string) => screen.getByRole('rowheader', { name });
  /** The last row of the header, below "Aanvrager" and "Woning". */
  const header = (name: string) => screen.getByRole('gridcell', { name });
  return { ...stage, changes, row, header };
}

test('a row tells what it is and opens a menu, by pointer', async () => {
  const { user, changes, row } = await showPreview();
  expect(row('Rij 4: kopregel')).toHaveAttribute('aria-haspopup', 'menu');
  expect(row('Rij 6: gegevens')).toBeVisible();
  await user.click(row('Rij 5: kopregel'));
  expect(await screen.findByRole('menu', { name: 'Rij 5: kopregel' })).toBeVisible();
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Kopregel begint hier', 'Gegevens beginnen hier']);
  await user.click(screen.getByRole('menuitem', { name: 'Kopregel begint hier' }));
  await waitFor(() => expect(changes()).toEqual([{ kind: 'header', first: 5, last: 5 }]));
  await waitFor(() => expect(row('Rij 5: kopregel')).toHaveFocus());
});

test('the same by keyboard, and the arrows keep walking the grid', async () => {
  const { user, changes, row } = await showPreview();
  await user.click(screen.getByText('Subtotaal januari'));
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(row('Rij 10: subtotaal')).toHaveFocus());
  await user.keyboard(' ');
  expect(await screen.findByRole('menuitem', { name: 'Kopregel begint hier' })).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(row('Rij 10: subtotaal')).toHaveFocus());
  await user.keyboard('{Enter}{End}');
  expect(screen.getByRole('menuitem', { name: 'Lees als gegevens' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(changes()).toEqual([{ kind: 'row', row: 10, include: 'yes' }]));
  await waitFor(() => expect(row('Rij 10: subtotaal')).toHaveFocus());
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(row('Rij 9: gegevens')).toHaveFocus());
});

test('a column is named at its header, and a name that is taken is refused there', async () => {
  const { user, changes, header } = await showPreview();
  expect(header('Kosten (€)')).toHaveAttribute('aria-haspopup', 'dialog');
  await user.dblClick(header('Kosten (€)'));
  const field = await screen.findByRole('textbox', { name: 'Naam van kolom I' });
  expect(field).toHaveFocus();
  expect(field).toHaveValue('Kosten');
  await user.keyboard('Gas{Enter}');
  expect(await screen.findByText(/De naam ‘Gas’ kan niet/)).toBeVisible();
  expect(field).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  await user.clear(field);
  await user.keyboard('Bedrag{Enter}');
  await waitFor(() => expect(field).not.toBeInTheDocument());
  expect(changes()).toEqual([{ kind: 'name', letter: 'I', name: 'Gas' }, { kind: 'name', letter: 'I', name: 'Bedrag' }]);
  expect(screen.getByRole('button', { name: 'Kolom I, Bedrag: wijzigen' })).toHaveTextContent('I Bedrag');
  await waitFor(() => expect(header('Kosten (€)')).toHaveFocus());
});

test('the field opens with F2 and Enter, Escape leaves the name, and the same name asks nothing', async () => {
  const { user, changes, header } = await showPreview();
  await user.click(header('Buurt'));
  await user.keyboard('{F2}');
  await screen.findByRole('textbox', { name: 'Naam van kolom D' });
  await user.keyboard('Wijk{Escape}');
  await waitFor(() => expect(header('Buurt')).toHaveFocus());
  await user.keyboard('{Enter}');
  await screen.findByRole('textbox', { name: 'Naam van kolom D' });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(header('Buurt')).toHaveFocus());
  expect(changes()).toEqual([]);
});

test('a double press on a value opens its column beside the sheet', async () => {
  const { user } = await showPreview();
  await user.dblClick(screen.getByText('3a'));
  expect(screen.getByRole('button', { name: 'Kolom G, Personen: wijzigen', pressed: true })).toBeVisible();
});
