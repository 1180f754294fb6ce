/** A wide table with gaps and with values that stand out, and a core that filters it. All names are made up. */
import type { BehindCell, Column, Facet, Keep, Row, RowFilter, Rows, Snapshot, Source } from '../../../api/wire';
import { facet, source, withSources, type Answers } from './stage';

const districts = ['Oost', 'West', 'Noord', 'Zuid', 'Centrum', 'Haven', 'Park', 'Dorp', 'Veld', 'Bos', 'Duin', 'Meer', 'Dijk', 'Burcht', 'Molen', 'Brink', 'Kade'];
const records = 412;

const column = (letter: string, name: string, kind: string, role = 'text', labels: string[] = []): Column => ({
  letter,
  name,
  kind,
  kindText: '',
  role,
  roleText: '',
  unit: '',
  missing: 0,
  filled: '100%',
  distinct: labels.length,
  definition: '',
  labels,
});

const columns = [
  column('A', 'Nummer', 'code', 'id'),
  column('B', 'Wijk', 'text', 'area', districts),
  column('C', 'Soort woning', 'text', 'group', ['Rijtjeshuis', 'Appartement', 'Vrijstaand']),
  column('D', 'Ontvangen', 'date', 'time'),
  column('E', 'Personen', 'integer', 'measure'),
  column('F', 'Gasverbruik in 2025', 'decimal', 'measure'),
  column('G', 'Stroomverbruik in 2025', 'decimal', 'measure'),
  column('H', 'Bedrag', 'currency', 'measure'),
  column('I', 'Toegekend', 'boolean', 'group', ['ja', 'nee']),
  column('J', 'Reden van afwijzing', 'text'),
  column('K', 'Aandeel eigen geld', 'percentage', 'measure'),
  column('L', 'Installateur', 'text'),
];

export const wide: Source = { ...source, name: 'Aanvragen isolatie', columns, rowsKept: records, records, rowsPresent: 415, dropped: [], skipped: [{ place: '10', text: 'subtotaal' }] };

export const withWideTable = (): Snapshot => ({ ...withSources(), sources: [wide] });

const kinds = columns[2]?.labels ?? [];

function rowAt(at: number): Row {
  const isGranted = at % 4 !== 3;
  const amount = at === 250 ? '€ 98.000' : `€ ${(at * 37) % 60}`;
  return {
    row: at,
    sheetRow: at + 6,
    cells: [
      `E-${String(at + 1).padStart(4, '0')}`,
      districts[(at * 5) % districts.length] ?? '',
      kinds[at % 3] ?? '',
      `${String((at % 28) + 1).padStart(2, '0')}-0${(at % 9) + 1}-2025`,
      String((at % 5) + 1),
      at % 34 === 0 ? (at % 3 === 0 ? 'onbekend' : '') : `1.${200 + ((at * 13) % 700)}`,
      `2.${100 + ((at * 7) % 800)}`,
      amount,
      isGranted ? 'ja' : 'nee',
      isGranted ? '' : 'Geen eigenaar',
      `${(at * 3) % 100}%`,
      at % 2 === 0 ? 'Warm Wonen' : 'De Groene Gevel',
    ],
  };
}

const all = Array.from({ length: records }, (_, at) => rowAt(at));

const amount = (text: string) => Number(text.replaceAll(/[€. ]/g, ''));

const refuse = (value: string): never => {
  throw { kind: 'input', key: 'rows-not-a-number', text: `‘${value}’ is geen getal.`, remedy: 'Schrijf een getal, zoals 12,5.', place: null };
};

function limit(text: string, none: number): number {
  if (text === '') return none;
  const number = amount(text);
  return Number.isNaN(number) ? refuse(text) : number;
}

function keeps(keep: Keep, cell: string): boolean {
  if (keep === 'blank') return cell === '' || cell === 'onbekend';
  if (keep === 'outlying') return amount(cell) > 1000;
  if ('values' in keep) return keep.values.includes(cell);
  if ('bar' in keep) return amount(cell) >= amount(keep.bar.least) && amount(cell) < amount(keep.bar.most);
  const [least, most] = [limit(keep.between.least, -Infinity), limit(keep.between.most, Infinity)];
  return amount(cell) >= least && amount(cell) <= most;
}

const cellOf = (row: Row, letter: string) => row.cells[columns.findIndex((one) => one.letter === letter)] ?? '';

const kept = (filter: RowFilter[]) => all.filter((row) => filter.every(({ letter, keep }) => keeps(keep, cellOf(row, letter))));

function counts(rows: Row[], letter: string) {
  const found = new Map<string, number>();
  for (const row of rows) found.set(cellOf(row, letter), (found.get(cellOf(row, letter)) ?? 0) + 1);
  found.delete('');
  return [...found].map(([value, many]) => ({ value, rows: many })).toSorted((one, other) => other.rows - one.rows);
}

const numbers: Record<string, Partial<Facet>> = {
  D: { range: 'Van 1 januari 2025 tot en met 28 september 2025.' },
  E: { range: 'Van 1 tot en met 5; de helft is hooguit 3.' },
  F: { range: 'Van 1.200 tot en met 1.899; de helft is hooguit 1.550.', blank: 13, blanks: [{ value: 'leeg', rows: 8 }, { value: 'onbekend', rows: 5 }] },
  G: { range: 'Van 2.100 tot en met 2.899; de helft is hooguit 2.500.' },
  H: {
    range: 'Van € 0 tot en met € 98.000; de helft is hooguit € 30.',
    bars: ['0', '10', '20', '30', '40', '50', '60'].map((least, at) => ({ least: `€ ${least}`, most: `€ ${Number(least) + 10}`, rows: [70, 69, 68, 72, 66, 66, 1][at] ?? 0 })),
    outliers: 1,
    farthest: [{ place: 'H256', text: '€ 98.000' }],
  },
  K: { range: 'Van 0% tot en met 99%; de helft is hooguit 50%.' },
};

function facets({ filter }: { filter: RowFilter[] }): Facet[] {
  return columns.map(({ letter }) => {
    const rows = kept(filter.filter((one) => one.letter !== letter));
    if (numbers[letter]) return facet(letter, numbers[letter]);
    const values = counts(rows, letter);
    const blank = rows.filter((row) => cellOf(row, letter) === '').length;
    const more = values.length > 100 ? `en ${values.length - 100} andere waarden` : '';
    return facet(letter, { values: values.slice(0, 100), more, distinct: values.length, blank, blanks: blank ? [{ value: 'leeg', rows: blank }] : [] });
  });
}

/** Cells behind a value: one, and for the amount as many as a combined table has. */
function trail({ row, letter }: { row: number; letter: string }) {
  const text = cellOf(rowAt(row), letter);
  const one: BehindCell = { table: 'Aanvragen', file: 'aanvragen.xlsx', sheet: 'Aanvragen', cell: `${letter}${row + 6}`, text };
  const months: BehindCell[] = ['januari', 'februari', 'maart'].map((month, at) => ({ table: `Aanvragen ${month}`, file: `${month}.csv`, sheet: 'Blad1', cell: `C${at + 4}`, text: `€ ${at + 1}` }));
  const name = columns.find((column_) => column_.letter === letter)?.name ?? '';
  return { column: name, text, cells: letter === 'H' ? months : [one], more: letter === 'H' ? 'en 12 andere cellen' : '' };
}

export const wideAnswers: Answers = {
  dataset_rows: ({ first, count, filter = [] }: { first: number; count: number; filter?: RowFilter[] }): Rows => {
    const rows = kept(filter);
    return { first, total: rows.length, rows: rows.slice(first, first + count), emptiedBy: rows.length === 0 ? filter.map(({ letter }) => letter) : [] };
  },
  dataset_facets: facets,
  find_row: ({ row, filter }: { row: number; filter: RowFilter[] }) => {
    const at = kept(filter).findIndex(({ sheetRow }) => sheetRow === row);
    return at < 0 ? { at: null, why: `Rij ${row} staat niet tussen deze rijen.` } : { at, why: '' };
  },
  cell_trail: trail,
};
