/** A table about people, on the real core: birth dates to their year, what the sheet states, who can be recognised. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { read } from './support/files.mjs';
import { look, picture, seesNoFault } from './support/stage.mjs';
import { askCore, openWalk } from './support/worlds.mjs';

const stage = await openWalk('begun');
const { page } = stage;

const districts = ['Ketelkade', 'Zandwerf', 'Molenveld', 'Lindehof'];
const source = async () => (await askCore(page, 'snapshot')).sources.at(-1);

/** Applicants with a district and a day of birth that can be read in one way only, and a source below them. */
function applicants() {
  const rows = Array.from({ length: 60 }, (_, at) => [districts[at % 4], `${13 + (at % 15)}-${1 + (at % 12)}-${1950 + (at % 31)}`, 100 + at]);
  return [['Wijk', 'Geboortedatum', 'Bedrag'], ...rows, ['', '', ''], ['Bron: Meetdienst Zuid'], ['Peildatum: 1 januari 2026']];
}

test('of birth dates only the year comes along', async () => {
  await read(stage, [['Aanvragers.csv', applicants()]]);
  await page.getByText('Alleen het geboortejaar houden').click();
  await page.getByText('B Geboortedatum (jaar)').waitFor();
  await picture(page, 'people-import');
  await seesNoFault(page);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Gegevens op orde' }).waitFor();
  const { columns } = await source();
  assert.deepEqual(columns.map(({ name, kind }) => [name, kind])[1], ['Geboortedatum (jaar)', 'period']);
});

test('what the sheet states is taken over when asked', async () => {
  await page.getByText('‘Bron: Meetdienst Zuid’').first().waitFor();
  await picture(page, 'people-stated');
  await seesNoFault(page);
  await page.getByRole('button', { name: 'Neem over: Meetdienst Zuid' }).click();
  await page.getByRole('button', { name: 'Neem over: 1 januari 2026' }).click();
  await page.getByRole('button', { name: 'Neem over: 1 januari 2026' }).waitFor({ state: 'detached' });
  const { path } = await source();
  const { fields } = await askCore(page, 'snapshot');
  assert.equal(fields[`${path}.owner`].value, 'Meetdienst Zuid');
  assert.equal(fields[`${path}.reference_date`].value, '2026-01-01');
});

test('where a row is a person, it says who can be recognised', async () => {
  await page.getByRole('button', { name: 'Waar gaat één rij over?' }).click();
  await page.getByRole('option', { name: 'Eén persoon' }).click();
  await page.getByRole('option', { name: 'Eén persoon' }).waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Kwaliteit' }).click();
  const { singledOut } = await source();
  assert.ok(singledOut?.isRemarkable, JSON.stringify(singledOut));
  await page.getByText('Herkenbaarheid van mensen').scrollIntoViewIfNeeded();
  await page.getByText(singledOut.text).waitFor();
  for (const theme of ['light', 'dark']) {
    await look(page, theme);
    await page.getByText(singledOut.text).scrollIntoViewIfNeeded();
    await picture(page, `people-recognised-${theme}`);
    await seesNoFault(page);
  }
});
