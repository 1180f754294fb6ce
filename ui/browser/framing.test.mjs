/**
 * The question, asked by two, on the real core: the track that what is at stake asks for, a double question that is split,
 * a tree of goals, the brief, the talk, and agreement that opens again.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { writeReply } from './support/reply.mjs';
import { goTo } from './support/screens.mjs';
import { picture, seesNoFault } from './support/stage.mjs';
import { askCore, openWalk } from './support/worlds.mjs';

const stage = await openWalk('begun');
const { page } = stage;

const snapshot = () => askCore(page, 'snapshot');
const choose = (group, answer) => page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer }).click({ force: true });
const box = (name) => page.getByRole('textbox', { name });
const gate = async (id) => (await snapshot()).gates.find((one) => one.id === id);
const stored = async (path, value) => {
  for (let turn = 0; turn < 100; turn += 1) {
    if ((await snapshot()).fields[path]?.value === value) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`${path} is not ${value}`);
};

/** Whether an element stands above the footer and within the window. */
const isInSight = (element) =>
  element.evaluate((it) => {
    const { top, bottom, left } = it.getBoundingClientRect();
    return [top + 1, bottom - 1].every((y) => it.contains(document.elementFromPoint(left + 1, y)) || document.elementFromPoint(left + 1, y)?.contains(it));
  });

async function write(name, text) {
  await box(name).fill(text);
  await box(name).blur();
}

/** Gives agreement in a role, for oneself or for somebody else; for somebody else it is said how it was given. */
async function sign(who, as, name, basis) {
  const signature = page.getByRole('listitem', { name: who });
  await signature.getByRole('button', { name: /^Geef (opnieuw )?akkoord$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: as }).click({ force: true });
  await dialog.getByRole('textbox', { name: 'Wie geeft akkoord?' }).fill(name);
  if (basis) {
    await dialog.getByRole('button', { name: 'Geef akkoord' }).click();
    await dialog.getByText('Vul in hoe het akkoord is gegeven.').waitFor();
    await dialog.getByRole('textbox', { name: /^Hoe is het akkoord gegeven/ }).fill(basis);
  }
  await dialog.getByRole('button', { name: 'Geef akkoord' }).click();
  await dialog.waitFor({ state: 'detached' });
  await signature.getByText('Akkoord', { exact: true }).waitFor();
}

test('what is at stake proposes a track, and changing it loses nothing', async () => {
  await goTo(page, 'Start');
  await choose(/Hoeveel geld/, /Veel/);
  await choose(/Wat merken inwoners/, /Veel/);
  await page.getByText('Uw antwoorden wijzen op: Volledig spoor.').waitFor();
  assert.equal((await gate('start-track')).state, 'open');
  await picture(page, 'framing-track');
  await page.getByRole('button', { name: 'Kies Volledig spoor' }).click();
  await page.getByText('Stap 1 van 10').waitFor();
  assert.equal((await gate('start-track')).state, 'met');
  await seesNoFault(page);
});

test('a double question is split in two, and a word that gives it away is named', async () => {
  await goTo(page, 'Vraag');
  await write(/beslissen/, 'Gaan wij door met de energietoeslag?');
  await page.getByRole('button', { name: 'Voeg onderzoeksvraag toe' }).click();
  await write(/in uw eigen woorden/i, 'Hoeveel huishoudens vragen toeslag en hoe lang wachten zij door de drukte?');
  await page.getByText('Hier staan twee vragen in één.').last().waitFor();
  await page.getByText(/staat ‘door’/).last().waitFor();
  await picture(page, 'framing-double');
  await page.getByRole('button', { name: 'Splits voor mij' }).click();
  await stored('questions[2].words', 'Hoe lang wachten zij door de drukte?');
  assert.equal((await snapshot()).fields['questions[1].words'].value, 'Hoeveel huishoudens vragen toeslag?');
});

test('more than two outcomes are agreed on, and one that is left over gets a tip until the rest is agreed on too', async () => {
  const question = page.getByRole('listitem', { name: 'Onderzoeksvraag 1' });
  const outcome = (number) => question.getByRole('group', { name: `Uitkomst ${number}` });
  const agree = async (number, found, done) => {
    const [first, second] = [outcome(number).getByRole('textbox').nth(0), outcome(number).getByRole('textbox').nth(1)];
    await first.fill(found);
    await second.fill(done);
    await second.blur();
    await stored(`questions[1].then_${number}`, done);
  };
  await agree(1, 'Meer dan 500 huishoudens', 'Wij maken geld vrij');
  await agree(2, 'Minder dan 200 huishoudens', 'Wij stoppen');
  await question.getByText('Niet bij elke uitkomst ligt vast wat u doet.').waitFor();
  await question.getByRole('button', { name: 'Voeg uitkomst toe' }).click();
  await agree(3, 'Tussen 200 en 500 huishoudens', 'Wij gaan door zoals nu');
  assert.equal((await gate('question-commitment[1]')).state, 'met');
  await picture(page, 'framing-outcomes');
  await question.getByRole('textbox', { name: /^In alle andere gevallen/ }).fill('Wij vragen het na bij de wijkcentra');
  await question.getByRole('textbox', { name: /^In alle andere gevallen/ }).blur();
  await question.getByText('Niet bij elke uitkomst ligt vast wat u doet.').waitFor({ state: 'detached' });
  await picture(page, 'framing-outcomes-whole');
  await seesNoFault(page);
  await question.getByRole('button', { name: 'Verwijder: Uitkomst 3' }).click();
  await outcome(3).waitFor({ state: 'detached' });
  await stored('questions[1].if_3', '');
});

test('what is open can be listed without a field turning red; asking to go on marks what is empty', async () => {
  const field = page.getByRole('textbox', { name: 'Wie hebben er last van?' });
  const isMarked = () => field.evaluate((it) => it.getAttribute('aria-invalid') === 'true');
  await page.getByRole('button', { name: /^Nog \d punten? open/ }).click();
  const summary = page.locator('.gate-summary');
  await summary.getByRole('button').first().click();
  await picture(page, 'framing-listed');
  assert.equal(await isMarked(), false);
  await page.getByRole('button', { name: 'Verder naar Doel' }).click();
  assert.equal(await isMarked(), true);
});

test('goals make a tree; what the municipality does for one asks for no measure', async () => {
  await goTo(page, 'Doel');
  await page.getByRole('button', { name: 'Voeg doel toe' }).click();
  await write('Wat wilt u bereiken?', 'Huishoudens kunnen hun energie betalen');
  await page.getByRole('button', { name: 'Voeg doel toe' }).click();
  await page.getByRole('heading', { name: 'De doelenboom' }).waitFor();
  const second = page.getByRole('region', { name: 'Doel 2' });
  await second.getByRole('textbox', { name: 'Wat wilt u bereiken?' }).fill('Hulp bij het aanvragen');
  await second.getByRole('textbox', { name: 'Wat wilt u bereiken?' }).blur();
  await second.getByRole('radio', { name: /Inspanning/ }).click({ force: true });
  await second.getByRole('button', { name: /Waar draagt dit aan bij/ }).click();
  await page.getByRole('option', { name: 'Huishoudens kunnen hun energie betalen' }).click();
  await stored('goals[2].parent', '1');
  await second.getByRole('heading', { name: 'Hoe volgt u het doel?' }).waitFor({ state: 'detached' });
  assert.equal((await gate('goal-indicator[2]')).state, 'met');
  assert.equal((await gate('goal-indicator[1]')).state, 'open');
  await picture(page, 'framing-goals');
  await seesNoFault(page);
});

test('the brief shows what there is to talk about, and both agree with it', async () => {
  await goTo(page, 'Analyseopdracht');
  await write('Over wie gaat het wel en niet?', 'Huishoudens met een laag inkomen');
  await write('Over welk gebied gaat het?', 'Alle wijken');
  await write('Over welke periode gaat het?', '2023 en 2024');
  await page.getByRole('button', { name: 'Voeg gegevens toe' }).click();
  await write('Wat moet erin staan?', 'Aanvragen per wijk');
  await page.getByRole('heading', { name: 'Voor de analist' }).waitFor();
  await picture(page, 'framing-brief');
  await sign('adviseur', 'Ik ben de adviseur', 'Team Wonen');
  await sign('analist', 'Ik leg het vast voor de analist', 'Team Onderzoek', 'mail van 3 maart');
  await page.getByText('Vastgelegd door Team Wonen (adviseur): mail van 3 maart').waitFor();
  assert.equal((await gate('brief-signed-analyst')).state, 'met');
  // What was said lies over the page for a while, and over a link of it.
  await page.getByText('Het akkoord is vastgelegd.').first().waitFor({ state: 'detached' });
  await seesNoFault(page);
});

test('a later change opens the agreement again, and says what changed', async () => {
  await write('Over welk gebied gaat het?', 'Alleen de wijk Oost');
  const analyst = page.getByRole('listitem', { name: 'analist' });
  await analyst.getByText('Weer open').waitFor();
  await analyst.getByRole('cell', { name: 'Alle wijken' }).waitFor();
  await picture(page, 'framing-reopened');
  assert.equal((await gate('brief-signed-analyst')).state, 'open');
  await seesNoFault(page);
});

test('a field is contested with a name and a role; the other one is asked to answer', async () => {
  await box('Over welk gebied gaat het?').focus();
  const help = page.getByRole('complementary');
  await help.getByRole('button', { name: 'Bespreek: Over welk gebied gaat het?' }).click();
  await help.getByText(/^Laatst gewijzigd door Team Wonen/).waitFor();
  await help.getByRole('button', { name: 'Wijzig' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wie bent u in dit dossier?' });
  await dialog.getByRole('textbox', { name: 'Uw naam' }).fill('Team Onderzoek');
  await dialog.getByRole('radio', { name: 'analist' }).click({ force: true });
  await picture(page, 'framing-person');
  await dialog.getByRole('button', { name: 'Onthoud dit' }).click();
  await help.getByRole('button', { name: 'Betwist' }).click();
  await help.getByRole('textbox', { name: 'Uw opmerking' }).fill('Dan vallen vier wijken buiten beeld.');
  await help.getByRole('button', { name: 'Voeg toe' }).click();
  await help.getByText('Dan vallen vier wijken buiten beeld.').waitFor();
  await page.getByRole('button', { name: 'Bespreek: Over welk gebied gaat het? Betwist' }).waitFor();
  const [first] = (await snapshot()).agreement.agenda;
  assert.deepEqual([first.path, first.reason, first.answers], ['brief.scope_area', 'contested', 'advisor']);
  assert.equal((await gate('talk[brief]')).state, 'open');
  await picture(page, 'framing-contested');
  await seesNoFault(page);
  const analyst = page.getByRole('listitem', { name: 'analist' });
  await analyst.getByRole('button', { name: 'Geef opnieuw akkoord' }).click();
  const again = page.getByRole('dialog');
  await again.getByRole('button', { name: 'Geef akkoord' }).click();
  await again.getByText(/Een veld is nog betwist/).waitFor();
  await page.keyboard.press('Escape');
  await again.waitFor({ state: 'detached' });
});

test('in the talk itself each point has a screen of its own', async () => {
  await page.getByRole('button', { name: 'Bespreekmodus' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bespreekmodus' });
  await dialog.getByRole('heading', { name: 'Over welk gebied gaat het?' }).waitFor();
  await picture(page, 'framing-meeting');
  await seesNoFault(page);
  await dialog.getByRole('textbox', { name: 'Wat staat er nu?' }).fill('De wijken Oost en Zuid');
  await dialog.getByRole('button', { name: 'Akkoord', exact: true }).click();
  await dialog.getByText(/was het niet eens .* Toen stond er: ‘Alleen de wijk Oost’/).waitFor();
  await dialog.getByRole('button', { name: 'Volgende' }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await gate('talk[brief]')).state, 'met');
  assert.ok((await snapshot()).fields['brief.scope_area'].talk.comments.every((comment) => comment.settled), 'who agrees has dealt with what was said');
});

test('the page for the talk is written as Word and PDF, and not over another one unasked', async () => {
  const folder = join(stage.folder, 'gesprek');
  mkdirSync(folder);
  await stage.host.tell('folder', folder);
  const button = page.getByRole('button', { name: 'Maak de gespreksleidraad' });
  await button.evaluate((it) => it.scrollIntoView({ block: 'end' }));
  await button.click();
  const said = page.getByText('De gespreksleidraad staat in ‘gesprek’.');
  await said.waitFor();
  await picture(page, 'framing-guide-made');
  assert.ok(await isInSight(said), 'what was done is said where the person looks');
  for (const ending of ['docx', 'pdf']) assert.ok(existsSync(join(folder, `Energietoeslag in Lindewaard – gespreksleidraad.${ending}`)), ending);
  await page.getByRole('button', { name: 'Maak de gespreksleidraad' }).click();
  await page.getByRole('button', { name: 'Vervang de oude' }).click();
  await page.getByRole('button', { name: 'Vervang de oude' }).waitFor({ state: 'detached' });
});

test('an analyst with Excel gets a workbook, and the answer is seen before it is taken over', async () => {
  const folder = join(stage.folder, 'analist');
  mkdirSync(folder);
  await stage.host.tell('folder', folder);
  await page.getByRole('button', { name: 'Maak het Analistenblad' }).click();
  await page.getByText('Het Analistenblad staat in ‘analist’.').waitFor();
  assert.ok(existsSync(join(folder, 'Energietoeslag in Lindewaard – analistenblad.xlsx')));

  const back = writeReply(join(stage.folder, 'antwoord.xlsx'), await snapshot(), [
    ['brief.scope_area', 'Oost en Noord', 'Samen genoeg huishoudens.'],
    ['brief.scope_period', '2022 tot en met 2024'],
  ]);
  await page.getByRole('textbox', { name: 'Over welke periode gaat het?' }).fill('alleen 2024');
  await page.getByRole('textbox', { name: 'Over welke periode gaat het?' }).blur();
  await stored('brief.scope_period', 'alleen 2024');
  await stage.host.tell('sheet', back);
  const [picked] = await askCore(page, 'pick_sheets');
  await assert.rejects(askCore(page, 'inspect_sheet', { handle: picked.handle, job: '' }), /antwoord op het Analistenblad/, 'an answer is no table');
  await page.getByRole('button', { name: 'Lees het antwoord' }).click();
  const dialog = page.getByRole('dialog', { name: 'Het antwoord van de analist' });
  await dialog.getByText('Botst', { exact: true }).waitFor();
  await dialog.getByText('Rij 5: Nog iets').waitFor();
  await picture(page, 'framing-reply');
  await seesNoFault(page);
  assert.equal((await snapshot()).fields['brief.scope_area'].value, 'De wijken Oost en Zuid', 'nothing is taken over yet');
  await dialog.getByRole('button', { name: 'Neem over' }).click();
  await dialog.getByText('Kies wat het wordt.').first().waitFor();
  const row = (name) => dialog.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await row('Over welk gebied gaat het?').getByRole('radio', { name: 'Het antwoord' }).click({ force: true });
  await row('Over welke periode gaat het?').getByRole('radio', { name: 'Eerst bespreken' }).click({ force: true });
  await dialog.getByRole('button', { name: 'Neem over' }).click();
  await dialog.waitFor({ state: 'detached' });
  await stored('brief.scope_area', 'Oost en Noord');
  const { value, talk } = (await snapshot()).fields['brief.scope_period'];
  assert.deepEqual([value, talk.mark.state, talk.comments.at(-1).text], ['alleen 2024', 'contested', 'Voorstel: 2022 tot en met 2024']);
  await picture(page, 'framing-after-reply');
});

test('the last questions of the check are asked at the note, and one of them stands in the way', async () => {
  await goTo(page, 'Nota');
  const late = page.getByRole('region', { name: 'Vragen bij de uitkomst' });
  await late.getByRole('radiogroup', { name: /stempel/ }).getByRole('radio', { name: /wij doen er iets aan/ }).click({ force: true });
  await write(/Wat doet u eraan/, 'Wij tonen geen buurten met weinig huishoudens.');
  await late.getByRole('radiogroup', { name: /Beslist altijd een mens/ }).getByRole('radio', { name: 'Nee' }).click({ force: true });
  await stored('ethics.q15', 'no');
  assert.equal((await gate('note-settle')).state, 'open');
  await late.getByRole('radiogroup', { name: /Beslist altijd een mens/ }).getByRole('radio', { name: 'Ja, altijd' }).click({ force: true });
  await write(/Wanneer kijkt u opnieuw/, 'In maart 2028, de gemeenteraad');
  await stored('ethics.q18', 'In maart 2028, de gemeenteraad');
  assert.equal((await gate('note-settle')).state, 'met');
  assert.equal((await gate('note-ethics')).state, 'met');
  await late.scrollIntoViewIfNeeded();
  await picture(page, 'framing-late');
  await seesNoFault(page);
});

test('assumptions, decisions and sources are logged without anybody filling a log', async () => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Logboeken' }).click();
  const drawer = page.getByRole('dialog', { name: 'Logboeken' });
  await drawer.getByRole('tab', { name: /Besluiten/ }).click();
  await drawer.getByText('Betwist, en daarna besproken').waitFor();
  await drawer.getByText('analist, vastgelegd door Team Wonen: mail van 3 maart').waitFor();
  await picture(page, 'framing-logbook');
  await seesNoFault(page);
  await drawer.getByRole('tab', { name: /Bronnen/ }).click();
  await drawer.getByText('Nog geen bronnen').waitFor();
  await drawer.getByRole('tab', { name: /Besluiten/ }).click();
  await drawer.getByRole('button', { name: /^Ga naar het veld: Betwist, en daarna besproken/ }).click();
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Analyseopdracht' }).waitFor();
});

test('what was done stands in the history with name and role', async () => {
  const { events } = await askCore(page, 'history');
  assert.ok(events.some((event) => event.who === 'Team Onderzoek (analist)' && event.act.startsWith('Betwist')), JSON.stringify(events.at(-4)));
});

test('nothing went wrong in the console', () => {
  assert.deepEqual(stage.troubles, []);
});
