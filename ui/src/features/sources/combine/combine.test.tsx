import { act as settle, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Column, CombineStep, Formula, Snapshot, Trial } from '../../../api/wire';
import { words } from '../../../app/words';
import { useNotices } from '../../../state/notices';
import { openStep } from '../../../state/screen';
import { axeFindings } from '../../../test/show';
import { showSources } from '../test/showSources';
import type { Answers } from '../test/stage';
import { column, combined, months, residents, trial, withTables } from '../test/tables';
import { columnName, commonBeginning, tableName } from './proposals';
import { formulaOf, keysOf, missing, notChosen } from './steps';
import { examples, seemsTurned } from './worked';

const reason = 'Waarom maakt u deze tabel?';
const noReason = 'Er staat nog niet waarom u deze tabel maakt. Schrijf het in één zin op. Wie uw werk naleest, heeft dat nodig.';

const all = () => withTables(...months, residents);

async function showDialog(answers: Answers = {}, snapshot: Snapshot = all()) {
  const stage = await showSources(snapshot, { combine_try: () => trial, ...answers });
  await stage.user.click(screen.getByRole('button', { name: 'Combineer tabellen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Tabellen combineren' }));
  const choose = (name: RegExp) => stage.user.click(dialog.getByRole('radio', { name }));
  const tried = () => stage.asked('combine_try').map((args) => (args as { step: CombineStep }).step);
  return { ...stage, dialog, choose, tried };
}

const refused = (text: string, place: string | null) => () => {
  throw { kind: 'input', text, remedy: 'Schrijf het op.', place };
};

test('tables that look alike are proposed below each other, with a name', async () => {
  const { dialog, choose, tried, user } = await showDialog();
  await choose(/Onder elkaar zetten/);
  expect(dialog.getByRole('checkbox', { name: /Aanvragen 2024-02/ })).toBeChecked();
  expect(dialog.getByRole('checkbox', { name: /Inwoners/ })).not.toBeChecked();
  expect(dialog.getByRole('textbox', { name: 'Naam van de nieuwe tabel' })).toHaveValue('Aanvragen 2024');
  expect(await dialog.findByText('9 rijen en 3 kolommen')).toBeVisible();
  expect(tried()).toEqual([{ kind: 'append', parts: months.map(({ id }) => ({ dataset: id, label: '' })), label: 'Bestand' }]);
  expect(await axeFindings()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: /Kies niets/ }));
  expect(dialog.getByText('Kies ten minste twee tabellen.')).toBeVisible();
  expect(dialog.queryByText('9 rijen en 3 kolommen')).not.toBeInTheDocument();
});

test('what was made closes the dialog and gets focus', async () => {
  const made = withTables(...months.map((month) => ({ ...month, partOf: ['Aanvragen 2024'] })), residents, combined);
  const { dialog, choose, asked, user } = await showDialog({ combine: () => made });
  await choose(/Onder elkaar zetten/);
  await user.type(dialog.getByRole('textbox', { name: 'Waarom maakt u deze tabel?' }), 'Een kwartaal.');
  await user.click(dialog.getByRole('button', { name: 'Maak de tabel' }));
  const heading = await screen.findByRole('heading', { level: 2, name: 'Aanvragen 2024' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(asked('combine')).toMatchObject([{ request: { name: 'Aanvragen 2024', why: 'Een kwartaal.', step: { kind: 'append' } } }]);
  expect(useNotices.getState().showing.map(({ text }) => text)).toEqual(['Aanvragen 2024 staat in het dossier.']);
  // The parts stand below it, closed.
  const cards = screen.getAllByRole('article').map((card) => card.getAttribute('aria-labelledby'));
  expect(cards).toEqual(['4', '5', '1', '2', '3']);
  const part = screen.getByRole('article', { name: 'Aanvragen 2024-01' });
  expect(within(part).getByText('Onderdeel van Aanvragen 2024')).toBeVisible();
  expect(within(part).queryByRole('tab')).not.toBeInTheDocument();
  await user.click(within(part).getByRole('button', { name: 'Toon alles' }));
  expect(within(part).getByRole('tab', { name: 'Bronkaart' })).toBeVisible();
});

test('a table beside another one names the rows without a partner', async () => {
  const oneSided = [
    { side: 'left', title: 'Aanvragen: 1 rij zonder partner', keys: ['nieuwlant'], more: '' },
    { side: 'right', title: 'Inwoners: 1 rij zonder partner', keys: ['Nieuwland'], more: 'en nog 2 andere' },
  ];
  const { dialog, choose, tried, user } = await showDialog({ combine_try: () => ({ ...trial, oneSided, remarks: ['1 rij van Inwoners is niet gebruikt: Nieuwland.'] }) }, withTables(...months.slice(0, 1), residents));
  await choose(/Naast elkaar zetten/);
  expect(await dialog.findByText('1 rij van Inwoners is niet gebruikt: Nieuwland.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Inwoners: 1 rij zonder partner' }));
  expect(dialog.getByText('Nieuwland, en nog 2 andere')).toBeVisible();
  expect(tried()).toEqual([{ kind: 'join', left: '1', right: '4', keys: [{ left: 'Wijk', right: 'Wijk' }], columns: ['Inwoners'], unmatched: 'keep', spelling: 'exact', same: [] }]);
  await user.click(dialog.getByRole('button', { name: /nieuwlant/ }));
  await user.click(await screen.findByRole('option', { name: 'Nieuwland' }));
  await waitFor(() => expect(tried().at(-1)).toMatchObject({ same: [{ left: 'nieuwlant', right: 'Nieuwland' }] }));
  await user.click(dialog.getByRole('button', { name: 'Haal nieuwlant weg' }));
  await user.click(dialog.getByRole('checkbox', { name: /De schrijfwijze mag verschillen/ }));
  await waitFor(() => expect(tried().at(-1)).toMatchObject({ same: [], spelling: 'loose' }));
  await user.click(dialog.getByRole('button', { name: 'Nog een kolom' }));
  expect(dialog.getByText('Kies aan beide kanten een kolom om op te vergelijken.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Haal vergelijking 2 weg' }));
  await user.click(dialog.getByRole('button', { name: 'Wissel de tabellen' }));
  await waitFor(() => expect(tried().at(-1)).toMatchObject({ left: '4', right: '1', columns: ['Aanvragen'] }));
  expect(await axeFindings()).toEqual([]);
});

test('a refusal stands where it is about', async () => {
  const { dialog, choose, user } = await showDialog({ combine: refused('Die naam kan niet.', 'name') });
  await choose(/Onder elkaar zetten/);
  await user.type(dialog.getByRole('textbox', { name: reason }), 'Daarom');
  await user.click(dialog.getByRole('button', { name: 'Maak de tabel' }));
  expect(await dialog.findByText('Die naam kan niet. Schrijf het op.')).toBeVisible();
  const name = dialog.getByRole('textbox', { name: 'Naam van de nieuwe tabel' });
  await waitFor(() => expect(name).toHaveFocus());
  expect(name).toBeInvalid();
  await user.type(name, ' 2');
  expect(name).toBeValid();
});

test('all that is missing is said at once, and each point leads to its field', async () => {
  const { dialog, choose, asked, user } = await showDialog();
  const make = () => user.click(dialog.getByRole('button', { name: 'Maak de tabel' }));
  await make();
  expect(document.activeElement).toHaveTextContent('Kies eerst wat u wilt doen.');
  await choose(/Onder elkaar zetten/);
  const name = dialog.getByRole('textbox', { name: 'Naam van de nieuwe tabel' });
  const label = dialog.getByRole('textbox', { name: 'Naam van de eerste kolom' });
  await user.clear(name);
  await user.clear(label);
  await user.click(dialog.getByRole('button', { name: /Kies niets/ }));
  expect(name).toBeValid();
  await make();
  const texts = ['Kies ten minste twee tabellen.', 'Geef de eerste kolom een naam.', 'De nieuwe tabel heeft nog geen naam.', 'Er staat nog niet waarom u deze tabel maakt.'];
  const summary = document.activeElement as HTMLElement;
  expect(within(summary).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(texts);
  for (const field of [label, name, dialog.getByRole('textbox', { name: reason })]) expect(field).toBeInvalid();
  expect(dialog.getByRole('group', { name: /Welke tabellen/ })).toHaveAccessibleDescription(texts[0]);
  expect(await axeFindings()).toEqual([]);
  await user.click(within(summary).getByRole('button', { name: texts[1] }));
  expect(label).toHaveFocus();
  await user.type(label, 'Maand');
  expect(label).toBeValid();
  expect(within(summary).queryByRole('button', { name: texts[1] })).not.toBeInTheDocument();
  await user.click(within(summary).getByRole('button', { name: texts[0] }));
  expect(dialog.getByRole('button', { name: /^Kies alles/ })).toHaveFocus();
  expect(asked('combine')).toEqual([]);
});

test('one thing that is missing is said at its field, which gets focus', async () => {
  const { dialog, choose, asked, user } = await showDialog();
  await choose(/Onder elkaar zetten/);
  await user.click(dialog.getByRole('button', { name: 'Maak de tabel' }));
  const why = dialog.getByRole('textbox', { name: reason });
  expect(why).toHaveFocus();
  expect(why).toHaveAccessibleDescription(expect.stringContaining(noReason));
  expect(dialog.queryByText('De tabel is nog niet klaar om te maken.')).not.toBeInTheDocument();
  await user.type(why, 'Daarom');
  expect(why).toBeValid();
  await user.clear(dialog.getByRole('textbox', { name: 'Naam van de nieuwe tabel' }));
  await user.type(dialog.getByRole('textbox', { name: 'Naam van de nieuwe tabel' }), 'Inwoners');
  await user.click(dialog.getByRole('button', { name: 'Maak de tabel' }));
  expect(await dialog.findByText('Er is al een tabel Inwoners. Geef een andere naam.')).toBeVisible();
  expect(asked('combine')).toEqual([]);
});

const number = (name: string) => column(name, name, 'integer', 'measure');

/** Requests and residents per district in one table, and what the core makes of dividing them. */
const districts = { ...residents, columns: [...residents.columns, column('C', 'Aanvragen', 'integer', 'count')] };

function divided({ step }: { step: CombineStep }): Trial {
  if (step.kind !== 'compute' || step.formula.kind !== 'ratio') return trial;
  const isTurned = step.formula.of === 'Inwoners';
  const made = column('D', step.column, 'decimal', 'measure');
  const first = [['Centrum', '3.120', '72', isTurned ? '43.333,3' : '23,1'], ['Oost', '', '40', ''], ['West', '1.000', '30', isTurned ? '33.333,3' : '30']];
  return { ...trial, columns: [...districts.columns, made], first };
}

test('a ratio is written out for the first rows, and one that stands upside down can be turned', async () => {
  const { dialog, choose, tried, user } = await showDialog({ combine_try: divided }, withTables(districts));
  await choose(/Een kolom berekenen/);
  await choose(/^Per 1.000$/);
  expect(await dialog.findByText('Centrum: 72 ÷ 3.120 × 1.000 = 23,1')).toBeVisible();
  expect(dialog.getByText('West: 30 ÷ 1.000 × 1.000 = 30')).toBeVisible();
  expect(dialog.queryByText(/^Oost:/)).not.toBeInTheDocument();
  expect(dialog.queryByText('Staan de kolommen verkeerd om?')).not.toBeInTheDocument();
  const pick = async (label: RegExp, name: RegExp) => {
    await user.click(dialog.getByRole('button', { name: label }));
    await user.click(await screen.findByRole('option', { name }));
  };
  await pick(/Deel deze kolom/, /^Inwoners/);
  await pick(/Door deze kolom/, /^Aanvragen/);
  expect(await dialog.findByText('Centrum: 3.120 ÷ 72 × 1.000 = 43.333,3')).toBeVisible();
  expect(dialog.getByRole('alert')).toHaveTextContent('Staan de kolommen verkeerd om?');
  expect(await axeFindings()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Wissel de kolommen' }));
  expect(await dialog.findByText('Centrum: 72 ÷ 3.120 × 1.000 = 23,1')).toBeVisible();
  expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  expect(tried().at(-1)).toMatchObject({ column: 'Aanvragen per 1.000 Inwoners', formula: { of: 'Aanvragen', per: 'Inwoners' } });
});

test('a sum and a difference are written out too, an index and a long sum are not', () => {
  const nl = words('nl');
  const numbers = ['A', 'B', 'C', 'D', 'E', 'F', 'Uit'].map(number);
  const rows: Trial = { ...trial, columns: numbers, first: [['1', '2', '3', '4', '5', '6', '7']] };
  const of = (formula: Formula) => examples({ kind: 'compute', dataset: '4', column: 'Uit', formula }, rows, nl);
  expect(of({ kind: 'sum', columns: ['A', 'B', 'D'] })).toEqual(['Rij 1: 1 + 2 + 4 = 7']);
  expect(of({ kind: 'difference', of: 'F', less: 'A' })).toEqual(['Rij 1: 6 − 1 = 7']);
  expect(of({ kind: 'sum', columns: ['A', 'B', 'C', 'D', 'E', 'F'] })).toEqual([]);
  expect(of({ kind: 'index', of: 'A', period: 'B', base: '2', groups: [] })).toEqual([]);
});

test.each([
  ['43.333,3', 1000, {}, true],
  ['1.000', 1000, {}, false],
  ['120,5%', 100, {}, true],
  ['120,5', 1, {}, false],
  ['43.333,3', 1000, { kind: 'currency' }, false],
  ['43.333,3', 1000, { unit: 'm³' }, false],
])('%s with a factor of %i looks upside down or not', (result, times, of, isTurned) => {
  const columns = [{ ...number('Boven'), ...of }, number('Onder'), number('Uit')];
  const step = { kind: 'compute', dataset: '4', column: 'Uit', formula: { kind: 'ratio', of: 'Boven', per: 'Onder', times } } as const;
  expect(seemsTurned(step, { ...trial, columns, first: [['10', '5', result]] })).toBe(isTurned);
});

test('a table that cannot be made says why, without a dialog over it', async () => {
  const { dialog, choose } = await showDialog({ combine_try: refused('‘Oost’ komt 3 keer voor in Inwoners.', null) });
  await choose(/Naast elkaar zetten/);
  expect(await dialog.findByRole('alert')).toHaveTextContent('‘Oost’ komt 3 keer voor in Inwoners.Schrijf het op.');
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
});

test('an answer to what no longer stands there is dropped', async () => {
  const answers: ((answer: unknown) => void)[] = [];
  const { dialog, choose, asked, user } = await showDialog({ combine_try: () => new Promise((resolve) => answers.push(resolve)), cancel: () => null });
  await choose(/Onder elkaar zetten/);
  await waitFor(() => expect(answers).toHaveLength(1));
  await user.click(dialog.getByRole('checkbox', { name: /Aanvragen 2024-03/ }));
  answers[0]?.({ ...trial, rows: 99 });
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.({ ...trial, rows: 6 });
  expect(await dialog.findByText('6 rijen en 3 kolommen')).toBeVisible();
  expect(dialog.queryByText(/^99 rijen/)).not.toBeInTheDocument();
  expect(asked('cancel')).toHaveLength(1);
});

test('making a table shows how far it is, and stops when asked', async () => {
  let end: (failure: unknown) => void = () => undefined;
  const { dialog, choose, user } = await showDialog({
    combine: (_, onProgress) => {
      onProgress?.({ job: 'table', done: 120_000, total: null, text: '' });
      return new Promise((_resolve, reject) => (end = reject));
    },
    cancel: () => {
      end({ kind: 'cancelled', text: 'Gestopt.', remedy: null, place: null });
      return null;
    },
  });
  await choose(/Onder elkaar zetten/);
  await user.type(dialog.getByRole('textbox', { name: reason }), 'Een kwartaal.');
  await user.click(dialog.getByRole('button', { name: 'Maak de tabel' }));
  expect(await dialog.findByText('120.000 rijen')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Annuleren' }));
  expect(await dialog.findByRole('button', { name: 'Maak de tabel' })).toBeVisible();
  expect(dialog.queryByText('Gestopt.')).not.toBeInTheDocument();
});

test('one table is enough for three of the five ways', async () => {
  const { dialog, choose, tried, user } = await showDialog({}, withTables(combined));
  await choose(/Naast elkaar zetten/);
  expect(dialog.getByText('Hiervoor hebt u twee tabellen nodig.')).toBeVisible();
  await choose(/Optellen per groep/);
  await user.click(dialog.getByRole('checkbox', { name: /Wijk/ }));
  await user.click(dialog.getByRole('checkbox', { name: /Aanvragen/ }));
  await waitFor(() => expect(tried().at(-1)).toEqual({ kind: 'group', dataset: '5', by: ['Wijk'], sums: ['Aanvragen'], rows: 'Aantal rijen' }));
  await choose(/Rijen kiezen/);
  await user.click(dialog.getByRole('button', { name: /Alleen rijen waar kolom/ }));
  await user.click(await screen.findByRole('option', { name: /Wijk/ }));
  await user.click(dialog.getByRole('checkbox', { name: 'Zandwerf' }));
  await waitFor(() => expect(tried().at(-1)).toEqual({ kind: 'select', dataset: '5', conditions: [{ column: 'Wijk', values: ['Zandwerf'] }] }));
  expect(dialog.getByRole('textbox', { name: 'Naam van de nieuwe tabel' })).toHaveValue('Aanvragen 2024: Zandwerf');
});

test('it can be asked for by its name, from another step too', async () => {
  const { user } = await showSources(all(), { combine_try: () => trial });
  settle(() => openStep('question'));
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('searchbox'), 'tabellen combineren');
  await user.click(await screen.findByRole('menuitem', { name: 'Tabellen combineren' }));
  expect(await screen.findByRole('dialog', { name: 'Tabellen combineren' })).toBeVisible();
});

test('nothing can be combined where nothing may be changed', async () => {
  await showSources({ ...all(), readOnly: 'een collega' });
  expect(screen.queryByRole('button', { name: 'Combineer tabellen' })).not.toBeInTheDocument();
});

test('names are proposed from what is chosen', () => {
  const nl = words('nl');
  expect(commonBeginning(['Aanvragen 2024-01', 'Aanvragen 2024-02'])).toBe('Aanvragen 2024');
  expect(commonBeginning(['Aanvragen januari', 'Aanvragen juni'])).toBe('Aanvragen');
  expect(commonBeginning(['Aanvragen', 'Aanvragen 2'])).toBe('Aanvragen');
  expect(commonBeginning(['Jeugd', 'Jeugdzorg'])).toBe('');
  expect(columnName({ kind: 'ratio', of: 'Aanvragen', per: 'Inwoners', times: 1000 }, nl)).toBe('Aanvragen per 1.000 Inwoners');
  expect(columnName({ kind: 'sum', columns: ['Gas'] }, nl)).toBe('');
  expect(columnName({ kind: 'sum', columns: ['Gas', 'Stroom'] }, nl)).toBe('Gas en Stroom samen');
  expect(columnName({ kind: 'sum', columns: ['Gas', 'Stroom', 'Warmte', 'Water'] }, nl)).toBe('Gas en 3 andere samen');
  const group: CombineStep = { kind: 'group', dataset: '4', by: ['Wijk'], sums: [], rows: 'Aantal rijen' };
  expect(tableName(group, [residents], nl)).toBe('Inwoners per Wijk');
  const ratio: CombineStep = { kind: 'compute', dataset: '4', column: 'Aanvragen per 1.000 Inwoners', formula: { kind: 'sum', columns: [] } };
  expect(tableName(ratio, [{ ...residents, name: 'Aanvragen 2024 met Inwoners' }], nl)).toBe('Aanvragen 2024… met Aanvragen per 1.000 Inwoners');
  expect(tableName(group, [residents, { ...residents, id: '6', name: 'Inwoners per Wijk' }], nl)).toBe('Inwoners per Wijk (2)');
});

test('keys are proposed by name and role, else by area', () => {
  const other = { ...residents, columns: residents.columns.map((one) => ({ ...one, name: `${one.name}naam` })) };
  expect(keysOf(months[0], residents)).toEqual([{ left: 'Wijk', right: 'Wijk' }]);
  expect(keysOf(months[0], other)).toEqual([{ left: 'Wijk', right: 'Wijknaam' }]);
  expect(missing({ kind: 'join', left: '1', right: '1', keys: [], columns: [], unmatched: 'keep', spelling: 'exact', same: [] })).toEqual(['combine-todo-other-table']);
});

test.each([
  [['Jeugdhulp 2021', 'Jeugdhulp 2022', 'Jeugdhulp 2023', 'Jeugdhulp 2024'], 'Jeugdhulp 2021–2024 (4 tabellen)'],
  [['wmo_2024_definitief', 'wmo_2022'], 'wmo 2022–2024 (2 tabellen)'],
  [['Aanvragen 2024-01', 'Aanvragen 2024-02'], 'Aanvragen 2024'],
  [['Wmo 2024 kwartaal 1', 'Wmo 2024 kwartaal 2', 'Wmo 2025 kwartaal 1'], 'Wmo'],
  [['Zorg', 'Wonen', 'Werk', 'Schuld'], 'Zorg en 3 andere'],
  [['Klanten van de afdeling Werk en Inkomen in alle wijken', 'Meldingen'], 'Klanten van de afdeling Werk… en 1 andere'],
])('tables %j below each other are called %s', (names, expected) => {
  const sources = names.map((name, at) => ({ ...residents, id: String(at), name }));
  const step: CombineStep = { kind: 'append', parts: sources.map(({ id }) => ({ dataset: id, label: '' })), label: 'Bestand' };
  expect(tableName(step, sources, words('nl'))).toBe(expected);
});

test('of a computation nothing is filled in that is a guess', () => {
  const ratio = (...columns: Column[]) => formulaOf('ratio', { ...residents, columns });
  const [requests, decisions, people] = [column('B', 'Aanvragen', 'integer', 'count'), column('C', 'Besluiten', 'integer', 'count'), column('D', 'Inwoners', 'integer', 'denominator')];
  expect(ratio(requests, people)).toEqual({ kind: 'ratio', of: 'Aanvragen', per: 'Inwoners', times: notChosen });
  expect(ratio(requests, decisions, people)).toMatchObject({ of: '', per: 'Inwoners' });
  expect(missing({ kind: 'compute', dataset: '4', column: 'Uit', formula: ratio(requests, people) })).toEqual(['combine-todo-times']);
});
