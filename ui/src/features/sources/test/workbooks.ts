/** Sheets as they look from afar, and workbooks with few and with many of them. All names are made up. */
import type { Sheet } from '../../../api/wire';

const repeated = (line: string, times: number): string[] => Array.from({ length: times }, () => line);

const sheet = (name: string, detail: string, overview: string[], more: Partial<Sheet> = {}): Sheet => ({ name, detail, overview, isHidden: false, hasTable: detail !== 'geen tabel', isImported: false, ...more });

/** A small table in the corner of the sheet. */
const districts = ['HHHH', ...repeated('WWDD', 9)];
/** Titles, a table over the whole width with a subtotal, and notes. */
const requests = ['www      ', 'wwww     ', '         ', 'HHHHHHHHH', 'HHHHHHHHH', ...repeated('WWWWDDDDD', 16), '         ', 'www      ', 'wwww     '];
const remarks = ['ww      ', 'wwwwwwww', 'wwwwww  ', '        ', 'wwwwwwww', 'wwww    '];
/** Two tables beside each other, and a third below them. */
const months = ['HHHH  HHHH', ...repeated('WDDD  WDDD', 7), '          ', 'd         ', 'HHHHHHHHHH', ...repeated('WDDDDDDDDD', 9)];

export const sheets: Sheet[] = [
  sheet('Buurten', '1 tabel: A1 tot en met D86', districts, { isImported: true }),
  sheet('Aanvragen', '1 tabel: A4 tot en met I420', requests),
  sheet('Toelichting', 'geen tabel', remarks, { isHidden: true }),
];

export const oneSheet: Sheet[] = [sheet('Aanvragen', '1 tabel: A4 tot en met I420', requests)];

const kinds: [string, string[]][] = [
  ['3 tabellen', months],
  ['1 tabel: A1 tot en met D86', districts],
  ['geen tabel', remarks],
  ['1 tabel: A4 tot en met I420', requests],
];

/** Thirty sheets, of which one is empty and one has a name that is far too long. */
export const manySheets: Sheet[] = Array.from({ length: 30 }, (_, at) => {
  const [detail, overview] = at === 6 ? ['geen tabel', []] : (kinds[at % kinds.length] ?? ['', []]);
  return sheet(at === 2 ? 'Toelichting bij de meldingen per wijk en maand' : `Week ${at + 1}`, detail, overview);
});
