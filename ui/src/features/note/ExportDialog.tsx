/** Exporteren: which files, as concept or definite, and where they went. */
import './Export.css';
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { ExportRequest, Exported, Snapshot } from '../../api/wire';
import { Alert, Button, Checkbox, Choice, Dialog, Icon, Waiting } from '../../kit';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { ask, useSnapshot } from '../../state/dossier';
import { closeDialog, useScreen } from '../../state/screen';
import { Reasons } from './Definite';
import { startsAs, useExporting, type As } from './exporting';

export function ExportDialog() {
  const isOpen = useScreen((screen) => screen.dialog === 'export');
  const snapshot = useSnapshot();
  return isOpen && snapshot ? <Export snapshot={snapshot} /> : null;
}

type Files = Pick<ExportRequest, 'docx' | 'pdf' | 'workbook'>;

const leave = () => {
  useExporting.setState({ as: 'concept' });
  closeDialog();
};

function Export({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const [files, setFiles] = useState<Files>({ docx: true, pdf: true, workbook: true });
  const [as, setAs] = useState<As>(startsAs);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<Exported | null>(null);
  const hasNone = !files.docx && !files.pdf && !files.workbook;
  const isBlocked = as === 'definite' && !snapshot.note.final.isAllowed;

  async function write(overwrite: boolean) {
    setAsked(true);
    if (hasNone || isBlocked) return;
    setBusy(true);
    setFailure(null);
    const outcome = await attempt('export_files', { request: { ...files, definite: as === 'definite', overwrite } });
    setBusy(false);
    setFailure(outcome.failure?.kind === 'cancelled' ? null : outcome.failure);
    // Null: no folder was chosen, and nothing was written.
    if (outcome.answer) setDone(outcome.answer);
  }

  const exists = failure?.key === 'export-exists';
  // One dialog throughout: a second one would not know where focus came from.
  return (
    <Dialog
      title={t(done ? 'export-dialog-done' : 'app-export')}
      isOpen
      onClose={leave}
      actions={
        done ? (
          <>
            <Button onPress={() => setDone(null)}>{t('export-dialog-again')}</Button>
            <Button key="done" autoFocus look="primary" onPress={leave}>
              {t('kit-close')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={leave}>{t('kit-cancel')}</Button>
            {exists ? (
              <Button key="exists" autoFocus look="primary" onPress={() => void write(true)}>
                {t('export-dialog-overwrite')}
              </Button>
            ) : (
              <Button key="choose" look="primary" isPending={isBusy} onPress={() => void write(false)}>
                {t('export-dialog-choose-folder')}
              </Button>
            )}
          </>
        )
      }
    >
      {done ? <Done done={done} /> : form()}
    </Dialog>
  );

  function form() {
    return (
      <>
        <fieldset className="export-files">
          <legend>{t('export-dialog-which')}</legend>
          <Checkbox isSelected={files.docx} onChange={(docx) => setFiles({ ...files, docx })} hint={t('export-dialog-docx-what')}>
            {t('export-dialog-docx')}
          </Checkbox>
          <Checkbox isSelected={files.pdf} onChange={(pdf) => setFiles({ ...files, pdf })} hint={t('export-dialog-pdf-what')}>
            {t('export-dialog-pdf')}
          </Checkbox>
          <Checkbox isSelected={files.workbook} onChange={(workbook) => setFiles({ ...files, workbook })} hint={t('export-dialog-workbook-what')}>
            {t('export-dialog-workbook')}
          </Checkbox>
          {isAsked && hasNone && (
            <p className="field-error" role="alert">
              <Icon name="warning" size="small" />
              {t('export-dialog-none')}
            </p>
          )}
        </fieldset>
        <Choice
          label={t('export-dialog-as')}
          value={as}
          onChange={(value) => setAs(value as As)}
          options={[
            { value: 'concept', label: t('export-dialog-concept'), consequence: t('export-dialog-concept-what') },
            { value: 'definite', label: t('export-dialog-definite'), consequence: t('export-dialog-definite-what') },
          ]}
        />
        {isBlocked && (
          <Alert tone="warning" live={isAsked} title={t('step-note-not-definite-title')}>
            <Reasons reasons={snapshot.note.final.reasons} onGo={leave} />
          </Alert>
        )}
        {isBusy && <Waiting>{t('export-dialog-busy')}</Waiting>}
        {failure && (
          <Alert tone={exists ? 'warning' : 'error'} live title={failure.text}>
            {failure.remedy}
          </Alert>
        )}
      </>
    );
  }
}

function Done({ done }: { done: Exported }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('export-dialog-where', { count: done.files.length, folder: done.folder })}</p>
      <ul className="exported">
        {done.files.map((file) => (
          <li key={file.handle}>
            <Icon name={file.kind === 'xlsx' ? 'table' : 'document'} />
            <span className="grow">
              {file.name}
              <small>
                {t('export-dialog-code')} <span className="num">{file.sha256.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ')}</span>
              </small>
            </span>
            <Button small icon="folder" aria-label={t('export-dialog-reveal', { file: file.name })} onPress={() => void ask('reveal', { handle: file.handle })}>
              {t('app-reveal')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
