/** The question above its answer, on one line; both readings in full for whoever asks. */
import { Fragment, useId, useState } from 'react';

import { spaceBefore } from '../../app/sentence';
import { useWords } from '../../app/words';
import type { Question } from '../../api/wire';
import { Button, LinkButton } from '../../kit';
import { openStep } from '../../state/screen';

/** Choices that say nothing as long as nobody has made them. */
const silent = new Set(['group', 'period', 'filter']);

/** What stands elsewhere on this screen: the kind of question above it, the file in the trail. */
const elsewhere = new Set(['statistic', 'dataset']);

export function QuestionStrip({ question }: { question: Question }) {
  const { t } = useWords();
  // What is still to be filled in must not hide behind the end of the line.
  const [isUnfolded, setUnfolded] = useState(question.open > 0);
  const reads = useId();
  const unchosen = new Set(question.slots.filter(({ value }) => value === '').map(({ name }) => name));
  const isSilent = (slot: string | null) => slot !== null && silent.has(slot) && unchosen.has(slot);
  const sentence = question.sentence.filter(({ isUnset }) => !isUnset);
  const reading = question.reading.filter(({ slot, isOpen }) => isOpen || !(isSilent(slot) || elsewhere.has(slot ?? '')));
  return (
    <section className="question-strip" aria-label={t('step-describe-question', { number: String(question.number) })}>
      <div className="strip-line">
        <p className={`say ${isUnfolded ? '' : 'short'}`}>
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
        <Button small look="subtle" iconAfter="caretDown" aria-expanded={isUnfolded} aria-controls={reads} onPress={() => setUnfolded(!isUnfolded)}>
          {t('step-describe-analyst-reads')}
        </Button>
      </div>
      <div className="read" id={reads} hidden={!isUnfolded}>
        <dl>
          {reading.map((row) => (
            <div key={row.term}>
              <dt>{row.term}</dt>
              <dd className={row.isOpen ? 'open' : ''}>{row.text}</dd>
            </div>
          ))}
        </dl>
        <LinkButton onPress={() => openStep('question', question.slots[0]?.path ?? null)}>{t('step-describe-change-question')}</LinkButton>
      </div>
    </section>
  );
}
