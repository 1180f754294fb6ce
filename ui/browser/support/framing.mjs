/** What advisor and analyst made of their question, told to the core beside the page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { writeReply } from './reply.mjs';

const advisor = { name: 'Team Wonen', role: 'advisor' };
const analyst = { name: 'Team Onderzoek', role: 'analyst' };

const answers = {
  'start.societal_issue': 'Huishoudens kunnen hun energie betalen.',
  'start.weight_money': 'heavy',
  'start.weight_residents': 'heavy',
  'start.weight_figures': 'heavy',
  'start.weight_novelty': 'light',
  'start.weight_reuse': 'light',
  'question.trigger': 'De raad vroeg waar de toeslag terechtkomt.',
  'question.affected': 'Huishoudens met een laag inkomen',
  'question.policy_question': 'Gaan wij door met de energietoeslag?',
  'question.value_1': 'effectiveness',
  'brief.scope_group': 'Huishoudens met een laag inkomen',
  'brief.scope_area': 'Alle wijken',
  'brief.scope_period': '2023 en 2024',
  'brief.scope_detail': 'Per wijk en per jaar',
  'brief.uncertainty': 'Een verschil van minder dan 5 procentpunt verandert ons besluit niet.',
};

const questions = ['Hoeveel huishoudens kregen toeslag?', 'Hoeveel huishoudens vragen toeslag en hoe lang wachten zij door de drukte?'];

/** Title, level and the place of the goal above it. The last one has no name yet. */
const goals = [
  ['Niemand zit in de kou', 'effect', ''],
  ['Huishoudens kunnen hun energie betalen', 'objective', '1'],
  ['Iedereen die recht heeft op de toeslag, krijgt die binnen vier weken', 'output', '2'],
  ['Hulp bij het aanvragen in elk wijkcentrum, ook in de avond', 'activity', '3'],
  ['Woningen verliezen minder warmte', 'objective', '1'],
  ['', 'objective', ''],
];

const wanted = [
  ['Aanvragen per wijk en jaar', 'Team Inkomen', 'yes'],
  ['Wachttijd per aanvraag', '', 'asked'],
];

/** A dossier on the full track; what is at stake asks for the other one. */
export async function onFullTrack(core) {
  await fill(core, { 'start.track': 'volledig' });
  for (const stake of ['money', 'residents', 'figures', 'novelty', 'reuse']) await fill(core, { [`start.weight_${stake}`]: 'light' });
  await core('add_item', { list: 'goals' });
}

/** A dossier on the full track in which both wrote, and in which they do not agree about everything. */
export async function frame(page, core) {
  await page.evaluate((state) => localStorage.setItem('raadslag-person', JSON.stringify({ state, version: 0 })), advisor);
  await core('set_person', advisor);
  await fill(core, { 'start.track': 'volledig', ...answers });
  await list(core, 'questions', questions, (words) => ({ words }));
  await list(core, 'goals', goals, ([title, level]) => ({ title, level }));
  for (const [place, [, , parent]] of goals.entries()) await fill(core, { [`goals[${place + 1}].parent`]: parent });
  await list(core, 'wanted', wanted, ([what, owner, allowed]) => ({ what, owner, allowed }));
  await core('mark_field', { path: 'brief.uncertainty', state: 'agreed' });
  await core('mark_field', { path: 'brief.scope_group', state: 'agreed' });
  await fill(core, { 'brief.scope_group': 'Huishoudens met een laag inkomen, ook studenten' });
  await core('comment', { path: 'brief.scope_detail', text: 'Is per wijk fijn genoeg voor Zandwerf?' });
  await core('set_person', analyst);
  await core('mark_field', { path: 'brief.scope_area', state: 'contested' });
  await core('comment', { path: 'brief.scope_area', text: 'Dan vallen vier wijken buiten beeld.' });
  await core('comment', { path: 'brief.scope_area', text: 'Welke wijken bedoelt u precies met de binnenstad?' });
  const { fields } = await core('snapshot');
  await core('settle_comment', { comment: fields['brief.scope_area'].talk.comments[0].id, state: 'settled' });
  await core('mark_field', { path: 'goals[2].title', state: 'to_discuss' });
  await core('set_person', advisor);
}

/** Both agree with the brief as it stands. */
export async function sign({ core }) {
  await fill(core, { 'brief.scope_area': 'Alle wijken', 'goals[5].title': 'Woningen verliezen minder warmte' });
  await core('mark_field', { path: 'brief.scope_area', state: 'agreed' });
  await core('sign_off', advisor);
  await core('sign_off', { ...analyst, basis: 'mail van 3 maart' });
}

/** Both agreed, and then it changed. */
export async function reopen(stage) {
  await sign(stage);
  await fill(stage.core, { 'brief.scope_area': 'Alleen de wijken Oost, Noord en de binnenstad', 'goals[5].title': '' });
}

/** The analyst answered the Analistenblad, and meanwhile a field changed here. What the dialog for a sheet gives, is the answer. */
export async function answer({ core, host, folder }) {
  const to = join(folder, 'analist');
  mkdirSync(to, { recursive: true });
  await fill(core, { 'brief.scope_period': '2023 en 2024' });
  await host.tell('folder', to);
  await core('export_brief', { overwrite: true });
  const back = writeReply(join(folder, 'antwoord.xlsx'), await core('snapshot'), [
    ['brief.scope_group', 'Huishoudens met een laag inkomen, ook studenten'],
    ['brief.scope_area', 'Oost en Noord', 'Samen genoeg huishoudens.', 'Welke wijken?'],
    ['brief.scope_period', '2022 tot en met 2024'],
    ['brief.uncertainty', 'Minder dan 5 procentpunt'],
    ['brief.uncertainty', 'Minder dan 3 procentpunt'],
  ]);
  await fill(core, { 'brief.scope_period': 'Alleen 2024' });
  await host.tell('sheet', back);
}

async function fill(core, values) {
  for (const [path, value] of Object.entries(values)) await core('set_field', { path, value });
}

async function list(core, name, items, fieldsOf) {
  for (const [index, item] of items.entries()) {
    await core('add_item', { list: name });
    for (const [field, value] of Object.entries(fieldsOf(item))) await fill(core, { [`${name}[${index + 1}].${field}`]: value });
  }
}
