/** The five ways to make a table of others: how each begins, and what is still to choose. Knows no screen. */
import type { Column, CombineStep, Formula, Source } from '../../../api/wire';
import { hasRole, isNumeric, names } from '../columns';

export type Kind = CombineStep['kind'];
export type Step<K extends Kind> = Extract<CombineStep, { kind: K }>;
export type Steps = { [K in Kind]: Step<K> };
export type KeyPair = Step<'join'>['keys'][number];

export const kinds: readonly Kind[] = ['append', 'join', 'compute', 'select', 'group'];
export const formulaKinds: readonly Formula['kind'][] = ['sum', 'difference', 'ratio', 'index'];

/** More pairs or conditions than this nobody can read back. */
export const most = 3;

export const needsTwo = (kind: Kind): boolean => kind === 'append' || kind === 'join';

export const byId = (sources: readonly Source[], id: string): Source | undefined => sources.find((source) => source.id === id);

const shapeOf = ({ columns }: Source) => names(columns).toSorted().join('\n');

/** The tables that look most like each other: the largest number with the same column names. */
export function lookAlikes(sources: readonly Source[]): Source[] {
  const groups = sources.map((source) => sources.filter((other) => shapeOf(other) === shapeOf(source)));
  const [largest = []] = groups.toSorted((one, other) => other.length - one.length);
  return largest.length > 1 ? largest : [];
}

const keyRoles = hasRole('area', 'time', 'group', 'id');

const areaOf = ({ columns }: Source): string => columns.find(hasRole('area'))?.name ?? '';

/** Columns that say the same in both tables, by name and role; else one pair that both call an area. */
export function keysOf(left: Source | undefined, right: Source | undefined): KeyPair[] {
  if (!left || !right) return [{ left: '', right: '' }];
  const shared = left.columns.filter((column) => keyRoles(column) && right.columns.some(({ name, role }) => name === column.name && role === column.role));
  if (shared.length > 0) return shared.slice(0, most).map(({ name }) => ({ left: name, right: name }));
  const [one, other] = [areaOf(left), areaOf(right)];
  return [one && other ? { left: one, right: other } : { left: '', right: '' }];
}

/** The columns of the right table that can come along: all but those that only point at the row. */
export const comingAlong = (right: Source | undefined, keys: readonly KeyPair[]): string[] =>
  names(right?.columns ?? []).filter((name) => keys.every((pair) => pair.right !== name));

export function joinOf(left: Source | undefined, right: Source | undefined): Step<'join'> {
  const keys = keysOf(left, right);
  return { kind: 'join', left: left?.id ?? '', right: right?.id ?? '', keys, columns: comingAlong(right, keys), unmatched: 'keep', spelling: 'exact', same: [] };
}

/** Other keys: what was a key may come along again, what is one now stays behind. */
export function withKeys(step: Step<'join'>, keys: KeyPair[], right: Source | undefined): Step<'join'> {
  const wanted = new Set([...step.columns, ...step.keys.map((pair) => pair.right)]);
  return { ...step, keys, columns: comingAlong(right, keys).filter((name) => wanted.has(name)) };
}

export const groupColumns = (source: Source | undefined) => (source?.columns ?? []).filter(hasRole('area', 'time', 'group'));

/** Periods of which every one can be named. */
export const periodColumns = (source: Source | undefined) => (source?.columns ?? []).filter((column) => column.role === 'time' && column.labels.length > 0);

/** The name of the one column there is; of several none is more likely than another. */
const only = (found: readonly Column[]): string => (found.length === 1 ? (found[0]?.name ?? '') : '');

/** A ratio of which nobody said yet how it is written. */
export const notChosen = 0;

/** A computation with what can be only one column filled in; what is a guess is left to her. */
export function formulaOf(kind: Formula['kind'], source: Source | undefined): Formula {
  const columns = source?.columns ?? [];
  const numbers = columns.filter(isNumeric);
  if (kind === 'sum') return { kind, columns: [] };
  if (kind === 'difference') return { kind, of: '', less: '' };
  if (kind === 'ratio') return { kind, of: only(numbers.filter(hasRole('count'))), per: only(numbers.filter(hasRole('denominator'))), times: notChosen };
  return { kind, of: only(numbers), period: only(periodColumns(source)), base: '', groups: names(columns.filter(hasRole('area', 'group'))) };
}

/**
 * Each way as it stands before anything was chosen. The longer of two tables gets columns of the shorter one: that way
 * round each row finds one partner at most.
 */
export function starts(sources: readonly Source[], words: { label: string; rows: string }): Steps {
  const [one, two] = sources;
  // Whoever just made a table mostly goes on with it.
  const newest = sources.findLast(({ partOf }) => partOf.length === 0) ?? one;
  const dataset = newest?.id ?? '';
  return {
    append: { kind: 'append', parts: lookAlikes(sources).map(({ id }) => ({ dataset: id, label: '' })), label: words.label },
    join: one && two && two.rowsKept > one.rowsKept ? joinOf(two, one) : joinOf(one, two),
    compute: { kind: 'compute', dataset, column: '', formula: formulaOf('ratio', newest) },
    select: { kind: 'select', dataset, conditions: [{ column: '', values: [] }] },
    group: { kind: 'group', dataset, by: [], sums: [], rows: words.rows },
  };
}

function missingInFormula(formula: Formula): string | null {
  switch (formula.kind) {
    case 'sum':
      return formula.columns.length < 2 ? 'combine-todo-sum' : null;
    case 'difference':
      return formula.of && formula.less ? null : 'combine-todo-two-columns';
    case 'ratio':
      if (!formula.of || !formula.per) return 'combine-todo-two-columns';
      return formula.times === notChosen ? 'combine-todo-times' : null;
    case 'index':
      if (!formula.of) return 'combine-todo-column';
      return formula.period && formula.base ? null : 'combine-todo-period';
  }
}

/** The sentences that say what is still to choose, in the order of the form; none when the table can be made. */
export function missing(step: CombineStep): string[] {
  const todo: string[] = [];
  const need = (sentence: string | null, isDone: unknown = false) => !isDone && sentence !== null && todo.push(sentence);
  switch (step.kind) {
    case 'append':
      need('combine-todo-tables', step.parts.length > 1);
      need('combine-todo-label', step.label.trim());
      break;
    case 'join':
      // Without two tables there is nothing to compare, and nothing that comes along.
      if (!step.left || !step.right || step.left === step.right) return ['combine-todo-other-table'];
      need('combine-todo-keys', step.keys.every(({ left, right }) => left && right));
      need('combine-todo-along', step.columns.length > 0);
      break;
    case 'compute':
      need(missingInFormula(step.formula));
      need('combine-todo-column-name', step.column.trim());
      break;
    case 'select':
      need('combine-todo-values', step.conditions.every(({ column, values }) => column && values.length > 0));
      break;
    case 'group':
      need('combine-todo-by', step.by.length > 0);
      break;
  }
  return todo;
}

/** What is wrong with the name and the reason. A name of null is still to be proposed. */
export function namingTodo({ name, why }: { name: string | null; why: string }, sources: readonly Source[]): string[] {
  const wanted = name?.trim();
  const isTaken = sources.some((source) => source.supersededBy === null && source.name === wanted);
  return [
    ...(wanted === '' ? ['combine-needs-name'] : []),
    ...(isTaken ? ['combine-name-of-other'] : []),
    ...(why.trim() ? [] : ['combine-needs-why']),
  ];
}
