/** A sheet seen from afar: stretches of words and numbers, and where the tables among them lie. */

/** What the core says of a patch of the sheet. */
export type Patch = 'w' | 'd' | 'H' | 'W' | 'D';

const patches: readonly Patch[] = ['w', 'd', 'H', 'W', 'D'];

/** Patches in rows and columns, counted from 0. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Patches of the same kind beside each other, by kind. */
export function stretches(overview: readonly string[]): { patch: Patch; boxes: Box[] }[] {
  const inLine = (line: string, row: number, patch: Patch): Box[] =>
    [...line.matchAll(new RegExp(`${patch}+`, 'g'))].map(({ index, 0: found }) => ({ row, column: index, rows: 1, columns: found.length }));
  return patches.map((patch) => ({ patch, boxes: overview.flatMap((line, row) => inLine(line, row, patch)) })).filter(({ boxes }) => boxes.length > 0);
}

/** The tables: patches of a table that touch, but a header begins a new one. */
export function tables(overview: readonly string[]): Box[] {
  const at = (row: number, column: number) => overview[row]?.[column] ?? ' ';
  const isTable = (row: number, column: number) => 'HWD'.includes(at(row, column));
  const isHead = (row: number, column: number) => at(row, column) === 'H';
  const seen = new Set<string>();

  function whole(first: [number, number]): Box {
    const waiting = [first];
    let [top, left] = first;
    let [bottom, right] = first;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [row, column] = next;
      const key = `${row} ${column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
      const isFirst = isHead(row, column) && !isHead(row - 1, column);
      const isLast = isHead(row + 1, column) && !isHead(row, column);
      const beside: [number, number][] = [[row, column - 1], [row, column + 1], ...(isFirst ? [] : [[row - 1, column] as [number, number]]), ...(isLast ? [] : [[row + 1, column] as [number, number]])];
      waiting.push(...beside.filter(([one, other]) => isTable(one, other)));
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  return overview.flatMap((line, row) => [...line].flatMap((_, column) => (isTable(row, column) && !seen.has(`${row} ${column}`) ? [whole([row, column])] : [])));
}
