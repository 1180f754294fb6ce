/** Names that are written otherwise in the two tables: which of them are the same is said here, never guessed. */
import type { Trial } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Select } from '../../../kit';
import type { Step } from './steps';

/** So many are asked about at once; who answers them gets the next. */
const shown = 12;

const pieces = (text: string): Set<string> => {
  const bare = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)));
};

/** The names that look most like this one first. */
function bySimilarity(name: string, others: readonly string[]): string[] {
  const own = pieces(name);
  const score = (other: string) => {
    const theirs = pieces(other);
    const shared = [...own].filter((piece) => theirs.has(piece)).length;
    return (2 * shared) / Math.max(1, own.size + theirs.size);
  };
  return others.toSorted((one, other) => score(other) - score(one));
}

export function SameNames({ step, trial, onChange }: { step: Step<'join'>; trial: Trial; onChange: (step: Step<'join'>) => void }) {
  const { t } = useWords();
  const keysOf = (side: string) => trial.oneSided.find((one) => one.side === side)?.keys ?? [];
  const [left, right] = [keysOf('left'), keysOf('right')];
  if (left.length === 0 || right.length === 0) return null;
  return (
    <section className="same" aria-labelledby="combine-same">
      <h4 id="combine-same">{t('combine-same')}</h4>
      <p className="muted">{t('combine-same-hint')}</p>
      {left.slice(0, shown).map((name) => (
        <Select
          key={name}
          label={name}
          placeholder={t('combine-same-none')}
          options={bySimilarity(name, right).map((other) => ({ value: other, label: other }))}
          value={null}
          onChange={(other) => onChange({ ...step, same: [...step.same, { left: name, right: other }] })}
        />
      ))}
    </section>
  );
}
