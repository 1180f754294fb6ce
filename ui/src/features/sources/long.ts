/** How a table looks once columns beside each other have become rows: the first of them, from the first rows of the sheet. */
import type { ColumnPlan, GridRow, Intake, OfferedShape } from '../../api/wire';

/** Columns that stay as they are: all that come along and have no part in it. */
export function stayingColumns({ columns }: Intake, { groups, totals }: OfferedShape): ColumnPlan[] {
  const moved = new Set([...groups.flatMap(({ letters }) => letters), ...totals]);
  return columns.filter(({ isDropped, letter }) => !isDropped && !moved.has(letter));
}

/** What stands in a cell of a column that is not to be read is not shown either. */
const shownOf = ({ personal }: ColumnPlan, cell: string): string => (personal && personal.choice !== 'keep' ? '…' : cell);

/** The first rows that it gives, `count` at most: the columns that stay, the label, the values. */
export function longRows({ groups }: OfferedShape, stays: readonly ColumnPlan[], letters: readonly string[], rows: readonly GridRow[], count: number): string[][] {
  const cellAt = ({ cells }: GridRow, letter: string) => cells[letters.indexOf(letter)] ?? '';
  return rows
    .filter(({ role }) => role === 'data')
    .flatMap((row) => groups.map((group) => [...stays.map((column) => shownOf(column, cellAt(row, column.letter))), group.label, ...group.letters.map((letter) => cellAt(row, letter))]))
    .slice(0, count);
}

/** The first rows of a table that is set upright, `count` at most: a label, and of so many rows of the sheet the value. */
export function uprightRows({ groups }: OfferedShape, letters: readonly string[], rows: readonly GridRow[], { values, count }: { values: number; count: number }): string[][] {
  const measures = rows.filter(({ role }) => role === 'data').slice(0, values);
  if (measures.length === 0) return [];
  return groups.slice(0, count).map(({ label, letters: [letter = ''] }) => [label, ...measures.map(({ cells }) => cells[letters.indexOf(letter)] ?? '')]);
}
