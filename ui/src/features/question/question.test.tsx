import { act as settle, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { setPlatform } from '../../platform';
import { takeSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { formDossier } from '../../test/formDossier';
import { axeFindings, show } from '../../test/show';
import { Question } from '.';

/** A long form takes axe its time on a busy machine. */
const slow = 120_000;

function showQuestion(rows?: Parameters<typeof formDossier>[0]) {
  const { core, snapshot } = formDossier(rows);
  setPlatform(core);
  const stage = show(<Question />);
  settle(() => {
    openStep('question');
    takeSnapshot(snapshot);
  });
  const stored = () => core.asked.filter((call) => call.name === 'set_field').map((call) => call.args);
  return { ...stage, core, stored };
}

test('the screen has nothing that axe objects to', async () => {
  showQuestion();
  expect(await axeFindings()).toEqual([]);
}, slow);

test('a gap shows in both readings, and choosing closes it in both', async () => {
  const { user, stored } = showQuestion();
  expect(screen.getByText('nog open')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Waarmee vergelijkt u? Nog open: kies een vergelijking.' }));
  await user.click(await screen.findByRole('option', { name: 'het gemiddelde' }));
  expect(stored()).toEqual([{ path: 'questions[1].comparison', value: 'average' }]);
  expect(await screen.findByRole('button', { name: 'Waarmee vergelijkt u? Nu: het gemiddelde.' })).toBeVisible();
  expect(screen.queryByText('nog open')).not.toBeInTheDocument();
  expect(screen.getByText('In de zin is alles gekozen.')).toBeVisible();
});

test('the hint opens the choice it is about, and focus ends on that choice', async () => {
  const { user } = showQuestion();
  await user.click(screen.getByRole('button', { name: 'Kies: Waarmee vergelijkt u?' }));
  await user.click(await screen.findByRole('option', { name: 'niets' }));
  await waitFor(() => expect(screen.getByRole('button', { name: /Waarmee vergelijkt u\? Nu/ })).toHaveFocus());
});

test('the subject is typed', async () => {
  const { user, stored } = showQuestion();
  await user.click(screen.getByRole('button', { name: /Om wie of wat gaat het\?/ }));
  const box = await screen.findByRole('textbox', { name: 'Om wie of wat gaat het?' });
  await user.clear(box);
  await user.type(box, 'kinderen met jeugdhulp');
  await user.click(screen.getByRole('button', { name: 'Neem over' }));
  expect(stored()).toEqual([{ path: 'questions[1].subject', value: 'kinderen met jeugdhulp' }]);
});

test('several conditions go into one field, and a long list can be searched', async () => {
  const { user, stored } = showQuestion();
  await user.click(screen.getByRole('button', { name: /Met een voorwaarde\?/ }));
  await user.type(await screen.findByRole('searchbox'), 'Oost');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await user.click(screen.getByRole('option', { name: 'waar Wijk Oost is' }));
  await user.clear(screen.getByRole('searchbox'));
  await user.click(await screen.findByRole('option', { name: 'waar Wijk Duin is' }));
  expect(stored().at(-1)).toEqual({ path: 'questions[1].filter', value: 'Wijk=Oost;Wijk=Duin' });
});

test('a choice without anything to choose says what to do', async () => {
  const { user } = showQuestion();
  await user.click(screen.getByRole('button', { name: /Per periode\?/ }));
  expect(await screen.findByText('In deze gegevens past geen kolom hierbij.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ga naar de gegevens' })).toBeVisible();
});

test('a link to a choice of the sentence puts focus on it', async () => {
  showQuestion();
  settle(() => openStep('question', 'questions[1].comparison'));
  await waitFor(() => expect(screen.getByRole('button', { name: /Waarmee vergelijkt u\? Nog open/ })).toHaveFocus());
});

test('a cause is added, takes focus, moves and goes', async () => {
  const { user, core } = showQuestion();
  await user.click(screen.getByRole('button', { name: 'Voeg oorzaak toe' }));
  const added = await screen.findByRole('listitem', { name: 'Oorzaak 3' });
  await waitFor(() => expect(within(added).getByRole('textbox', { name: /^Oorzaak/ })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Zet hoger: Oorzaak 2' }));
  await waitFor(() => expect(within(screen.getByRole('listitem', { name: 'Oorzaak 1' })).getByRole('textbox', { name: /^Oorzaak/ })).toHaveValue('Huisartsen verwijzen vaker door.'));
  await user.click(screen.getByRole('button', { name: 'Verwijder: Oorzaak 3' }));
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Oorzaak 3' })).not.toBeInTheDocument());
  expect(core.asked.map(({ name, args }) => [name, args])).toEqual([
    ['add_item', { list: 'causes' }],
    ['move_item', { path: 'causes[2]', to: 1 }],
    ['remove_item', { path: 'causes[3]' }],
  ]);
});

test('the agreement can be skipped with a reason, and taken up again', async () => {
  const { user, stored } = showQuestion();
  await user.click(screen.getByRole('button', { name: 'Sla de afspraak over' }));
  const reason = await screen.findByRole('textbox', { name: /Sla over, want/ });
  await waitFor(() => expect(reason).toHaveFocus());
  await user.type(reason, 'De raad besliste al.');
  await user.tab();
  expect(stored()).toEqual([{ path: 'questions[1].commitments_skipped', value: 'De raad besliste al.' }]);
  await user.click(screen.getByRole('button', { name: 'Maak toch een afspraak' }));
  expect(await screen.findByRole('textbox', { name: 'Als dit uit de cijfers komt' })).toBeVisible();
});

test('an outcome can be added and goes again, and what is left has a place of its own', async () => {
  const { user, core, stored } = showQuestion();
  expect(screen.queryByRole('group', { name: 'Uitkomst 3' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Voeg uitkomst toe' }));
  const added = await screen.findByRole('group', { name: 'Uitkomst 3' });
  const outcome = within(added).getByRole('textbox', { name: /^Uitkomst 3: als dit eruit komt/ });
  await waitFor(() => expect(outcome).toHaveFocus());
  await user.type(outcome, 'Eén wijk is hoger.');
  await user.type(screen.getByRole('textbox', { name: /^In alle andere gevallen/ }), 'Wij vragen het na.');
  await user.tab();
  expect(stored()).toEqual([
    { path: 'questions[1].if_3', value: 'Eén wijk is hoger.' },
    { path: 'questions[1].otherwise', value: 'Wij vragen het na.' },
  ]);
  await user.click(within(added).getByRole('button', { name: 'Verwijder: Uitkomst 3' }));
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Uitkomst 3' })).not.toBeInTheDocument());
  expect(core.asked.at(-1)).toMatchObject({ name: 'remove_outcome', args: { place: 1, outcome: 3 } });
  expect(screen.getByRole('button', { name: 'Voeg uitkomst toe' })).toHaveFocus();
});

test('without questions the screen says why there is nothing and what to do', () => {
  showQuestion({ causes: [], stakeholders: [], questions: [], goals: [] });
  expect(screen.getByRole('heading', { name: 'Nog geen onderzoeksvraag' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Voeg onderzoeksvraag toe' })).toBeVisible();
});
