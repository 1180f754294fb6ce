/** Cells to look at, as far as the core tells: numbers that stand out, and gaps of which it knows the reason. */
import type { Facet } from '../../../api/wire';

export type Mark = 'outlying' | 'gap';

/** A number that equals one that stands out does so too. The reason for a gap stands in its cell, in a word. */
export function markOf(cell: string, facet: Facet | undefined): Mark | null {
  if (!facet || cell === '') return null;
  if (facet.farthest.some(({ text }) => text === cell)) return 'outlying';
  const isReason = facet.blanks.some(({ value }) => value === cell) && !facet.values.some(({ value }) => value === cell);
  return isReason ? 'gap' : null;
}
