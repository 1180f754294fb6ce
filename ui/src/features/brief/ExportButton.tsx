/** Writes files into a folder that the person picks, and not over others unasked. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import { Alert, Button } from '../../kit';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { ask, takeSnapshot } from '../../state/dossier';
import { tell } from '../../state/notices';

interface Props {
  call: 'export_guide' | 'export_brief';
  title: string;
  what?: string;
  /** Said once the files stand in this folder. */
  done: (folder: string) => string;
}

export function ExportButton({ call: name, title, what, done }: Props) {
  const { t } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function write(overwrite: boolean) {
    if (isBusy) return;
    setBusy(true);
    const { answer, failure: said } = await attempt(name, { overwrite });
    setBusy(false);
    setFailure(said);
    // Null: no folder was chosen, and nothing was written.
    if (!answer) return;
    tell({ tone: 'done', text: done(answer.folder) });
    // What was sent is kept in the dossier.
    const snapshot = await ask('snapshot', {});
    if (snapshot) takeSnapshot(snapshot);
  }
  const exists = failure?.key === 'export-exists';
  return (
    <>
      <Button icon="exporting" onPress={() => void write(false)}>
        {title}
      </Button>
      {what && <p className="muted">{what}</p>}
      {failure && (
        <Alert tone="error" live title={failure.text} actions={exists && <Button onPress={() => void write(true)}>{t('talk-guide-again')}</Button>}>
          {failure.remedy}
        </Alert>
      )}
    </>
  );
}
