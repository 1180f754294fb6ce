/** A kept finding: what it says, what it rests on, and whether it fits what people see in practice. */
import { useState } from 'react';

import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import type { Finding, Snapshot } from '../../api/wire';
import { Alert, Button, FigureFrame, IconButton } from '../../kit';
import { attempt } from '../../state/attempt';
import { act } from '../../state/dossier';
import { showFailure } from '../../state/failures';
import { tell } from '../../state/notices';
import { Closed } from './Answer';
import { Drawing } from './Drawing';
import { Facts } from './Facts';
import { MeasureTable } from './MeasureTable';
import { QuestionStrip } from './QuestionStrip';
import { mayBeSeen } from './request';
import { UseAsArgument, UsedIn } from './UseAsArgument';

interface Props {
  snapshot: Snapshot;
  finding: Finding;
  onRemoved: () => void;
}

export function FindingPage({ snapshot, finding, onRemoved }: Props) {
  const question = snapshot.questions.find((one) => one.path === finding.question);
  return (
    <>
      {question && <QuestionStrip question={{ ...question, ...finding.asked }} />}
      {question && !mayBeSeen(snapshot, question) ? (
        <Closed snapshot={snapshot} question={question} />
      ) : (
        <div className="describe-cols">
          <div>
            <Outdated snapshot={snapshot} finding={finding} />
            <Card snapshot={snapshot} finding={finding} onRemoved={onRemoved} />
            <Judgement finding={finding} />
          </div>
          <Facts finding={finding} />
        </div>
      )}
    </>
  );
}

function Outdated({ snapshot, finding }: Omit<Props, 'onRemoved'>) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  if (finding.outdated === null) return null;
  const again = async () => {
    setBusy(true);
    const before = finding.sentence;
    const after = await act('recompute', { finding: finding.name });
    setBusy(false);
    const now = after?.findings.find((one) => one.name === finding.name);
    if (now) tell({ tone: 'done', text: now.sentence === before ? t('step-describe-same') : t('step-describe-differs') });
  };
  return (
    <Alert
      tone="warning"
      title={t('step-describe-outdated')}
      actions={
        !snapshot.readOnly && (
          <Button isPending={isBusy} onPress={() => void again()}>
            {t(isBusy ? 'step-describe-computing' : 'step-describe-again')}
          </Button>
        )
      }
    >
      {finding.outdated}
    </Alert>
  );
}

function Card({ snapshot, finding, onRemoved }: Props) {
  const { t } = useWords();
  const copy = async () => {
    const { failure } = await attempt('copy_figure', { finding: finding.name });
    if (failure) showFailure(failure);
    else tell({ tone: 'done', text: t('step-describe-copied') });
  };
  return (
    <FigureFrame
      title={finding.sentence}
      sub={finding.support.join(' ')}
      figure={<Drawing subject={{ finding: finding.name, version: `${finding.computedAt} ${finding.sentence}` }} />}
      table={<MeasureTable finding={finding} />}
      source={finding.sourceLine}
      actions={
        <>
          <UsedIn snapshot={snapshot} finding={finding} />
          <Button look="subtle" icon="copy" onPress={() => void copy()}>
            {t('step-describe-copy')}
          </Button>
          {!snapshot.readOnly && (
            <IconButton
              icon="trash"
              label={t('step-describe-remove', { finding: finding.name })}
              onPress={() =>
                void act('remove_item', { path: finding.path }).then((after) => {
                  if (!after) return;
                  onRemoved();
                  tell({ tone: 'done', text: t('step-describe-removed', { finding: finding.name }), action: { label: t('app-undo'), run: () => void act('undo', {}) } });
                })
              }
            />
          )}
          <UseAsArgument snapshot={snapshot} finding={finding} />
        </>
      }
    />
  );
}

/** The number against the practice: the advisor's own verdict, printed in the note. */
function Judgement({ finding }: { finding: Finding }) {
  const { t } = useWords();
  return (
    <section className="feel" aria-label={t('step-describe-experience')}>
      <BoundField path={`${finding.path}.experience`} layout="row" />
      <BoundField path={`${finding.path}.experience_words`} rows={2} />
    </section>
  );
}
