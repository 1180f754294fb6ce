/** Which of a grid's first columns stay in view when the others scroll away under them. */

/** The share of the room that may stay in place; the rest is for the columns that scroll. */
const mostOfRoom = 0.6;

/** How many of the first columns stay, and how wide they are together. As many as were asked for, if there is room. */
export function frozenOf(sizes: readonly number[], asked: number, room: number): { count: number; width: number } {
  let width = 0;
  let count = 0;
  for (const size of sizes.slice(0, asked)) {
    if (width + size > room * mostOfRoom) break;
    width += size;
    count += 1;
  }
  return { count, width };
}

/** The columns to draw: those in view, and before them the frozen ones that are not. */
export function withFrozen(inView: readonly number[], count: number): number[] {
  const first = inView[0] ?? 0;
  return [...Array.from({ length: Math.min(count, first) }, (_, column) => column), ...inView];
}
