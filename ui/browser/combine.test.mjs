/** Tables are made of other tables, follow the newer versions of those, and say what became different. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bring } from './support/files.mjs';
import { obey } from './support/screens.mjs';
import { picture, seesNoFault } from './support/stage.mjs';
import { askCore, openWalk } from './support/worlds.mjs';

const stage = await openWalk('begun');
const { page } = stage;

const districts = ['Ketelkade', 'Zandwerf', 'Molenveld', 'Lindehof', 'Spoorzicht'];

const requests = (month, inZandwerf = 0) => [['Wijk', 'Aanvragen', 'Kosten'], ...districts.map((name, at) => [name, 31 + 7 * at + 3 * month + (name === 'Zandwerf' ? inZandwerf : 0), 1200 + 37 * at * month])];

const sources = async () => (await askCore(page, 'snapshot')).sources;
const current = async (name) => (await sources()).find((source) => source.name === name && source.supersededBy === null);
/** Of a table of which there are more versions, the card of the newest. */
const card = async (name) => page.locator(`[aria-labelledby="${(await current(name)).id}"]`);
const dialog = () => page.getByRole('dialog');
const way = (name) => dialog().getByRole('radio', { name }).click({ force: true });

async function make(why) {
  await dialog().getByRole('textbox', { name: 'Waarom maakt u deze tabel?' }).fill(why);
  await dialog().getByRole('button', { name: 'Maak de tabel' }).click();
  await dialog().waitFor({ state: 'detached' });
}

async function namesOneSided(title, key) {
  await dialog().getByRole('button', { name: title }).click();
  await dialog().getByRole('group', { name: title }).getByText(key, { exact: true }).waitFor();
}

test('three months are put below each other', async () => {
  await bring(stage, ...[1, 2, 3].map((month) => [`Aanvragen 2024-0${month}.csv`, requests(month)]));
  await page.getByRole('button', { name: 'Combineer tabellen' }).click();
  await seesNoFault(page);
  await way(/Onder elkaar zetten/);
  await dialog().getByText('15 rijen en 4 kolommen').waitFor();
  await seesNoFault(page);
  await dialog().getByRole('button', { name: 'Maak de tabel' }).click();
  await dialog().getByText(/Er staat nog niet waarom u deze tabel maakt\./).waitFor();
  await make('Een kwartaal in één tabel.');
  await page.getByText('Aanvragen 2024 staat in het dossier.').waitFor();
  const made = await current('Aanvragen 2024');
  assert.deepEqual([made.columns[0].name, made.columns[0].role, made.columns[0].labels], ['Bestand', 'time', ['2024-01', '2024-02', '2024-03']]);
  assert.equal(made.rowsKept, 15);
  assert.equal(made.combination.why, 'Een kwartaal in één tabel.');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Aanvragen 2024');
  assert.ok(await page.getByText('Onderdeel van Aanvragen 2024').first().isVisible());
});

test('a table beside it names who has no partner', async () => {
  await bring(stage, ['Inwoners.csv', [['Wijk', 'Inwoners'], ...districts.slice(0, 4).map((name, at) => [name, 2400 + 311 * at]), ['Nieuwland', 1877]]]);
  await obey(page, 'tabellen combineren');
  await dialog().waitFor();
  await way(/Naast elkaar zetten/);
  await namesOneSided('Aanvragen 2024: 3 rijen zonder partner', 'Spoorzicht');
  await namesOneSided('Inwoners: 1 rij zonder partner', 'Nieuwland');
  await seesNoFault(page);
  await make('Nodig voor een verhouding.');
  const made = await current('Aanvragen 2024 met Inwoners');
  assert.equal(made.columns.find(({ name }) => name === 'Inwoners').missing, 3);
});

test('a ratio is computed from the two, with a name that says so', async () => {
  await page.getByRole('button', { name: 'Combineer tabellen' }).click();
  await way(/Een kolom berekenen/);
  await dialog().getByRole('radio', { name: 'Per 1.000', exact: true }).click({ force: true });
  await dialog().getByText('15 rijen en 6 kolommen').waitFor();
  assert.equal(await dialog().getByRole('textbox', { name: 'Naam van de nieuwe kolom' }).inputValue(), 'Aanvragen per 1.000 Inwoners');
  await dialog().getByText(/^Ketelkade.*÷ 2\.400 × 1\.000 = /).first().waitFor();
  await picture(page, 'combine-ratio');
  const choose = async (label, column) => {
    await dialog().getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: column }).click();
  };
  await choose(/Deel deze kolom/, /^Inwoners/);
  await choose(/Door deze kolom/, /^Aanvragen/);
  await dialog().getByText('Staan de kolommen verkeerd om?').waitFor();
  await picture(page, 'combine-turned');
  await seesNoFault(page);
  await dialog().getByRole('button', { name: 'Wissel de kolommen' }).click();
  await dialog().getByText('Staan de kolommen verkeerd om?').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('all that is missing is said at once', async () => {
  await page.getByRole('button', { name: 'Combineer tabellen' }).click();
  await way(/Een kolom berekenen/);
  await dialog().getByRole('textbox', { name: 'Naam van de nieuwe kolom' }).fill('');
  await dialog().getByRole('textbox', { name: 'Naam van de nieuwe tabel' }).fill('Inwoners');
  await dialog().getByRole('button', { name: 'Maak de tabel' }).click();
  const points = dialog().locator('.complaints');
  assert.deepEqual((await points.getByRole('button').allTextContents()).map((text) => text.split('.')[0]), ['Kies hoe u de uitkomst schrijft', 'Geef de nieuwe kolom een naam', 'Er is al een tabel Inwoners', 'Er staat nog niet waarom u deze tabel maakt']);
  await picture(page, 'combine-complaints');
  await seesNoFault(page);
  await points.getByRole('button', { name: /waarom u deze tabel/ }).click();
  await page.waitForFunction(() => document.activeElement?.matches('textarea'));
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('empty cells are one press away', async () => {
  const joined = await card('Aanvragen 2024 met Inwoners');
  await joined.getByRole('tab', { name: 'Kwaliteit' }).click();
  await picture(page, 'quality-blanks');
  await joined.getByRole('button', { name: 'Bekijk Inwoners (3 leeg)' }).click();
  await dialog().getByText('3 van 15 rijen').waitFor();
  await picture(page, 'rows-blank');
  await seesNoFault(page);
  await page.keyboard.press('Escape');
  await joined.getByRole('tab', { name: /^Kolommen/ }).click();
  await joined.getByRole('button', { name: '3 leeg: bekijk de rijen van Inwoners' }).scrollIntoViewIfNeeded();
  await picture(page, 'columns-blanks');
});

test('a newer version of a month is followed, and what became different is shown', async () => {
  const first = 31 + 7 + 3 * 2;
  await bring(stage, ['Aanvragen 2024-02.csv', requests(2, 40)]);
  const old = await card('Aanvragen 2024');
  await old.getByText('Een bron heeft een nieuwere versie').waitFor();
  await old.getByRole('button', { name: 'Maak opnieuw' }).click();
  await page.getByText('Aanvragen 2024 is opnieuw gemaakt.').waitFor();
  const renewed = await current('Aanvragen 2024');
  assert.deepEqual([renewed.combination.isBehind, renewed.hasPrevious], [false, true]);
  await (await card('Aanvragen 2024')).getByRole('button', { name: 'Wat is er anders?' }).click();
  const row = dialog().getByRole('row', { name: /Zandwerf/ });
  await row.waitFor();
  const cells = await row.getByRole('cell').allTextContents();
  assert.equal(cells[0], 'Aanvragen');
  assert.match(cells[1], new RegExp(`^${first} `));
  assert.match(cells[2], new RegExp(`^${first + 40} `));
  assert.ok(await dialog().getByText('Er leunen geen uitkomsten op de oude versie.').isVisible());
  await seesNoFault(page);
  await page.keyboard.press('Escape');
});

test('nothing was complained about in the console', () => assert.deepEqual(stage.troubles, []));
