import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { axeFindings, show } from '../../../test/show';
import { intake } from '../test/stage';
import { manySheets, oneSheet } from '../test/workbooks';
import { stretches, tables } from './patches';
import { SheetTabs } from './SheetTabs';

test('tables are found by what touches, and a header begins another', () => {
  expect(tables(['ww  ', '    ', 'HHH ', 'WDD ', 'WDD '])).toEqual([{ row: 2, column: 0, rows: 3, columns: 3 }]);
  expect(tables(['HH HH', 'WD WD'])).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }, { row: 0, column: 3, rows: 2, columns: 2 }]);
  expect(tables(['HH', 'HH', 'WD', 'HH', 'WD'])).toEqual([{ row: 0, column: 0, rows: 3, columns: 2 }, { row: 3, column: 0, rows: 2, columns: 2 }]);
  expect(tables(['wd', '  '])).toEqual([]);
  expect(tables([])).toEqual([]);
});

test('what stands beside each other is one stretch', () => {
  expect(stretches(['ww d', 'HHHH', 'W DD'])).toEqual([
    { patch: 'w', boxes: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
    { patch: 'd', boxes: [{ row: 0, column: 3, rows: 1, columns: 1 }] },
    { patch: 'H', boxes: [{ row: 1, column: 0, rows: 1, columns: 4 }] },
    { patch: 'W', boxes: [{ row: 2, column: 0, rows: 1, columns: 1 }] },
    { patch: 'D', boxes: [{ row: 2, column: 2, rows: 1, columns: 2 }] },
  ]);
});

const showTabs = (sheets: typeof intake.sheets, sheet = 0) => show(<SheetTabs intake={{ ...intake, sheets, sheet }} onOutline={() => undefined} />);

test('every sheet has a picture that is silent, beside its name and what is on it', async () => {
  const { container } = showTabs(intake.sheets, 1);
  const tabs = within(screen.getByRole('group', { name: 'Werkbladen' })).getAllByRole('button');
  expect(tabs.map((tab) => tab.textContent)).toEqual(['Buurten ingelezen', 'Aanvragen 1 tabel: A4 tot en met I420', 'Toelichting verborgen geen tabel']);
  expect(tabs.map((tab) => tab.querySelectorAll('.thumbnail .table').length)).toEqual([1, 1, 0]);
  expect(screen.queryAllByRole('img')).toEqual([]);
  expect(await axeFindings(container)).toEqual([]);
});

test('a workbook with one sheet and one with thirty show them all', () => {
  const { unmount } = showTabs(oneSheet);
  expect(document.querySelectorAll('.thumbnail')).toHaveLength(1);
  unmount();
  showTabs(manySheets, 23);
  expect(document.querySelectorAll('.thumbnail')).toHaveLength(30);
  expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Week 24');
});
