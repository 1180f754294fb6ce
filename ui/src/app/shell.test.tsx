import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Snapshot } from '../api/wire';
import { demoSnapshot } from '../platform/demo';
import { axeFindings, showApp } from '../test/show';

const opened = async (snapshot: Snapshot = demoSnapshot()) => {
  const stage = showApp(snapshot);
  await screen.findByRole('heading', { level: 1, name: 'Vraag' });
  return stage;
};

test('an open dossier opens at the step where the work stands, with focus on its heading', async () => {
  await opened();
  expect(screen.getByRole('heading', { level: 1, name: 'Vraag' })).toHaveFocus();
  expect(document.title).toBe('Stap 2 van 6 · Vraag – Energiearmoede in Oost – Raadslag');
});

test('the first thing the Tab key meets leads past everything to the work', async () => {
  const { user } = await opened();
  screen.getByRole('heading', { level: 1 }).blur();
  await user.tab();
  const skip = screen.getByRole('link', { name: 'Naar de inhoud' });
  expect(skip).toHaveFocus();
  expect(document.querySelector(skip.getAttribute('href') ?? '')).toBe(screen.getByRole('main'));
});

test('going to another step moves focus to its heading and renames the window', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: /^Nota/ }));
  expect(screen.getByRole('heading', { level: 1, name: 'Nota' })).toHaveFocus();
  expect(document.title).toMatch(/^Stap 6 van 6 · Nota/);
});

test('the rail says the status of each step in words', async () => {
  await opened();
  const rail = screen.getByRole('navigation', { name: 'Stappen' });
  expect(within(rail).getByRole('button', { name: /Start.*3 van 3 ingevuld.*\(klaar\)/ })).toBeInTheDocument();
  expect(within(rail).getByRole('button', { name: /Vraag.*\(bezig\)/ })).toHaveAttribute('aria-current', 'step');
  expect(within(rail).getByRole('button', { name: /^Verklaren.*\(nog dicht\)/ })).toBeInTheDocument();
});

test('the numbers of the steps run on, past a rung that is locked', async () => {
  const { steps, ...rest } = demoSnapshot();
  await opened({ ...rest, steps: steps.map((step) => (step.id === 'describe' ? { ...step, status: 'locked' } : step)) });
  const marks = [...document.querySelectorAll('.rail .mark')].map((mark) => mark.textContent).filter((number) => number !== '');
  const first = Number(marks[0]);
  expect(marks.map(Number)).toEqual(marks.map((_, place) => first + place));
  expect(document.querySelectorAll('.rail .mark-lock')).toHaveLength(1);
});

test('a locked rung says why and leads to what opens it, folded or not', async () => {
  const { user } = await opened();
  await user.keyboard('{Control>}b{/Control}');
  expect(screen.getByRole('button', { name: 'Stappen uitklappen' })).toHaveAttribute('aria-expanded', 'false');
  await user.click(screen.getByRole('button', { name: /Voorspellen/ }));
  const why = await screen.findByRole('dialog', { name: 'Voorspellen is nog dicht' });
  expect(why).toHaveTextContent('Zonder oorzaak is een voorspelling giswerk.');
  await user.click(within(why).getByRole('button', { name: 'Ga naar wat dit opent' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Beschrijven' })).toBeInTheDocument();
});

test('undo names the act and takes it back', async () => {
  const { core, user } = await opened();
  const undo = screen.getByRole('button', { name: 'Ongedaan maken: nuloptie gewijzigd (Ctrl+Z)' });
  expect(screen.getByRole('button', { name: 'Opnieuw (Ctrl+Y)' })).toBeDisabled();
  await user.click(undo);
  expect(core.asked.at(-1)?.name).toBe('undo');
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(core.asked.filter((call) => call.name === 'undo')).toHaveLength(2));
});

test('next with something missing shows what is missing and goes nowhere', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Verder naar Doel' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Vraag' })).toBeInTheDocument();
  const summary = await screen.findByText('De nuloptie ontbreekt.');
  await waitFor(() => expect(document.activeElement).toContainElement(summary));
  await user.click(screen.getByRole('button', { name: 'Kijk alvast bij Doel' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Doel' })).toHaveFocus();
});

test('passing a warning asks a name and a reason', async () => {
  const { core, user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Verder naar Doel' }));
  await user.click(screen.getByRole('button', { name: 'Toch doorgaan' }));
  const dialog = await screen.findByRole('dialog', { name: 'Toch doorgaan' });
  const goOn = within(dialog).getByRole('button', { name: 'Toch doorgaan' });
  await user.click(goOn);
  expect(within(dialog).getByText('Vul een naam in.')).toBeVisible();
  expect(core.asked.some((call) => call.name === 'override_gate')).toBe(false);
  await user.type(within(dialog).getByRole('textbox', { name: 'Wie besluit dit?' }), 'Adviseur Wonen');
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarom gaat u toch door?' }), 'Er is haast.');
  await user.click(goOn);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(core.asked.at(-1)).toEqual({ name: 'override_gate', args: { gate: 'g1-do-nothing', by: 'Adviseur Wonen', reason: 'Er is haast.' } });
  expect(screen.queryByText('De nuloptie ontbreekt.')).not.toBeInTheDocument();
});

test('the palette finds a command by any of its words and runs it', async () => {
  const { user } = await opened();
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('searchbox', { name: 'Zoeken of opdracht' }), 'nota ga');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Nota' })).toBeInTheDocument();
});

test('the shortcut list shows what the keys do', async () => {
  const { user } = await opened();
  await user.keyboard('{Control>}/{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Sneltoetsen' });
  expect(within(dialog).getByText('Ongedaan maken: nuloptie gewijzigd')).toBeInTheDocument();
  expect(within(dialog).getByText('Ctrl+Z')).toBeInTheDocument();
});

test('F1 shows and hides help', async () => {
  const { user } = await opened();
  expect(screen.getByRole('complementary', { name: 'Hulp bij wat u doet' })).toBeInTheDocument();
  await user.keyboard('{F1}');
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  await user.keyboard('{F1}');
  expect(screen.getByRole('complementary')).toBeInTheDocument();
});

test('theme and size take effect at once and are remembered', async () => {
  const { user } = await opened();
  await user.keyboard('{Control>},{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Instellingen' });
  await user.click(within(dialog).getByRole('radio', { name: 'Hoog contrast' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'contrast');
  await user.keyboard('{Control>}={/Control}');
  expect(document.documentElement.style.getPropertyValue('--zoom')).toBe('1.1');
  const remembered = JSON.parse(localStorage.getItem('raadslag-settings') ?? '{}') as { state?: unknown };
  expect(remembered.state).toMatchObject({ theme: 'contrast', zoom: 1.1 });
});

test('at home the menu offers nothing that is done to a dossier out of sight', async () => {
  const { core, user } = await opened();
  const titles = async () => {
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    const items = (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    await user.keyboard('{Escape}');
    return items.join(' ');
  };
  expect(await titles()).toMatch(/Kopie opslaan.*Toon in map.*Dossier sluiten.*Geschiedenis/);
  await user.click(screen.getByRole('button', { name: 'Dossiers' }));
  await screen.findByRole('heading', { level: 1, name: 'Wat wilt u doen?' });
  expect(await titles()).not.toMatch(/Kopie opslaan|Toon in map|Dossier sluiten|Geschiedenis/);
  await user.keyboard('{Control>}z{/Control}{Control>}w{/Control}');
  expect(core.asked.map(({ name }) => name)).not.toContain('undo');
  expect(core.asked.map(({ name }) => name)).not.toContain('close_dossier');
});

test('history tells who did what and goes back to a moment', async () => {
  const { core, user } = await opened();
  await user.keyboard('{Control>}h{/Control}');
  const drawer = await screen.findByRole('dialog', { name: 'Geschiedenis' });
  expect(await within(drawer).findByText('Analist Onderzoek · 12 maart 2027, 10:02')).toBeInTheDocument();
  await user.click(within(drawer).getByRole('button', { name: /dossier gemaakt/ }));
  await waitFor(() => expect(core.asked).toContainEqual({ name: 'go_back', args: { seq: 1 } }));
});

test('a read-only dossier names who holds it and offers no acts', async () => {
  await opened({ ...demoSnapshot(), readOnly: 'Analist Onderzoek' });
  expect(screen.getByText('Alleen lezen: Analist Onderzoek werkt hierin')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Ongedaan maken/ })).toBeDisabled();
});

test('a save that failed is shown when the core tells so, and can be tried again', async () => {
  const { core, user } = await opened();
  core.tell('snapshot', { ...demoSnapshot(), saved: { state: 'failed', at: null, why: 'De schijf is vol. Uw werk staat nog op deze computer.' } });
  expect(await screen.findByText('Opslaan mislukt')).toBeInTheDocument();
  expect(screen.getByText(/De schijf is vol/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('img', { name: 'Opgeslagen om 10:43' })).toBeInTheDocument();
});

test('axe finds nothing in the shell', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Verder naar Doel' }));
  expect(await axeFindings()).toEqual([]);
});
