/** A verkenning: looking around outside the questions. Marked as such, and not in a note until it is kept. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { DescribeRequest, Finding, Snapshot } from '../../api/wire';
import { Alert, FigureFrame, Tag, Waiting } from '../../kit';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { Drawing } from './Drawing';
import { Facts } from './Facts';
import { Keep } from './Keep';
import { MeasureTable } from './MeasureTable';
import { Picker } from './Picker';
import { currentSources, noChoices, requestFrom, type Choices } from './request';

interface Props {
  snapshot: Snapshot;
  onKept: (name: string) => void;
}

interface Seen {
  request: DescribeRequest;
  finding: Finding;
}

export function Exploration({ snapshot, onKept }: Props) {
  const { t } = useWords();
  const [choices, setChoices] = useState<Choices>(() => ({ ...noChoices, dataset: currentSources(snapshot)[0]?.id ?? '' }));
  const [seen, setSeen] = useState<Seen | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function look() {
    const request = requestFrom(choices);
    setBusy(true);
    setFailure(null);
    const outcome = await attempt('describe', { request });
    setBusy(false);
    setFailure(outcome.failure);
    if (outcome.answer) setSeen({ request, finding: outcome.answer });
  }

  const isSame = seen !== null && JSON.stringify(seen.request) === JSON.stringify(requestFrom(choices));
  return (
    <section className="exploration" aria-labelledby="exploration">
      <div className="exploration-head">
        <h2 id="exploration">{t('step-describe-explore')}</h2>
        <Tag tone="warning" icon="eye">
          {t('step-describe-exploration')}
        </Tag>
        <p className="muted">{t('step-describe-explore-what')}</p>
      </div>
      <Picker snapshot={snapshot} choices={choices} onChange={setChoices} onLook={() => void look()} />
      <div aria-live="polite">
        {isBusy && <Waiting>{t('step-describe-computing')}</Waiting>}
        {failure && (
          <Alert tone={failure.kind === 'input' || failure.kind === 'refused' ? 'warning' : 'error'} title={failure.text}>
            {failure.remedy}
          </Alert>
        )}
      </div>
      {seen && !isBusy && (
        <>
          {!isSame && <Alert tone="info">{t('step-describe-look-again')}</Alert>}
          <Look snapshot={snapshot} seen={seen} onKept={onKept} />
        </>
      )}
    </section>
  );
}

function Look({ snapshot, seen, onKept }: Props & { seen: Seen }) {
  const { t } = useWords();
  const { finding, request } = seen;
  return (
    <div className="describe-cols">
      <div className="is-exploration">
        <p className="exploration-mark">
          <Tag tone="warning" icon="eye">
            {t('step-describe-exploration')}
          </Tag>
          <span>{t('step-describe-exploration-what')}</span>
        </p>
        <FigureFrame
          title={finding.sentence}
          sub={finding.support.join(' ')}
          figure={<Drawing subject={{ request }} />}
          table={<MeasureTable finding={finding} />}
          source={finding.sourceLine}
        />
        {!snapshot.readOnly && <Keep snapshot={snapshot} request={request} onKept={onKept} />}
      </div>
      <Facts finding={finding} />
    </div>
  );
}
