/** Where a grid of a million rows stands, when the browser cannot make an element that tall. */

/** Browsers clamp an element near 33 million device pixels; this stays under it at any density. */
export const tallest = 8_000_000;

export interface Heights {
  /** Rows in all, and how tall each is. */
  rows: number;
  row: number;
  /** Height of the part of the window that shows rows. */
  view: number;
}

/** Height of the thing that scrolls. */
export const spacer = ({ rows, row }: Heights): number => Math.min(rows * row, tallest);

const reach = ({ rows, row, view }: Heights) => Math.max(0, rows * row - view);
const travel = (heights: Heights) => Math.max(0, spacer(heights) - heights.view);

/** How far down the rows are, from where the scroll bar stands. */
export function offsetOf(scroll: number, heights: Heights): number {
  const way = travel(heights);
  return way === 0 ? 0 : Math.min(reach(heights), (scroll / way) * reach(heights));
}

/** Where the scroll bar must stand to show the rows from this offset. */
export function scrollOf(offset: number, heights: Heights): number {
  const whole = reach(heights);
  return whole === 0 ? 0 : (Math.min(Math.max(0, offset), whole) / whole) * travel(heights);
}

/** First row in view and the row after the last. */
export function inView(offset: number, { rows, row, view }: Heights, around = 6): [number, number] {
  const first = Math.max(0, Math.floor(offset / row) - around);
  return [first, Math.min(rows, Math.ceil((offset + view) / row) + around)];
}

/** The offset that brings a row in view with the least movement. */
export function offsetToShow(index: number, offset: number, { row, view }: Heights): number {
  if (index * row < offset) return index * row;
  if ((index + 1) * row > offset + view) return (index + 1) * row - view;
  return offset;
}
