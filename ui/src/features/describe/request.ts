/** From a question's choices to what the core is asked to compute, and back to options in plain words. */
import type { Column, DescribeRequest, Question, Snapshot, Source } from '../../api/wire';

const slotOf = (question: Question, name: string): string | null => question.slots.find((slot) => slot.name === name)?.value || null;

/** The request that a question's own reading stands for. */
export function requestOf(question: Question): DescribeRequest {
  return {
    dataset: slotOf(question, 'dataset') ?? '',
    measure: slotOf(question, 'measure'),
    by: slotOf(question, 'group'),
    over: slotOf(question, 'period'),
    per: slotOf(question, 'denominator'),
    stat: slotOf(question, 'statistic'),
    where: (slotOf(question, 'filter') ?? '').split(';').filter(Boolean),
    against: slotOf(question, 'comparison'),
    pin: question.path,
    subject: slotOf(question, 'subject'),
  };
}

/** The place of a row in its list: `questions[2]` → 2. */
export const placeOf = (path: string): string => /\[([^\]]*)\]/.exec(path)?.[1] ?? '';

/** Whether a result of this question may be seen: agreed beforehand, or passed by with a name and a reason. */
export function mayBeSeen(snapshot: Snapshot, question: Question): boolean {
  const gate = `question-commitment[${placeOf(question.path)}]`;
  return question.isCommitted || snapshot.gates.some(({ id, state }) => id === gate && state === 'overridden');
}

/** What a look outside the questions is made of; an empty text is not chosen. */
export interface Choices {
  dataset: string;
  stat: string;
  measure: string;
  by: string;
  over: string;
  per: string;
  against: string;
  subject: string;
  where: readonly string[];
}

export const noChoices: Choices = { dataset: '', stat: '', measure: '', by: '', over: '', per: '', against: '', subject: '', where: [] };

export const requestFrom = (choices: Choices): DescribeRequest => ({
  dataset: choices.dataset,
  measure: choices.stat === 'count' ? null : choices.measure || null,
  by: choices.by || null,
  over: choices.over || null,
  per: needsDenominator(choices.stat) ? choices.per || null : null,
  stat: choices.stat || null,
  where: [...choices.where],
  against: choices.against || null,
  pin: null,
  subject: choices.subject || null,
});

export const statistics = ['sum', 'mean', 'median', 'count', 'share', 'rate'] as const;

export const needsDenominator = (stat: string): boolean => stat === 'share' || stat === 'rate';

const numeric = new Set(['integer', 'decimal', 'percentage', 'currency']);

export const currentSources = (snapshot: Snapshot): Source[] => snapshot.sources.filter((source) => source.supersededBy === null);

const isNumber = (column: Column): boolean => numeric.has(column.kind);
const isMeasure = (column: Column): boolean => column.role === 'measure' || column.role === 'count';
const isDenominator = (column: Column): boolean => column.role === 'denominator' || column.role === 'count';
const isTime = (column: Column): boolean => column.role === 'time' || column.kind === 'date' || column.kind === 'period';

const firstThose = (columns: readonly Column[], first: (column: Column) => boolean): Column[] => [
  ...columns.filter(first),
  ...columns.filter((column) => !first(column)),
];

/** Columns that can be measured, those that play that part first. */
export const measuredColumns = (source: Source): Column[] => firstThose(source.columns.filter(isNumber), isMeasure);

export const denominatorColumns = (source: Source): Column[] => firstThose(source.columns.filter(isNumber), isDenominator);

export const periodColumns = (source: Source): Column[] => source.columns.filter(isTime);

export const groupColumns = (source: Source): Column[] =>
  source.columns.filter((column) => column.role === 'area' || column.role === 'group' || (!isTime(column) && column.labels.length > 0));

/** Columns whose values are few enough to choose from. */
export const filterColumns = (source: Source): Column[] => source.columns.filter((column) => column.labels.length > 0);

/** `@C`: a column by its letters, whatever its name holds. */
export const columnRef = (column: Column): string => `@${column.letter}`;

export const columnOf = (source: Source, ref: string): Column | undefined => source.columns.find((column) => columnRef(column) === ref);
