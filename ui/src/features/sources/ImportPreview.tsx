/** "Klopt deze tabel?" Everything that was found in a sheet, to be looked at before it is stored. */
import './Import.css';
import { useRef, useState } from 'react';

import type { Intake } from '../../api/wire';
import { StepFooter, StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { Alert, Button, Icon, LinkButton, Progress } from '../../kit';
import type { Progress as Done } from '../../platform';
import { tell } from '../../state/notices';
import { ImportGrid } from './ImportGrid';
import { Asks, cardId, ColumnCard, OddCells, Remarks } from './ImportPane';
import { accept, acceptAll, asks, change, forgetOthers, stop, useImporting } from './importing';
import { listed, whole } from './letters';
import { Offers } from './Offers';
import { OutlineForm } from './OutlineForm';
import { SheetTabs } from './sheets/SheetTabs';

/** The first card that still asks for a choice. */
function goToOpen(intake: Intake): boolean {
  for (const { letter } of intake.open) {
    for (const kind of ['personal', 'question'] as const) {
      const card = document.getElementById(cardId(kind, letter));
      if (!card?.classList.contains('open')) continue;
      card.scrollIntoView({ block: 'nearest' });
      card.querySelector<HTMLElement>('input')?.focus();
      return true;
    }
  }
  return false;
}

interface FootProps {
  intake: Intake;
  storing: { progress: Done | null } | null;
  onColumn: (letter: string) => void;
  onNoTable: () => void;
}

function Foot({ intake, storing, onColumn, onNoTable }: FootProps) {
  const { t, language } = useWords();
  const { open } = intake;
  const [first] = open;
  const goOn = async () => {
    if (intake.columns.length === 0) {
      tell({ tone: 'warning', about: 'import', text: t('import-no-table'), remedy: t('import-no-table-why') });
      onNoTable();
    } else if (first) {
      tell({ tone: 'warning', about: 'import', text: t('import-open-first', { count: open.length }), remedy: first.text });
      if (!goToOpen(intake)) onColumn(first.letter);
    } else if (await accept()) {
      tell({ tone: 'done', text: t('import-taken', { file: intake.file }) });
    }
  };
  if (storing) {
    const { progress } = storing;
    return (
      <StepFooter>
        <Progress label={t('import-storing')} done={progress?.done ?? 0} total={progress?.total ?? null} counts={t('import-rows-done', { rows: whole(progress?.done ?? 0) })} onCancel={stop} />
      </StepFooter>
    );
  }
  return (
    <StepFooter>
      <Button onPress={stop}>{t('kit-cancel')}</Button>
      <span className="grow" />
      {first && (
        <LinkButton onPress={() => goToOpen(intake) || onColumn(first.letter)}>
          {t('import-open', { count: open.length, letters: listed(open.map(({ letter }) => letter), language) })}
        </LinkButton>
      )}
      <Button look="primary" iconAfter="next" onPress={() => void goOn()}>
        {t('import-accept')}
      </Button>
    </StepFooter>
  );
}

/** The files that come after this one. */
function Others({ intake }: { intake: Intake }) {
  const { t } = useWords();
  const queue = useImporting((importing) => importing.queue);
  const [next] = queue;
  if (!next) return null;
  const all = async () => {
    const taken = await acceptAll();
    if (taken > 0) tell({ tone: 'done', text: t('import-all-taken', { count: taken }) });
  };
  return (
    <Alert
      title={t('import-others', { count: queue.length })}
      actions={
        <>
          {intake.open.length === 0 && intake.columns.length > 0 && (
            <Button small onPress={() => void all()}>
              {t('import-all')}
            </Button>
          )}
          <Button small look="subtle" onPress={forgetOthers}>
            {t('import-others-forget')}
          </Button>
        </>
      }
    >
      {t('import-others-what', { name: 'text' in next ? t('sources-pasted') : next.name })}
    </Alert>
  );
}

export function ImportPreview({ intake, version, storing }: { intake: Intake; version: number; storing: { progress: Done | null } | null }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOutlining, setOutlining] = useState(false);
  const [goTo, setGoTo] = useState<{ row: number; column: number } | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const go = (at: number, column: number) => setGoTo({ row: at, column });
  const openColumn = (letter: string) => {
    setChosen(letter);
    const card = pane.current?.querySelector('#import-column-card');
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector<HTMLElement>('button')?.focus();
  };
  // What still asks for a choice stands first.
  const asking = intake.columns.filter(({ personal, question }) => personal ?? question).toSorted((one, other) => Number(asks(other)) - Number(asks(one)));
  return (
    <StepPage step="sources" layout="full" title={t('import-title')} beside={<p className="muted import-lead">{t('import-lead')}</p>}>
      <div className="import" data-density="dense">
        <section className="import-sheet" aria-label={t('import-preview')}>
          <p className="import-file muted">
            <strong>{intake.file}</strong> · {intake.size} · {t('import-check-code', { code: intake.checkCode })}
          </p>
          <ImportGrid key={intake.session} intake={intake} version={version} goTo={goTo} chosen={chosen} onColumn={openColumn} />
          <SheetTabs intake={intake} onOutline={() => setOutlining(true)} />
          <p className="reconciliation" role="status">
            <Icon name="done" />
            <span>
              <strong>{intake.reconciliation}</strong> {intake.reconciliationWhy}
            </span>
          </p>
        </section>
        <section ref={pane} className="import-pane" aria-label={t('import-pane')}>
          {intake.columns.length === 0 && (
            <Alert tone="warning" title={t('import-no-table')} actions={<Button small onPress={() => setOutlining(true)}>{t('import-outline')}</Button>}>
              {t('import-no-table-why')}
            </Alert>
          )}
          <Others intake={intake} />
          {intake.isKnown && (
            <Alert tone="warning" title={t('import-known')}>
              {t('import-known-what')}
            </Alert>
          )}
          {intake.supersedes && !intake.isKnown && <Alert title={t('import-supersedes')}>{t('import-supersedes-what', { name: intake.supersedes })}</Alert>}
          {intake.follows && (
            <Alert title={t('import-follows', { name: intake.follows })} actions={<Button small onPress={() => void change({ kind: 'recipe', choice: 'no' })}>{t('import-follows-not')}</Button>}>
              {t('import-follows-what')}
            </Alert>
          )}
          {isOutlining && <OutlineForm key={`${intake.sheet} ${intake.table}`} intake={intake} onClose={() => setOutlining(false)} />}
          <Asks columns={asking} />
          <Offers intake={intake} />
          <OddCells intake={intake} onGo={go} />
          <Remarks intake={intake} onGo={go} />
          <ColumnCard columns={intake.columns} chosen={chosen} onChoose={setChosen} />
        </section>
      </div>
      <Foot intake={intake} storing={storing} onColumn={openColumn} onNoTable={() => setOutlining(true)} />
    </StepPage>
  );
}
