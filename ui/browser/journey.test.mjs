/** From an empty program to an exported note and back again, by keyboard alone. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { keyboard } from './support/keys.mjs';
import { stepsOf } from './support/steps.mjs';
import { openWalk } from './support/worlds.mjs';

const { page, host, folder, sheet, troubles } = await openWalk('nothing');
const file = join(folder, 'Energietoeslag.raadslag');
const keys = keyboard(page);
const { isAt, isOn, obey, pick, staysIn } = keys;
const step = stepsOf(page, 'journey');

const button = (name) => page.getByRole('button', { name });
const field = (name) => page.getByRole('textbox', { name });
const radio = (name) => page.getByRole('radio', { name });
const group = (name) => page.getByRole('radiogroup', { name });

/** On to the next step with Ctrl+Alt+→, whatever is still open. */
async function next(heading) {
  await keys.press('Control+Alt+ArrowRight');
  await isAt(heading);
}

/** The core has stored everything that was typed. */
const isSaved = () => page.getByText(/^Opgeslagen om/).waitFor();

step('a new dossier: the dialog asks for a name and gives focus back when it is left', async () => {
  await isAt('Wat wilt u doen?');
  await keys.use(button('Nieuw dossier'));
  const dialog = page.getByRole('dialog', { name: 'Nieuw dossier' });
  await dialog.waitFor();
  await keys.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await keys.tabTo(button('Nieuw dossier'));

  await host.tell('new', file);
  await keys.press('Enter');
  await keys.fill(field('Hoe heet het dossier?'), 'Energietoeslag in Lindewaard');
  await keys.press('Enter');
  await isAt('Start');
  assert.match(await page.title(), /Stap 1 van 6 · Start – Energietoeslag in Lindewaard/);
});

step('start: what it is about, and the questions beforehand', async () => {
  await keys.fill(field(/Aan welke maatschappelijke opgave/), 'Inwoners met een laag inkomen betalen hun energie.');
  await keys.fill(field(/Voor welke gemeente/), 'Lindewaard');
  await keys.fill(field(/Wie beoordeelt de gegevens/), 'Team Onderzoek');
  await isSaved();
  await next('Vraag');
});

step('question: what is the matter, and one question with an agreement', async () => {
  await keys.fill(field(/Waarom ligt dit nu op tafel/), 'De raad vroeg waar de toeslag terechtkomt.');
  await keys.fill(field(/Wat moet het bestuur kunnen beslissen/), 'Geven wij de toeslag ook in het volgende jaar?');
  await keys.use(button('Voeg onderzoeksvraag toe'));
  const words = field(/De vraag in uw eigen woorden/);
  await words.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await keys.fill(words, 'Waar zijn de kosten het hoogst?');
  for (const [name, text] of [
    ['Als dit uit de cijfers komt', 'De kosten verschillen per wijk.'],
    ['Als dit eruit komt', 'De kosten verschillen niet.'],
  ]) {
    await keys.fill(field(name), text);
    await keys.press('Tab');
    await keys.seeFocus();
    await page.keyboard.insertText('Dan passen wij de toeslag daarop aan.');
  }
  await isSaved();
  await next('Doel');
  await next('Gegevens op orde');
});

step('sources: a sheet is looked at by keyboard before anything is stored', async () => {
  await host.tell('sheet', sheet);
  await keys.use(button('Kies een rekenblad'));
  await isAt('Klopt deze tabel?');
  const grid = page.getByRole('grid', { name: 'Werkblad Aanvragen' });
  await keys.tabTo(grid);
  await keys.press('Control+End');
  await keys.seeFocus();
  await keys.press('Control+Home');
  await keys.seeFocus();
});

step('sources: the header is corrected, the BSN column left out, the table taken over', async () => {
  await keys.use(button('Wijzig de omlijning'));
  await keys.fill(field('Kopregel vanaf rij'), '4');
  await keys.fill(field('Kopregel tot en met rij'), '5');
  await keys.use(button('Omlijning toepassen'));
  await keys.choose(radio(/Weglaten/));
  await page.getByText('Gekozen').waitFor();
  await keys.use(button('Overnemen'));
  await isAt('Gegevens op orde');
  await page.getByRole('article').waitFor();
  assert.doesNotMatch(await page.locator('main').innerText(), /99999\d{4}/);
});

step('sources: the source card', async () => {
  await keys.fill(field('Wie is de bronhouder?'), 'Team Inkomen');
  await keys.tabTo(page.getByRole('group', { name: /Wat is de peildatum/ }));
  await keys.press(...'31122025');
  await keys.fill(field('Wat is er precies geteld?'), 'Een aanvraag die is toegekend.');
  await keys.fill(field('Waarom mag u de gegevens gebruiken?'), 'Gemeentelijke regeling');
  await pick(/Waar gaat één rij over/, /Eén aanvraag/);
  await keys.choose(group(/Zijn de gegevens geschikt/).getByRole('radio', { name: 'Geschikt', exact: true }));
  await isSaved();
  await keys.press('Control+Alt+ArrowLeft', 'Control+Alt+ArrowLeft');
  await isAt('Vraag');
});

step('question: its sentence is built from choices', async () => {
  for (const [slot, choice] of [
    ['dataset', /Aanvragen/i],
    ['statistic', /Gemiddelde/i],
    ['measure', /Kosten/i],
    ['group', /Wijk/i],
    ['comparison', /alle groepen samen/i],
  ]) {
    await keys.choosePart(page.locator(`[data-slot-name="${slot}"]`), choice);
  }
  await keys.use(page.locator('[data-slot-name="subject"]'));
  await page.waitForFunction(() => document.activeElement?.matches('.slot-dialog input'));
  await page.keyboard.insertText('aanvragen');
  await keys.press('Enter');
  await page.getByText('In de zin is alles gekozen.').waitFor();
});

step('describe: the answer is computed, judged and used', async () => {
  await obey('ga naar beschrijven');
  await isAt('Beschrijven');
  await keys.use(button('Bereken het antwoord'));
  await page.locator('.drawing img').waitFor();
  await keys.use(page.getByRole('switch', { name: 'Toon als tabel' }), ' ');
  await page.getByRole('table').first().waitFor();
  await keys.choose(page.locator('.feel').getByRole('radio').first());
  await keys.use(button('Gebruik als argument'));
  await obey('ga naar nota');
  await isAt('Nota');
});

step('note: a decision with the argument that leans on the finding', async () => {
  await keys.fill(field('Beslispunt 1'), 'In te stemmen met de energietoeslag.');
  await keys.tabTo(field(/Argument 1\.1, kopzin/));
  await keys.press('Control+End');
  await keys.type(' Dat vraagt om een keuze.');
  await isSaved();
  await page.getByText('Leunt op 1 uitkomst').waitFor();
});

step('undo and redo go across screens, and say what they do', async () => {
  await keys.press('Control+Alt+ArrowLeft');
  await isAt('Beschrijven');
  await keys.press('Control+z');
  await button(/^Opnieuw: /).waitFor();
  await keys.press('Control+y');
  await obey('ga naar nota');
  await isAt('Nota');
  await page.getByText('Dat vraagt om een keuze.').first().waitFor();
});

step('export: three files in a folder, and focus back where it was', async () => {
  const to = join(folder, 'export');
  mkdirSync(to);
  await host.tell('folder', to);
  const opener = button('Exporteren').first();
  await keys.use(opener);
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await staysIn(dialog);
  await keys.use(dialog.getByRole('button', { name: 'Kies een map' }));
  const done = page.getByRole('dialog', { name: 'Export is klaar' });
  await done.waitFor({ timeout: 60_000 });
  await keys.use(done.getByRole('button', { name: /Toon in map/ }).first());
  await keys.press('Escape');
  await done.waitFor({ state: 'detached' });
  await isOn(opener);
  assert.deepEqual(readdirSync(to).map((name) => name.split('.').at(-1)).toSorted(), ['docx', 'pdf', 'xlsx']);
  assert.equal(host.done.filter((deed) => deed.startsWith('revealed ')).length, 1);
});

step('closing and opening again brings everything back', async () => {
  await keys.press('Control+w');
  await isAt('Wat wilt u doen?');
  assert.ok(existsSync(file));
  await keys.use(page.getByRole('button', { name: 'Energietoeslag in Lindewaard' }));
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await obey('ga naar nota');
  await isAt('Nota');
  await page.getByText('Dat vraagt om een keuze.').first().waitFor();
  // Undo survives closing.
  await keys.press('Control+z');
  await page.getByText('Dat vraagt om een keuze.').first().waitFor({ state: 'detached' });
  await keys.press('Control+Shift+z');
  await page.getByText('Dat vraagt om een keuze.').first().waitFor();
});

step('the console stayed silent', () => assert.deepEqual(troubles, []));
