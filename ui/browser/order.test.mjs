/** Data in order, on the real core: what a column holds, filters beside the number, the cells behind a value, breaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bring } from './support/files.mjs';
import { picture, seesNoFault } from './support/stage.mjs';
import { askCore, openWalk } from './support/worlds.mjs';

const stage = await openWalk('begun');
const { page } = stage;

const districts = ['Ketelkade', 'Zandwerf', 'Molenveld', 'Lindehof', 'Spoorzicht'];
const years = [2013, 2014, 2015, 2016];
const dialog = () => page.getByRole('dialog');
const sources = async () => (await askCore(page, 'snapshot')).sources;

/** A row for each district and year; one amount stands out and two are not known. */
function amounts() {
  const lines = years.flatMap((year, at) => districts.map((name, place) => [year, name, 40 + 7 * place + 3 * at, 1200 + 37 * place + 11 * at]));
  lines[6][3] = 98000;
  lines[9][2] = 'onbekend';
  lines[13][2] = '';
  return [['Jaar', 'Wijk', 'Aanvragen', 'Kosten'], ...lines];
}

const shown = (text) => dialog().getByRole('status').getByText(text).waitFor();

test('the rows of a table are filtered by what its columns hold', async () => {
  await bring(stage, ['Jeugdhulp.csv', amounts()]);
  await page.getByRole('button', { name: 'Bekijk de rijen' }).click();
  await shown('20 van 20 rijen');
  await dialog().getByRole('button', { name: /^Kosten/ }).first().click();
  await dialog().getByRole('button', { name: /Valt op/ }).first().click();
  await shown('1 van 20 rijen');
  await dialog().getByText('D8').first().waitFor();
  await picture(page, 'rows-outlier');
  await seesNoFault(page);
  await dialog().getByRole('button', { name: 'Wis alles' }).click();
  await dialog().getByRole('button', { name: /^Aanvragen/ }).first().click();
  await dialog().getByRole('button', { name: /^Leeg/ }).first().click();
  await shown('2 van 20 rijen');
  await dialog().getByRole('button', { name: 'Wis alles' }).click();
  await dialog().getByRole('button', { name: /^Wijk/ }).first().click();
  await dialog().getByRole('checkbox', { name: /^Zandwerf/ }).click({ force: true });
  await shown('4 van 20 rijen');
});

test('of conditions that leave no row the guilty one is named', async () => {
  const least = dialog().getByRole('form', { name: 'Grenzen van Kosten' }).getByRole('textbox', { name: 'Van' });
  await least.fill('500000');
  await least.press('Enter');
  await shown('Geen enkele rij past bij: Kosten: vanaf 500000');
  await picture(page, 'rows-none');
  await seesNoFault(page);
  await dialog().getByRole('button', { name: 'Haal weg: Kosten: vanaf 500000' }).click();
  await shown('4 van 20 rijen');
});

test('a row that is filtered away says so, another is jumped to', async () => {
  const field = dialog().getByRole('textbox', { name: 'Ga naar rij' });
  await field.fill('2');
  await field.press('Enter');
  await dialog().getByText('Rij 2 valt buiten uw filters.').waitFor();
  await dialog().getByRole('button', { name: 'Wis alles' }).click();
  await shown('20 van 20 rijen');
  await field.fill('21');
  await field.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[role=row]')?.textContent?.startsWith('21'));
});

test('a value leads to its cell', async () => {
  await page.keyboard.press('Enter');
  await dialog().getByText('Jeugdhulp.csv').first().waitFor();
  // The strip takes height from the rows; the cell that it is about stays in view.
  await page.waitForFunction(() => {
    const [cell, grid] = ['.grid-cell.chosen', '.data-grid'].map((part) => document.querySelector(`[role=dialog] ${part}`)?.getBoundingClientRect());
    return cell && grid && cell.bottom <= grid.bottom;
  });
  await picture(page, 'rows-origin');
  await seesNoFault(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('what stands out is named under quality, and a judgement is kept with its reason', async () => {
  await page.getByRole('tab', { name: 'Kwaliteit' }).click();
  await page.getByText('In Kosten ligt 1 getal ver van de andere.').waitFor();
  const plausible = page.getByRole('group', { name: 'Plausibiliteit' });
  await plausible.getByRole('radio', { name: 'Met een beperking' }).click({ force: true });
  await plausible.getByRole('textbox').fill('Een bedrag is een typefout.');
  await plausible.getByRole('textbox').blur();
  await page.waitForFunction(() => document.querySelector('.app-status, [role=status]') !== null);
  await picture(page, 'quality');
  await seesNoFault(page);
  const [source] = await sources();
  assert.equal(source.quality.length, 9);
  assert.equal(source.quality.find(({ id }) => id === 'plausibility').standing, 'attention');
});

test('a known break within the years is asked for, and then stands in the register', async () => {
  await page.getByRole('heading', { name: 'Veranderde er iets in de tijd?' }).scrollIntoViewIfNeeded();
  await picture(page, 'breaks-known');
  await page.getByRole('button', { name: /^Speelt mee: jeugdhulp/ }).click();
  await page.getByRole('textbox', { name: 'Hoe gaat u ermee om?' }).fill('Wij vergelijken alleen de jaren vanaf 2015.');
  await page.getByRole('textbox', { name: 'Hoe gaat u ermee om?' }).blur();
  await page.getByRole('button', { name: /^Speelt niet mee: invoering van passend onderwijs/ }).click();
  await page.getByText('Bekende breuken in deze jaren').waitFor({ state: 'detached' });
  await picture(page, 'breaks');
  await seesNoFault(page);
});

test('the sheets behind a combined table are described there, once for all', async () => {
  const month = (at) => [['Wijk', 'Meldingen'], ...districts.map((name, place) => [name, 31 + 7 * place + 3 * at])];
  await bring(stage, ...[1, 2, 3].map((at) => [`Meldingen 2024-0${at}.csv`, month(at)]));
  await page.getByRole('button', { name: 'Combineer tabellen' }).click();
  await dialog().getByRole('radio', { name: /Onder elkaar zetten/ }).click({ force: true });
  await dialog().getByText('15 rijen en 3 kolommen').waitFor();
  await dialog().getByRole('textbox', { name: 'Waarom maakt u deze tabel?' }).fill('Een kwartaal bij elkaar.');
  await dialog().getByRole('button', { name: 'Maak de tabel' }).click();
  await dialog().waitFor({ state: 'detached' });
  const card = page.getByRole('article', { name: 'Meldingen 2024', exact: true });
  await card.getByText('Waar komt het vandaan?').waitFor();
  await picture(page, 'combined-card');
  await seesNoFault(page);
  await card.getByRole('button', { name: 'Vul in' }).first().click();
  const first = page.getByRole('article', { name: 'Meldingen 2024-01' });
  await first.getByRole('textbox', { name: 'Wie is de bronhouder?' }).fill('Afdeling Beheer');
  await first.getByRole('textbox', { name: 'Hoe zijn de gegevens verzameld?' }).fill('Meldingen via het loket.');
  await first.getByRole('textbox', { name: 'Wat is er precies geteld?' }).fill('Elke melding telt één keer.');
  await first.getByRole('textbox', { name: 'Waarom mag u de gegevens gebruiken?' }).fill('Openbare cijfers');
  await first.getByRole('textbox', { name: 'Waarom mag u de gegevens gebruiken?' }).blur();
  await first.getByRole('button', { name: 'Neem elders over' }).click();
  // What is not known yet is no answer to take over, and what differs can stay behind.
  assert.equal(await dialog().getByRole('checkbox', { name: /Waar gaat één rij over/ }).count(), 0);
  const counted = dialog().getByRole('checkbox', { name: /Wat is er precies geteld/ });
  await dialog().getByText('Wat is er precies geteld?').click();
  assert.equal(await counted.isChecked(), false);
  await picture(page, 'copy-card');
  await dialog().getByRole('button', { name: /Neem over/ }).click();
  await page.getByText('De antwoorden staan nu ook bij 2 tabellen.').waitFor();
  const { fields, sources: all } = await askCore(page, 'snapshot');
  const owner = (name) => fields[`${all.find((one) => one.name === name).path}.owner`]?.value;
  assert.equal(fields[`${all.find((one) => one.name === 'Meldingen 2024-02').path}.definition`].value, '');
  assert.deepEqual([owner('Meldingen 2024-02'), owner('Meldingen 2024-03'), owner('Meldingen 2024')], ['Afdeling Beheer', 'Afdeling Beheer', undefined]);
});

test('a value of the combined table leads to its own file', async () => {
  const card = page.getByRole('article', { name: 'Meldingen 2024', exact: true });
  await card.getByRole('button', { name: 'Bekijk de rijen' }).click();
  await shown('15 van 15 rijen');
  await dialog().getByRole('row', { name: /^15/ }).waitFor();
  await dialog().getByRole('gridcell', { name: '34', exact: true }).first().dblclick();
  await dialog().getByText('Meldingen 2024-01.csv').first().waitFor();
  await picture(page, 'combined-origin');
  await seesNoFault(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('nothing was complained about in the console', () => assert.deepEqual(stage.troubles, []));
