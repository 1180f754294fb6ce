/** Three months and a register of residents: tables to combine. All names are made up. */
import type { Column, Field, Quality, Snapshot, Source, Trial, Version } from '../../../api/wire';
import { cardOf, field, qualityOf, source, withSources } from './stage';

export const column = (letter: string, name: string, kind: string, role: string, labels: string[] = []): Column => ({
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
  combination: { text: 'Gemaakt van 3 tabellen.', why: 'Een kwartaal in één tabel.', inputs: months.map(({ name }) => `${name}: 3 van 3 rijen gebruikt`), sheets: months.map(({ id, path, name }) => ({ id, path, name })), isBehind: false },
});

export const withTables = (...sources: Source[]): Snapshot => ({ ...withSources(), sources });

/** Asked at each sheet, not at a table that was made of sheets. */
const ofSheets = new Set(['owner', 'collected', 'period', 'reference_date', 'area_level', 'definition', 'legal_basis', 'version', 'status']);
/** What is asked of a sheet that is only a part of another table. */
const ofParts = new Set([...ofSheets, 'row_is', 'small_count', 'small_count_reason']);

function asked(path: string, isAsked: (name: string) => boolean, answers: Record<string, string> = {}): Record<string, Field> {
  const fields = Object.entries(cardOf(path)).filter(([at]) => isAsked(at.slice(path.length + 1)));
  return Object.fromEntries(
    fields.map(([at, one]) => {
      const value = answers[at.slice(path.length + 1)] ?? '';
      return [at, { ...field(one.kind, value, one.required, one.choices) }];
    }),
  );
}

/** All that is asked of a month, as it is answered once its card is done. */
export const answered: Record<string, string> = {
  owner: 'Afdeling Wonen, team subsidies',
  collected: 'Elke aanvraag wordt ingevoerd door de balie.',
  definition: 'Een aanvraag die in behandeling is genomen.',
  legal_basis: 'Subsidieverordening wonen',
  version: 'Levering januari 2025',
  status: 'current',
  row_is: 'area',
  period: 'Januari 2024',
  reference_date: '2024-01-31',
  area_level: 'Wijk',
};

/** What the core tells of a table that is judged with the one it is part of: only what was measured. */
const seenOnly = (quality: Quality[]): Quality[] =>
  quality.filter(({ seen }) => seen.length > 0).map((one) => ({ ...one, field: null, standing: one.isRemarkable ? 'attention' : 'good' }));

/** A year of months in one table, the register beside it: the first month is filled in, of the others nothing is. */
export function withYear(count = 12): Snapshot {
  const year = Array.from({ length: count }, (_, at) => {
    const id = `m${at + 1}`;
    const month = table(id, `Aanvragen 2024-${String(at + 1).padStart(2, '0')}`, 'Aanvragen', { partOf: ['Aanvragen 2024'], isUsed: true });
    return { ...month, quality: seenOnly(qualityOf(month.path)) };
  });
  const sheets = year.map(({ id, path, name }) => ({ id, path, name }));
  const whole: Source = { ...combined, quality: qualityOf(combined.path), combination: combined.combination && { ...combined.combination, text: `Gemaakt van ${count} tabellen.`, sheets } };
  const base = withSources();
  const fields = Object.assign(
    {},
    ...year.map(({ path }, at) => asked(path, (name) => ofParts.has(name), at === 0 ? answered : {})),
    asked(combined.path, (name) => !ofSheets.has(name), { row_is: 'area' }),
    asked(residents.path, () => true),
  ) as Record<string, Field>;
  const others = Object.fromEntries(Object.entries(base.fields).filter(([at]) => !at.startsWith('sources[')));
  return { ...base, sources: [whole, residents, ...year], fields: { ...others, ...fields } };
}

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
