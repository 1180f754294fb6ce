/** One question that data can answer: its two readings, what is agreed, and how good the answer must be. */
import './QuestionCard.css';

import { BoundField } from '../../app/fields/BoundField';
import { Unless } from '../../app/form/Unless';
import { useWords } from '../../app/words';
import { Alert, Button, Tag } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { goToField } from '../../state/screen';
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
  return (
    <>
      <BoundField path={field('words')} rows={2} />
      <Tips place={place} />
      <div className="question-kind">
        <BoundField path={field('kind')} layout="cards" />
      </div>
      {question && <TwoReadings question={question} />}
      <div className="question-agreement">
        <h4>{t('question-agreement')}</h4>
        <p className="muted">{t('question-agreement-lead')}</p>
        <Unless reason={field('commitments_skipped')} skip={t('question-skip')} skipNot={t('question-skip-not')}>
          {[1, 2].map((number) => (
            <div key={number} className="field-row form-pair" role="group" aria-label={t('question-branch', { number: String(number) })}>
              <BoundField path={field(`if_${number}`)} rows={2} />
              <BoundField path={field(`then_${number}`)} rows={2} />
            </div>
          ))}
        </Unless>
      </div>
      <h4>{t('question-limits')}</h4>
      <BoundField path={field('tolerance')} rows={2} />
      <BoundField path={field('deadline')} />
    </>
  );
}

const wordings = ['question-double', 'question-causal', 'question-ahead', 'question-unequal', 'question-deadline'];

/** What the words and choices of a question give away; each tip says why, and a double question is split here. */
function Tips({ place }: { place: number }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  // A comparison that is not chosen yet is a gap in the sentence, which says so itself.
  const isWithNothing = snapshot?.fields[`questions[${place}].comparison`]?.value === 'nothing';
  const names = isWithNothing ? [...wordings, 'question-comparison'] : wordings;
  const tips = (snapshot?.gates ?? []).filter((gate) => gate.state === 'open' && names.some((name) => gate.id === `${name}[${place}]`));
  if (tips.length === 0) return null;
  const split = async () => {
    const done = await act('split_question', { place });
    if (done) goToField(`questions[${place}].words`);
  };
  return (
    <div className="question-tips">
      {tips.map((tip) => (
        <Alert
          key={tip.id}
          tone="info"
          title={tip.text}
          actions={
            tip.id.startsWith('question-double') &&
            snapshot?.readOnly === null && <Button onPress={() => void split()}>{t('question-split')}</Button>
          }
        >
          {tip.why} {tip.remedy}
        </Alert>
      ))}
    </div>
  );
}
