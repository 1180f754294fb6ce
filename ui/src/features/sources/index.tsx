/** Gegevens op orde: bringing sheets in, and looking after what came in. */
import './Sources.css';
import { useEffect } from 'react';

import type { Snapshot, Source } from '../../api/wire';
import { EthicsQuestions } from '../../app/ethics/EthicsQuestions';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { Alert, Button, EmptyState, Progress } from '../../kit';
import { canCombine, useSnapshot } from '../../state/dossier';
import { tell } from '../../state/notices';
import { closeDialog, openDialog, openStep, useScreen } from '../../state/screen';
import { isAside } from './aside';
import { Breaks } from './breaks/Breaks';
import { CombineDialog } from './combine/CombineDialog';
import { focusCard } from './focusCard';
import { ImportPreview } from './ImportPreview';
import { letGoOfOther, pickAndRead, readAll, readIn, stop, useImporting, type Origin } from './importing';
import { whole } from './letters';
import { SourceCard } from './SourceCard';

/** Sheets that were dropped or picked elsewhere, and cells that are pasted here. */
function useArrivals(isReadOnly: boolean) {
  const { t } = useWords();
  const waiting = useScreen((screen) => screen.waitingSheets);
  useEffect(() => {
    const read = (...origins: Origin[]) => {
      if (!readAll(origins)) tell({ tone: 'info', about: 'import', text: t('sources-queued', { count: origins.length }), remedy: t('sources-queued-what') });
    };
    const sheets = useScreen.getState().waitingSheets;
    if (sheets.length > 0) {
      useScreen.setState({ waitingSheets: [] });
      if (!isReadOnly) read(...sheets);
    }
    const paste = (event: ClipboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"], [role="dialog"], [role="alertdialog"]');
      if (isTyping || isReadOnly) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (/[\t\n]/.test(text.trim())) read({ text });
      else tell({ tone: 'warning', text: t('sources-paste-nothing'), remedy: t('sources-paste-how') });
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [t, waiting, isReadOnly]);
}

/** How far reading is, or why it did not work. */
function Arrival() {
  const { t } = useWords();
  const stage = useImporting((importing) => importing.stage);
  if (stage.at === 'reading') {
    const name = 'text' in stage.origin ? t('sources-pasted') : stage.origin.name;
    const { progress } = stage;
    return (
      <div className="arrival">
        <Progress label={t('sources-reading', { name })} done={progress?.done ?? 0} total={progress?.total ?? null} counts={t('import-rows-done', { rows: whole(progress?.done ?? 0) })} onCancel={stop} />
      </div>
    );
  }
  if (stage.at !== 'failed') return null;
  const { failure, origin } = stage;
  return (
    <div className="arrival">
      <Alert
        live
        tone="error"
        title={failure.text}
        actions={
          <>
            <Button small onPress={() => void readIn(origin)}>
              {t('sources-retry')}
            </Button>
            <Button small onPress={() => void pickAndRead()}>
              {t('sources-pick-other')}
            </Button>
            <Button small look="subtle" onPress={stop}>
              {t('kit-close')}
            </Button>
          </>
        }
      >
        {failure.remedy ?? t('sources-nothing-stored')}
      </Alert>
    </div>
  );
}

/** Part B of the ethics check: about the data themselves. */
function EthicsAtTheData({ ethics }: { ethics: Snapshot['ethics'] }) {
  const { t } = useWords();
  if (ethics.atTheData.length === 0) return null;
  return (
    <section className="source-ethics" aria-labelledby="sources-ethics">
      <h2 id="sources-ethics">{t('sources-ethics')}</h2>
      <p className="muted">{t('sources-ethics-why')}</p>
      <EthicsQuestions paths={ethics.atTheData} />
    </section>
  );
}

/** What runs behind stands first, then what counts now, then the parts of other tables, then old versions. */
function rank(source: Source): number {
  if (source.supersededBy !== null) return 3;
  if (source.findingsBehind > 0 || source.combination?.isBehind) return 0;
  return isAside(source) ? 2 : 1;
}

function Overview({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const isReadOnly = snapshot.readOnly !== null;
  const { sources, ethics } = snapshot;
  const isBusy = useImporting(({ stage }) => stage.at === 'reading');
  const ordered = sources.toSorted((one, other) => rank(one) - rank(other));
  const pick = !isReadOnly && !isBusy && (
    <Button look={sources.length === 0 ? 'primary' : 'secondary'} icon="table" onPress={() => void pickAndRead()}>
      {t('sources-pick')}
    </Button>
  );
  const beside = sources.length > 0 && !isReadOnly && (
    <div className="source-acts">
      {pick}
      {canCombine(snapshot) && (
        <Button icon="cells" onPress={() => openDialog('combine')}>
          {t('combine-open')}
        </Button>
      )}
    </div>
  );
  return (
    <StepPage step="sources" layout="wide" lead={t('sources-lead')} beside={beside}>
      <WayBack />
      <Arrival />
      {sources.length === 0 && !isBusy && (
        <div className="source-empty">
          <EmptyState icon="table" title={t('sources-empty')} action={pick}>
            {t(isReadOnly ? 'sources-empty-read-only' : 'sources-empty-why')}
          </EmptyState>
          {!isReadOnly && (
            <ul className="ways muted">
              <li>{t('sources-drop')}</li>
              <li>{t('sources-paste-how')}</li>
            </ul>
          )}
        </div>
      )}
      {ordered.map((source) => (
        <SourceCard key={source.id} source={source} isReadOnly={isReadOnly} />
      ))}
      {sources.length > 0 && !isReadOnly && (
        <p className="source-more muted">
          {t('sources-drop')} {t('sources-paste-how')}
        </p>
      )}
      {sources.length > 0 && <Breaks snapshot={snapshot} />}
      <EthicsAtTheData ethics={ethics} />
    </StepPage>
  );
}

/** The dialog, wherever it was asked for; after it focus is on the table that was made. */
function Combining({ snapshot }: { snapshot: Snapshot }) {
  const isOpen = useScreen((screen) => screen.dialog === 'combine');
  if (!isOpen || !canCombine(snapshot)) return null;
  return (
    <CombineDialog
      snapshot={snapshot}
      onClose={closeDialog}
      onMade={(id) => {
        closeDialog();
        focusCard(id);
      }}
    />
  );
}

/** Back to the choice for which somebody came here. */
function WayBack() {
  const { t } = useWords();
  const back = useScreen((screen) => screen.back);
  const hasData = (useSnapshot()?.sources.length ?? 0) > 0;
  if (!back || !hasData) return null;
  return (
    <p>
      <Button icon="back" onPress={() => openStep(back.step, back.goal)}>
        {t('sources-back-to-question')}
      </Button>
    </p>
  );
}

export function Sources() {
  const snapshot = useSnapshot();
  const { stage, version } = useImporting();
  const id = snapshot?.dossier.id;
  useArrivals(snapshot?.readOnly != null);
  useEffect(() => {
    if (id) letGoOfOther(id);
  }, [id]);
  if (!snapshot) return null;
  if ((stage.at === 'looking' || stage.at === 'storing') && stage.dossier === id) {
    return <ImportPreview intake={stage.intake} version={version} storing={stage.at === 'storing' ? stage : null} />;
  }
  return (
    <>
      <Overview snapshot={snapshot} />
      <Combining snapshot={snapshot} />
    </>
  );
}
