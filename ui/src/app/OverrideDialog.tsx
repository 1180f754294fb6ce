/** "Toch doorgaan": past a warning with a name and a reason, which the note will print. */
import { useState } from 'react';

import type { Gate } from '../api/wire';
import { Button, Dialog, TextArea, TextField } from '../kit';
import { act } from '../state/dossier';
import { useWords } from './words';

interface Props {
  gate: Gate | null;
  onClose: () => void;
}

export function OverrideDialog({ gate, onClose }: Props) {
  const { t } = useWords();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);

  async function goOn() {
    setAsked(true);
    if (!gate || !by.trim() || !reason.trim()) return;
    const done = await act('override_gate', { gate: gate.id, by: by.trim(), reason: reason.trim() });
    if (done) leave();
  }

  function leave() {
    setAsked(false);
    setReason('');
    onClose();
  }

  return (
    <Dialog
      title={t('app-override')}
      isOpen={gate !== null}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('kit-cancel')}</Button>
          <Button look="primary" onPress={() => void goOn()}>
            {t('app-override')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{gate?.text}</strong> {gate?.why}
      </p>
      <p className="muted">{t('app-override-printed')}</p>
      <TextField autoFocus label={t('app-override-by')} value={by} onChange={setBy} error={isAsked && !by.trim() ? t('app-override-by-missing') : null} />
      <TextArea label={t('app-override-reason')} value={reason} onChange={setReason} error={isAsked && !reason.trim() ? t('app-override-reason-missing') : null} />
    </Dialog>
  );
}
