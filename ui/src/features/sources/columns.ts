/** What a column can be used for, by its kind and its role. */
import type { Column } from '../../api/wire';

const numeric = new Set(['integer', 'decimal', 'percentage', 'currency']);

/** Whether one can count with it. */
export const isNumeric = ({ kind }: Pick<Column, 'kind'>): boolean => numeric.has(kind);

export const hasRole =
  (...roles: readonly string[]) =>
  ({ role }: Pick<Column, 'role'>): boolean =>
    roles.includes(role);

export const names = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);
