import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Snapshot } from '../../api/wire';
import { useNotices } from '../../state/notices';
import { axeFindings } from '../../test/show';
import { showSources } from './test/showSources';
import type { Answers } from './test/stage';
import { answered, withYear } from './test/tables';

const article = (name: string) => within(screen.getByRole('article', { name }));

async function showYear(snapshot: Snapshot = withYear(), answers: Answers = {}) {
  const stage = await showSources(snapshot, answers);
  return { ...stage, year: article('Aanvragen 2024'), january: article('Aanvragen 2024-01') };
}

/** The dossier with these months answered as the first one is. */
function filled(count: number, upTo: number): Snapshot {
  const snapshot = withYear(count);
  const fields = { ...snapshot.fields };
  for (let month = 1; month <= upTo; month += 1) {
    for (const [name, value] of Object.entries(answered)) {
      const field = fields[`sources[m${month}].${name}`];
      if (field) fields[`sources[m${month}].${name}`] = { ...field, value, filled: true, error: null };
    }
  }
  return { ...snapshot, fields };
}

const tableNames = (year: ReturnType<typeof article>) =>
  within(year.getByRole('table', { name: 'Tabellen waarvan deze is gemaakt' }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

test('a card shows only what is asked of that table', async () => {
  const { year } = await showYear();
  const groups = year.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(groups).toEqual(['Waar komt het vandaan?', 'Waar gaat het over?', 'Mag en kan het hiervoor?', 'Kleine aantallen en gaten']);
  expect(year.queryByRole('textbox', { name: 'Wie is de bronhouder?' })).not.toBeInTheDocument();
  expect(year.getByRole('radiogroup', { name: 'Zijn de gegevens geschikt voor uw vraag?' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a combined table says where its tables came from, those with open questions first', async () => {
  const { year } = await showYear(withYear(3));
  expect(year.getByText('Dit vult u in bij de tabellen zelf. Bij 2 tabellen staan nog vragen open.')).toBeVisible();
  expect(tableNames(year)).toEqual(['Aanvragen 2024-02', 'Aanvragen 2024-03', 'Aanvragen 2024-01']);
  expect(year.getByRole('row', { name: /Aanvragen 2024-02 – – Nog 10 open/ })).toBeVisible();
  expect(year.getByRole('row', { name: /Aanvragen 2024-01 Afdeling Wonen, team subsidies 31 januari 2024 Ingevuld/ })).toBeVisible();
  expect(year.queryByRole('button', { name: /^Toon alle/ })).not.toBeInTheDocument();
});

test('many tables are shown in part until someone asks for all', async () => {
  const { year, user } = await showYear();
  expect(tableNames(year)).toHaveLength(6);
  await user.click(year.getByRole('button', { name: 'Toon alle 12 tabellen' }));
  expect(tableNames(year)).toHaveLength(12);
  await user.click(year.getByRole('button', { name: 'Toon minder' }));
  expect(tableNames(year)).toHaveLength(6);
});

test('the way to a table leads to its first open question, in its card that was closed', async () => {
  const { year, user } = await showYear(withYear(3));
  const february = article('Aanvragen 2024-02');
  expect(february.queryByRole('tab', { name: 'Bronkaart' })).not.toBeInTheDocument();
  year.getByRole('button', { name: 'Vul in: Aanvragen 2024-02' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(february.getByRole('textbox', { name: 'Wie is de bronhouder?' })).toHaveFocus());
});

test('the way to a table without open questions leads to its name', async () => {
  const { year, january, user } = await showYear(withYear(3));
  await user.click(year.getByRole('button', { name: 'Bekijk Aanvragen 2024-01' }));
  await waitFor(() => expect(january.getByRole('heading', { level: 2 })).toHaveFocus());
  expect(january.getByRole('textbox', { name: 'Wie is de bronhouder?' })).toHaveValue('Afdeling Wonen, team subsidies');
});

test('a part of another table is closed, says what is open, and is filled in on its own card', async () => {
  const { user, asked } = await showYear(withYear(3));
  const february = article('Aanvragen 2024-02');
  expect(february.getByText('Onderdeel van Aanvragen 2024')).toBeVisible();
  expect(february.getByText('Nog 10 velden in te vullen')).toBeVisible();
  await user.click(february.getByRole('button', { name: 'Toon alles' }));
  await user.type(february.getByRole('textbox', { name: 'Wie is de bronhouder?' }), 'Team Wonen');
  await user.tab();
  expect(asked('set_field')).toEqual([{ path: 'sources[m2].owner', value: 'Team Wonen' }]);
  expect(await february.findByText('Nog 9 velden in te vullen')).toBeVisible();
  expect(february.queryByRole('radiogroup', { name: /geschikt/ })).not.toBeInTheDocument();
});

test('the same answers go to the tables that were combined with it', async () => {
  const { january, user, asked } = await showYear(withYear(), { copy_card: () => filled(12, 12) });
  await user.click(january.getByRole('button', { name: 'Toon alles' }));
  expect(january.getByText('Bij 12 andere tabellen ontbreken antwoorden die hier al staan.')).toBeVisible();
  await user.click(january.getByRole('button', { name: 'Neem elders over' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Antwoorden overnemen' }));
  expect(dialog.getByText(/Periode, peildatum, versie en status/)).toBeVisible();
  // What goes along is read first.
  expect(dialog.getByRole('checkbox', { name: /^Wie is de bronhouder\?\s*Afdeling Wonen, team subsidies$/ })).toBeChecked();
  await user.click(dialog.getByRole('checkbox', { name: /^Op welk gebied\?/ }));
  expect(dialog.getByRole('checkbox', { name: 'Inwoners' })).not.toBeChecked();
  expect(dialog.getByRole('checkbox', { name: 'Aanvragen 2024-02' })).toBeChecked();
  expect(await axeFindings()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Neem over' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(asked('copy_card')).toEqual([{ dataset: 'm1', to: Array.from({ length: 11 }, (_, at) => `m${at + 2}`), answers: ['owner', 'collected', 'definition', 'legal_basis', 'row_is'] }]);
  expect(useNotices.getState().showing.map(({ text }) => text)).toEqual(['De antwoorden staan nu ook bij 11 tabellen.']);
  await waitFor(() => expect(january.getByRole('heading', { level: 2 })).toHaveFocus());
});

test('the tables are chosen by keyboard, and none is no choice', async () => {
  const { january, user, asked } = await showYear(withYear(3), { copy_card: () => filled(3, 2) });
  await user.click(january.getByRole('button', { name: 'Toon alles' }));
  january.getByRole('button', { name: 'Neem elders over' }).focus();
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Antwoorden overnemen' }));
  const press = async (box: HTMLElement, keys: string) => {
    box.focus();
    await user.keyboard(keys);
  };
  await press(dialog.getByRole('checkbox', { name: 'Aanvragen 2024-02' }), ' ');
  await press(dialog.getByRole('checkbox', { name: 'Aanvragen 2024-03' }), ' ');
  await press(dialog.getByRole('button', { name: 'Neem over' }), '{Enter}');
  expect(dialog.getByText('Kies minstens één tabel.')).toBeVisible();
  expect(asked('copy_card')).toEqual([]);
  await press(dialog.getByRole('checkbox', { name: 'Aanvragen 2024-02' }), ' ');
  await press(dialog.getByRole('button', { name: 'Neem over' }), '{Enter}');
  await waitFor(() => expect(asked('copy_card')).toMatchObject([{ dataset: 'm1', to: ['m2'] }]));
});

test('there is nothing to copy from an empty card', async () => {
  const { user } = await showYear(withYear(3));
  const february = article('Aanvragen 2024-02');
  await user.click(february.getByRole('button', { name: 'Toon alles' }));
  expect(february.queryByRole('button', { name: /Neem over/ })).not.toBeInTheDocument();
});

test('there is nothing to copy to tables that lack no answer', async () => {
  const snapshot = filled(3, 3);
  const { january, user } = await showYear({ ...snapshot, sources: snapshot.sources.filter(({ name }) => name !== 'Inwoners') });
  await user.click(january.getByRole('button', { name: 'Toon alles' }));
  expect(january.queryByRole('button', { name: /Neem over/ })).not.toBeInTheDocument();
});

test('a table that is not used gets no answers', async () => {
  const snapshot = withYear(3);
  const { january, user } = await showYear({ ...snapshot, sources: snapshot.sources.map((one) => (one.name === 'Inwoners' ? { ...one, isSetAside: true } : one)) });
  await user.click(january.getByRole('button', { name: 'Toon alles' }));
  expect(january.getByText('Bij 2 andere tabellen ontbreken antwoorden die hier al staan.')).toBeVisible();
});

test('where nothing may be changed, the cards are looked at', async () => {
  const { year, january, user } = await showYear({ ...withYear(3), readOnly: 'Analist Onderzoek' });
  expect(year.queryByRole('button', { name: /^Vul in/ })).not.toBeInTheDocument();
  await user.click(year.getByRole('button', { name: 'Bekijk Aanvragen 2024-02' }));
  const february = article('Aanvragen 2024-02');
  await waitFor(() => expect(february.getByRole('heading', { level: 2 })).toHaveFocus());
  expect(february.getByRole('textbox', { name: 'Wie is de bronhouder?' })).toHaveAttribute('readonly');
  await user.click(january.getByRole('button', { name: 'Toon alles' }));
  expect(january.queryByRole('button', { name: /Neem over/ })).not.toBeInTheDocument();
});

test('what the sheet itself states is offered for an empty field, and taken over only when asked', async () => {
  const snapshot = withYear();
  const note = 'In A14 staat: ‘Bron: Meetdienst Zuid’';
  const sources = snapshot.sources.map((source) => {
    const said = { path: `${source.path}.owner`, value: 'Meetdienst Zuid', shown: 'Meetdienst Zuid', text: note };
    return source.name === 'Aanvragen 2024-01' ? { ...source, stated: [said] } : source;
  });
  const { january, asked, user } = await showYear({ ...snapshot, sources });
  await user.click(january.getByRole('button', { name: 'Toon alles' }));
  expect(january.getByText(note)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(january.getByRole('button', { name: 'Neem over: Meetdienst Zuid' }));
  const [path] = sources.filter(({ name }) => name === 'Aanvragen 2024-01').map((source) => `${source.path}.owner`);
  await waitFor(() => expect(asked('set_field')).toContainEqual(expect.objectContaining({ path, value: 'Meetdienst Zuid' })));
});
