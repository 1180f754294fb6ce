/** Names that are filled in before anyone types one. She may change each of them. */
import type { CombineStep, Formula, Source } from '../../../api/wire';
import type { Words } from '../../../app/words';
import { byId } from './steps';

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

/** The name of a computed column, from the columns it leans on. */
export function columnName(formula: Formula, { t, language }: Say): string {
  const list = (names: readonly string[]) => new Intl.ListFormat(language).format(names);
  switch (formula.kind) {
    case 'sum':
      return formula.columns.length < 2 ? '' : t('combine-name-sum', { columns: list(formula.columns) });
    case 'difference':
      return formula.of && formula.less ? t('combine-name-difference', { of: formula.of, less: formula.less }) : '';
    case 'ratio':
      return formula.of && formula.per ? t(`combine-name-ratio-${formula.times}`, { of: formula.of, per: formula.per }) : '';
    case 'index':
      return formula.of && formula.base ? t('combine-name-index', { of: formula.of, base: formula.base }) : '';
  }
}

function plainName(step: CombineStep, sources: readonly Source[], { t, language }: Say): string {
  const name = (id: string) => byId(sources, id)?.name ?? '';
  const list = (names: readonly string[]) => new Intl.ListFormat(language).format(names);
  switch (step.kind) {
    case 'append': {
      const names = step.parts.map(({ dataset }) => name(dataset));
      const begin = commonBeginning(names);
      return begin.length > 2 ? begin : t('combine-name-appended', { first: names[0] ?? '', count: names.length - 1 });
    }
    case 'join':
      return t('combine-name-joined', { left: name(step.left), right: name(step.right) });
    case 'compute':
      return t('combine-name-computed', { table: name(step.dataset), column: step.column.trim() });
    case 'select':
      return t('combine-name-selected', { table: name(step.dataset), values: list(step.conditions.flatMap(({ values }) => values).slice(0, 3)) });
    case 'group':
      return t('combine-name-grouped', { table: name(step.dataset), by: list(step.by) });
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
