/** What a number in the text is: where it comes from, and what it has become when it changed. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { NoteNumber } from '../../api/wire';
import { Alert, Button, LinkButton } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';

interface Props {
  number: NoteNumber;
  /** Whether someone asked for it; a number that changed shows by itself. */
  isAsked: boolean;
  onClose: () => void;
  onInsert: () => void;
}

export function NumberCard({ number, isAsked, onClose, onInsert }: Props) {
  const { state } = number;
  if (state === 'stale') return <Stale number={number} />;
  if (state === 'unknown') return <Unknown number={number} onInsert={onInsert} />;
  return isAsked ? <Origin number={number} onClose={onClose} /> : null;
}

function Stale({ number }: { number: NoteNumber }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const snapshot = useSnapshot();
  const finding = snapshot?.findings.find((one) => one.name === number.finding);
  const measure = finding?.measures.find((one) => one.place === number.place);
  const { field, raw, text, now } = number;
  return (
    <Alert tone="warning" title={t('step-note-stale')}>
      <p>{now === null ? t('step-note-stale-gone', { text }) : t('step-note-stale-what', { text, now })}</p>
      <div className="number-acts">
        {now !== null && !snapshot?.readOnly && (
          <Button small onPress={() => void act('renew_number', { field, raw })}>
            {t('step-note-renew', { now })}
          </Button>
        )}
        <Button small look="subtle" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t('step-note-difference')}
        </Button>
      </div>
      {isOpen && (
        <dl className="difference">
          <dt>{t('step-note-difference-said')}</dt>
          <dd>{text}</dd>
          <dt>{t('step-note-difference-now')}</dt>
          <dd>
            {now ?? t('step-note-difference-none')}
            {measure?.interval && <small>{t('step-note-between', { interval: measure.interval })}</small>}
          </dd>
          {finding && (
            <>
              <dt>{t('step-note-difference-finding')}</dt>
              <dd>
                <LinkButton onPress={() => openStep('describe', `${finding.path}.experience`)}>{finding.sentence}</LinkButton>
                <small>{finding.computedAt}</small>
              </dd>
            </>
          )}
        </dl>
      )}
    </Alert>
  );
}

function Unknown({ number, onInsert }: { number: NoteNumber; onInsert: () => void }) {
  const { t } = useWords();
  return (
    <Alert
      tone="error"
      title={t('step-note-unknown', { text: number.text })}
      actions={
        <Button small onPress={onInsert}>
          {t('step-note-insert')}
        </Button>
      }
    >
      {t('step-note-unknown-what')}
    </Alert>
  );
}

function Origin({ number, onClose }: { number: NoteNumber; onClose: () => void }) {
  const { t } = useWords();
  const finding = useSnapshot()?.findings.find((one) => one.name === number.finding);
  return (
    <Alert
      tone="info"
      title={number.text}
      live
      actions={
        <Button small look="subtle" onPress={onClose}>
          {t('kit-close')}
        </Button>
      }
    >
      <p>{number.origin}</p>
      {finding && <LinkButton onPress={() => openStep('describe', `${finding.path}.experience`)}>{t('step-note-to-finding', { finding: finding.name })}</LinkButton>}
    </Alert>
  );
}
