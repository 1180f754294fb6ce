/** A computation written out for the first rows, in the words of the core. Knows no screen. */
import type { Column, Trial } from '../../../api/wire';
import type { Words } from '../../../app/words';
import { hasRole } from '../columns';
import type { Step } from './steps';

/** So many rows make clear what is done. */
const mostRows = 2;
/** A longer sum does not fit on a line. */
const mostTerms = 5;

const nameRoles = ['area', 'group', 'time'];

/** The number in a cell as it is written in Dutch: "€ 1.234,5" or "23,1%". */
const numberIn = (cell: string): number => Number(cell.replaceAll(/[^\d,-]/g, '').replace(',', '.'));

const isNumber = (cell: string): boolean => /\d/.test(cell);

/** What is computed with, as it is named in the sentence, and the columns of it. */
function termsOf({ formula }: Step<'compute'>): { key: string; columns: string[] } | null {
  switch (formula.kind) {
    case 'sum':
      return formula.columns.length > mostTerms ? null : { key: 'combine-example-sum', columns: formula.columns };
    case 'difference':
      return { key: 'combine-example-difference', columns: [formula.of, formula.less] };
    case 'ratio':
      return { key: `combine-example-ratio-${formula.times}`, columns: [formula.of, formula.per] };
    // What it is compared with stands in another row.
    case 'index':
      return null;
  }
}

/** Where the cells stand that name a row: one column of each sort, two at most. */
function namePlaces(columns: readonly Column[]): number[] {
  const places = nameRoles.map((role) => columns.findIndex(hasRole(role)));
  return places.filter((place) => place >= 0).slice(0, 2);
}

interface Worked {
  cells: string[];
  terms: string[];
  result: string;
}

/** The first rows in which nothing is missing. */
function workedRows({ column }: Step<'compute'>, { columns, first }: Trial, terms: readonly string[]): Worked[] {
  const placeOf = (name: string) => columns.findIndex((one) => one.name === name);
  const places = terms.map(placeOf);
  const at = placeOf(column.trim());
  if (at < 0 || places.includes(-1)) return [];
  return first
    .map((cells) => ({ cells, terms: places.map((place) => cells[place] ?? ''), result: cells[at] ?? '' }))
    .filter(({ terms: values, result }) => [...values, result].every(isNumber))
    .slice(0, mostRows);
}

/** "Centrum: 72 ÷ 3.120 × 1.000 = 23,1", for the first rows. */
export function examples(step: Step<'compute'>, trial: Trial, { t }: Words): string[] {
  const terms = termsOf(step);
  if (!terms) return [];
  const places = namePlaces(trial.columns);
  return workedRows(step, trial, terms.columns).map(({ cells, terms: values, result }) => {
    const name = places.map((place) => cells[place] ?? '').filter(Boolean).join(', ');
    const row = name || t('combine-example-row', { row: trial.first.indexOf(cells) + 1 });
    const [of = '', by = ''] = values;
    return t(terms.key, { row, of, by, parts: values.join(' + '), result });
  });
}

/** Whether more comes out than there can be: of numbers of people or things a part is smaller than its whole. */
export function seemsTurned(step: Step<'compute'>, trial: Trial): boolean {
  const { formula } = step;
  if (formula.kind !== 'ratio' || formula.times === 1) return false;
  const { of, per, times } = formula;
  const column = (name: string) => trial.columns.find((one) => one.name === name);
  const isCount = [of, per].every((name) => column(name)?.kind === 'integer') && column(of)?.unit === '';
  const rows = workedRows(step, trial, [of, per]);
  // Percentages are written a hundred times as large.
  return isCount && rows.length > 0 && rows.every(({ result }) => numberIn(result) > times);
}
