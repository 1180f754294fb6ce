/** Names that are written otherwise in two tables: what is asked, and which keys are then the same. */
import type { Step } from './steps';

type Pair = Step<'join'>['same'][number];

export interface SameQuestion {
  /** The name in the first table. */
  name: string;
  /** The names in the other table that it could be, the likeliest first, each with the keys that are then the same. */
  others: { name: string; pairs: Pair[] }[];
}

/** What the core puts between the parts of a key of several columns. */
const keyJoin = ' · ';

const pieces = (text: string): Set<string> => {
  const bare = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)));
};

function similarity(one: string, other: string): number {
  const [own, theirs] = [pieces(one), pieces(other)];
  const shared = [...own].filter((piece) => theirs.has(piece)).length;
  return (2 * shared) / Math.max(1, own.size + theirs.size);
}

/** The part in which two keys differ, when there is one alone. */
function onlyDifference(one: readonly string[], other: readonly string[]): number | null {
  const differing = one.flatMap((part, at) => (part === other[at] ? [] : [at]));
  return differing.length === 1 ? (differing[0] ?? null) : null;
}

/**
 * Of keys of several columns a name is asked about once, and only keys that agree in all the rest can be the same: the
 * district of one year is never that of another.
 */
export function sameQuestions(left: readonly string[], right: readonly string[], columns: number): SameQuestion[] {
  const split = (key: string) => (columns === 1 ? [key] : key.split(keyJoin));
  const questions = new Map<string, { name: string; others: Map<string, Pair[]> }>();
  for (const one of left) {
    for (const other of right) {
      const [own, theirs] = [split(one), split(other)];
      const at = own.length === theirs.length ? onlyDifference(own, theirs) : null;
      const [name, called] = at === null ? [] : [own[at], theirs[at]];
      if (name === undefined || called === undefined) continue;
      const question = questions.get(`${at} ${name}`) ?? { name, others: new Map<string, Pair[]>() };
      question.others.set(called, [...(question.others.get(called) ?? []), { left: one, right: other }]);
      questions.set(`${at} ${name}`, question);
    }
  }
  return [...questions.values()].map(({ name, others }) => ({
    name,
    others: [...others].map(([called, pairs]) => ({ name: called, pairs })).toSorted((a, b) => similarity(name, b.name) - similarity(name, a.name)),
  }));
}
