/** One question that data can answer: its two readings, what is agreed, and how good the answer must be. */
import './QuestionCard.css';

import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import { Tag } from '../../kit';
import { useField, useSnapshot } from '../../state/dossier';
import { Agreement } from './Agreement';
import { Tips } from './Tips';
import { TwoReadings } from './TwoReadings';

const useQuestion = (path: string) => useSnapshot()?.questions.find((question) => question.path === path);

/** How far the question is, beside its name. */
export function QuestionState({ path }: { path: string }) {
  const { t } = useWords();
  const question = useQuestion(path);
  if (!question) return null;
  const { open, findings } = question;
  return (
    <>
      {findings.length > 0 && <Tag tone="info">{t('question-findings', { names: findings.join(', ') })}</Tag>}
      <Tag tone={open > 0 ? 'warning' : 'done'} icon={open > 0 ? 'warning' : 'done'}>
        {t('question-gaps', { count: open })}
      </Tag>
    </>
  );
}

export function QuestionCard({ path }: { path: string }) {
  const { t } = useWords();
  const question = useQuestion(path);
  const field = (name: string) => `${path}.${name}`;
  const place = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);
  const isWithNothing = useField(field('comparison'))?.value === 'nothing';
  return (
    <>
      <BoundField path={field('words')} rows={2} />
      <Tips place={place} names={isWithNothing ? withNothing : wordings} />
      <div className="question-kind">
        <BoundField path={field('kind')} layout="cards" />
      </div>
      {question && <TwoReadings question={question} />}
      <Agreement path={path} place={place} />
      <h4>{t('question-limits')}</h4>
      <BoundField path={field('tolerance')} rows={2} />
      <BoundField path={field('deadline')} />
    </>
  );
}

const wordings = ['question-double', 'question-causal', 'question-ahead', 'question-unequal', 'question-deadline'];

/** A comparison that is not chosen yet is a gap in the sentence, which says so itself. */
const withNothing = [...wordings, 'question-comparison'];
