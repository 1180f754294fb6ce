/** What is on a card: the fields in the order in which one would tell about a source. Each table has some of them. */
import type { Snapshot } from '../../api/wire';

type Fields = Snapshot['fields'];

const groups = [
  { id: 'origin', fields: ['owner', 'collected', 'definition', 'version', 'status'] },
  { id: 'coverage', fields: ['row_is', 'period', 'reference_date', 'area_level'] },
  { id: 'use', fields: ['legal_basis', 'fitness', 'fitness_reason'] },
  { id: 'care', fields: ['small_count', 'small_count_reason', 'completeness_reason'] },
] as const;

const inOrder: string[] = groups.flatMap(({ fields }) => [...fields]);

/** The groups of this card with the fields that it has; a group without any is left out. */
export const groupsOf = (fields: Fields, path: string) =>
  groups.map(({ id, fields: names }) => ({ id, names: names.filter((name) => fields[`${path}.${name}`]) })).filter(({ names }) => names.length > 0);

/** Paths of what must still be filled in on this card, from its top to its end. */
export function openQuestions(fields: Fields, path: string): string[] {
  const begin = `${path}.`;
  const isOpen = (at: string) => at.startsWith(begin) && fields[at]?.required === true && !fields[at].filled;
  const place = (at: string) => {
    const found = inOrder.indexOf(at.slice(begin.length));
    return found === -1 ? inOrder.length : found;
  };
  return Object.keys(fields)
    .filter(isOpen)
    .toSorted((one, other) => place(one) - place(other));
}
