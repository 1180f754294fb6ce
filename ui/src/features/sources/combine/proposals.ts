/** Names that are filled in before anyone types one. She may change each of them. */
import type { CombineStep, Formula, Source } from '../../../api/wire';
import type { Words } from '../../../app/words';
import { byId, notChosen } from './steps';

type Say = Pick<Words, 't' | 'language'>;

const joint = /[\s_.,;:()–-]+/;

/** What names have in common at their beginning, in whole words: "Aanvragen 2024-01" and "-02" give "Aanvragen 2024". */
export function commonBeginning(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let end = first.length;
  for (const other of others) {
    let same = 0;
    while (same < end && first[same] === other[same]) same += 1;
    end = same;
  }
  // The cut may fall in the middle of a word, in any of the names.
  const isWhole = names.every((name) => end === name.length || joint.test(name[end] ?? ''));
  const begin = first.slice(0, end);
  const cut = isWhole || joint.test(begin.at(-1) ?? '') ? begin : begin.replace(/[^\s_.,;:()–-]*$/, '');
  return cut.replace(/[\s_.,;:()–-]+$/, '');
}

/** So many names are listed; of more the first stands for the others. */
const mostListed = 2;
/** A longer name no longer fits where names stand beside each other. */
const longest = 40;
/** Two names together; when they are longer, what stands second says most. */
const longestPair = { both: 48, first: 20, second: 28 };

/** As it is, or its first whole words; what is left does not end in a small word. */
function short(name: string, most = longest): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1).replace(/[\s_.,;:()–-]+[^\s_.,;:()–-]*$/, '');
  return `${cut.replace(/(?:[\s_.,;:()–-]+\p{Ll}{1,3})+$/u, '')}…`;
}

/** Two names that stand in one. */
function pair(one: string, other: string): [string, string] {
  const { both, first, second } = longestPair;
  return one.length + other.length <= both ? [one, other] : [short(one, first), short(other, second)];
}

function listed(names: readonly string[], { t, language }: Say): string {
  const [first = ''] = names;
  return names.length > mostListed ? t('combine-name-appended', { first: short(first), count: names.length - 1 }) : new Intl.ListFormat(language).format(names);
}

/** The name of a computed column, from the columns it leans on. */
export function columnName(formula: Formula, say: Say): string {
  const { t } = say;
  switch (formula.kind) {
    case 'sum':
      return formula.columns.length < 2 ? '' : t('combine-name-sum', { columns: listed(formula.columns, say) });
    case 'difference':
      return formula.of && formula.less ? t('combine-name-difference', { of: formula.of, less: formula.less }) : '';
    case 'ratio':
      return formula.of && formula.per && formula.times !== notChosen ? t(`combine-name-ratio-${formula.times}`, { of: formula.of, per: formula.per }) : '';
    case 'index':
      return formula.of && formula.base ? t('combine-name-index', { of: formula.of, base: formula.base }) : '';
  }
}

/** The first and last year when every name goes on with another year after what they share. */
function yearsAfter(begin: string, names: readonly string[]): { first: string; last: string } | null {
  const years = names.map((name) => /^[\s_.,;:()–-]*((?:19|20)\d{2})(?!\d)/.exec(name.slice(begin.length))?.[1] ?? '').toSorted();
  if (years.includes('') || new Set(years).size < years.length) return null;
  return { first: years[0] ?? '', last: years.at(-1) ?? '' };
}

function appendedName(names: readonly string[], t: Say['t']): string {
  const begin = commonBeginning(names);
  if (begin.length <= 2) return t('combine-name-appended', { first: short(names[0] ?? ''), count: names.length - 1 });
  const years = yearsAfter(begin, names);
  return years ? t('combine-name-years', { begin: short(begin), ...years, count: names.length }) : begin;
}

function plainName(step: CombineStep, sources: readonly Source[], say: Say): string {
  const { t } = say;
  const name = (id: string) => byId(sources, id)?.name ?? '';
  switch (step.kind) {
    case 'append':
      return appendedName(step.parts.map(({ dataset }) => name(dataset)), t);
    case 'join': {
      const [left, right] = pair(name(step.left), name(step.right));
      return t('combine-name-joined', { left, right });
    }
    case 'compute': {
      const [table, column] = pair(name(step.dataset), step.column.trim());
      return t('combine-name-computed', { table, column });
    }
    case 'select': {
      const [table, values] = pair(name(step.dataset), listed(step.conditions.flatMap((one) => one.values), say));
      return t('combine-name-selected', { table, values });
    }
    case 'group': {
      const [table, by] = pair(name(step.dataset), listed(step.by, say));
      return t('combine-name-grouped', { table, by });
    }
  }
}

/** A name that says what is in the table and that no table has yet. */
export function tableName(step: CombineStep, sources: readonly Source[], say: Say): string {
  const wish = plainName(step, sources, say);
  const isTaken = (name: string) => sources.some((source) => source.name === name);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish} (${number})`;
    if (!isTaken(name)) return name;
  }
}
