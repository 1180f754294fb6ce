/** What comes from outside the page: files, other starts, a window that closes. */
import { act as settle, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { setPlatform, toCallFailure } from '../platform';
import { demoSnapshot } from '../platform/demo';
import { act, whileTyping } from '../state/dossier';
import { showApp } from '../test/show';

const opened = async () => {
  const stage = showApp(demoSnapshot());
  await screen.findByRole('heading', { level: 1, name: 'Vraag' });
  return stage;
};

test('what the program was started with and could not open is told, and home still comes', async () => {
  const { core } = showApp();
  const trouble = { kind: 'file', text: 'oud.raadslag is beschadigd.', remedy: 'Open een eerdere versie.', place: null };
  setPlatform({
    ...core,
    call: async <T,>(name: string, args: unknown) => {
      if (name === 'snapshot') throw toCallFailure(trouble);
      return await core.call<T>(name, args);
    },
  });
  expect(await screen.findByRole('alertdialog', { name: 'Dat bestand lukt niet' })).toHaveTextContent('oud.raadslag is beschadigd.');
  expect(await screen.findByText('Energiearmoede in Oost')).toBeInTheDocument();
});

test('a dropped dossier that does not open is told, one that is open elsewhere can be read', async () => {
  const { core, user } = await opened();
  core.tell('failed', { kind: 'file', text: 'x.raadslag is geen dossier van Raadslag.', remedy: null, place: null });
  const trouble = await screen.findByRole('alertdialog', { name: 'Dat bestand lukt niet' });
  await user.click(within(trouble).getAllByRole('button', { name: 'Sluiten' })[0] as HTMLElement);
  core.tell('failed', { kind: 'elsewhere_open', text: 'Adviseur Wonen heeft dit dossier open.', remedy: null, place: null });
  const held = await screen.findByRole('alertdialog', { name: 'Dit dossier is al open' });
  expect(within(held).getByRole('button', { name: 'Alleen lezen' })).toBeInTheDocument();
});

test('a file that Raadslag cannot read is refused in words', async () => {
  const { core } = await opened();
  core.tell('dropped', { kind: 'other', handle: 'h', name: 'foto.png' });
  expect(await screen.findByText('Raadslag kan foto.png niet lezen.')).toBeInTheDocument();
});

test('a file held over any step is told that it may be let go, until it is or leaves', async () => {
  const { core } = await opened();
  const drag = (over: boolean) => settle(() => core.tell('drag', { over }));
  drag(true);
  expect(screen.getByText('Laat los om dit bestand in te lezen')).toBeVisible();
  drag(false);
  expect(screen.queryByText('Laat los om dit bestand in te lezen')).not.toBeInTheDocument();
  drag(true);
  settle(() => core.tell('dropped', { kind: 'other', handle: 'h', name: 'foto.png' }));
  expect(screen.queryByText('Laat los om dit bestand in te lezen')).not.toBeInTheDocument();
});

test('at home its own place for files lights up instead', async () => {
  const { core } = showApp();
  const place = await screen.findByRole('region', { name: /sleep/i });
  settle(() => core.tell('drag', { over: true }));
  expect(place).toHaveClass('over');
  expect(screen.queryByText('Laat los om dit bestand in te lezen')).not.toBeInTheDocument();
});

test('two versions of a dossier ask which one to go on with', async () => {
  const { core, user } = await opened();
  core.tell('failed', { kind: 'refused', text: 'Beide zijn veranderd.', remedy: null, place: 'settle' });
  const question = await screen.findByRole('alertdialog', { name: 'Twee versies van dit dossier' });
  await user.click(within(question).getByRole('button', { name: 'Bewaar allebei' }));
  await waitFor(() => expect(core.asked.at(-1)).toEqual({ name: 'settle', args: { choice: 'both' } }));
});

test('a window that is about to close stores what was typed first', async () => {
  const { core } = await opened();
  const stop = whileTyping(() => void act('set_field', { path: 'policy_question', value: 'Stoppen wij?' }));
  core.tell('leaving', null);
  await waitFor(() => expect(core.asked.at(-1)?.name).toBe('leave'));
  expect(core.asked.at(-2)?.name).toBe('set_field');
  stop();
});

test('a saved copy is named', async () => {
  const { user } = await opened();
  await user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
  expect(await screen.findByText('De kopie staat klaar: Kopie.raadslag')).toBeInTheDocument();
});
