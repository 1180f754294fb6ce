/**
 * How a table looks once columns beside each other have become rows: the first of them, from the names of the columns
 * and the first rows of the sheet. What the question of the core does not confirm is not shown.
 */
import type { ColumnPlan, GridRow, Intake } from '../../api/wire';
import { hasRole, isNumeric } from './columns';

interface Group {
  label: string;
  /** Letters, one for each of the values. */
  letters: string[];
}

export interface LongShape {
  /** Columns that stay as they are. */
  stays: ColumnPlan[];
  /** Names of totals over the others, which stay behind. */
  totals: string[];
  /** What the labels are; a column of them comes in. */
  level: 'year' | 'period' | 'group';
  groups: Group[];
  /** Names of the columns of values; of one alone only the core knows the name. */
  values: string[];
}

/** What stands between the names of two header rows. */
const nameJoin = ' – ';

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

const isKept = (column: ColumnPlan) => !column.isDropped && isNumeric(column);

const holdsValues = hasRole('measure', 'count', 'denominator');

/** Of a column beside those that become rows: the core asks only where every other column of numbers is a total. */
const isTotal = (column: ColumnPlan) => isNumeric(column) && holdsValues(column);

/** Columns that are named after a period. */
function ofPeriods(columns: readonly ColumnPlan[]): { groups: Group[]; values: string[] } {
  const groups = columns.filter(({ name }) => year.test(name)).map(({ name, letter }) => ({ label: name, letters: [letter] }));
  return { groups, values: [''] };
}

/** Columns with names of two rows, each upper one above the same lower ones. */
function ofPairs(columns: readonly ColumnPlan[]): { groups: Group[]; values: string[] } {
  const pairs = columns.flatMap(({ name, letter }) => {
    const [upper, ...lower] = name.split(nameJoin);
    return upper && lower.length > 0 ? [{ upper, lower: lower.join(nameJoin), letter }] : [];
  });
  const isLowerPeriod = pairs.every(({ lower }) => year.test(lower));
  const cells = pairs.map(({ upper, lower, letter }) => (isLowerPeriod ? { label: lower, value: upper, letter } : { label: upper, value: lower, letter }));
  const values = [...new Set(cells.map(({ value }) => value))];
  const groups = [...new Set(cells.map(({ label }) => label))].map((label) => ({
    label,
    letters: values.map((value) => cells.find((cell) => cell.label === label && cell.value === value)?.letter ?? ''),
  }));
  return { groups, values };
}

/** Whether the question counts these columns, and names the first and the last. */
function isAskedAbout(question: string, groups: readonly Group[]): boolean {
  const [count] = /\d+/.exec(question) ?? [];
  const ends = [groups[0], groups.at(-1)].map((group) => group?.label ?? '');
  // A label alone, and not at the beginning of a longer one.
  const isNamed = (label: string) => question.split(label).slice(1).some((after) => !/^[\p{L}\p{N}-]/u.test(after));
  return Number(count) === groups.flatMap(({ letters }) => letters).length && ends.every((label) => label !== '' && isNamed(label));
}

/** Null where the names do not tell what the core would make of it. */
export function longShape({ columns }: Intake, question: string): LongShape | null {
  const found = [ofPeriods(columns), ofPairs(columns)].find(({ groups }) => isAskedAbout(question, groups));
  if (!found) return null;
  const kept = new Set(columns.filter(isKept).map(({ letter }) => letter));
  const groups = found.groups.filter(({ letters }) => letters.every((letter) => kept.has(letter)));
  if (groups.length < 2) return null;
  const inGroups = new Set(groups.flatMap(({ letters }) => letters));
  const beside = columns.filter(({ isDropped, letter }) => !isDropped && !inGroups.has(letter));
  const stays = beside.filter((column) => !isTotal(column));
  const totals = beside.filter(isTotal).map(({ name }) => name);
  const labels = groups.map(({ label }) => label);
  const level = labels.every((label) => /^\d{4}$/.test(label)) ? 'year' : labels.every((label) => year.test(label)) ? 'period' : 'group';
  return { stays, totals, level, groups, values: found.values };
}

/** What stands in a cell of a column that is not to be read is not shown either. */
const shownOf = ({ personal }: ColumnPlan, cell: string): string => (personal && personal.choice !== 'keep' ? '…' : cell);

/** The first rows that it gives, `count` at most: the columns that stay, the label, the values. */
export function longRows({ stays, groups }: LongShape, letters: readonly string[], rows: readonly GridRow[], count: number): string[][] {
  const cellAt = ({ cells }: GridRow, letter: string) => cells[letters.indexOf(letter)] ?? '';
  return rows
    .filter(({ role }) => role === 'data')
    .flatMap((row) => groups.map((group) => [...stays.map((column) => shownOf(column, cellAt(row, column.letter))), group.label, ...group.letters.map((letter) => cellAt(row, letter))]))
    .slice(0, count);
}
