import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import type { ColumnPlan, GridRow, Intake } from '../../api/wire';
import { axeFindings } from '../../test/show';
import { useImporting } from './importing';
import { longRows, longShape } from './long';
import { showSources } from './test/showSources';
import { giveSizes } from './test/sizes';
import { intake, plan, withSources } from './test/stage';

beforeEach(() => {
  useImporting.setState(useImporting.getInitialState(), true);
  giveSizes();
});

/** A table with these columns; a name with a sign before it is a column of words. */
function tableOf(names: readonly string[], more: Record<string, Partial<ColumnPlan>> = {}): Intake {
  const columns = names.map((name, at) => {
    const isText = name.startsWith('#');
    return plan('ABCDEFGHI'[at] ?? '', name.replace('#', ''), isText ? 'text' : 'integer', isText ? 'text' : 'measure', more[name]);
  });
  return { ...intake, columns, letters: columns.map(({ letter }) => letter), headerFirst: 1, headerLast: 1, dataFirst: 2, dataLast: 9, odd: [], open: [] };
}

const question = (count: number, first: string, last: string) => `${count} kolommen staan naast elkaar, van ${first} tot ${last}. Wilt u er rijen van maken?`;

/** What the interface makes of it, with the shape; nothing where it does not know. */
function made(table: Intake, asked: string, rows: GridRow[]) {
  const shape = longShape(table, asked);
  return { shape, rows: shape ? longRows(shape, table.letters, rows, 4) : [] };
}

const lines = (...rows: string[][]): GridRow[] => rows.map((cells, at) => ({ row: at + 2, role: cells[0] === 'Totaal' ? 'total' : 'data', roleText: '', cells, odd: [], isHidden: false }));

test('years beside each other become rows, a total over them stays behind', () => {
  const table = tableOf(['#Wijk', '2021', '2022', '2023', 'Totaal']);
  const { shape, rows } = made(table, question(3, '2021', '2023'), lines(['Totaal', '3', '3', '3', '9'], ['Oost', '1', '2', '3', '6'], ['West', '4', '5', '6', '15']));
  expect(shape).toMatchObject({ level: 'year', values: [''], stays: [{ name: 'Wijk' }], totals: ['Totaal'] });
  expect(rows).toEqual([['Oost', '2021', '1'], ['Oost', '2022', '2'], ['Oost', '2023', '3'], ['West', '2021', '4']]);
});

test('pairs of names become rows with a column for each value, periods as rows', () => {
  const table = tableOf(['#Wijk', '2022 – Man', '2022 – Vrouw', '2023 – Man', '2023 – Vrouw']);
  const { shape, rows } = made(table, question(4, '2022', '2023'), lines(['Oost', '1', '2', '3', '4']));
  expect(shape).toMatchObject({ level: 'year', values: ['Man', 'Vrouw'] });
  expect(rows).toEqual([['Oost', '2022', '1', '2'], ['Oost', '2023', '3', '4']]);
  const turned = tableOf(['#Wijk', 'Man – 2022', 'Man – 2023', 'Vrouw – 2022', 'Vrouw – 2023']);
  expect(longShape(turned, question(4, '2022', '2023'))).toMatchObject({ values: ['Man', 'Vrouw'], groups: [{ label: '2022', letters: ['B', 'D'] }, { label: '2023', letters: ['C', 'E'] }] });
  const groups = tableOf(['#Wijk', 'Man – Begin', 'Man – Eind', 'Vrouw – Begin', 'Vrouw – Eind']);
  expect(longShape(groups, question(4, 'Man', 'Vrouw'))).toMatchObject({ level: 'group', values: ['Begin', 'Eind'] });
});

test('what is left out or holds no numbers takes no part, and what is hidden is not shown', () => {
  const personal = { personal: { kind: 'name', title: '', text: '', choices: [], choice: 'pseudonymise', isSuggested: false } };
  const table = tableOf(['#Wijk', '#Naam', '2020', '2021', '2022', '2023'], { '#Naam': personal, 2020: { isDropped: true }, 2021: { kind: 'text' } });
  const { rows } = made(table, question(4, '2020', '2023'), lines(['Oost', 'Jansen', '1', 'x', '3', '4']));
  expect(rows).toEqual([['Oost', '…', 'x', '2022', '3'], ['Oost', '…', 'x', '2023', '4']]);
});

test.each([
  ['another number of columns', ['#Wijk', '2021', '2022', '2023'], question(4, '2021', '2023')],
  ['a label that the core writes otherwise', ['#Wijk', '2023 – 1e kwartaal', '2023 – 2e kwartaal', '2024 – 1e kwartaal', '2024 – 2e kwartaal'], question(4, '2023-Q1', '2024-Q2')],
  ['names that were changed', ['#Wijk', 'Eerste', 'Tweede', 'Derde'], question(3, '2021', '2023')],
])('nothing is shown for %s', (_, names, asked) => {
  expect(longShape(tableOf(names), asked)).toBeNull();
});

test('the first rows stand beside the choice', async () => {
  const table = tableOf(['#Wijk', '#Code', '#Soort', '2021', '2022', '2023', 'Totaal']);
  const choices = [{ value: 'yes', label: 'Ja, maak er rijen van', consequence: null }, { value: 'no', label: 'Nee, laat de tabel zo', consequence: null }];
  const offer: Intake['offers'][number] = { kind: 'long', question: question(3, '2021', '2023'), choices, choice: 'no', isSuggested: false };
  const rows = lines(['Oost', 'WK01', 'Huur', '1', '2', '3', '6'], ['West', 'WK02', 'Koop', '4', '5', '6', '15']);
  const { user } = await showSources(withSources(), {
    pick_sheets: () => [{ handle: 'h', name: 'wijken.xlsx' }],
    inspect_sheet: () => ({ ...table, offers: [offer] }),
    intake_change: () => ({ ...table, offers: [{ ...offer, choice: 'yes' }] }),
    intake_grid: ({ first, count }: { first: number; count: number }) => ({ first, total: 9, rows: rows.filter(({ row }) => row >= first && row < first + count) }),
  });
  await user.click(screen.getByRole('button', { name: 'Kies een rekenblad' }));
  const shown = within(await screen.findByRole('table', { name: 'De eerste rijen als u ‘ja’ kiest' }));
  expect(shown.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Wijk', 'Code', 'Jaar', 'Waarde']);
  expect(shown.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').map(({ textContent }) => textContent))).toEqual([
    ['Oost', 'WK01', '2021', '1'],
    ['Oost', 'WK01', '2022', '2'],
    ['Oost', 'WK01', '2023', '3'],
    ['West', 'WK02', '2021', '4'],
  ]);
  expect(screen.getByText('Nog 1 andere kolom gaat mee.')).toBeVisible();
  expect(screen.getByText('Kolom Totaal is een totaal over de andere. Telt u die mee, dan telt u dubbel.')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /Ja, maak er rijen van/ }));
  expect(await screen.findByText('Kolom Totaal is een totaal over de andere. Die gaat niet mee, anders telt u dubbel.')).toBeVisible();
});
