/** Writes files into a folder that the person picks, and not over others unasked. */
import { useRef, useState } from 'react';

import { useWords } from '../../app/words';
import type { Exported } from '../../api/wire';
import { Alert, Button, LinkButton } from '../../kit';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { ask, takeSnapshot } from '../../state/dossier';

interface Props {
  /** The Analistenblad, or a page for the talk. */
  paper: 'sheet' | 'guide' | 'brief';
  title: string;
  what?: string;
  /** Said once the files stand in this folder. */
  done: (folder: string) => string;
}

export function ExportButton({ paper, title, what, done }: Props) {
  const { t } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [written, setWritten] = useState<Exported | null>(null);
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  async function write(overwrite: boolean) {
    if (isBusy) return;
    setBusy(true);
    setWritten(null);
    const { answer, failure: said } = await (paper === 'sheet' ? attempt('export_brief', { overwrite }) : attempt('export_talk_page', { page: paper, overwrite }));
    setBusy(false);
    setFailure(said);
    // Whoever pressed the button below has that button no more.
    if (overwrite) button.current?.focus();
    // Null: no folder was chosen, and nothing was written.
    if (!answer) return;
    setWritten(answer);
    // What was sent is kept in the dossier.
    const snapshot = await ask('snapshot', {});
    if (snapshot) takeSnapshot(snapshot);
  }
  const exists = failure?.key === 'export-exists';
  const handle = written?.files[0]?.handle;
  return (
    <div className="export-button">
      <Button ref={button} icon="exporting" onPress={() => void write(false)}>
        {title}
      </Button>
      {what && <p className="muted">{what}</p>}
      {written && (
        <Alert tone="done" live title={done(written.folder)}>
          {handle && <LinkButton onPress={() => void ask('reveal', { handle })}>{t('talk-reveal')}</LinkButton>}
        </Alert>
      )}
      {failure && (
        <Alert tone="error" live title={failure.text} actions={exists && <Button onPress={() => void write(true)}>{t('talk-guide-again')}</Button>}>
          {failure.remedy}
        </Alert>
      )}
    </div>
  );
}
