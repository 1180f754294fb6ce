/** Sheets that are made to be read by the eye become tables that can be counted with, when the advisor says so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { read } from './support/files.mjs';
import { obey } from './support/screens.mjs';
import { picture, seesNoFault } from './support/stage.mjs';
import { askCore, openWalk } from './support/worlds.mjs';

const stage = await openWalk('begun');
const { page } = stage;

const button = (name) => page.getByRole('button', { name });

const look = (name, rows) => read(stage, [[name, rows]]);

const newest = async () => (await askCore(page, 'snapshot')).sources.at(-1);

const districts = ['Ketelkade', 'Zandwerf', 'Molenveld', 'Lindehof', 'Spoorzicht'];

test('years in columns become rows, and can be undone', async () => {
  const rows = districts.map((name, place) => [name, 310 + place, 420 + 3 * place, 515 + 7 * place]);
  await look('Verhuizingen.csv', [['Verhuizingen per wijk'], [], ['Wijk', 2019, 2020, 2021], ...rows]);
  await page.getByText('3 kolommen staan naast elkaar, van 2019 tot 2021.').waitFor();
  const long = page.getByRole('table', { name: 'De eerste rijen als u ‘ja’ kiest' });
  await long.getByRole('row', { name: 'Ketelkade 2020 420' }).waitFor();
  await page.getByRole('radio', { name: /Ja, maak er rijen van/ }).click({ force: true });
  await long.scrollIntoViewIfNeeded();
  await picture(page, 'long-preview');
  await seesNoFault(page);
  await button('Overnemen').click();
  await page.getByText('Verhuizingen.csv staat in het dossier.').waitFor();
  const source = await newest();
  assert.deepEqual(source.columns.map(({ name, role }) => [name, role]), [['Wijk', 'area'], ['Jaar', 'time'], ['Verhuizingen', 'measure']]);
  assert.deepEqual([source.rowsPresent, source.rowsKept], [5, 5]);
  await obey(page, 'ongedaan maken');
  await page.waitForFunction(() => !document.body.textContent.includes('Verhuizingen.csv staat'));
});

test('a total beside the years stays behind, and that is said before', async () => {
  const rows = districts.map((name, place) => [name, 10 + place, 20 + place, 30 + place, 60 + 3 * place]);
  await look('Sterfte.csv', [['Wijk', 2019, 2020, 2021, 'Totaal'], ...rows]);
  await page.getByText('Kolom Totaal is een totaal over de andere.').waitFor();
  await picture(page, 'long-total');
  await page.getByRole('radio', { name: /Ja, maak er rijen van/ }).click({ force: true });
  await button('Overnemen').click();
  await page.getByText('Sterfte.csv staat in het dossier.').waitFor();
  assert.deepEqual((await newest()).columns.length, 3);
});

test('pairs of names become rows with a column for each value', async () => {
  const rows = districts.map((name, place) => [name, 10 + place, 20 + place, 30 + place, 40 + place]);
  await look('Leerlingen.csv', [['Wijk', 2022, 2022, 2023, 2023], ['', 'Jongens', 'Meisjes', 'Jongens', 'Meisjes'], ...rows]);
  const long = page.getByRole('table', { name: 'De eerste rijen als u ‘ja’ kiest' });
  await long.getByRole('row', { name: 'Ketelkade 2023 30 40' }).waitFor();
  await picture(page, 'long-pairs');
  await page.getByRole('radio', { name: /Ja, maak er rijen van/ }).click({ force: true });
  await button('Overnemen').click();
  await page.getByText('Leerlingen.csv staat in het dossier.').waitFor();
  assert.deepEqual((await newest()).columns.map(({ name }) => name), ['Wijk', 'Jaar', 'Jongens', 'Meisjes']);
});

test('a label that is written once is filled down, unless the advisor says no', async () => {
  const rows = districts.flatMap((name, place) => [2020, 2021, 2022].map((year) => [year === 2020 ? name : '', year, 300 + place * 11 + year - 2020]));
  await look('Meldingen.csv', [['Wijk', 'Jaar', 'Meldingen'], ...rows]);
  const fill = page.getByRole('radio', { name: 'Ja, vul het door naar beneden' });
  assert.ok(await fill.isChecked());
  assert.ok(await page.getByText('Voorstel, kijk dit na').isVisible());
  await page.getByRole('radio', { name: 'Nee, laat de cellen leeg' }).click({ force: true });
  await page.getByText('Gekozen').first().waitFor();
  await fill.click({ force: true });
  await button('Overnemen').click();
  await page.getByText('Meldingen.csv staat in het dossier.').waitFor();
  const [district] = (await newest()).columns;
  assert.deepEqual([district.missing, district.labels], [0, districts.toSorted()]);
});

test('a person inside a text stops the import until a choice is made', async () => {
  const rows = districts.map((name, place) => [name, 40 + place, place === 3 ? 'Mevrouw belde over BSN 999990019 en wil antwoord' : 'De lamp voor de deur is al een week kapot']);
  await look('Klachten.csv', [['Wijk', 'Klachten', 'Toelichting'], ...rows]);
  const remark = page.getByText(/In deze tekst staat iets dat naar een persoon wijst/);
  await remark.waitFor();
  await page.getByRole('radio', { name: /Weglaten/ }).click({ force: true });
  await remark.waitFor({ state: 'detached' });
  await button('Overnemen').click();
  await page.getByText('Klachten.csv staat in het dossier.').waitFor();
  assert.deepEqual((await newest()).columns.map(({ name }) => name), ['Wijk', 'Klachten']);
});

test('headings between the rows become a column, unless the advisor says no', async () => {
  const rows = districts.flatMap((name, place) => [[name], ...[1, 2, 3, 4].map((quarter) => [`2024 kwartaal ${quarter}`, 300 + place * 11 + quarter, 90 + place])]);
  await look('Kwartalen.csv', [['Periode', 'Meldingen', 'Aanvragen'], ...rows]);
  await page.getByText('Tussen de rijen staan 5 tussenkoppen.').waitFor();
  assert.ok(await page.getByRole('radio', { name: /Ja, maak er een kolom van/ }).isChecked());
  await button('Overnemen').click();
  await page.getByText('Kwartalen.csv staat in het dossier.').waitFor();
  const source = await newest();
  assert.deepEqual(source.columns.map(({ name }) => name), ['Groep', 'Periode', 'Meldingen', 'Aanvragen']);
  assert.deepEqual(source.columns[0].labels, districts.toSorted());
  assert.deepEqual([source.rowsPresent, source.rowsKept], [25, 20]);
});

/** Two rows above the numbers that could both be the header; the advisor knows that the upper one is not. */
const doubtful = [['Cijfers 2024', 'Cijfers 2024', 'Cijfers 2024'], ['Wijk', 'Meldingen', 'Aanvragen'], ...districts.map((name, place) => [name, 310 + place, 90 + 3 * place])];
const rowMenu = (row) => page.getByRole('rowheader', { name: new RegExp(`^Rij ${row}:`) });
const isFocused = (target) => target.elementHandle().then((it) => page.waitForFunction((one) => document.activeElement === one, it));

test('the header is set where it stands, by pointer and by keyboard', async () => {
  await look('Koppen.csv', doubtful);
  await rowMenu(2).click();
  await picture(page, 'row-menu');
  await seesNoFault(page);
  await page.getByRole('menuitem', { name: 'Kopregel begint hier' }).click();
  await page.getByRole('rowheader', { name: 'Rij 1: titel' }).waitFor();
  await isFocused(rowMenu(2));
  await page.keyboard.press('ArrowUp');
  await isFocused(rowMenu(1));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Kopregel begint hier' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'Rij 1: kopregel' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('menuitem', { name: 'Kopregel begint hier' }).click();
  await page.getByRole('rowheader', { name: 'Rij 1: titel' }).waitFor();
});

test('a column is named where its header stands', async () => {
  const header = page.getByRole('gridcell', { name: 'Meldingen', exact: true });
  await header.dblclick();
  const field = page.getByRole('textbox', { name: 'Naam van kolom B' });
  await field.fill('Aanvragen');
  await field.press('Enter');
  await page.getByText('De naam ‘Aanvragen’ kan niet.').waitFor();
  await picture(page, 'column-name');
  await seesNoFault(page);
  await field.press('Escape');
  await field.waitFor({ state: 'detached' });
  await isFocused(header);
  await page.keyboard.press('F2');
  await field.fill('Meldingen overlast');
  await field.press('Enter');
  await page.getByRole('columnheader', { name: 'Kolom B, Meldingen overlast: wijzigen' }).waitFor();
  await isFocused(header);
  await picture(page, 'column-named');
  await button('Overnemen').click();
  await page.getByText('Koppen.csv staat in het dossier.').waitFor();
  const source = await newest();
  assert.deepEqual(source.columns.map(({ name }) => name), ['Wijk', 'Meldingen overlast', 'Aanvragen']);
  assert.deepEqual([source.rowsPresent, source.rowsKept], [5, 5]);
});

test('nothing was complained about in the console', () => assert.deepEqual(stage.troubles, []));
