/** The exchange with an analyst who works in Excel: the workbook that goes out, and the answer that comes back. */
import { useState } from 'react';

import { FormSection } from '../../app/form/FormSection';
import { useWords } from '../../app/words';
import type { Reply } from '../../api/wire';
import { Alert, Button, Waiting } from '../../kit';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { ask, useSnapshot } from '../../state/dossier';
import { ExportButton } from './ExportButton';
import { ReplyDialog } from './ReplyDialog';

export function Exchange() {
  const { t } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const [reply, setReply] = useState<Reply | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (isReadOnly) return null;
  async function look() {
    if (isBusy) return;
    const [picked] = (await ask('pick_sheets', {})) ?? [];
    if (!picked) return;
    setBusy(true);
    const { answer, failure: said } = await attempt('read_reply', { handle: picked.handle, job: 'reply' });
    setBusy(false);
    setFailure(said);
    setReply(answer);
  }
  return (
    <FormSection name="analyst" title={t('brief-analyst')} lead={t('brief-analyst-lead')}>
      <div className="agenda-acts">
        <ExportButton paper="sheet" title={t('brief-analyst-send')} done={(folder) => t('brief-analyst-sent', { folder })} />
        <Button icon="upload" onPress={() => void look()}>
          {t('brief-analyst-read')}
        </Button>
      </div>
      {isBusy && <Waiting>{t('progress-reading')}</Waiting>}
      {failure && (
        <Alert tone="error" live title={failure.text}>
          {failure.remedy}
        </Alert>
      )}
      {reply && <ReplyDialog reply={reply} onClose={() => setReply(null)} />}
    </FormSection>
  );
}
