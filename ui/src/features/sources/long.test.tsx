import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import type { ColumnPlan, GridRow, Intake, OfferedShape } from '../../api/wire';
import { axeFindings } from '../../test/show';
import { useImporting } from './importing';
import { longRows, stayingColumns, uprightRows } from './long';
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

const lines = (...rows: string[][]): GridRow[] => rows.map((cells, at) => ({ row: at + 2, role: cells[0] === 'Totaal' ? 'total' : 'data', roleText: '', cells, odd: [], isHidden: false }));

const shapeOf = (level: string, values: string[], groups: Record<string, string[]>, totals: string[] = []): OfferedShape => ({
  level,
  values,
  groups: Object.entries(groups).map(([label, letters]) => ({ label, letters })),
  totals,
  upright: false,
});

const years = shapeOf('Jaar', ['Verhuizingen'], { '2021': ['D'], '2022': ['E'], '2023': ['F'] }, ['G']);

/** What the interface makes of it. */
function made(table: Intake, shape: OfferedShape, rows: GridRow[]) {
  const stays = stayingColumns(table, shape);
  return { stays: stays.map(({ name }) => name), rows: longRows(shape, stays, table.letters, rows, 4) };
}

test('each record becomes a row for each of its columns; a total stays behind', () => {
  const table = tableOf(['#Wijk', '2021', '2022', 'Totaal']);
  const shape = shapeOf('Jaar', ['Aantal'], { '2021': ['B'], '2022': ['C'] }, ['D']);
  const { stays, rows } = made(table, shape, lines(['Totaal', '3', '3', '9'], ['Oost', '1', '2', '6'], ['West', '4', '5', '15']));
  expect(stays).toEqual(['Wijk']);
  expect(rows).toEqual([['Oost', '2021', '1'], ['Oost', '2022', '2'], ['West', '2021', '4'], ['West', '2022', '5']]);
});

test('what is left out takes no part, and what is hidden is not shown', () => {
  const personal = { personal: { kind: 'name', title: '', text: '', choices: [], choice: 'pseudonymise', isSuggested: false } };
  const table = tableOf(['#Wijk', '#Naam', '#Soort', '2022', '2023'], { '#Naam': personal, '#Soort': { isDropped: true } });
  const { rows } = made(table, shapeOf('Jaar', ['Aantal'], { '2022': ['D'], '2023': ['E'] }), lines(['Oost', 'Jansen', 'Huur', '3', '4']));
  expect(rows).toEqual([['Oost', '…', '2022', '3'], ['Oost', '…', '2023', '4']]);
});

test('a table that is set upright has a row for each column, and a column for each row', () => {
  const shape = { ...shapeOf('Groep', ['Inwoners', 'Wachttijd', 'Aanvragen'], { Oost: ['B'], West: ['C'] }), upright: true };
  const sheet = lines(['Inwoners', '8120', '5310'], ['Wachttijd', '39,3', '41,2'], ['Aanvragen', '81', '31']);
  expect(uprightRows(shape, ['A', 'B', 'C'], sheet, { values: 2, count: 4 })).toEqual([['Oost', '8120', '39,3'], ['West', '5310', '41,2']]);
  expect(uprightRows(shape, ['A', 'B', 'C'], [], { values: 2, count: 4 })).toEqual([]);
});

test('the first rows stand beside the choice', async () => {
  const table = tableOf(['#Wijk', '#Code', '#Soort', '2021', '2022', '2023', 'Totaal']);
  const choices = [{ value: 'yes', label: 'Ja, maak er rijen van', consequence: null }, { value: 'no', label: 'Nee, laat de tabel zo', consequence: null }];
  const offer: Intake['offers'][number] = { kind: 'long', question: 'Wilt u er rijen van maken?', choices, choice: 'no', isSuggested: false, shape: years };
  const rows = lines(['Oost', 'WK01', 'Huur', '1', '2', '3', '6'], ['West', 'WK02', 'Koop', '4', '5', '6', '15']);
  const { user } = await showSources(withSources(), {
    pick_sheets: () => [{ handle: 'h', name: 'wijken.xlsx' }],
    inspect_sheet: () => ({ ...table, offers: [offer] }),
    intake_change: () => ({ ...table, offers: [{ ...offer, choice: 'yes' }] }),
    intake_grid: ({ first, count }: { first: number; count: number }) => ({ first, total: 9, rows: rows.filter(({ row }) => row >= first && row < first + count) }),
  });
  await user.click(screen.getByRole('button', { name: 'Kies een rekenblad' }));
  const shown = within(await screen.findByRole('table', { name: 'De eerste rijen als u ‘ja’ kiest' }));
  expect(shown.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Wijk', 'Code', 'Jaar', 'Verhuizingen']);
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
