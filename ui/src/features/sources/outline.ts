/** Where the table stands on the sheet. Rows and columns count from 1; a header from 0 to 0 is none. */
import type { Intake, IntakeChange } from '../../api/wire';
import { columnNumber } from './letters';

export interface Outline {
  headerFirst: number;
  headerLast: number;
  dataFirst: number;
  dataLast: number;
  colFirst: number;
  colLast: number;
}

export const hasTable = ({ columns }: Intake): boolean => columns.length > 0;

/** Without a table the whole sheet is taken for one. */
export const outlineOf = ({ headerFirst, headerLast, dataFirst, dataLast, rows, columns, letters }: Intake): Outline => ({
  headerFirst,
  headerLast,
  dataFirst: dataFirst || 1,
  dataLast: dataLast || rows,
  colFirst: columnNumber(columns[0]?.letter ?? '') ?? 1,
  colLast: columnNumber(columns.at(-1)?.letter ?? '') ?? letters.length,
});

/** Another header leaves the data where they are, unless it stands in them. */
function withHeader(now: Outline, first: number, last: number): Outline {
  const dataFirst = Math.max(now.dataFirst, last + 1);
  return { ...now, headerFirst: first, headerLast: last, dataFirst, dataLast: Math.max(now.dataLast, dataFirst) };
}

const isSame = (one: Outline, other: Outline) => (Object.keys(one) as (keyof Outline)[]).every((part) => one[part] === other[part]);

/** The corrections that lead from how it is to how it should be. */
export function corrections(intake: Intake, wanted: Outline): IntakeChange[] {
  const { headerFirst: first, headerLast: last, ...range } = wanted;
  const list: IntakeChange[] = [];
  let now = outlineOf(intake);
  let isTable = hasTable(intake);
  if (first !== now.headerFirst || last !== now.headerLast) {
    list.push({ kind: 'header', first, last });
    now = withHeader(now, first, last);
    isTable = true;
  }
  if (!isTable || !isSame(now, wanted)) list.push({ kind: 'range', ...range });
  return list;
}
