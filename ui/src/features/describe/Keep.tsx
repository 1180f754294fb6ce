/** "Zet vast bij vraag n": from a verkenning to a finding, past the gates of its question and its source. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { DescribeRequest, Snapshot } from '../../api/wire';
import { Alert, Button, EmptyState, Select } from '../../kit';
import { openStep } from '../../state/screen';
import { gatesNamed, InTheWay } from './InTheWay';
import { gatesOf, usePin } from './usePin';

interface Props {
  snapshot: Snapshot;
  request: DescribeRequest;
  onKept: (name: string) => void;
}

export function Keep({ snapshot, request, onKept }: Props) {
  const { t } = useWords();
  const { questions } = snapshot;
  const [path, setPath] = useState(questions[0]?.path ?? '');
  const { isBusy, refused, pin } = usePin(snapshot);
  const question = questions.find((one) => one.path === path) ?? questions[0];
  if (!question) {
    return (
      <EmptyState icon="help" title={t('step-describe-no-question')} action={<Button onPress={() => openStep('question')}>{t('step-describe-no-question-go')}</Button>}>
        {t('step-describe-no-question-why')}
      </EmptyState>
    );
  }
  const gates = gatesNamed(snapshot, gatesOf(refused));
  const keep = () =>
    void pin(request, question).then((name) => {
      if (name) onKept(name);
    });
  return (
    <div className="keep">
      {gates.length > 0 && <InTheWay snapshot={snapshot} gates={gates} title={t('step-describe-first', { count: gates.length })} />}
      {refused && gates.length === 0 && (
        <Alert tone="warning" live title={refused.text}>
          {refused.remedy}
        </Alert>
      )}
      <div className="keep-row">
        {questions.length > 1 && (
          <Select
            label={t('step-describe-which-question')}
            options={questions.map((one) => ({ value: one.path, label: `${one.number}. ${one.text}` }))}
            value={question.path}
            onChange={setPath}
          />
        )}
        <Button look="primary" isPending={isBusy} onPress={keep}>
          {t('step-describe-pin', { number: String(question.number) })}
        </Button>
      </div>
    </div>
  );
}
