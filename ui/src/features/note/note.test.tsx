import { act as settle, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';

import { App } from '../../app/App';
import { setPlatform } from '../../platform';
import type { FakeCore } from '../../platform/fake';
import { takeSnapshot } from '../../state/dossier';
import { useFailures } from '../../state/failures';
import { closeDialog, openStep, useScreen } from '../../state/screen';
import { argumentText, richCore, richSnapshot } from '../../test/richDossier';
import { read } from './chips';
import { useEditors } from './editors';

let core: FakeCore;

const asked = (name: string) => core.asked.filter((one) => one.name === name).map((one) => one.args);

async function show(more: Parameters<typeof richCore>[1] = {}, snapshot = richSnapshot()) {
  core = richCore(snapshot, more);
  setPlatform(core);
  const view = render(<App />);
  await screen.findByRole('heading', { level: 1 });
  settle(() => openStep('note'));
  await screen.findByRole('heading', { level: 1, name: 'Nota' });
  return view;
}

beforeEach(() => {
  takeSnapshot(null);
  closeDialog();
  useFailures.setState({ atField: {}, asking: null });
  useEditors.setState({ byPath: {}, last: null, inserting: null });
  useScreen.setState({ checked: [], goal: null, field: null });
});

const textOf = (name: string) => screen.getByRole('textbox', { name });

test('numbers stand in the text as chips that say where they come from', async () => {
  await show();
  const text = textOf('Argument 1.1, uitleg');
  expect(text).not.toHaveTextContent('{');
  expect(within(text).getByRole('button', { name: /^24,8% ?, getal uit uitkomst ?R1$/ })).toBeInTheDocument();
  expect(within(text).getByRole('button', { name: /^19,7% ?, verouderd getal uit uitkomst ?R1$/ })).toBeInTheDocument();
  expect(text).toHaveAttribute('lang', 'nl');
  expect(read(text)).toBe(argumentText);
});

test('what is typed is stored with its numbers untouched', async () => {
  await show();
  const text = textOf('Argument 1.1, uitleg');
  text.append(' Dat is veel.');
  fireEvent.input(text);
  fireEvent.blur(text);
  await waitFor(() => expect(asked('set_field')).toContainEqual({ path: 'arguments[1].text', value: `${argumentText} Dat is veel.` }));
});

test('a stale number shows what it became and is taken over with one press', async () => {
  await show();
  const card = screen.getByRole('article', { name: 'argument 1.1' });
  expect(card).toHaveTextContent('De nota zegt 19,7%. De uitkomst is nu 21,3%.');
  await userEvent.click(within(card).getByRole('button', { name: 'Bekijk het verschil' }));
  expect(card).toHaveTextContent('tussen 17,8 en 25,3');
  await userEvent.click(within(card).getByRole('button', { name: 'Neem 21,3% over' }));
  expect(asked('renew_number')).toEqual([{ field: 'arguments[1].text', raw: '{R1.2|19,7%}' }]);
});

test('a bare number is refused at its block after leaving it, and can be stated there', async () => {
  await show();
  const text = textOf('Argument 1.2, uitleg');
  text.focus();
  text.replaceChildren('Wij kregen 412 aanvragen.');
  fireEvent.input(text);
  fireEvent.blur(text, { relatedTarget: document.body });
  expect(await screen.findByText('Er staat een los getal in deze tekst.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Geef op waar 412 vandaan komt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Getal invoegen' });
  expect(within(dialog).getByRole('textbox', { name: /Welk getal/ })).toHaveValue('412');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Getal invoegen' }));
  expect(within(dialog).getByText('Noem waar het getal vandaan komt.')).toBeInTheDocument();
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Waar komt het vandaan/ }), 'telling 2026');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Getal invoegen' }));
  await waitFor(() => expect(asked('set_field').at(-1)).toEqual({ path: 'arguments[2].text', value: 'Wij kregen {=412 "telling 2026"} aanvragen.' }));
  await waitFor(() => expect(screen.queryByText('Er staat een los getal in deze tekst.')).not.toBeInTheDocument());
});

test('a bare number that a finding holds is offered from that finding', async () => {
  await show();
  const text = textOf('Argument 1.2, uitleg');
  text.focus();
  text.replaceChildren('In Zandwerf is het 15,3%.');
  fireEvent.input(text);
  fireEvent.blur(text, { relatedTarget: document.body });
  await userEvent.click(await screen.findByRole('button', { name: 'Gebruik 15,3% uit R1 (Zandwerf)' }));
  await waitFor(() => expect(asked('set_field').at(-1)).toEqual({ path: 'arguments[2].text', value: 'In Zandwerf is het {R1.4|15,3%}.' }));
});

test('a number of a finding goes into the text that was worked in', async () => {
  await show();
  textOf('Aanleiding').focus();
  await userEvent.click(screen.getByRole('button', { name: 'Getal invoegen' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Komt in: Aanleiding');
  // What is withheld cannot be referred to.
  expect(within(dialog).queryByRole('button', { name: /Het Eiland/ })).not.toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: /Spoorzicht/ }));
  await waitFor(() => expect(asked('set_field').at(-1)).toMatchObject({ path: 'note.trigger', value: expect.stringContaining('{R1.1|24,8%}') }));
});

test('rows are added under their point, moved past their neighbour and removed with a way back', async () => {
  await show();
  const point = screen.getByRole('region', { name: 'beslispunt 1' });
  await userEvent.click(within(point).getByRole('button', { name: 'Argument toevoegen' }));
  expect(asked('add_item')).toEqual([{ list: 'arguments', parent: 'p1' }]);
  await userEvent.click(within(point).getByRole('button', { name: 'Omlaag: argument 1.1' }));
  expect(asked('move_item')).toEqual([{ path: 'arguments[1]', to: 2 }]);
  await userEvent.click(within(point).getByRole('button', { name: 'Weghalen: argument 1.2' }));
  expect(asked('remove_item')).toEqual([{ path: 'arguments[2]' }]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  expect(asked('undo')).toHaveLength(1);
});

test('removing a point with arguments asks first', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Weghalen: beslispunt 1' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent('2 argumenten en 1 kanttekening');
  expect(asked('remove_item')).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Haal alles weg' }));
  expect(asked('remove_item')).toEqual([{ path: 'points[1]' }]);
});

test('findings are tied to an argument and loosened from it', async () => {
  await show();
  const card = screen.getByRole('article', { name: 'argument 1.1' });
  await userEvent.click(within(card).getByRole('button', { name: 'Leunt op 1 uitkomst' }));
  await userEvent.click(within(card).getByRole('checkbox', { name: /R1/ }));
  expect(asked('link_finding')).toEqual([{ argument: 'arguments[1]', finding: 'R1', linked: 'no' }]);
});

test('a point of the check leads to its field', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: /Vul Participatie in/ }));
  await waitFor(() => expect(textOf('Participatie en communicatie')).toHaveFocus());
});

test('definite says what is in the way, and each reason leads there', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Maak definitief' }));
  const dialog = await screen.findByRole('dialog', { name: 'Definitief kan nog niet' });
  await userEvent.click(within(dialog).getByRole('button', { name: '1 getal is verouderd' }));
  await waitFor(() => expect(textOf('Argument 1.1, uitleg')).toHaveFocus());
});

test('the pages are shown as pictures and made again after a change', async () => {
  await show();
  expect(await screen.findByRole('img', { name: 'Pagina 1 van 2' })).toHaveAttribute('src', expect.stringMatching(/^data:image\/svg\+xml/));
  const before = asked('preview').length;
  await userEvent.click(screen.getByRole('button', { name: 'Neem 21,3% over' }));
  const after = { ...richSnapshot() };
  settle(() => takeSnapshot(after));
  await waitFor(() => expect(asked('preview').length).toBeGreaterThan(before), { timeout: 3000 });
});

test('while the first pages are made, nothing is said about how many there are', async () => {
  await show({ preview: () => new Promise(() => undefined) });
  expect(await screen.findByText('De pagina’s worden gemaakt')).toBeInTheDocument();
  expect(screen.queryByText(/0 pagina/)).not.toBeInTheDocument();
});

test('exporting asks before it writes over a file, and shows where the files are', async () => {
  let written = 0;
  await show({
    export_files: ({ request }: { request: { overwrite: boolean } }) => {
      if (!request.overwrite) throw { kind: 'file', key: 'export-exists', text: 'De nota staat er al.', remedy: 'Vervang haar of kies een andere map.', place: null };
      written += 1;
      return { folder: 'Documenten', files: [{ handle: 'h1', name: 'nota.docx', kind: 'docx', sha256: 'ab'.repeat(32) }] };
    },
  });
  await userEvent.click(screen.getByRole('contentinfo').querySelector('button:nth-last-of-type(2)') ?? document.body);
  const dialog = await screen.findByRole('dialog', { name: 'Exporteren' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Kies een map' }));
  expect(await within(dialog).findByText('De nota staat er al.')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Vervang de bestanden' }));
  const done = await screen.findByRole('dialog', { name: 'Export is klaar' });
  await userEvent.click(within(done).getByRole('button', { name: 'Toon in map: nota.docx' }));
  expect(written).toBe(1);
  expect(asked('reveal')).toEqual([{ handle: 'h1' }]);
});

test('exporting as definite is held back with the reasons', async () => {
  await show();
  settle(() => useScreen.setState({ dialog: 'export' }));
  const dialog = await screen.findByRole('dialog', { name: 'Exporteren' });
  await userEvent.click(within(dialog).getByRole('radio', { name: /Definitief/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Kies een map' }));
  expect(asked('export_files')).toEqual([]);
  expect(within(dialog).getByRole('button', { name: 'De participatie ontbreekt' })).toBeInTheDocument();
});

test('a dossier of someone else can be read and not written', async () => {
  await show({}, { ...richSnapshot(), readOnly: 'Analist Onderzoek' });
  expect(textOf('Argument 1.1, uitleg')).toHaveAttribute('contenteditable', 'false');
  expect(screen.queryByRole('button', { name: 'Getal invoegen' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Argument toevoegen' })).not.toBeInTheDocument();
});

test('axe finds nothing on the note', async () => {
  const { container } = await show();
  await screen.findByRole('img', { name: 'Pagina 1 van 2' });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
});
