/** Which cell a key leads to in a grid. */

/** A cell: rows below 0 are the head, column -1 is the margin. */
export interface Spot {
  row: number;
  column: number;
}

interface Limits {
  rows: number;
  columns: number;
  head: number;
  page: number;
}

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export function gridStep({ key, ctrlKey, metaKey, altKey }: Key, { row, column }: Spot, limits: Limits): Spot | null {
  if (altKey) return null;
  const whole = ctrlKey || metaKey;
  const last = limits.rows - 1;
  const keep = (next: Spot): Spot => ({
    row: Math.min(Math.max(-limits.head, next.row), last),
    column: Math.min(Math.max(-1, next.column), limits.columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return keep({ row: whole ? last : row + 1, column });
    case 'ArrowUp':
      return keep({ row: whole ? (row > 0 ? 0 : -limits.head) : row - 1, column });
    case 'ArrowRight':
      return keep({ row, column: whole ? limits.columns - 1 : column + 1 });
    case 'ArrowLeft':
      return keep({ row, column: whole ? 0 : column - 1 });
    case 'PageDown':
      return whole ? null : keep({ row: Math.max(0, row) + limits.page, column });
    case 'PageUp':
      return whole ? null : keep({ row: Math.max(0, row - limits.page), column });
    case 'Home':
      return keep({ row: whole ? 0 : row, column: 0 });
    case 'End':
      return keep({ row: whole ? last : row, column: limits.columns - 1 });
    default:
      return null;
  }
}
