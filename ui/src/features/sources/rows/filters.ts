/** Conditions on the rows: at most one for each column, and how each reads. */
import type { Keep, RowFilter, Source } from '../../../api/wire';
import type { Words } from '../../../app/words';
import { whole } from '../letters';

/** So many values are named before the rest is counted. */
const mostNamed = 3;

export const keepOf = (filters: readonly RowFilter[], letter: string): Keep | null => filters.find((one) => one.letter === letter)?.keep ?? null;

/** The same conditions with this one for the column, or without one. A condition that changes stays in its place. */
export function withKeep(filters: readonly RowFilter[], letter: string, keep: Keep | null): RowFilter[] {
  if (!keep) return filters.filter((one) => one.letter !== letter);
  const next = { letter, keep };
  return keepOf(filters, letter) ? filters.map((one) => (one.letter === letter ? next : one)) : [...filters, next];
}

export const valuesOf = (keep: Keep | null): readonly string[] => (keep && typeof keep === 'object' && 'values' in keep ? keep.values : []);

export const limitsOf = (keep: Keep | null): { least: string; most: string } | null => (keep && typeof keep === 'object' && 'between' in keep ? keep.between : null);

export const barOf = (keep: Keep | null): { least: string; most: string } | null => (keep && typeof keep === 'object' && 'bar' in keep ? keep.bar : null);

/** "Wijk: Oost, West". */
export function inWords({ t }: Words, source: Source, { letter, keep }: RowFilter): string {
  const name = source.columns.find((column) => column.letter === letter)?.name ?? letter;
  if (keep === 'blank') return t('sources-chip-blank', { name });
  if (keep === 'outlying') return t('sources-chip-outlying', { name });
  if ('bar' in keep) return t('sources-chip-bar', { name, least: keep.bar.least, most: keep.bar.most });
  if ('between' in keep) {
    const { least, most } = keep.between;
    if (least === '') return t('sources-chip-to', { name, most });
    return most === '' ? t('sources-chip-from', { name, least }) : t('sources-chip-between', { name, least, most });
  }
  const values = keep.values.slice(0, mostNamed).join(', ');
  const more = keep.values.length - mostNamed;
  return more > 0 ? t('sources-chip-more', { name, values, count: whole(more) }) : t('sources-chip-values', { name, values });
}
