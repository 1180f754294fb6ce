import { act as settle, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { setPlatform } from '../../platform';
import { demo, demoSnapshot } from '../../platform/demo';
import type { FakeCore } from '../../platform/fake';
import { act, takeSnapshot, useDossier } from '../../state/dossier';
import { listPoints, markChecked, openStep } from '../../state/screen';
import { show } from '../../test/show';
import { BoundField } from './BoundField';
import { fieldKey } from './fieldKey';
import { settled } from './settled';

let core: FakeCore;

beforeEach(() => {
  core = demo(demoSnapshot());
  setPlatform(core);
});

afterEach(() => {
  vi.useRealTimers();
});

function showField(path: string) {
  const stage = show(<BoundField path={path} />);
  settle(() => takeSnapshot(demoSnapshot()));
  return stage;
}

const stored = () => core.asked.filter((call) => call.name === 'set_field').map((call) => call.args);

test('typing is stored half a second after it rests, once', async () => {
  vi.useFakeTimers();
  showField('policy_question');
  const field = screen.getByRole('textbox', { name: 'Wat moet het bestuur kunnen beslissen?' });
  fireEvent.change(field, { target: { value: 'Stoppen' } });
  await settle(() => vi.advanceTimersByTimeAsync(400));
  fireEvent.change(field, { target: { value: 'Stoppen wij?' } });
  await settle(() => vi.advanceTimersByTimeAsync(499));
  expect(stored()).toEqual([]);
  await settle(() => vi.advanceTimersByTimeAsync(1));
  expect(stored()).toEqual([{ path: 'policy_question', value: 'Stoppen wij?' }]);
  expect(field).toHaveValue('Stoppen wij?');
});

test('leaving a field stores it at once', async () => {
  const { user } = showField('name');
  const field = screen.getByRole('textbox', { name: 'Naam van het dossier' });
  await user.clear(field);
  await user.type(field, 'Wonen');
  await user.tab();
  expect(stored()).toEqual([{ path: 'name', value: 'Wonen' }]);
});

test('another act waits for what is being typed', async () => {
  const { user } = showField('name');
  await user.type(screen.getByRole('textbox'), '!');
  await settle(() => act('undo', {}));
  expect(core.asked.map((call) => call.name)).toEqual(['set_field', 'undo']);
});

test('going away stores what was typed', async () => {
  const { user, unmount } = showField('name');
  await user.type(screen.getByRole('textbox'), '!');
  unmount();
  await waitFor(() => expect(stored()).toEqual([{ path: 'name', value: 'Energiearmoede in Oost!' }]));
});

test('an undo elsewhere shows in the field', () => {
  showField('name');
  const { snapshot } = useDossier.getState();
  const name = snapshot?.fields['name'];
  if (!snapshot || !name) throw new Error('the demo has no name');
  settle(() => takeSnapshot({ ...snapshot, fields: { ...snapshot.fields, name: { ...name, value: 'Eerder' } } }));
  expect(screen.getByRole('textbox')).toHaveValue('Eerder');
});

test('an error waits until the field is left or next was asked', async () => {
  const { user } = showField('population');
  expect(screen.queryByText('Vul een getal in.')).not.toBeInTheDocument();
  settle(() => openStep('start'));
  settle(() => markChecked('start'));
  expect(screen.getByText('Vul een getal in.')).toBeVisible();
  await user.click(screen.getByRole('textbox'));
  expect(screen.getByRole('textbox')).toBeInvalid();
});

test('asking what is open marks no field', () => {
  showField('population');
  settle(() => openStep('start'));
  settle(() => listPoints('start'));
  expect(screen.queryByText('Vul een getal in.')).not.toBeInTheDocument();
  expect(screen.getByRole('textbox')).toBeValid();
});

test('what the core refuses stands at the field, and what was typed stays', async () => {
  core = demo({ ...demoSnapshot(), fields: {} });
  setPlatform(core);
  const { user } = showField('name');
  await user.type(screen.getByRole('textbox'), '!');
  await user.tab();
  expect(await screen.findByText('Dit veld bestaat niet.')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('Energiearmoede in Oost!');
});

test('a choice is stored the moment it is made', async () => {
  const { user } = showField('note_kind');
  await user.click(screen.getByRole('radio', { name: /Raadsvoorstel/ }));
  await waitFor(() => expect(stored()).toEqual([{ path: 'note_kind', value: 'raad' }]));
});

test('a day is stored as a date whatever the way of writing', async () => {
  const { user } = showField('meeting_date');
  const [day] = screen.getAllByRole('spinbutton');
  if (!day) throw new Error('no day to type');
  await user.click(day);
  await user.keyboard('15');
  await user.tab();
  await user.tab();
  await user.tab();
  expect(stored().at(-1)).toEqual({ path: 'meeting_date', value: '2027-04-15' });
});

test('a number from a finding reads as that number, with the way back to it', async () => {
  const { user } = showField('name');
  const { snapshot } = useDossier.getState();
  const name = snapshot?.fields['name'];
  if (!snapshot || !name) throw new Error('the demo has no name');
  settle(() => takeSnapshot({ ...snapshot, fields: { ...snapshot.fields, name: { ...name, value: '{R2.9|70,2}' } } }));
  expect(screen.getByText('70,2')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Uit uitkomst R2' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Vul zelf in/ }));
  expect(stored()).toEqual([{ path: 'name', value: '70,2' }]);
});

test('a stated number reads with its origin, and other text is no number', () => {
  expect(settled('{=62 "Jeugdplan 2027"}')).toEqual({ text: '62', finding: null, basis: 'Jeugdplan 2027' });
  expect(settled('{=120000 € "begroting 2027"}')).toEqual({ text: '120000 €', finding: null, basis: 'begroting 2027' });
  expect(settled('Ongeveer {R1.2|12,4%} van de wijken')).toBeNull();
  expect(settled('62')).toBeNull();
});

test('a link to a field puts focus in it', async () => {
  showField('name');
  settle(() => openStep('start', 'name'));
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
});

test('a path has one name in the catalogue whatever its place in a list', () => {
  const named = (path: string, name: string) => expect(fieldKey(path)).toBe(name);
  named('name', 'name');
  named('questions[1].deadline', 'questions-deadline');
  named('sources[018f2c00-0000-7000-8000-000000000001].reference_date', 'sources-reference_date');
  named('ethics.q4.explanation', 'ethics-q4-explanation');
});

test('an error does not come in the middle of a press, which would miss its button', async () => {
  const { user } = showField('population');
  await user.click(screen.getByRole('textbox'));
  await user.pointer({ keys: '[MouseLeft>]', target: document.body });
  expect(screen.getByRole('textbox')).not.toHaveFocus();
  expect(screen.getByRole('textbox')).toBeValid();
  await user.pointer({ keys: '[/MouseLeft]' });
  await waitFor(() => expect(screen.getByRole('textbox')).toBeInvalid());
});

test('a field that is left with a text shows no error while that text is on its way', async () => {
  let answer: (snapshot: unknown) => void = () => undefined;
  core = demo(demoSnapshot());
  const slow = new Promise((resolve) => (answer = resolve));
  setPlatform({ ...core, call: async <T,>(name: string, args: unknown) => (name === 'set_field' ? ((await slow) as T) : await core.call<T>(name, args)) });
  showField('policy_question');
  const empty = demoSnapshot();
  const field = empty.fields['policy_question'];
  if (!field) throw new Error('the demo has no such field');
  settle(() => takeSnapshot({ ...empty, fields: { ...empty.fields, policy_question: { ...field, value: '', error: 'Vul dit veld in.' } } }));
  const box = screen.getByRole('textbox');
  fireEvent.change(box, { target: { value: 'Stoppen wij?' } });
  fireEvent.blur(box);
  expect(screen.queryByText('Vul dit veld in.')).not.toBeInTheDocument();
  await settle(async () => answer(demoSnapshot()));
  expect(screen.queryByText('Vul dit veld in.')).not.toBeInTheDocument();
});
