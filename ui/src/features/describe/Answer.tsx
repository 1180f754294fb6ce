/** A question that has no result yet: closed, waiting for something, or one button away from its answer. */
import { useWords } from '../../app/words';
import type { Question, Snapshot } from '../../api/wire';
import { Alert, Button, EmptyState, Waiting } from '../../kit';
import { openStep } from '../../state/screen';
import { gatesNamed, InTheWay } from './InTheWay';
import { QuestionStrip } from './QuestionStrip';
import { mayBeSeen, requestOf } from './request';
import { gatesOf, usePin } from './usePin';

interface Props {
  snapshot: Snapshot;
  question: Question;
  onKept: (name: string) => void;
}

export function Answer({ snapshot, question, onKept }: Props) {
  return (
    <>
      <QuestionStrip question={question} />
      {mayBeSeen(snapshot, question) ? <Ready snapshot={snapshot} question={question} onKept={onKept} /> : <Closed snapshot={snapshot} question={question} />}
    </>
  );
}

/** The result stays closed until it is agreed what will be done with it. */
export function Closed({ snapshot, question }: Omit<Props, 'onKept'>) {
  const { t } = useWords();
  const gates = snapshot.gates.filter((gate) => gate.state === 'open' && gate.id.startsWith('question-commitment') && gate.field?.startsWith(`${question.path}.`));
  return (
    <>
      <EmptyState
        icon="lock"
        title={t('step-describe-closed')}
        action={
          <Button look="primary" onPress={() => openStep('question', `${question.path}.if_1`)}>
            {t('step-describe-closed-go')}
          </Button>
        }
      >
        {t('step-describe-closed-why')}
      </EmptyState>
      {gates.length > 0 && <InTheWay snapshot={snapshot} gates={gates} title={t('step-describe-closed-else')} />}
    </>
  );
}

function Ready({ snapshot, question, onKept }: Props) {
  const { t } = useWords();
  const { isBusy, refused, pin } = usePin(snapshot);
  const gates = gatesNamed(snapshot, [...question.inTheWay, ...gatesOf(refused)]);
  const compute = async () => {
    const name = await pin(requestOf(question), question);
    if (name) onKept(name);
  };

  if (question.open > 0) {
    return (
      <EmptyState
        icon="pencil"
        title={t('step-describe-gaps', { count: question.open })}
        action={
          <Button look="primary" onPress={() => openStep('question', firstGap(question))}>
            {t('step-describe-gaps-go')}
          </Button>
        }
      >
        {t('step-describe-gaps-why')}
      </EmptyState>
    );
  }
  if (isBusy) return <Waiting>{t('step-describe-computing')}</Waiting>;
  return (
    <div className="answer">
      {gates.length > 0 && <InTheWay snapshot={snapshot} gates={gates} title={t('step-describe-first', { count: gates.length })} />}
      {refused && gates.length === 0 && (
        <Alert tone="warning" live title={refused.text}>
          {refused.remedy}
        </Alert>
      )}
      {gates.length === 0 && (
        <EmptyState
          icon="hash"
          title={t('step-describe-ready')}
          action={
            !snapshot.readOnly && (
              <Button look="primary" onPress={() => void compute()}>
                {t('step-describe-compute')}
              </Button>
            )
          }
        >
          {t('step-describe-ready-why')}
        </EmptyState>
      )}
    </div>
  );
}

const firstGap = (question: Question): string | null => {
  const gap = question.reading.find((row) => row.isOpen)?.slot ?? question.sentence.find((part) => part.isOpen)?.slot;
  return (question.slots.find((slot) => slot.name === gap) ?? question.slots[0])?.path ?? null;
};
