/** What can be said of a row of the sheet: that the header or the data begin or end there, and whether it counts. */
import type { GridRow, Intake, IntakeChange } from '../../api/wire';
import { corrections, hasTable, outlineOf, type Outline } from './outline';

export interface RowAct {
  /** Key of what it is called. */
  key: string;
  changes: IntakeChange[];
}

/** A header is a few rows; further down nobody means that it ends there. */
const mostHeaderRows = 12;

/** Roles of rows that lie between the records and could be records. */
const leftOut: ReadonlySet<GridRow['role']> = new Set(['heading', 'subtotal', 'total']);

function headerFrom(row: number, now: Outline, rows: number): Outline {
  const headerLast = Math.max(row, now.headerLast);
  // Below the table another one begins, of which nobody said yet where it ends.
  const dataLast = row >= now.dataLast ? rows : now.dataLast;
  return { ...now, headerFirst: row, headerLast, dataFirst: Math.max(now.dataFirst, headerLast + 1), dataLast: Math.max(dataLast, headerLast + 1) };
}

function headerUpTo(row: number, now: Outline): Outline {
  const isRightBelow = now.dataFirst === now.headerLast + 1;
  return { ...now, headerLast: row, dataFirst: isRightBelow ? row + 1 : Math.max(now.dataFirst, row + 1) };
}

/** What was header from this row on is header no more. */
function dataFrom(row: number, now: Outline): Outline {
  const headerLast = Math.min(now.headerLast, row - 1);
  const hasHeader = now.headerFirst > 0 && headerLast >= now.headerFirst;
  return { ...now, headerFirst: hasHeader ? now.headerFirst : 0, headerLast: hasHeader ? headerLast : 0, dataFirst: row };
}

export function rowActs(intake: Intake, { row, role }: Pick<GridRow, 'row' | 'role'>): RowAct[] {
  const now = outlineOf(intake);
  const isTable = hasTable(intake);
  const acts: RowAct[] = [];
  const offer = (key: string, isMeant: boolean, wanted: () => Outline) => isMeant && acts.push({ key, changes: corrections(intake, wanted()) });
  const hasHeader = now.headerFirst > 0;
  offer('import-row-header-begins', row !== now.headerFirst && row < intake.rows, () => headerFrom(row, now, intake.rows));
  offer('import-row-header-ends', hasHeader && row >= now.headerFirst && row !== now.headerLast && row < now.dataLast && row - now.headerFirst < mostHeaderRows, () => headerUpTo(row, now));
  offer('import-row-data-begin', !isTable || (row !== now.dataFirst && row <= now.dataLast), () => dataFrom(row, now));
  offer('import-row-data-end', isTable && row >= now.dataFirst && row !== now.dataLast, () => ({ ...now, dataLast: row }));
  if (role === 'data') acts.push({ key: 'import-row-skip', changes: [{ kind: 'row', row, include: 'no' }] });
  if (leftOut.has(role)) acts.push({ key: 'import-row-read', changes: [{ kind: 'row', row, include: 'yes' }] });
  return acts;
}
