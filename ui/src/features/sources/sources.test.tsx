import { act as settle, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { demoSnapshot } from '../../platform/demo';
import { openStep, useScreen } from '../../state/screen';
import { axeFindings } from '../../test/show';
import { useImporting } from './importing';
import { showSources } from './test/showSources';
import { giveSizes } from './test/sizes';
import { withSources, type Answers } from './test/stage';

beforeEach(() => {
  useImporting.setState(useImporting.getInitialState(), true);
  giveSizes();
});

async function showPreview(answers: Answers = {}) {
  const stage = await showSources(demoSnapshot(), answers);
  await stage.user.click(screen.getByRole('button', { name: 'Kies een rekenblad' }));
  await screen.findByRole('heading', { level: 1, name: 'Klopt deze tabel?' });
  await screen.findByText('E-0001');
  return stage;
}

const isGone = () => waitFor(() => expect(screen.queryByRole('heading', { name: 'Klopt deze tabel?' })).not.toBeInTheDocument());

test('an empty step says why it is empty and how to fill it', async () => {
  await showSources();
  expect(screen.getByRole('heading', { name: 'Er zijn nog geen gegevens' })).toBeVisible();
  expect(screen.getByText(/Ctrl\+V/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('the preview shows the sheet with its rows, roles and what to look at', async () => {
  await showPreview();
  const sheet = screen.getByRole('grid', { name: 'Werkblad Aanvragen' });
  expect(sheet).toHaveAttribute('aria-rowcount', '426');
  expect(within(sheet).getByRole('rowheader', { name: 'Rij 10: subtotaal' })).toBeVisible();
  expect(within(sheet).getByText('3a')).toHaveClass('odd', 'end');
  expect(within(sheet).getByText('Aanvrager')).toHaveClass('edge-top', 'edge-left');
  expect(screen.getByText('Ingelezen: 412 van 415 rijen.')).toBeVisible();
  expect(screen.getByRole('button', { name: /Toelichting verborgen/ })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('taking over leads to the choice that is still open, and works once it is made', async () => {
  const { user, asked } = await showPreview();
  await user.click(screen.getByRole('button', { name: 'Overnemen' }));
  expect(asked('intake_accept')).toEqual([]);
  expect(screen.getByRole('radio', { name: /Weglaten/ })).toHaveFocus();
  await user.keyboard(' ');
  await waitFor(() => expect(asked('intake_change')).toEqual([{ session: 's1', change: { kind: 'personal', letter: 'B', choice: 'drop' } }]));
  await waitFor(() => expect(screen.queryByText(/Nog 1 keuze/)).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Overnemen' }));
  await isGone();
  expect(asked('intake_accept')).toHaveLength(1);
  expect(screen.getByRole('article', { name: 'Aanvragen' })).toBeVisible();
});

test('a column with personal data stands out for as long as something must be chosen', async () => {
  const { user } = await showPreview();
  expect(screen.getByText('999991042')).toHaveClass('personal');
  await user.click(screen.getByRole('radio', { name: /Weglaten/ }));
  await waitFor(() => expect(screen.getByText('999991042')).toHaveClass('dropped'));
  expect(screen.getByText('999991042')).not.toHaveClass('personal');
});

test('columns are named as a sentence names them', async () => {
  await showPreview();
  expect(screen.getByText('Gevonden in kolom G, H en I.')).toBeVisible();
});

test('cancelling leaves no trace', async () => {
  const { user, asked } = await showPreview();
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  await isGone();
  expect(asked('intake_cancel')).toEqual([{ session: 's1' }]);
  expect(asked('intake_accept')).toEqual([]);
});

test('a warning about the table goes with the table', async () => {
  const { user } = await showPreview();
  await user.click(screen.getByRole('button', { name: 'Overnemen' }));
  expect(screen.getByText(/Er staat nog 1 keuze open/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  await isGone();
  expect(screen.queryByText(/Er staat nog 1 keuze open/)).not.toBeInTheDocument();
});

test('the address of an odd cell leads to that cell', async () => {
  const { user } = await showPreview();
  await user.click(screen.getByRole('button', { name: 'Ga naar I251' }));
  await waitFor(() => expect(screen.getByText('± 2.400')).toHaveFocus());
});

test('the sheet is walked by keyboard, from the kind of a column to the last cell', async () => {
  const { user, asked } = await showPreview();
  await user.click(screen.getByText('E-0001'));
  await user.keyboard('{Control>}{End}{/Control}');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-spot', '422,8'));
  await user.keyboard('{Home}');
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Bron: subsidieregister gemeente Lindewaard'));
  await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowUp}');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-spot', '-2,0'));
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('option', { name: 'Tekst' }));
  await waitFor(() => expect(asked('intake_change')).toEqual([{ session: 's1', change: { kind: 'type', letter: 'A', type: 'text' } }]));
});

test('a column gets another name and unit, and is left out and brought back', async () => {
  const { user, asked } = await showPreview();
  await user.click(screen.getByRole('button', { name: 'Kolom H, Gas: wijzigen' }));
  const unit = screen.getByRole('textbox', { name: 'Eenheid' });
  expect(unit).toHaveValue('m³');
  await user.clear(unit);
  await user.type(unit, 'kWh{Enter}');
  await user.click(screen.getByRole('button', { name: 'Kolom weglaten' }));
  await user.click(await screen.findByRole('button', { name: 'Toch meenemen' }));
  await waitFor(() =>
    expect(asked('intake_change').map((args) => (args as { change: unknown }).change)).toEqual([
      { kind: 'unit', letter: 'H', unit: 'kWh' },
      { kind: 'drop', letter: 'H' },
      { kind: 'restore', letter: 'H' },
    ]),
  );
});

test('the outline is changed by numbers, and wrong ones are pointed at', async () => {
  const { user, asked } = await showPreview();
  await user.click(screen.getByRole('button', { name: 'Wijzig de omlijning' }));
  const last = screen.getByRole('textbox', { name: 'Gegevens tot en met rij' });
  const fill = (value: string) => {
    fireEvent.change(last, { target: { value } });
    fireEvent.submit(last);
  };
  fill('999');
  expect(screen.getByText('Vul een rijnummer van dit blad in.')).toBeVisible();
  expect(last).toHaveFocus();
  fill('419');
  await waitFor(() =>
    expect(asked('intake_change')).toEqual([{ session: 's1', change: { kind: 'range', dataFirst: 6, dataLast: 419, colFirst: 1, colLast: 9 } }]),
  );
});

test('reading shows how far it is, and stops when asked', async () => {
  let end: (failure: unknown) => void = () => undefined;
  const { user, asked } = await showSources(demoSnapshot(), {
    inspect_sheet: (_, onProgress) => {
      onProgress?.({ job: 'inspect', done: 120_000, total: null, text: '' });
      return new Promise((_resolve, reject) => (end = reject));
    },
    cancel: () => {
      end({ kind: 'cancelled', text: 'Gestopt.', remedy: null, place: null });
      return null;
    },
  });
  await user.click(screen.getByRole('button', { name: 'Kies een rekenblad' }));
  expect(await screen.findByText('120.000 rijen')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(asked('cancel')).toHaveLength(1);
  expect(await screen.findByText('Er zijn nog geen gegevens')).toBeVisible();
});

test('a sheet that cannot be read says why, and can be tried again', async () => {
  let times = 0;
  const { user } = await showSources(demoSnapshot(), {
    inspect_sheet: () => {
      times += 1;
      throw { kind: 'file', text: 'Dit bestand heeft een wachtwoord.', remedy: 'Haal het wachtwoord eraf.', place: null };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Kies een rekenblad' }));
  expect(await screen.findByText('Dit bestand heeft een wachtwoord.')).toBeVisible();
  expect(screen.getByText('Haal het wachtwoord eraf.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(times).toBe(2);
});

test('cells that are pasted are read, a single word is not', async () => {
  const { asked } = await showSources();
  const paste = (text: string) => fireEvent.paste(document.body, { clipboardData: { getData: () => text } });
  paste('los woord');
  expect(await screen.findByText('Wat u plakte, is geen tabel.')).toBeVisible();
  paste('wijk\taantal\nOost\t12');
  await screen.findByRole('heading', { name: 'Klopt deze tabel?' });
  expect(asked('inspect_text')).toEqual([{ text: 'wijk\taantal\nOost\t12' }]);
});

test('a sheet that arrived on home is read here', async () => {
  const { asked } = await showSources();
  settle(() => useScreen.setState({ waitingSheets: [{ handle: 'h7', name: 'a.csv' }] }));
  await screen.findByRole('heading', { name: 'Klopt deze tabel?' });
  expect(asked('inspect_sheet')).toMatchObject([{ handle: 'h7' }]);
  expect(useScreen.getState().waitingSheets).toEqual([]);
});

test('several sheets wait for their turn, and the rest can be left', async () => {
  const { user, asked } = await showSources();
  const files = ['a', 'b', 'c'].map((name) => ({ handle: name, name: `${name}.csv` }));
  settle(() => useScreen.setState({ waitingSheets: files }));
  expect(await screen.findByText('Hierna komen nog 2 bestanden')).toBeVisible();
  expect(screen.getByText(/Het volgende is b\.csv\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Neem alles over' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(await screen.findByText('Hierna komt nog 1 bestand')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Laat de rest liggen' }));
  expect(screen.queryByText(/Hierna komt/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  await screen.findByRole('heading', { name: 'Gegevens op orde' });
  expect(asked('inspect_sheet')).toMatchObject([{ handle: 'a' }, { handle: 'b' }]);
});

test('a table that nothing leans on can be set aside and taken up again', async () => {
  const first = withSources();
  const after = ({ dataset, aside }: { dataset: string; aside: string }) => ({
    ...first,
    sources: first.sources.map((source) => ({ ...source, isSetAside: source.id === dataset && aside === 'set_aside' })),
  });
  const { user, asked } = await showSources(first, { set_aside: after });
  const card = screen.getByRole('article', { name: 'Aanvragen' });
  await user.click(within(card).getByRole('button', { name: 'Niet gebruiken' }));
  expect(await within(card).findByText('U gebruikt deze tabel niet')).toBeVisible();
  expect(within(card).queryByRole('tab', { name: 'Bronkaart' })).toBeNull();
  await user.click(within(card).getByRole('button', { name: 'Weer gebruiken' }));
  expect(await within(card).findByRole('tab', { name: 'Bronkaart' })).toBeVisible();
  expect(asked('set_aside')).toMatchObject([{ aside: 'set_aside' }, { aside: 'in_use' }]);
});

test('a source shows its card, its columns and what happened to it', async () => {
  const { user, asked } = await showSources(withSources());
  const card = screen.getByRole('article', { name: 'Aanvragen' });
  expect(within(card).getByRole('textbox', { name: 'Wie is de bronhouder?' })).toHaveValue('Afdeling Wonen');
  expect(screen.getByText('Vervangen door Aanvragen (12 maart 2027, 10:02)')).toBeVisible();
  expect(screen.getByText('Zitten er namen, BSN’s, adressen, geboortedata of vrije tekst in de gegevens?')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(within(card).getByRole('tab', { name: /Bij het inlezen/ }));
  expect(within(card).getByText('G17')).toBeVisible();
  await user.click(within(card).getByRole('tab', { name: /Kolommen/ }));
  await user.type(within(card).getByRole('textbox', { name: 'Wat betekent Gas?' }), 'Per jaar');
  await user.tab();
  expect(asked('set_definition')).toMatchObject([{ letter: 'H', definition: 'Per jaar' }]);
  settle(() => openStep('sources', 'sources[1].owner'));
  await waitFor(() => expect(within(card).getByRole('textbox', { name: 'Wie is de bronhouder?' })).toHaveFocus());
});

test('the last row of a full sheet can be reached, sorted and filtered', async () => {
  const { user, asked } = await showSources(withSources());
  const card = screen.getByRole('article', { name: 'Aanvragen' });
  await user.click(within(card).getByRole('button', { name: 'Bekijk de rijen' }));
  const rows = await screen.findByRole('grid', { name: 'Rijen van Aanvragen' });
  await user.click(await within(rows).findByText('E-1'));
  await user.keyboard('{Control>}{End}{/Control}');
  expect(await within(rows).findByText('E-1048575')).toBeVisible();
  await user.click(within(rows).getByRole('button', { name: 'Gas' }));
  expect(within(rows).getByRole('columnheader', { name: 'Gas' })).toHaveAttribute('aria-sort', 'ascending');
  await waitFor(() => expect(asked('dataset_rows').at(-1)).toMatchObject({ sort: { letter: 'H', descending: false } }));
});

test('what was seen in the data is told beside the question, and the answer is taken over only when asked', async () => {
  const { user } = await showSources(withSources());
  expect(screen.getByText(/De kolom ‘Mail’ in Aanvragen is weggelaten/)).toBeVisible();
  const no = screen.getByRole('radio', { name: 'Nee' });
  expect(no).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Neem over: Nee' }));
  await waitFor(() => expect(no).toBeChecked());
  expect(screen.queryByRole('button', { name: 'Neem over: Nee' })).not.toBeInTheDocument();
});
