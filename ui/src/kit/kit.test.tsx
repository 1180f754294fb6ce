import { act as settle, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';

import { axeFindings, show } from '../test/show';
import {
  Alert,
  Button,
  Checkbox,
  Choice,
  Combobox,
  Dialog,
  Disclosure,
  EmptyState,
  Evidence,
  FigureFrame,
  IconButton,
  LadderMark,
  Menu,
  Notices,
  Progress,
  Segmented,
  Select,
  SentencePart,
  Switch,
  Table,
  Tabs,
  Tag,
  Term,
  TextArea,
  TextField,
  type Option,
} from '.';
import { frozenOf, withFrozen } from './frozenColumns';

const options: Option[] = [
  { value: 'a', label: 'Weglaten', consequence: 'De kolom komt niet in het dossier.' },
  { value: 'b', label: 'Samentellen' },
];

function Holding({ of }: { of: (value: string, set: (value: string) => void) => React.ReactNode }) {
  const [value, set] = useState('');
  return of(value, set);
}

test('a field says its label, hint and error to everyone', () => {
  show(<TextField label="Naam" hint="Noem het gebied." error="Vul een naam in." />);
  const field = screen.getByRole('textbox', { name: 'Naam' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/Noem het gebied\./);
  expect(field).toHaveAccessibleDescription(/Vul een naam in\./);
});

test('text is checked as Dutch, and an optional field says so', () => {
  show(
    <>
      <TextField label="Kort" optional />
      <TextArea label="Lang" />
    </>,
  );
  for (const field of screen.getAllByRole('textbox')) {
    expect(field).toHaveAttribute('lang', 'nl');
    expect(field).toHaveAttribute('spellcheck', 'true');
  }
  expect(screen.getByRole('textbox', { name: 'Kort (niet verplicht)' })).toBeInTheDocument();
});

test('a choice is made with the arrow keys and tells what follows from it', async () => {
  const { user } = show(<Holding of={(value, set) => <Choice label="Wat doet u?" options={options} value={value || null} onChange={set} />} />);
  expect(screen.getByText('De kolom komt niet in het dossier.')).toBeVisible();
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByRole('radio', { name: /Weglaten/ })).toBeChecked();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Samentellen' })).toBeChecked();
});

test('a select opens, moves and chooses by keyboard', async () => {
  const { user } = show(<Holding of={(value, set) => <Select label="Soort" options={options} value={value} onChange={set} />} />);
  await user.tab();
  expect(screen.getByRole('button', { name: /Soort/ })).toHaveTextContent('Maak een keuze');
  await user.keyboard('{Enter}');
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: /Soort/ })).toHaveTextContent('Samentellen'));
});

test('a combobox keeps a text that is not in its list', async () => {
  const { user } = show(<Holding of={(value, set) => <Combobox label="Eigenaar" options={options} value={value} onChange={set} />} />);
  const field = screen.getByRole('combobox', { name: 'Eigenaar' });
  await user.type(field, 'Team Wonen');
  await user.keyboard('{Escape}');
  await user.tab();
  expect(field).toHaveValue('Team Wonen');
});

test('a dialog keeps focus, closes on Escape and gives focus back', async () => {
  function Opens() {
    const [isOpen, set] = useState(false);
    return (
      <>
        <Button onPress={() => set(true)}>Open</Button>
        <Dialog title="Zeker weten?" isOpen={isOpen} onClose={() => set(false)} actions={<Button>Ja</Button>}>
          <p>Dit kan niet terug.</p>
        </Dialog>
      </>
    );
  }
  const { user } = show(<Opens />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = await screen.findByRole('dialog', { name: 'Zeker weten?' });
  for (const _ of [1, 2, 3, 4]) {
    // oxlint-disable-next-line no-await-in-loop
    await user.tab();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
  }
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
});

test('good news and a warning go by themselves, an error stays until it is sent away', () => {
  vi.useFakeTimers();
  try {
    const dismiss = vi.fn();
    show(
      <Notices
        notices={[
          { id: 1, tone: 'done', text: 'Kopie opgeslagen.' },
          { id: 2, tone: 'error', text: 'De schijf is vol.', remedy: 'Maak ruimte vrij.' },
          { id: 3, tone: 'warning', text: 'U kijkt nog een andere tabel na.' },
        ]}
        onDismiss={dismiss}
      />,
    );
    settle(() => void vi.advanceTimersByTime(9000));
    expect(dismiss.mock.calls).toEqual([[1]]);
    settle(() => void vi.advanceTimersByTime(60 * 60 * 1000));
    expect(dismiss.mock.calls).toEqual([[1], [3]]);
    expect(screen.getByText('Maak ruimte vrij.')).toBeVisible();
  } finally {
    vi.useRealTimers();
  }
});

test('progress says how far it is and can be stopped', async () => {
  const stop = vi.fn();
  const { user } = show(<Progress label="Inlezen" done={50} total={200} counts="50 van 200 rijen" onCancel={stop} />);
  const bar = screen.getByRole('progressbar', { name: /Inlezen/ });
  expect(bar).toHaveAttribute('aria-valuenow', '25');
  expect(bar).toHaveAttribute('aria-valuetext', '50 van 200 rijen');
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(stop).toHaveBeenCalledOnce();
});

test('a table names its columns and rows', () => {
  const rows = [{ area: 'Spoorzicht', share: '24,8%' }];
  show(
    <Table
      caption="Aandeel per buurt"
      columns={[
        { id: 'area', title: 'Buurt', cell: (row) => row.area, isRowHeader: true },
        { id: 'share', title: 'Aandeel', cell: (row) => row.share, kind: 'number' },
      ]}
      rows={rows}
      rowId={(row) => row.area}
    />,
  );
  const table = screen.getByRole('table', { name: 'Aandeel per buurt' });
  expect(within(table).getByRole('rowheader', { name: 'Spoorzicht' })).toBeInTheDocument();
  expect(within(table).getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Buurt', 'Aandeel']);
});

test('a term opens its definition by keyboard and Escape closes it', async () => {
  const { user } = show(<Term of="denominator" />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Noemer' })).toHaveTextContent('Het aantal waardoor u deelt.');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Noemer' })).toHaveFocus());
});

test('a figure shows its numbers as a table when asked', async () => {
  const { user } = show(<FigureFrame title="Drie buurten zijn hoger" figure={<p>tekening</p>} table={<p>tabel</p>} source="Bron: register" />);
  expect(screen.getByText('tekening')).toBeInTheDocument();
  await user.click(screen.getByRole('switch', { name: 'Toon als tabel' }));
  expect(screen.getByText('tabel')).toBeInTheDocument();
  expect(screen.queryByText('tekening')).not.toBeInTheDocument();
});

test('a part of a sentence is a button that says what it decides', async () => {
  const press = vi.fn();
  const { user } = show(
    <SentencePart label="Vergelijking: kies een vergelijking" name="comparison" isOpen onPress={press}>
      kies een vergelijking
    </SentencePart>,
  );
  await user.tab();
  expect(screen.getByRole('button', { name: 'Vergelijking: kies een vergelijking' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(press).toHaveBeenCalledOnce();
});

test('a menu does what was chosen', async () => {
  const run = vi.fn();
  const { user } = show(<Menu label="Meer" trigger={<Button>Meer</Button>} acts={[{ id: 'x', label: 'Verwijderen', danger: true, run }]} />);
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
  expect(run).toHaveBeenCalledOnce();
});

test('axe finds nothing on a page with the whole kit', async () => {
  const nothing = () => undefined;
  const { container } = show(
    <main>
      <h1>Kit</h1>
      <Button look="primary">Opslaan</Button>
      <IconButton icon="close" label="Sluiten" keys="Esc" />
      <TextField label="Naam" error="Vul een naam in." />
      <TextArea label="Toelichting" />
      <Choice label="Keuze" options={options} />
      <Select label="Soort" options={options} value="" onChange={nothing} />
      <Combobox label="Eigenaar" options={options} value="" onChange={nothing} />
      <Checkbox>Akkoord</Checkbox>
      <Switch>Toon als tabel</Switch>
      <Segmented label="Vorm" options={options} value="a" onChange={nothing} />
      <Tabs label="Onderwerpen" tabs={[{ id: 'a', title: 'Een', body: 'Tekst' }]} />
      <h2>Meer</h2>
      <Disclosure title="Voorbeeld">Tekst</Disclosure>
      <Alert tone="warning" title="Let op">
        Tekst
      </Alert>
      <Tag tone="done" icon="check">
        klaar
      </Tag>
      <Evidence strength={2}>Aanwijzing</Evidence>
      <LadderMark reached={1} label="Trede 1 van 4" />
      <Progress label="Bezig" done={1} total={null} />
      <EmptyState title="Nog niets">Er is nog niets.</EmptyState>
      <FigureFrame title="Bevinding" figure={<p>tekening</p>} table={<p>tabel</p>} source="Bron" />
    </main>,
  );
  expect(await axeFindings(container)).toEqual([]);
});

test('frozen columns are always drawn, and leave room for the others', () => {
  expect(frozenOf([100, 200, 300], 2, 1000)).toEqual({ count: 2, width: 300 });
  expect(frozenOf([100, 200, 300], 2, 400)).toEqual({ count: 1, width: 100 });
  expect(frozenOf([100], 2, 1000)).toEqual({ count: 1, width: 100 });
  expect(frozenOf([100], 0, 1000)).toEqual({ count: 0, width: 0 });
  expect(withFrozen([5, 6, 7], 2)).toEqual([0, 1, 5, 6, 7]);
  expect(withFrozen([1, 2, 3], 2)).toEqual([0, 1, 2, 3]);
  expect(withFrozen([0, 1], 2)).toEqual([0, 1]);
});
