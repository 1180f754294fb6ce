/** Beside the sheet: what still asks for a choice, the chosen column, and the odd cells. */
import { useState, type ReactNode } from 'react';

import type { ColumnPlan, Intake, Odd } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, Choice, Select, Tag, TextField } from '../../kit';
import { change } from './importing';
import { columnNumber, listed } from './letters';

export const cardId = (kind: 'personal' | 'question', letter: string) => `import-${kind}-${letter}`;

/** Whether a question waits, has an answer that was proposed or given, or may be left as it is. */
type Standing = 'open' | 'suggested' | 'chosen' | 'free';

function Mark({ standing }: { standing: Standing }) {
  const { t } = useWords();
  switch (standing) {
    case 'open':
      return <Tag tone="warning" icon="warning">{t('import-choose-still')}</Tag>;
    case 'suggested':
      return <Tag icon="info">{t('import-suggested')}</Tag>;
    case 'chosen':
      return <Tag tone="done" icon="check">{t('import-chosen')}</Tag>;
    case 'free':
      return null;
  }
}

export function Ask({ id, standing, children }: { id: string; standing: Standing; children: ReactNode }) {
  return (
    <div className={`ask ${standing === 'open' ? 'open' : ''}`} id={id}>
      <span className="ask-mark">
        <Mark standing={standing} />
      </span>
      {children}
    </div>
  );
}

const answered = (answer: string | null, isSuggested: boolean): Standing => (answer === null ? 'open' : isSuggested ? 'suggested' : 'chosen');

/** Personal data, and values that can be read in two ways. */
export function Asks({ columns }: { columns: readonly ColumnPlan[] }) {
  return columns.map(({ letter, personal, question, answers, answer, isSuggested, isDropped }) => (
    <div key={letter} className="asks">
      {personal && (
        <Ask id={cardId('personal', letter)} standing={answered(personal.choice, personal.isSuggested)}>
          <Choice layout="stacked" label={personal.title} hint={personal.text} options={personal.choices} value={personal.choice} onChange={(choice) => void change({ kind: 'personal', letter, choice })} />
        </Ask>
      )}
      {question && !isDropped && (
        <Ask id={cardId('question', letter)} standing={answered(answer, isSuggested)}>
          <Question letter={letter} question={question}>
            {(label) => <Choice layout="stacked" label={label} options={answers} value={answer} onChange={(chosen) => void change({ kind: 'answer', letter, answer: chosen })} />}
          </Question>
        </Ask>
      )}
    </div>
  ));
}

function Question({ letter, question, children }: { letter: string; question: string; children: (label: string) => ReactNode }) {
  const { t } = useWords();
  return children(t('import-question', { letter, question }));
}

/** A text that is sent when it is left, or with Enter. */
function Correction({ label, hint, value, onStore }: { label: string; hint?: string; value: string; onStore: (value: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const store = () => {
    if (draft !== null && draft !== value) onStore(draft);
    setDraft(null);
  };
  return (
    <TextField label={label} hint={hint} value={draft ?? value} onChange={setDraft} onBlur={store} onKeyDown={(event) => event.key === 'Enter' && store()} />
  );
}

export function ColumnCard({ columns, chosen, onChoose }: { columns: readonly ColumnPlan[]; chosen: string | null; onChoose: (letter: string) => void }) {
  const { t } = useWords();
  const plan = columns.find(({ letter }) => letter === chosen) ?? columns[0];
  if (!plan) return null;
  const { letter, personal } = plan;
  const options = columns.map((one) => ({ value: one.letter, label: t('import-column', { letter: one.letter, name: one.name }) }));
  return (
    <section className="pane-card" id="import-column-card" aria-labelledby="import-column-title">
      <h2 id="import-column-title">{t('import-column-title')}</h2>
      <Select label={t('import-which-column')} options={options} value={letter} onChange={onChoose} />
      {plan.isDropped ? (
        <p className="pane-line">
          {t('import-is-left-out')}{' '}
          {!personal && (
            <Button small onPress={() => void change({ kind: 'restore', letter })}>
              {t('import-restore')}
            </Button>
          )}
        </p>
      ) : (
        <>
          <Correction key={`name-${letter}`} label={t('import-name')} value={plan.name} onStore={(name) => void change({ kind: 'name', letter, name })} />
          <Correction key={`unit-${letter}`} label={t('import-unit')} hint={t('import-unit-hint')} value={plan.unit} onStore={(unit) => void change({ kind: 'unit', letter, unit })} />
          <p className="pane-line">
            <span className="muted">{t('import-column-counts', { missing: plan.missing, distinct: plan.distinct })}</span>
            <Button small onPress={() => void change(personal ? { kind: 'personal', letter, choice: 'drop' } : { kind: 'drop', letter })}>
              {t('import-leave-out')}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function OddRow({ odd, onGo }: { odd: Odd; onGo: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <button type="button" className="address" aria-label={t('import-go-to', { cell: odd.cell })} onClick={onGo}>
        {odd.cell}
      </button>
      <span className="odd-text">
        {odd.title}
        <small>{odd.text}</small>
      </span>
      <Select hideLabel label={t('import-read-as', { cell: odd.cell })} options={odd.choices} value={odd.choice} onChange={(choice) => void change({ kind: 'odd', cell: odd.cell, choice })} />
    </li>
  );
}

export function OddCells({ intake, onGo }: { intake: Intake; onGo: (row: number, column: number) => void }) {
  const { t, language } = useWords();
  if (intake.odd.length === 0) return null;
  const letters = listed(intake.odd.map(({ letter }) => letter), language);
  return (
    <section className="pane-card" aria-labelledby="import-odd-title">
      <h2 id="import-odd-title">{intake.oddTitle}</h2>
      <p className="muted">{t('import-odd-where', { letters })}</p>
      <ul className="odd-list">
        {intake.odd.map((odd) => (
          <OddRow key={odd.cell} odd={odd} onGo={() => onGo(odd.row - 1, intake.letters.indexOf(odd.letter))} />
        ))}
      </ul>
      {intake.oddMore > 0 && <p className="muted">{t('import-odd-more', { more: intake.oddMore })}</p>}
    </section>
  );
}

/** A place such as "G17" that can be gone to; other places are only said. */
export function Remarks({ intake, onGo }: { intake: Intake; onGo: (row: number, column: number) => void }) {
  const { t } = useWords();
  if (intake.remarks.length === 0) return null;
  return (
    <section className="pane-card" aria-labelledby="import-remarks-title">
      <h2 id="import-remarks-title">{t('import-remarks')}</h2>
      <ul className="odd-list">
        {intake.remarks.map(({ place, text }) => {
          const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d+)/.exec(place) ?? [];
          const column = columnNumber(letters);
          return (
            <li key={`${place} ${text}`} className={place ? undefined : 'whole'}>
              {column !== null && row ? (
                <button type="button" className="address" aria-label={t('import-go-to', { cell: place })} onClick={() => onGo(Number(row) - 1, column - 1)}>
                  {place}
                </button>
              ) : (
                place && <span className="address">{place}</span>
              )}
              <span className="odd-text">{text}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
