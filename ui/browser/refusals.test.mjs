/** What goes wrong gets a sentence in Dutch and leaves no trace; nothing hangs. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { startHost } from './support/host.mjs';
import { goTo, obey } from './support/screens.mjs';
import { openPage } from './support/stage.mjs';
import { askCore, openWalk } from './support/worlds.mjs';

const stage = await openWalk('begun');
const { page } = stage;

const button = (name) => page.getByRole('button', { name });
const heading = (name) => page.getByRole('heading', { level: 1, name, exact: true });
const inFolder = (name) => join(stage.folder, name);

async function goHome() {
  await obey(page, 'ga naar dossiers');
  await heading('Wat wilt u doen?').waitFor();
}

/** The dossier of these tests, whether it is open or not. */
async function reopen() {
  await goHome();
  await page.getByRole('button', { name: 'Energietoeslag in Lindewaard', exact: true }).click();
  await page.getByRole('navigation', { name: 'Stappen' }).waitFor();
}

const core = (call) => askCore(page, call);

test('a dialog of the system that is dismissed changes nothing', async () => {
  const { host } = stage;
  await goHome();
  await host.tell('dossier');
  await button('Open een dossier').click();
  await host.tell('sheet');
  await button('Kies een rekenblad').click();
  await host.tell('new');
  await button('Nieuw dossier').click();
  const dialog = page.getByRole('dialog', { name: 'Nieuw dossier' });
  const name = dialog.getByRole('textbox', { name: 'Hoe heet het dossier?' });
  await name.fill('Nooit gemaakt');
  await button('Dossier maken').click();
  // What was typed is still there, for another try.
  assert.equal(await name.inputValue(), 'Nooit gemaakt');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await core('home')).recent.length, 1);
  assert.equal((await core('snapshot')).dossier.name, 'Energietoeslag in Lindewaard');
});

test('a new dossier does not write over a file that is there', async () => {
  await goHome();
  writeFileSync(inFolder('Bestaat al.raadslag'), 'van iemand anders');
  await stage.host.tell('new', inFolder('Bestaat al.raadslag'));
  await button('Nieuw dossier').click();
  await page.getByRole('textbox', { name: 'Hoe heet het dossier?' }).fill('Nog een');
  await button('Dossier maken').click();
  await page.getByText('Er staat al een bestand Bestaat al.raadslag. Dat is niet veranderd.').first().waitFor();
  // One after the other, as a person does: the refusal first, and then the question it was about.
  for (const role of ['alertdialog', 'dialog']) {
    await page.waitForFunction((of) => document.querySelector(`[role=${of}]`)?.contains(document.activeElement), role);
    await page.keyboard.press('Escape');
    await page.getByRole(role).waitFor({ state: 'detached' });
  }
  await reopen();
});

test('a file that is no dossier is refused in words, and can be sent away', async () => {
  await goHome();
  await stage.host.tell('dossier', stage.wrong);
  await button('Open een dossier').click();
  const dialog = page.getByRole('alertdialog', { name: 'Dat bestand lukt niet' });
  await dialog.getByText('vakantiefoto.raadslag is geen dossier van Raadslag.').waitFor();
  await dialog.getByText('Kies een bestand dat eindigt op .raadslag.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // Opening another dossier closes the first; it is still in the list, with everything in it.
  await reopen();
});

const notSheets = [
  ['rapport.pdf', '%PDF-1.7\n', 'Dit is een PDF. Daar staan geen cellen in.'],
  ['leeg.csv', '', 'Er staat niets in dit bestand.'],
  ['pagina.xlsx', '<html><body><table></table></body></html>', 'Dit is een webpagina met de naam van een werkboek.'],
  ['half.xlsx', 'PK\u0003\u0004 en dan niets', 'Dit werkboek is beschadigd of niet compleet. Er is niets bewaard.'],
  ['~$Aanvragen.xlsx', 'slot', 'Dit is een hulpbestand van Excel, niet het werkboek zelf.'],
  ['weg.xlsx', null, 'Dit bestand bestaat niet (meer).'],
];

test('a file that is no sheet says what it is and what to do', async () => {
  await goTo(page, 'Gegevens op orde');
  const held = await core('snapshot');
  for (const [name, content, sentence] of notSheets) {
    if (content !== null) writeFileSync(inFolder(name), content);
    await stage.host.tell('sheet', inFolder(name));
    await page.getByRole('button', { name: /^(Kies een rekenblad|Ander bestand kiezen)$/ }).last().click();
    await page.getByText(sentence, { exact: true }).waitFor();
    await button('Probeer opnieuw').waitFor();
  }
  await page.locator('.arrival').getByRole('button', { name: 'Sluiten' }).click();
  await page.locator('.arrival').waitFor({ state: 'detached' });
  assert.deepEqual(await core('snapshot'), held);
});

test('a sheet that is looked at and cancelled leaves no trace', async () => {
  await stage.host.tell('sheet', stage.sheet);
  const held = await core('snapshot');
  await button('Kies een rekenblad').click();
  await heading('Klopt deze tabel?').waitFor();
  await page.getByRole('radio', { name: /Weglaten/ }).click({ force: true });
  await page.getByText('Gekozen').waitFor();
  await button('Annuleren').click();
  await heading('Gegevens op orde').waitFor();
  await page.getByText('Er zijn nog geen gegevens').waitFor();
  assert.deepEqual(await core('snapshot'), held);
  assert.equal((await core('history')).events.length, 1);
});

test('reading a large file says how far it is, and stops within half a second', async () => {
  const line = 'Oost,2024,12\n';
  writeFileSync(inFolder('groot.csv'), `wijk,jaar,aantal\n${line.repeat(900_000)}`);
  await stage.host.tell('sheet', inFolder('groot.csv'));
  await button('Kies een rekenblad').click();
  await page.getByText(/^Bezig met lezen van groot.csv/).waitFor();
  await page.getByText(/\d rijen$/).waitFor();
  await button('Annuleren').click();
  const from = Date.now();
  await page.getByText('Er zijn nog geen gegevens').waitFor();
  await button('Kies een rekenblad').waitFor();
  assert.ok(Date.now() - from < 500, `it took ${Date.now() - from} ms`);
  // The core answers at once again.
  assert.equal((await core('snapshot')).sources.length, 0);
});

test('a file that is dropped is read, or refused in words', async () => {
  writeFileSync(inFolder('foto.png'), 'PNG');
  await stage.host.tell('drop', inFolder('foto.png'));
  await page.getByText(/foto\.png/).first().waitFor();
  await stage.host.tell('drop', stage.wrong);
  const dialog = page.getByRole('alertdialog', { name: 'Dat bestand lukt niet' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('text where a whole number belongs is refused at its field', async () => {
  await reopen();
  await goTo(page, 'Gegevens op orde');
  await stage.host.tell('sheet', stage.sheet);
  await button('Kies een rekenblad').click();
  await page.getByRole('radio', { name: /Weglaten/ }).click({ force: true });
  await page.getByText('Gekozen').waitFor();
  await button('Overnemen').click();
  await page.getByRole('article').waitFor();
  const more = button('Toon alles');
  if (await more.first().isVisible()) await more.first().click();
  const limit = page.getByRole('textbox', { name: 'Grens voor kleine aantallen' });
  await limit.fill('tien');
  await limit.blur();
  // The core answers a moment after the field was left.
  await limit.and(page.locator('[aria-invalid="true"]')).waitFor();
  await page.getByText(/‘tien’/).first().waitFor();
  await limit.fill('10');
  await limit.blur();
  await page.waitForFunction(() => document.activeElement?.closest('[aria-invalid="true"]') === null);
  await page.getByText(/^Opgeslagen om/).waitFor();
});

test('a folder where nothing may be written is told in the export', async () => {
  // A file stands where the folder would be.
  const folder = join(stage.sheet, 'map');
  await stage.host.tell('folder', folder);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByRole('button', { name: 'Kies een map' }).click();
  await dialog.getByRole('alert').or(dialog.locator('.alert.error')).first().waitFor();
  await stage.host.tell('folder');
  await dialog.getByRole('button', { name: 'Kies een map' }).click();
  await dialog.getByRole('button', { name: 'Kies een map' }).waitFor();
  assert.equal(existsSync(folder), false);
  await page.keyboard.press('Escape');
});

test('files of an earlier export are replaced only when that is asked for', async () => {
  const folder = inFolder('export');
  mkdirSync(folder);
  await stage.host.tell('folder', folder);
  const dialog = page.getByRole('dialog');
  for (const last of ['Kies een map', 'Vervang de bestanden']) {
    await page.keyboard.press('Control+e');
    for (const box of ['Nota als PDF', 'Werkboek in Excel']) await dialog.getByRole('checkbox', { name: box }).uncheck({ force: true });
    await dialog.getByRole('button', { name: 'Kies een map' }).click();
    if (last !== 'Kies een map') await dialog.getByRole('button', { name: last }).click();
    await page.getByRole('dialog', { name: 'Export is klaar' }).waitFor();
    await dialog.getByRole('button', { name: /Toon in map/ }).first().click();
    await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
    await dialog.waitFor({ state: 'detached' });
  }
  assert.equal(readdirSync(folder).length, 1);
  assert.equal(stage.host.done.filter((deed) => deed.startsWith('revealed')).length, 2);
});

test('a dossier that is open elsewhere can be read, not changed', async () => {
  const other = await startHost(stage.host.home);
  const { page: reader, troubles } = await openPage(stage.browser, other);
  await reader.getByRole('button', { name: 'Energietoeslag in Lindewaard' }).first().click();
  const dialog = reader.getByRole('alertdialog', { name: 'Dit dossier is al open' });
  await dialog.getByText(/Adviseur Wonen heeft dit dossier open sinds/).waitFor();
  await dialog.getByRole('button', { name: 'Alleen lezen' }).click();
  await reader.getByText(/^Alleen lezen:/).waitFor();
  await goTo(reader, 'Start');
  assert.equal(await reader.getByRole('textbox', { name: 'Naam van het dossier' }).getAttribute('readonly'), '');
  await goTo(reader, 'Vraag');
  assert.equal(await reader.getByRole('button', { name: 'Voeg onderzoeksvraag toe' }).count(), 0);
  await goTo(reader, 'Gegevens op orde');
  assert.equal(await reader.getByRole('button', { name: 'Kies een rekenblad' }).count(), 0);
  await goTo(reader, 'Nota');
  assert.equal(await reader.getByRole('button', { name: 'Beslispunt toevoegen' }).count(), 0);
  assert.deepEqual(troubles, []);
  await reader.close();
  await other.stop();
});

test('a dossier whose file is gone says so, and leaves the list when asked', async () => {
  await page.keyboard.press('Control+w');
  await heading('Wat wilt u doen?').waitFor();
  renameSync(inFolder('Energietoeslag.raadslag'), inFolder('Verplaatst.raadslag'));
  await page.reload();
  const row = page.getByRole('row', { name: /Energietoeslag in Lindewaard/ });
  await row.getByText('Het bestand staat niet meer op deze plek').waitFor();
  await stage.host.tell('dossier', inFolder('Verplaatst.raadslag'));
  await row.getByRole('button', { name: 'Zoek het bestand' }).click();
  await page.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await goHome();
  await page.getByRole('button', { name: 'Haal Energietoeslag in Lindewaard uit de lijst' }).click();
  await page.getByText('Het bestand staat niet meer op deze plek').waitFor({ state: 'detached' });
});
