/** Three months and a register of residents: tables to combine. All names are made up. */
import type { Column, Snapshot, Source, Trial, Version } from '../../../api/wire';
import { source, withSources } from './stage';

const column = (letter: string, name: string, kind: string, role: string, labels: string[] = []): Column => ({
  letter,
  name,
  kind,
  kindText: kind === 'text' ? 'Tekst' : 'Geheel getal',
  role,
  roleText: role === 'area' ? 'Gebied' : 'Aantal',
  unit: '',
  missing: 0,
  filled: '100%',
  distinct: labels.length,
  definition: '',
  labels,
});

const areas = ['Oost', 'West', 'Zandwerf'];

const table = (id: string, name: string, number: string, more: Partial<Source> = {}): Source => ({
  ...source,
  id,
  path: `sources[${id}]`,
  name,
  file: `${name}.csv`,
  rowsKept: 3,
  columns: [column('A', 'Wijk', 'text', 'area', areas), column('B', number, 'integer', number === 'Inwoners' ? 'denominator' : 'count')],
  skipped: [],
  dropped: [],
  choices: [],
  remarks: [],
  quality: [],
  ...more,
});

export const residents = table('4', 'Inwoners', 'Inwoners');

export const months = ['01', '02', '03'].map((month, at) => table(String(at + 1), `Aanvragen 2024-${month}`, 'Aanvragen'));

export const combined = table('5', 'Aanvragen 2024', 'Aanvragen', {
  combination: { text: 'Gemaakt van 3 tabellen.', why: 'Een kwartaal in één tabel.', inputs: months.map(({ name }) => `${name}: 3 van 3 rijen gebruikt`), isBehind: false },
});

export const withTables = (...sources: Source[]): Snapshot => ({ ...withSources(), sources });

export const trial: Trial = {
  told: ['De nieuwe tabel heeft 9 rijen.'],
  remarks: [],
  oneSided: [],
  rows: 9,
  columns: [column('A', 'Bestand', 'text', 'time'), column('B', 'Wijk', 'text', 'area'), column('C', 'Aanvragen', 'integer', 'count')],
  first: [['2024-01', 'Oost', '34']],
};

export const version: Version = {
  name: 'Aanvragen 2024',
  summary: ['1 cel is veranderd.', 'Er is 1 rij bij gekomen.'],
  keys: 'Rijen zijn herkend aan Wijk.',
  cells: [{ column: 'Aanvragen', key: 'Zandwerf', placeBefore: 'B4', before: '44', placeAfter: 'B5', after: '84' }],
  more: 'en nog 3 andere cellen',
  added: [{ place: '6', text: 'Nieuwland' }],
  gone: [],
  findings: [
    { name: 'R1', before: 'Oost is het hoogst.', after: 'Zandwerf is het hoogst.', state: 'conclusion', stateText: 'Andere conclusie', shifts: ['Het hoogst was Oost, nu is dat Zandwerf.'], usedIn: ['1.1'] },
    { name: 'R2', before: 'In totaal 120.', after: 'Kolom Kosten is er niet meer.', state: 'lost', stateText: 'Niet meer te maken', shifts: [], usedIn: [] },
  ],
};
