import { act as settle, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

import type { Snapshot } from '../../api/wire';
import { openStep } from '../../state/screen';
import { axeFindings } from '../../test/show';
import { showSources } from './test/showSources';
import { source, withSources } from './test/stage';
import { column, withYear } from './test/tables';

beforeEach(() => {
  // jsdom gives every element no size; the grid of the rows needs one.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});

/** The dossier with these answers, and with this standing of every measured dimension. */
function answered(answers: Record<string, string>, measured?: string): Snapshot {
  const snapshot = withSources();
  const fields = { ...snapshot.fields };
  for (const [path, value] of Object.entries(answers)) {
    const field = fields[path];
    if (field) fields[path] = { ...field, value, filled: value !== '' };
  }
  const quality = source.quality.map((one) => ({ ...one, standing: one.field === null ? (measured ?? one.standing) : one.standing, isRemarkable: measured === undefined && one.isRemarkable }));
  return { ...snapshot, fields, sources: [{ ...source, quality }] };
}

async function showQuality(snapshot = withSources(), name = 'Aanvragen') {
  const stage = await showSources(snapshot);
  const card = within(screen.getByRole('article', { name }));
  await stage.user.click(card.getByRole('tab', { name: 'Kwaliteit' }));
  return { ...stage, card };
}

test('nine dimensions stand in a list, with what was measured and what is still to judge', async () => {
  const { card } = await showQuality();
  expect(card.getByText('4 van 9 in orde, 1 vraagt aandacht, 4 nog te beoordelen')).toBeVisible();
  expect(card.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'Compleetheid',
    'Validiteit',
    'Consistentie',
    'Actualiteit',
    'Precisie',
    'Juistheid',
    'Plausibiliteit',
    'Traceerbaarheid',
    'Begrijpelijkheid',
  ]);
  expect(card.getByText('Minst gevulde kolom: Gas, 99% gevuld.')).toBeVisible();
  expect(card.getAllByText('In orde')).toHaveLength(4);
  expect(card.getByText('3 rijen zijn de enige met hun combinatie van Wijk, Leeftijd.')).toBeVisible();
  for (const mark of card.getAllByText('Kijk hiernaar')) expect(mark).toHaveClass('warning');
  expect(card.getAllByText('Kijk hiernaar')).toHaveLength(2);
  expect(card.getAllByText('Nog niet beoordeeld')).toHaveLength(4);
  expect(await axeFindings()).toEqual([]);
});

test('the reason is asked once there is a judgement, and looks required when it is a limit', async () => {
  const { card, user, asked } = await showQuality();
  const accuracy = within(card.getByRole('group', { name: 'Juistheid' }));
  expect(accuracy.queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(accuracy.getByRole('radio', { name: 'Goed genoeg' }));
  expect(await accuracy.findByRole('textbox', { name: 'Waarom vindt u dat? (niet verplicht)' })).toBeVisible();
  await user.click(accuracy.getByRole('radio', { name: 'Met een beperking' }));
  const reason = await accuracy.findByRole('textbox', { name: 'Waarom vindt u dat?' });
  await user.type(reason, 'Niet nagekeken');
  await user.tab();
  expect(asked('set_field')).toEqual([
    { path: 'sources[1].accuracy', value: 'good' },
    { path: 'sources[1].accuracy', value: 'limited' },
    { path: 'sources[1].accuracy_reason', value: 'Niet nagekeken' },
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('a judgement is given by keyboard', async () => {
  const { card, user } = await showQuality();
  await user.keyboard('{Tab}');
  expect(card.getByRole('button', { name: 'Bekijk Gas (1 leeg)' })).toHaveFocus();
  await user.keyboard('{Tab}');
  expect(card.getByRole('button', { name: 'Bekijk de cellen' })).toHaveFocus();
  await user.keyboard('{Tab} ');
  const accuracy = within(card.getByRole('group', { name: 'Juistheid' }));
  await waitFor(() => expect(accuracy.getByRole('radio', { name: 'Goed genoeg' })).toBeChecked());
});

test('cells and numbers that stand out lead to the rows', async () => {
  const { card, user } = await showQuality();
  const numbers = card.getByRole('button', { name: 'Bekijk de getallen' });
  await user.click(numbers);
  const dialog = await screen.findByRole('dialog', { name: 'Rijen van Aanvragen' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  await waitFor(() => expect(numbers).toHaveFocus());
  await user.click(card.getByRole('button', { name: 'Bekijk de cellen' }));
  expect(await screen.findByRole('dialog', { name: 'Rijen van Aanvragen' })).toBeVisible();
});

const blanksOf = (letter: string) => [{ letter, keep: 'blank' }];

test('empty cells are one press away from the list of quality', async () => {
  const { card, user, asked } = await showQuality();
  const look = card.getByRole('button', { name: 'Bekijk Gas (1 leeg)' });
  await user.click(look);
  const dialog = within(await screen.findByRole('dialog', { name: 'Rijen van Aanvragen' }));
  expect(dialog.getByRole('button', { name: 'Haal weg: Gas: leeg' })).toBeVisible();
  expect(await dialog.findByText('83 van 1.048.575 rijen')).toBeVisible();
  expect(asked('dataset_rows')).toMatchObject([{ filter: blanksOf('H') }]);
  expect(await axeFindings()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(look).toHaveFocus());
  // The rows themselves are opened as before, without a condition.
  await user.click(card.getByRole('button', { name: 'Bekijk de rijen' }));
  const again = within(await screen.findByRole('dialog', { name: 'Rijen van Aanvragen' }));
  expect(again.queryByRole('button', { name: /^Haal weg/ })).not.toBeInTheDocument();
  expect(again.getByText('1.048.575 van 1.048.575 rijen')).toBeVisible();
});

test('only the columns with most empty cells are named', async () => {
  const columns = [1, 4, 2, 0, 3, 5].map((missing, at) => ({ ...column('ABCDEF'[at] ?? '', `K${at}`, 'text', 'text'), missing }));
  const { card } = await showQuality({ ...withSources(), sources: [{ ...source, columns }] });
  expect(card.getAllByRole('button', { name: /leeg\)$/ }).map(({ textContent }) => textContent)).toEqual(['Bekijk K5 (5 leeg)', 'Bekijk K1 (4 leeg)', 'Bekijk K4 (3 leeg)']);
  expect(card.getByText('Nog 2 kolommen hebben lege cellen. Die staan bij Kolommen.')).toBeVisible();
});

test('empty cells are one press away from the list of columns', async () => {
  const { user, asked } = await showSources(withSources());
  const card = within(screen.getByRole('article', { name: 'Aanvragen' }));
  await user.click(card.getByRole('tab', { name: /^Kolommen/ }));
  expect(card.getAllByRole('button', { name: /leeg/ })).toHaveLength(1);
  await user.click(card.getByRole('button', { name: '1 leeg: bekijk de rijen van Gas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Rijen van Aanvragen' }));
  expect(dialog.getByRole('button', { name: 'Haal weg: Gas: leeg' })).toBeVisible();
  await waitFor(() => expect(asked('dataset_facets')).toEqual([{ dataset: source.id, filter: blanksOf('H') }]));
  expect(dialog.getByRole('button', { name: /^Gas/, expanded: true })).toBeVisible();
});

test('nothing that stands out, no way to it', async () => {
  const calm: Record<string, string[]> = { Validiteit: ['Geen cel die niet bij zijn kolom past.'], Plausibiliteit: ['Geen getal ligt ver van de andere.'] };
  const quality = source.quality.map((one) => ({ ...one, seen: calm[one.dimension] ?? one.seen, isRemarkable: false }));
  const { card } = await showQuality({ ...withSources(), sources: [{ ...source, quality }] });
  expect(card.getByText('Geen getal ligt ver van de andere.')).toBeVisible();
  expect(card.queryByRole('button', { name: /^Bekijk de (cellen|getallen)$/ })).not.toBeInTheDocument();
});

test('a link to a judgement opens this tab, a link to another field the card', async () => {
  await showSources(withSources());
  const card = within(screen.getByRole('article', { name: 'Aanvragen' }));
  settle(() => openStep('sources', 'sources[1].traceability'));
  await waitFor(() => expect(within(card.getByRole('group', { name: 'Traceerbaarheid' })).getByRole('radio', { name: 'Goed genoeg' })).toHaveFocus());
  expect(card.getByRole('tab', { name: 'Kwaliteit' })).toHaveAttribute('aria-selected', 'true');
  settle(() => openStep('sources', 'sources[1].owner'));
  await waitFor(() => expect(card.getByRole('textbox', { name: 'Wie is de bronhouder?' })).toHaveFocus());
});

test('a link to a field that the card does not have leaves the tabs free', async () => {
  const { user } = await showSources(withSources());
  const card = within(screen.getByRole('article', { name: 'Aanvragen' }));
  settle(() => openStep('sources', 'sources[1].gone'));
  await user.click(card.getByRole('tab', { name: 'Kwaliteit' }));
  expect(card.getByRole('tab', { name: 'Kwaliteit' })).toHaveAttribute('aria-selected', 'true');
});

test.each([
  ['what was measured', answered({}, 'attention'), true],
  ['what is not good enough', answered({ 'sources[1].accuracy': 'poor' }, 'good'), true],
  ['what is judged with a limit', answered({ 'sources[1].accuracy': 'limited' }, 'good'), false],
  ['numbers that stand out and nobody judged', withSources(), true],
  ['nothing', answered({}, 'good'), false],
])('the head of the card asks for a look at %s', async (_, snapshot, isAsked) => {
  await showSources(snapshot);
  expect(screen.queryAllByText('Kwaliteit vraagt aandacht')).toHaveLength(isAsked ? 1 : 0);
});

test('a part of another table is judged there', async () => {
  const { user } = await showSources(withYear());
  const card = within(screen.getByRole('article', { name: 'Aanvragen 2024-01' }));
  await user.click(card.getByRole('button', { name: 'Toon alles' }));
  await user.click(card.getByRole('tab', { name: 'Kwaliteit' }));
  expect(card.getByText('Uw oordeel geeft u bij Aanvragen 2024.')).toBeVisible();
  expect(card.getByText('6 van 8 in orde, 2 vragen aandacht')).toBeVisible();
  expect(card.getByText('In Gas liggen 3 getallen ver van de andere.')).toBeVisible();
  expect(card.queryByRole('radio')).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test('where nothing may be changed, a judgement only reads', async () => {
  const { card, user, asked } = await showQuality({ ...answered({ 'sources[1].accuracy': 'limited' }), readOnly: 'Analist Onderzoek' });
  const accuracy = within(card.getByRole('group', { name: 'Juistheid' }));
  await user.click(accuracy.getByRole('radio', { name: 'Goed genoeg' }));
  expect(accuracy.getByRole('radio', { name: 'Met een beperking' })).toBeChecked();
  expect(accuracy.getByRole('textbox')).toHaveAttribute('readonly');
  expect(asked('set_field')).toEqual([]);
});
