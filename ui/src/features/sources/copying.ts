/** Which tables could take over the answers of a card, and which of them most likely should. */
import type { Field, Snapshot, Source } from '../../api/wire';
import { isInUse } from './aside';
import { names } from './columns';

type Fields = Snapshot['fields'];

/** What tables of the same source have in common; period, day, version and status differ by nature. */
const shared = ['owner', 'collected', 'definition', 'legal_basis', 'row_is', 'area_level'] as const;

/** From so many answers on it is worth the offer. */
const enough = 2;

/** "Nog onbekend" is a choice, but no answer. */
const isAnswer = (field: Field): boolean => field.filled && field.value !== 'unknown';

const isOpen = (field: Field | undefined): boolean => field !== undefined && !isAnswer(field);

const filledOf = (fields: Fields, { path }: Source): string[] =>
  shared.filter((name) => {
    const field = fields[`${path}.${name}`];
    return field !== undefined && isAnswer(field);
  });

export interface Answer {
  name: string;
  /** As it is read on the card. */
  text: string;
}

/** The answers of a card that other tables could take over. */
export function answersOf(fields: Fields, source: Source): Answer[] {
  return filledOf(fields, source).flatMap((name) => {
    const field = fields[`${source.path}.${name}`];
    if (!field) return [];
    return [{ name, text: field.choices?.find(({ value }) => value === field.value)?.label ?? field.value }];
  });
}

const columnsOf = ({ columns }: Source): string => names(columns).toSorted().join('\n');

/** The other sheets in use that lack one of the answers of this one. */
export function lacking(source: Source, { fields, sources }: Snapshot): Source[] {
  const answered = filledOf(fields, source);
  if (source.combination !== null || !isInUse(source) || answered.length < enough) return [];
  const lacks = ({ path }: Source) => answered.some((name) => isOpen(fields[`${path}.${name}`]));
  return sources.filter((other) => other.id !== source.id && other.combination === null && isInUse(other) && lacks(other));
}

/** Whether they have the same columns, as the files of each month have. */
export const hasSameColumns = (source: Source, other: Source): boolean => columnsOf(source) === columnsOf(other);

/** Whether they belong to each other: combined into one table, or with the same columns. */
export function isAlike(source: Source, other: Source, sources: readonly Source[]): boolean {
  const isTogether = sources.some(({ combination }) => [source, other].every(({ id }) => combination?.sheets.some((sheet) => sheet.id === id)));
  return isTogether || hasSameColumns(source, other);
}
