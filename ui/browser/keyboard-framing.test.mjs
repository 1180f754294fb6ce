/** A question framed by two on the full track, by keyboard alone: from a new dossier to an agreement that opens again. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { keyboard } from './support/keys.mjs';
import { stepsOf } from './support/steps.mjs';
import { askCore, openWalk } from './support/worlds.mjs';

const { page, host, folder, troubles } = await openWalk('nothing');
const keys = keyboard(page);
const { isAt, isOn, obey } = keys;
const step = stepsOf(page, 'keyboard-framing');

const button = (name) => page.getByRole('button', { name });
const field = (name) => page.getByRole('textbox', { name });
const answerOf = (group, answer) => page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer });
const help = page.getByRole('complementary');
const signature = (role) => page.getByRole('listitem', { name: role });

/** On to the next step, whatever is still open. */
async function next(heading) {
  await keys.press('Control+Alt+ArrowRight');
  await isAt(heading);
}

/** A row of a list is added, and focus stands in it. */
async function add(what, first) {
  await keys.use(button(what));
  await first.waitFor();
  await isOn(first);
}

const gone = (dialog) => dialog.waitFor({ state: 'detached' });

async function agree(role, as, name, basis) {
  const card = signature(role);
  const opener = card.getByRole('button', { name: /akkoord$/ });
  await keys.use(opener);
  const dialog = page.getByRole('dialog', { name: `Geef akkoord: ${role}` });
  await keys.staysIn(dialog);
  await keys.press('Escape');
  await gone(dialog);
  await isOn(opener);
  await keys.press('Enter');
  await keys.choose(dialog.getByRole('radio', { name: as }));
  await keys.fill(dialog.getByRole('textbox', { name: 'Wie geeft akkoord?' }), name);
  if (basis) await keys.fill(dialog.getByRole('textbox', { name: /^Hoe is het akkoord gegeven/ }), basis);
  await keys.press('Enter');
  await gone(dialog);
  await card.getByText('Akkoord', { exact: true }).waitFor();
  await isOn(card.getByRole('heading'));
}

step('a new dossier', async () => {
  await isAt('Wat wilt u doen?');
  await host.tell('new', join(folder, 'Energietoeslag.raadslag'));
  await keys.use(button('Nieuw dossier'));
  await keys.fill(field('Hoe heet het dossier?'), 'Energietoeslag in Lindewaard');
  await keys.press('Enter');
  await isAt('Start');
});

step('start: what is at stake proposes the full track, and focus follows the choice', async () => {
  await keys.choose(answerOf(/Hoeveel geld/, /Veel/));
  await keys.choose(answerOf(/Wat merken inwoners/, /Veel/));
  await keys.use(button('Kies Volledig spoor'));
  await page.getByText('Stap 1 van 10').waitFor();
  await isOn(answerOf('Welk spoor volgt u?', /Volledig spoor/));
});

step('sources: a table to ask about', async () => {
  const table = join(folder, 'Aanvragen.csv');
  writeFileSync(table, ['Wijk;Aanvragen', 'Ketelkade;31', 'Zandwerf;38', 'Molenveld;45', 'Lindehof;52'].join('\r\n'));
  await host.tell('sheet', table);
  await obey('ga naar gegevens op orde');
  await isAt('Gegevens op orde');
  await keys.use(button('Kies een rekenblad'));
  await isAt('Klopt deze tabel?');
  await keys.use(button('Overnemen'));
  await isAt('Gegevens op orde');
  await obey('ga naar vraag');
  await isAt('Vraag');
});

step('question: a double question is split, and focus stands in the first half', async () => {
  await keys.fill(field(/Wat moet het bestuur kunnen beslissen/), 'Gaan wij door met de energietoeslag?');
  await keys.use(button('Voeg onderzoeksvraag toe'));
  const words = field(/De vraag in uw eigen woorden/);
  await words.waitFor();
  await isOn(words);
  await keys.type('Hoeveel huishoudens vragen toeslag en hoe lang wachten zij?');
  await keys.use(button('Splits voor mij'));
  await words.nth(1).waitFor();
  await isOn(words.first());
  assert.equal(await words.first().inputValue(), 'Hoeveel huishoudens vragen toeslag?');
});

step('question: a choice in its sentence', async () => {
  const slot = (name) => page.locator(`[data-slot-name="${name}"]`).first();
  await keys.choosePart(slot('dataset'), 'Aanvragen');
  await keys.choosePart(slot('group'), 'Wijk');
  await slot('group').getByText('Wijk').waitFor();
  await next('Doel');
});

step('goal: what it is in the tree, and what it contributes to', async () => {
  await add('Voeg doel toe', field('Wat wilt u bereiken?'));
  await keys.type('Huishoudens kunnen hun energie betalen');
  await keys.use(button('Voeg doel toe'));
  const second = page.getByRole('region', { name: 'Doel 2' });
  const title = second.getByRole('textbox', { name: 'Wat wilt u bereiken?' });
  await title.waitFor();
  await isOn(title);
  await keys.type('Hulp bij het aanvragen');
  await keys.choose(second.getByRole('radio', { name: /Inspanning/ }));
  await keys.tabTo(second.getByRole('button', { name: /Waar draagt dit aan bij/ }));
  await keys.press('Enter');
  await keys.take('Huishoudens kunnen hun energie betalen');
  await gone(page.getByRole('listbox'));
  await isOn(second.getByRole('button', { name: /Waar draagt dit aan bij/ }));
  await next('Analyseopdracht');
});

step('brief: what takes part, and which data are asked for', async () => {
  await keys.fill(field('Over wie gaat het wel en niet?'), 'Huishoudens met een laag inkomen');
  await keys.fill(field('Over welk gebied gaat het?'), 'Alle wijken');
  await keys.fill(field('Over welke periode gaat het?'), '2023 en 2024');
  await add('Voeg gegevens toe', field('Wat moet erin staan?'));
  await keys.type('Aanvragen per wijk');
});

step('brief: a field is contested in the help, once it is known who does so', async () => {
  const area = field('Over welk gebied gaat het?');
  await keys.tabTo(area, { back: true });
  await keys.press('F6');
  await isAt('Over welk gebied gaat het?', 2);
  await keys.use(help.getByRole('button', { name: 'Bespreek: Over welk gebied gaat het?' }));
  const opener = help.getByRole('button', { name: 'Wie bent u in dit dossier?' });
  await keys.use(opener);
  const dialog = page.getByRole('dialog', { name: 'Wie bent u in dit dossier?' });
  await keys.fill(dialog.getByRole('textbox', { name: 'Uw naam' }), 'Team Onderzoek');
  await keys.choose(dialog.getByRole('radio', { name: 'analist' }));
  await keys.staysIn(dialog);
  await keys.use(dialog.getByRole('button', { name: 'Onthoud dit' }));
  await gone(dialog);
  await isOn(help.getByRole('button', { name: 'Wijzig' }));
  await keys.use(help.getByRole('button', { name: 'Betwist' }));
  await help.getByText(/^Betwist: Team Onderzoek/).waitFor();
  await keys.fill(help.getByRole('textbox', { name: 'Uw opmerking' }), 'Dan vallen vier wijken buiten beeld.');
  await keys.use(help.getByRole('button', { name: 'Voeg toe' }));
  await help.getByText('Dan vallen vier wijken buiten beeld.').waitFor();
  await isOn(help.getByRole('button', { name: 'Voeg toe' }));
  await keys.press('F6');
  await isOn(area);
});

step('brief: what was said opens at the field too, and closes to where it was opened', async () => {
  const opener = button('Bespreek: Over welk gebied gaat het? Betwist');
  await keys.use(opener);
  const bubble = page.getByRole('dialog', { name: 'Bespreek dit veld' });
  await keys.use(bubble.getByRole('button', { name: 'Handel af' }));
  await bubble.getByText(/afgehandeld/).waitFor();
  await keys.staysIn(bubble);
  await keys.press('Escape');
  await gone(bubble);
  await isOn(opener);
});

step('the talk: a point a screen, and back to the button that opened it', async () => {
  const opener = button('Bespreekmodus');
  await keys.use(opener);
  const dialog = page.getByRole('dialog', { name: 'Bespreekmodus' });
  await isOn(dialog.getByRole('heading', { name: 'Over welk gebied gaat het?' }));
  await keys.staysIn(dialog);
  await keys.use(dialog.getByRole('button', { name: 'Volgende' }));
  await dialog.getByText(/^Punt 2 van/).waitFor();
  await isOn(dialog.getByRole('heading', { level: 3 }));
  await keys.press('Escape');
  await gone(dialog);
  await isOn(opener);
  await keys.press('Enter');
  await keys.use(dialog.getByRole('button', { name: 'Akkoord', exact: true }));
  await dialog.getByText(/was het niet eens/).waitFor();
  await keys.press('Escape');
  await gone(dialog);
  await isOn(opener);
});

step('both agree; the dialog gives focus back, also when it is left', async () => {
  await agree('adviseur', 'Ik ben de adviseur', 'Team Wonen');
  await agree('analist', 'Ik leg het vast voor de analist', 'Team Onderzoek', 'in ons gesprek');
});

step('a later change opens the agreement again, and the change leads to its field', async () => {
  const area = field('Over welk gebied gaat het?');
  await keys.tabTo(area, { back: true });
  await keys.press('Control+a');
  await keys.type('Alleen de wijk Oost');
  await keys.press('Tab');
  await signature('analist').getByText('Weer open').waitFor();
  await keys.use(signature('analist').getByRole('button', { name: 'Over welk gebied gaat het?' }));
  await isOn(area);
  const { agreement } = await askCore(page, 'snapshot');
  assert.deepEqual(agreement.signatures.map(({ state }) => state), ['reopened', 'reopened']);
});

step('the console stayed silent', () => assert.deepEqual(troubles, []));
