import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { useNotices } from '../../state/notices';
import { axeFindings } from '../../test/show';
import { showSources } from './test/showSources';
import type { Answers } from './test/stage';
import { combined, months, version, withTables } from './test/tables';

const behind = { ...combined, hasPrevious: true, findingsBehind: 2 };

async function showVersion(answers: Answers = {}, source = behind) {
  const stage = await showSources(withTables(source), { version_report: () => version, ...answers });
  const card = within(screen.getByRole('article', { name: source.name }));
  await stage.user.click(card.getByRole('button', { name: 'Wat is er anders?' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Wat is er anders in Aanvragen 2024?' }));
  return { ...stage, card, dialog };
}

const texts = () => useNotices.getState().showing.map(({ text }) => text);

test('a new version shows its findings and its cells beside the ones before', async () => {
  const { dialog, asked } = await showVersion();
  expect(await dialog.findByText('1 cel is veranderd.')).toBeVisible();
  const finding = within(dialog.getByRole('row', { name: /R1/ }));
  expect(finding.getByText('Andere conclusie')).toHaveClass('warning');
  expect(finding.getByText('Het hoogst was Oost, nu is dat Zandwerf.')).toBeVisible();
  expect(finding.getByText('Gebruikt in argument 1.1')).toBeVisible();
  expect(within(dialog.getByRole('row', { name: /R2/ })).getByText('Niet meer te maken')).toHaveClass('error');
  expect(dialog.getByRole('row', { name: /Zandwerf Aanvragen 44 B4 84 B5/ })).toBeVisible();
  expect(dialog.getByText('en nog 3 andere cellen')).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Nieuwe rijen (1)' })).toBeVisible();
  expect(dialog.queryByRole('button', { name: /Verdwenen rijen/ })).not.toBeInTheDocument();
  expect(asked('version_report')).toMatchObject([{ dataset: '5' }]);
  expect(await axeFindings()).toEqual([]);
});

test('findings are made again, and what cannot be made is told', async () => {
  const { dialog, asked, user } = await showVersion({ recompute_all: () => withTables({ ...behind, findingsBehind: 1 }) });
  await user.click(await dialog.findByRole('button', { name: 'Werk uitkomsten bij' }));
  expect(await dialog.findByText('1 uitkomst is gemaakt met de oude versie.')).toBeVisible();
  expect(asked('recompute_all')).toMatchObject([{ dataset: '5' }]);
  expect(texts()).toEqual(['1 uitkomst is bijgewerkt.', '1 uitkomst is niet opnieuw te maken.']);
});

test('once all are made again, the report says so', async () => {
  const { dialog, user } = await showVersion({ recompute_all: () => withTables({ ...behind, findingsBehind: 0 }) });
  await user.click(await dialog.findByRole('button', { name: 'Werk uitkomsten bij' }));
  expect(await dialog.findByText('De uitkomsten zijn bijgewerkt.')).toBeVisible();
  expect(dialog.queryByRole('button', { name: 'Werk uitkomsten bij' })).not.toBeInTheDocument();
});

test('nothing different is said in words', async () => {
  const nothing = { ...version, summary: ['De waarden zijn hetzelfde gebleven.'], cells: [], more: '', added: [], findings: [] };
  const { dialog } = await showVersion({ version_report: () => nothing }, { ...behind, findingsBehind: 0 });
  expect(await dialog.findByText('Er leunen geen uitkomsten op de oude versie.')).toBeVisible();
  expect(dialog.getByText('Er is geen cel veranderd.')).toBeVisible();
});

test('a report that fails says why and can be tried again', async () => {
  let times = 0;
  const { dialog, user } = await showVersion({
    version_report: () => {
      times += 1;
      if (times === 1) throw { kind: 'file', text: 'Het bestand is niet te lezen.', remedy: null, place: null };
      return version;
    },
  });
  expect(await dialog.findByText('Het bestand is niet te lezen.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await dialog.findByText('1 cel is veranderd.')).toBeVisible();
});

test('a combined table says of what and why, and is made again when a part got newer', async () => {
  const made = combined.combination && { ...combined.combination, isBehind: true };
  const { asked, user } = await showSources(withTables({ ...combined, combination: made }), { combine_again: () => withTables(combined) });
  const card = within(screen.getByRole('article', { name: 'Aanvragen 2024' }));
  expect(card.getByText('Gemaakt van 3 tabellen.')).toBeVisible();
  expect(card.getByText('Waarom: Een kwartaal in één tabel.')).toBeVisible();
  expect(card.getByText('Een bron heeft een nieuwere versie')).toHaveClass('warning');
  await user.click(card.getByRole('tab', { name: /Bij het maken/ }));
  expect(card.getByText(`${months[0]?.name}: 3 van 3 rijen gebruikt`)).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Maak opnieuw' }));
  expect(await screen.findByText('Aanvragen 2024 is opnieuw gemaakt.')).toBeInTheDocument();
  expect(asked('combine_again')).toMatchObject([{ dataset: '5' }]);
  expect(card.queryByRole('button', { name: 'Maak opnieuw' })).not.toBeInTheDocument();
  await waitFor(() => expect(card.getByRole('heading', { level: 2 })).toHaveFocus());
});

test('findings of the old version are pointed out on the card', async () => {
  const { user } = await showSources(withTables(behind), { recompute_all: () => withTables({ ...behind, findingsBehind: 0 }) });
  const card = within(screen.getByRole('article', { name: 'Aanvragen 2024' }));
  expect(card.getByText('2 uitkomsten zijn gemaakt met de oude versie.')).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Werk uitkomsten bij' }));
  expect(await screen.findByText('2 uitkomsten zijn bijgewerkt.')).toBeInTheDocument();
});
