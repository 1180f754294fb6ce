/** The question above its answer, in both readings: as the advisor says it, as the analyst reads it. */
import { Fragment } from 'react';

import { spaceBefore } from '../../app/sentence';
import { useWords } from '../../app/words';
import type { Question } from '../../api/wire';
import { LinkButton } from '../../kit';
import { openStep } from '../../state/screen';

/** Choices that say nothing as long as nobody has made them. */
const silent = new Set(['group', 'period', 'filter']);

/** What stands elsewhere on this screen: the kind of question above it, the file in the trail. */
const elsewhere = new Set(['statistic', 'dataset']);

export function QuestionStrip({ question }: { question: Question }) {
  const { t } = useWords();
  const unchosen = new Set(question.slots.filter(({ value }) => value === '').map(({ name }) => name));
  const isSilent = (slot: string | null) => slot !== null && silent.has(slot) && unchosen.has(slot);
  const sentence = question.sentence.filter(({ slot }) => !isSilent(slot));
  const reading = question.reading.filter(({ slot, isOpen }) => isOpen || !(isSilent(slot) || elsewhere.has(slot ?? '')));
  return (
    <section className="question-strip" aria-label={t('step-describe-question', { number: String(question.number) })}>
      <p className="say">
        {sentence.map((part, at) => {
          const key = part.slot ?? `${at}-${part.text}`;
          return (
            <Fragment key={key}>
              {spaceBefore(part.text, at)}
              {part.slot === null ? part.text : <b className={part.isOpen ? 'open' : ''}>{part.text}</b>}
            </Fragment>
          );
        })}
      </p>
      <dl className="read">
        <dt className="read-head">{t('step-describe-analyst-reads')}</dt>
        {reading.map((row) => (
          <div key={row.term}>
            <dt>{row.term}</dt>
            <dd className={row.isOpen ? 'open' : ''}>{row.text}</dd>
          </div>
        ))}
        <dd className="change">
          <LinkButton onPress={() => openStep('question', question.slots[0]?.path ?? null)}>{t('step-describe-change-question')}</LinkButton>
        </dd>
      </dl>
    </section>
  );
}
