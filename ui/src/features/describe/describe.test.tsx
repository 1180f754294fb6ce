import { act as settle, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';

import type { Snapshot } from '../../api/wire';
import { App } from '../../app/App';
import { setPlatform } from '../../platform';
import type { FakeCore } from '../../platform/fake';
import { takeSnapshot } from '../../state/dossier';
import { openStep, useScreen } from '../../state/screen';
import { finding, question, richCore, richSnapshot } from '../../test/richDossier';
import { mayBeSeen, requestOf } from './request';

let core: FakeCore;

const asked = (name: string) => core.asked.filter((one) => one.name === name).map((one) => one.args);

async function show(snapshot: Snapshot = richSnapshot(), more: Parameters<typeof richCore>[1] = {}) {
  core = richCore(snapshot, more);
  setPlatform(core);
  const view = render(<App />);
  await screen.findByRole('heading', { level: 1 });
  settle(() => openStep('describe'));
  await screen.findByRole('heading', { level: 1, name: 'Beschrijven' });
  return view;
}

beforeEach(() => {
  takeSnapshot(null);
  useScreen.setState({ checked: [], goal: null, field: null, dialog: null });
});

test('the finding is the heading, its figure is a picture with words, its table holds the numbers', async () => {
  await show();
  expect(screen.getByRole('heading', { name: finding.sentence })).toBeInTheDocument();
  const picture = await screen.findByRole('img', { name: /Acht buurten/ });
  expect(picture).toHaveAttribute('src', expect.stringMatching(/^data:image\/svg\+xml/));
  await userEvent.click(screen.getByRole('switch', { name: 'Toon als tabel' }));
  const row = screen.getByRole('row', { name: /Spoorzicht/ });
  expect(row).toHaveTextContent('24,8%');
  expect(row).toHaveTextContent('duidelijk hoger');
  expect(screen.getByRole('row', { name: /Het Eiland/ })).toHaveTextContent('niet getoond: kleine aantallen');
});

test('the question stands on one line; how the analyst reads it and the way back to it are one press away', async () => {
  await show();
  const strip = screen.getByRole('region', { name: 'Vraag 1' });
  expect(within(strip).queryByRole('button', { name: 'Wijzig de vraag' })).not.toBeInTheDocument();
  const unfold = within(strip).getByRole('button', { name: 'Zo leest de analist het' });
  expect(unfold).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(unfold);
  expect(unfold).toHaveAttribute('aria-expanded', 'true');
  expect(within(strip).getByText('huishoudens, kolom E')).toBeVisible();
  await userEvent.click(within(strip).getByRole('button', { name: 'Wijzig de vraag' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Vraag' })).toBeInTheDocument();
});

test('what may not be concluded and the way to the cells stand beside it', async () => {
  await show();
  const not = screen.getByRole('region', { name: 'Wat u hier niet uit mag concluderen' });
  expect(not).toHaveTextContent('Dat oude woningen de oorzaak zijn.');
  await userEvent.click(screen.getByRole('button', { name: 'Cellen E6 tot en met F14' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cellen E6 tot en met F14' });
  expect(await within(dialog).findByRole('columnheader', { name: 'F · Hoge energierekening' })).toBeInTheDocument();
  expect(within(dialog).getByRole('row', { name: /^6/ })).toHaveTextContent('102');
  // From the very first row, and under the conditions of the finding.
  expect(asked('dataset_rows')).toMatchObject([{ first: 0, filter: finding.trail.conditions }]);
});

test('a finding becomes an argument of the point that is chosen', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Gebruik als argument' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Bij 2/ }));
  expect(asked('use_as_argument')).toEqual([{ finding: 'R1', point: 'p2' }]);
});

test('the verdict against practice is stored with the finding', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: 'Deels' }));
  await waitFor(() => expect(asked('set_field')).toContainEqual({ path: 'findings[1].experience', value: 'partly' }));
});

test('a figure that cannot be drawn says so and can be tried again', async () => {
  let tries = 0;
  await show(richSnapshot(), {
    figure: () => {
      tries += 1;
      throw { kind: 'file', text: 'De figuur lukt niet.', remedy: 'Probeer het opnieuw.', place: null };
    },
  });
  expect(await screen.findByText('De figuur lukt niet.')).toBeInTheDocument();
  const before = tries;
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  await waitFor(() => expect(tries).toBeGreaterThan(before));
});

test('an outdated finding is computed again', async () => {
  const snapshot = richSnapshot();
  await show({ ...snapshot, findings: [{ ...finding, outdated: 'De bron heeft een nieuwe versie.' }] });
  expect(screen.getByText('De bron heeft een nieuwe versie.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Bereken opnieuw' }));
  expect(asked('recompute')).toEqual([{ finding: 'R1' }]);
});

test('a question whose reading is complete is one button away from its answer', async () => {
  const after = { ...richSnapshot(), findings: [finding, { ...finding, id: 'r2', path: 'findings[2]', name: 'R2', question: 'questions[2]' }] };
  await show(richSnapshot(), { pin: () => after });
  await userEvent.click(screen.getByRole('radio', { name: 'Vraag 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bereken het antwoord' }));
  expect(asked('pin')).toEqual([{ question: 'questions[2]', request: { ...requestOf(question), pin: 'questions[2]' } }]);
  expect(await screen.findByRole('radio', { name: 'Uitkomst R2' })).toHaveAttribute('aria-checked', 'true');
});

test('a result stays closed until it is agreed what to do with it', async () => {
  const snapshot = richSnapshot();
  const closed = { ...snapshot, questions: [{ ...question, isCommitted: false }] };
  await show(closed);
  expect(screen.queryByRole('heading', { name: finding.sentence })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Maak de afspraak' }));
  expect(useScreen.getState()).toMatchObject({ step: 'question' });
});

test('who passes the agreement by with a name and a reason may see the result', () => {
  const snapshot = richSnapshot();
  const open = { ...question, isCommitted: false };
  const gate = { ...(snapshot.gates[0] as Snapshot['gates'][number]), id: 'question-commitment[1]' };
  expect(mayBeSeen({ ...snapshot, gates: [{ ...gate, state: 'open' }] }, open)).toBe(false);
  expect(mayBeSeen({ ...snapshot, gates: [{ ...gate, state: 'overridden' }] }, open)).toBe(true);
});

test('a question with gaps leads to the first of them', async () => {
  const snapshot = richSnapshot();
  const gap = { ...question, findings: [], open: 1, reading: question.reading.map((row) => ({ ...row, isOpen: row.slot === 'group' })) };
  await show({ ...snapshot, findings: [], questions: [gap] });
  await userEvent.click(screen.getByRole('button', { name: 'Maak de vraag af' }));
  expect(core.asked.some((one) => one.name === 'pin')).toBe(false);
  expect(useScreen.getState()).toMatchObject({ step: 'question', field: 'questions[1].group' });
});

async function explore() {
  await userEvent.click(screen.getByRole('radio', { name: 'Nieuwe uitkomst' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk de uitkomst' }));
  expect(screen.getByText('Kies wat u wilt weten.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /Wat wilt u weten/ }));
  await userEvent.click(await screen.findByRole('option', { name: /Het deel van het geheel/ }));
  await userEvent.click(screen.getByRole('button', { name: /Van welke kolom/ }));
  await userEvent.click(await screen.findByRole('option', { name: /Hoge energierekening/ }));
  await userEvent.click(screen.getByRole('button', { name: /Gedeeld door welke kolom/ }));
  await userEvent.click(await screen.findByRole('option', { name: /Huishoudens/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk de uitkomst' }));
}

test('a verkenning is built of the columns, marked as such, and kept past the gates in the way', async () => {
  const snapshot = richSnapshot();
  const gates = [...snapshot.gates, { ...(snapshot.gates[0] as Snapshot['gates'][number]), id: 'sources-age[1]', step: 'sources' as const, text: 'De bron is oud.', state: 'open' as const, level: 'warning' as const }];
  await show(
    { ...snapshot, gates },
    {
      pin: () => {
        throw { kind: 'refused', key: 'pin-gates', text: 'Dit kan nog niet.', remedy: null, place: 'sources-age[1]' };
      },
    },
  );
  await explore();
  expect(asked('describe')).toEqual([
    {
      request: { dataset: snapshot.sources[0]?.id, measure: '@F', by: null, over: null, per: '@E', stat: 'share', where: [], against: null, pin: null, subject: null },
    },
  ]);
  expect(await screen.findByText('Niet vastgezet bij een vraag. Dit komt niet in de nota.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Zet vast bij vraag 1' }));
  expect(await screen.findByText('De bron is oud.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Toch doorgaan: De bron is oud.' }));
  const dialog = await screen.findByRole('dialog', { name: 'Toch doorgaan' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Wie/ }), 'Adviseur Wonen');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Waarom/ }), 'Er is niets nieuwers.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Toch doorgaan' }));
  expect(asked('override_gate')).toEqual([{ gate: 'sources-age[1]', by: 'Adviseur Wonen', reason: 'Er is niets nieuwers.' }]);
});

test('without data the step says why it is empty and where to begin', async () => {
  await show({ ...richSnapshot(), sources: [], findings: [] });
  expect(screen.getByRole('heading', { name: 'Er zijn nog geen gegevens' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Naar de gegevens' }));
  expect(useScreen.getState().step).toBe('sources');
});

test('the request of a question follows its choices', () => {
  expect(requestOf(question)).toEqual({
    dataset: question.slots.find((slot) => slot.name === 'dataset')?.value,
    measure: 'Hoge energierekening',
    by: 'Buurt',
    over: null,
    per: 'Huishoudens',
    stat: 'share',
    where: ['Soort woning=huur', 'Jaar=2025'],
    against: 'average',
    pin: 'questions[1]',
    subject: 'huishoudens',
  });
});

test('axe finds nothing on a finding nor on a verkenning', async () => {
  const { container } = await show();
  const look = async () => (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  await screen.findByRole('img', { name: /Acht buurten/ });
  expect(await look()).toEqual([]);
  await explore();
  await screen.findByText('Niet vastgezet bij een vraag. Dit komt niet in de nota.');
  expect(await look()).toEqual([]);
});
