/** The question above its answer, in both readings: as the advisor says it, as the analyst reads it. */
import { useWords } from '../../app/words';
import type { Question } from '../../api/wire';
import { LinkButton } from '../../kit';
import { openStep } from '../../state/screen';

export function QuestionStrip({ question }: { question: Question }) {
  const { t } = useWords();
  return (
    <section className="question-strip" aria-label={t('step-describe-question', { number: String(question.number) })}>
      <p className="say">
        {question.sentence.map((part, at) => {
          // A space between the parts, also for who hears or copies the sentence.
          const glue = at === 0 || /^[,?]/.test(part.text) ? '' : ' ';
          const key = part.slot ?? `${at}-${part.text}`;
          return (
            <span key={key}>
              {glue}
              {part.slot === null ? part.text : <b className={part.isOpen ? 'open' : ''}>{part.text}</b>}
            </span>
          );
        })}
      </p>
      <dl className="read">
        <dt className="read-head">{t('step-describe-analyst-reads')}</dt>
        {question.reading.map((row) => (
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
