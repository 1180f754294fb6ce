import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

import { axeFindings } from '../../test/show';
import { useImporting } from './importing';
import { showSources } from './test/showSources';
import { giveSizes } from './test/sizes';
import type { Answers } from './test/stage';
import { wide, wideAnswers, withWideTable } from './test/wideTable';

beforeEach(() => {
  useImporting.setState(useImporting.getInitialState(), true);
  giveSizes();
});

async function showRows(answers: Answers = {}) {
  const stage = await showSources(withWideTable(), { ...wideAnswers, ...answers });
  await stage.user.click(screen.getByRole('button', { name: 'Bekijk de rijen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rijen van Aanvragen isolatie' });
  await within(dialog).findByText('E-0001');
  const open = async (name: RegExp) => {
    await stage.user.click(await within(dialog).findByRole('button', { name, expanded: false }));
  };
  const lastFilter = () => (stage.asked('dataset_rows').at(-1) as { filter: unknown }).filter;
  return { ...stage, dialog, open, lastFilter, here: within(dialog) };
}

const fails = (text: string) => () => {
  throw { kind: 'file', key: '', text, remedy: 'Sluit het venster en probeer het opnieuw.', place: null };
};

test('values that are chosen keep their rows, and stand in words beside the number', async () => {
  const { user, here, open, lastFilter, asked } = await showRows();
  expect(here.getByText('412 van 412 rijen')).toHaveRole('status');
  await open(/^Wijk/);
  await user.click(await here.findByRole('checkbox', { name: /^Oost/ }));
  await user.click(here.getByRole('checkbox', { name: /^West/ }));
  await waitFor(() => expect(lastFilter()).toEqual([{ letter: 'B', keep: { values: ['Oost', 'West'] } }]));
  expect(await here.findByText(/^\d\d van 412 rijen$/)).toBeVisible();
  await waitFor(() => expect(asked('dataset_facets').at(-1)).toEqual({ dataset: wide.id, filter: lastFilter() }));
  expect(here.getByRole('checkbox', { name: /^Oost \d+ rijen$/ })).toBeChecked();
  expect(await axeFindings()).toEqual([]);
  await user.click(here.getByRole('button', { name: 'Haal weg: Wijk: Oost, West' }));
  expect(await here.findByText('412 van 412 rijen')).toBeVisible();
  expect(here.getByRole('checkbox', { name: /^Oost/ })).not.toBeChecked();
  expect(here.getByRole('group', { name: 'Welke rijen ziet u?' })).toHaveFocus();
});

test('a long list of values can be searched', async () => {
  const { user, here, open } = await showRows();
  await open(/^Wijk/);
  await user.type(await here.findByRole('textbox', { name: 'Zoek een waarde' }), 'bur');
  expect(here.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([expect.stringContaining('Burcht')]);
  await user.type(here.getByRole('textbox', { name: 'Zoek een waarde' }), 'xx');
  expect(here.getByText('Deze waarde staat er niet bij.')).toBeVisible();
});

test('gaps and values that stand out are marked, explained and kept, together or not', async () => {
  const { user, here, open, lastFilter } = await showRows();
  await open(/^Gasverbruik in 2025 13 leeg/);
  expect(here.getByText('leeg (8), onbekend (5)')).toBeVisible();
  await user.click(here.getByRole('button', { name: 'Leeg (13)' }));
  expect(await here.findByText('13 van 412 rijen')).toBeVisible();
  expect(here.getByRole('button', { name: 'Leeg (13)', pressed: true })).toBeVisible();
  await open(/^Bedrag 1 rij valt op/);
  expect(here.getByText('H256')).toBeVisible();
  await user.click(here.getByRole('button', { name: 'Valt op (1)' }));
  await waitFor(() => expect(lastFilter()).toEqual([{ letter: 'F', keep: 'blank' }, { letter: 'H', keep: 'outlying' }]));
  expect(here.getByRole('button', { name: 'Haal weg: Gasverbruik in 2025: leeg' })).toBeVisible();
  expect(here.getByRole('button', { name: 'Haal weg: Bedrag: valt op' })).toBeVisible();
  expect(await here.findByText(/^0 van 412 rijen/)).toHaveTextContent('Geen enkele rij past bij dit samen: Gasverbruik in 2025: leeg · Bedrag: valt op');
  await user.click(here.getByRole('button', { name: 'Wis alles' }));
  expect(await here.findByText('412 van 412 rijen')).toBeVisible();
});

test('a number that stands out and a gap with a reason are marked in their cells', async () => {
  const { user, here, open, dialog } = await showRows();
  const gap = await here.findByRole('gridcell', { name: 'onbekend' });
  expect(gap).toHaveAccessibleDescription('Er is geen waarde; de reden staat in de cel.');
  expect(gap).toHaveClass('gap');
  expect(here.getAllByRole('gridcell', { name: '€ 37' })[0]).not.toHaveAccessibleDescription();
  await open(/^Bedrag 1 rij valt op/);
  await user.click(here.getByRole('button', { name: 'Valt op (1)' }));
  const far = await waitFor(() => {
    const found = dialog.querySelector<HTMLElement>('.grid-cell.outlying');
    if (!found) throw new Error('no cell is marked');
    return found;
  });
  expect(far).toHaveTextContent('€ 98.000');
  expect(far).toHaveAccessibleDescription('Dit getal ligt ver van de andere.');
  await user.click(far);
  expect(dialog.querySelectorAll('.grid-cell.chosen')).toHaveLength(1);
  expect(far).toHaveClass('chosen');
  expect(here.getAllByText('Dit getal ligt ver van de andere.').some((text) => text.matches('.cell-mark'))).toBe(true);
});

test('a stretch of numbers is a press on its bar, or is typed', async () => {
  const { user, here, open } = await showRows();
  await open(/^Bedrag/);
  await user.click(here.getByRole('button', { name: 'van € 10 tot € 20: 69 rijen' }));
  expect(await here.findByRole('button', { name: 'Haal weg: Bedrag: van € 10 tot € 20' })).toBeVisible();
  expect(here.getByRole('textbox', { name: 'Van' })).toHaveValue('');
  await user.clear(here.getByRole('textbox', { name: 'Van' }));
  await user.clear(here.getByRole('textbox', { name: 'Tot en met' }));
  await user.type(here.getByRole('textbox', { name: 'Tot en met' }), '50{Enter}');
  expect(await here.findByRole('button', { name: 'Haal weg: Bedrag: tot en met 50' })).toBeVisible();
  expect(here.getByRole('textbox', { name: 'Tot en met' })).toHaveFocus();
});

test('a wrong number says so where it was typed, and changes nothing', async () => {
  const { user, here, open, asked } = await showRows();
  await open(/^Bedrag/);
  await user.click(here.getByRole('button', { name: 'van € 10 tot € 20: 69 rijen' }));
  await here.findByRole('button', { name: /Haal weg/ });
  const facets = asked('dataset_facets').length;
  await user.clear(here.getByRole('textbox', { name: 'Van' }));
  await user.type(here.getByRole('textbox', { name: 'Van' }), 'veel');
  await user.click(here.getByRole('button', { name: 'Toepassen' }));
  const alert = await here.findByRole('alert');
  expect(alert).toHaveTextContent('‘veel’ is geen getal.');
  expect(alert).toHaveTextContent('Schrijf een getal, zoals 12,5.');
  expect(here.getByRole('textbox', { name: 'Van' })).toHaveValue('veel');
  expect(here.getByRole('button', { name: 'Haal weg: Bedrag: van € 10 tot € 20' })).toBeVisible();
  expect(asked('dataset_facets')).toHaveLength(facets);
});

test('a row of the sheet is found by its number, or it is said why not', async () => {
  const { user, here, asked, open } = await showRows();
  const field = here.getByRole('textbox', { name: 'Ga naar rij' });
  await user.type(field, '256{Enter}');
  await waitFor(() => expect(document.activeElement).toHaveTextContent('E-0251'));
  expect(asked('find_row')).toEqual([{ dataset: wide.id, row: 256, filter: [] }]);
  await open(/^Toegekend/);
  await user.click(here.getByRole('checkbox', { name: /^nee/ }));
  await here.findByText('103 van 412 rijen');
  await user.click(here.getByRole('button', { name: 'Ga' }));
  const why = await here.findByText('Rij 256 staat niet tussen deze rijen.');
  expect(why).toHaveRole('status');
  await user.clear(field);
  await user.type(field, 'laatste{Enter}');
  expect(why).toHaveTextContent('Vul een rijnummer van dit blad in.');
  expect(asked('find_row')).toHaveLength(2);
});

test('the first columns stay in place and are walked and copied as before', async () => {
  const { user, here } = await showRows();
  await user.click(here.getByRole('button', { name: /Zet vast/ }));
  await user.click(await screen.findByRole('option', { name: '2 kolommen' }));
  const cell = (spot: string) => document.querySelector<HTMLElement>(`[data-spot="${spot}"]`);
  expect(cell('0,0')).toHaveClass('frozen');
  expect(cell('0,1')).toHaveClass('frozen', 'last');
  expect(cell('-1,1')).toHaveClass('frozen');
  expect(cell('0,2')).not.toHaveClass('frozen');
  expect(cell('0,1')).toHaveAttribute('aria-colindex', '3');
  await user.click(here.getByText('E-0001'));
  await user.keyboard('{ArrowRight>3/}{Control>}{ArrowDown}{/Control}');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-spot', '411,3'));
  expect(cell('411,0')).toHaveTextContent('E-0412');
  expect(cell('411,0')).toHaveClass('frozen');
  await user.keyboard('{Control>}{Home}{/Control}');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-spot', '0,0'));
  await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
  const setData = vi.fn();
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } });
  expect(setData).toHaveBeenCalledWith('text/plain', 'E-0001\tOost\tRijtjeshuis');
});

test('a value leads to its cell, and Escape leads back without closing the window', async () => {
  const { user, here, asked } = await showRows();
  expect(here.queryByRole('button', { name: 'Waar komt dit vandaan?' })).toBeNull();
  await user.click(here.getByText('E-0003'));
  await user.keyboard('{Enter}');
  const strip = await here.findByRole('region', { name: 'Waar komt dit vandaan?' });
  expect(await within(strip).findByText('A8')).toBeVisible();
  expect(within(strip).getByText('aanvragen.xlsx')).toBeVisible();
  expect(asked('cell_trail')).toEqual([{ dataset: wide.id, row: 2, letter: 'A' }]);
  expect(strip).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(here.queryByRole('region', { name: 'Waar komt dit vandaan?' })).toBeNull();
  await waitFor(() => expect(document.activeElement).toHaveTextContent('E-0003'));
  await user.click(here.getByRole('button', { name: 'Waar komt dit vandaan?' }));
  await here.findByRole('region', { name: 'Waar komt dit vandaan?' });
  expect(await axeFindings()).toEqual([]);
});

test('a value of a combined table names each cell behind it', async () => {
  const { user, here } = await showRows();
  await user.click(here.getByText('E-0002'));
  await user.keyboard('{ArrowRight>7/}');
  await waitFor(() => expect(document.activeElement).toHaveTextContent('€ 37'));
  await user.dblClick(document.activeElement ?? document.body);
  const strip = await here.findByRole('region', { name: 'Waar komt dit vandaan?' });
  expect(await within(strip).findAllByRole('rowheader')).toHaveLength(3);
  expect(within(strip).getByText('februari.csv')).toBeVisible();
  expect(within(strip).getByText('en 12 andere cellen')).toBeVisible();
  await user.click(within(strip).getByRole('button', { name: 'Sluit de herkomst' }));
  await waitFor(() => expect(document.activeElement).toHaveTextContent('€ 37'));
});

test('what cannot be told says why, and the rest stays', async () => {
  let times = 0;
  const { user, here, dialog } = await showRows({
    dataset_facets: (args: never) => {
      times += 1;
      return times === 1 ? fails('De kolommen zijn niet te tellen.')() : wideAnswers['dataset_facets']?.(args);
    },
    cell_trail: fails('De cel is niet te vinden.'),
  });
  expect(await here.findByText('De kolommen zijn niet te tellen.')).toBeVisible();
  await user.click(here.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await here.findByRole('button', { name: /13 leeg/ })).toBeVisible();
  await user.click(here.getByText('E-0001'));
  await user.keyboard('{Enter}');
  expect(await here.findByText('De cel is niet te vinden.')).toBeVisible();
  expect(within(dialog).getByText('E-0001')).toBeVisible();
});

test('rows that cannot be read are asked again when told to', async () => {
  let isBroken = false;
  const { user, here, open, asked } = await showRows({
    dataset_rows: (args: never) => (isBroken ? fails('Het bestand is niet te lezen.')() : wideAnswers['dataset_rows']?.(args)),
  });
  isBroken = true;
  await open(/^Toegekend/);
  await user.click(await here.findByRole('checkbox', { name: /^nee/ }));
  expect(await here.findByText('Het bestand is niet te lezen.')).toBeVisible();
  expect(here.getByText('E-0001')).toBeVisible();
  const times = asked('dataset_rows').length;
  await user.click(here.getByText('E-0001'));
  expect(asked('dataset_rows')).toHaveLength(times);
  isBroken = false;
  await user.click(here.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await here.findByText('103 van 412 rijen')).toBeVisible();
});

test('the columns can be put away, and are as they were when they come back', async () => {
  const { user, here, open } = await showRows();
  await open(/^Wijk/);
  await user.click(here.getByRole('button', { name: 'Verberg kolommen' }));
  expect(here.queryByRole('checkbox')).toBeNull();
  await user.click(here.getByRole('button', { name: 'Toon kolommen' }));
  expect(here.getByRole('checkbox', { name: /^Oost/ })).toBeVisible();
});
