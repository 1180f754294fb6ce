/** Names that are written otherwise in the two tables: which of them are the same is said here, never guessed. */
import type { Trial } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Select } from '../../../kit';
import { sameQuestions } from './same';
import type { Step } from './steps';

/** So many are asked about at once; who answers them gets the next. */
const shown = 12;

export function SameNames({ step, trial, onChange }: { step: Step<'join'>; trial: Trial; onChange: (step: Step<'join'>) => void }) {
  const { t } = useWords();
  const keysOf = (side: string) => trial.oneSided.find((one) => one.side === side)?.keys ?? [];
  const questions = sameQuestions(keysOf('left'), keysOf('right'), step.keys.length);
  if (questions.length === 0) return null;
  return (
    <section className="same" aria-labelledby="combine-same">
      <h4 id="combine-same">{t('combine-same')}</h4>
      <p className="muted">{t('combine-same-hint')}</p>
      {questions.slice(0, shown).map(({ name, others }) => (
        <Select
          key={name}
          label={name}
          placeholder={t('combine-same-none')}
          options={others.map((other) => ({ value: other.name, label: other.name }))}
          value={null}
          onChange={(chosen) => onChange({ ...step, same: [...step.same, ...(others.find((other) => other.name === chosen)?.pairs ?? [])] })}
        />
      ))}
    </section>
  );
}
