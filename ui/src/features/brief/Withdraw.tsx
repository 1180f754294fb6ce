/** Takes an agreement back, with the reason; it stays in the logs that it was given. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { Role } from '../../api/calls';
import { Button, TextArea } from '../../kit';
import { act } from '../../state/dossier';
import { tell } from '../../state/notices';

export function Withdraw({ role, onDone }: { role: Role; onDone: () => void }) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const [isTried, setTried] = useState(false);
  const withdraw = async () => {
    setTried(true);
    if (!why.trim()) return;
    const done = await act('withdraw', { role, why: why.trim() });
    if (!done) return;
    tell({ tone: 'done', text: t('talk-withdrawn') });
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void withdraw();
      }}
    >
      <TextArea autoFocus label={t('talk-withdraw-why')} value={why} onChange={setWhy} error={isTried && !why.trim() ? t('app-override-reason-missing') : null} />
      <Button look="primary" type="submit">
        {t('talk-withdraw')}
      </Button>
    </form>
  );
}
