/** "Wat is er anders?": a new version of a table beside the one before, and what that does to the findings. */
import './Version.css';
import { useEffect, useId, useState } from 'react';

import { call } from '../../api/calls';
import type { Again, ChangedCell, PlacedText, Source, Version } from '../../api/wire';
import { useWords } from '../../app/words';
import { Alert, Button, Dialog, Disclosure, Scroller, Table, Tag, Waiting, type Tone } from '../../kit';
import { attempt, type Outcome } from '../../state/attempt';
import { whole } from './letters';
import { RenewFindings } from './RenewFindings';

const tones: Record<string, Tone> = { same: 'done', numbers: 'info', conclusion: 'warning', lost: 'error' };

let reports = 0;

/** The report, and a way to ask it again. */
function useReport(dataset: string) {
  const [outcome, setOutcome] = useState<Outcome<Version> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    reports += 1;
    const job = `report-${reports}`;
    let isOver = false;
    void attempt('version_report', { dataset, job }).then((answer) => {
      if (!isOver) setOutcome(answer);
      isOver = true;
    });
    return () => {
      // Whoever closes the window does not want to wait for it either.
      if (!isOver) void call('cancel', { job }).catch(() => undefined);
      isOver = true;
    };
  }, [dataset, round]);
  const again = () => {
    setOutcome(null);
    setRound(round + 1);
  };
  return { outcome, again };
}

function State({ again }: { again: Again }) {
  const { t, language } = useWords();
  return (
    <>
      <Tag tone={tones[again.state] ?? 'plain'}>{again.stateText}</Tag>
      {again.shifts.length > 0 && (
        <ul className="shifts">
          {again.shifts.map((shift) => (
            <li key={shift}>{shift}</li>
          ))}
        </ul>
      )}
      {again.usedIn.length > 0 && <p className="muted">{t('version-used-in', { arguments: new Intl.ListFormat(language).format(again.usedIn), count: again.usedIn.length })}</p>}
    </>
  );
}

const state = (again: Again) => <State again={again} />;

function Findings({ findings }: { findings: readonly Again[] }) {
  const { t } = useWords();
  if (findings.length === 0) return <p className="muted">{t('version-no-findings')}</p>;
  return (
    <div className="version-findings">
      <Table
        caption={t('version-findings')}
        hideCaption
        rows={findings}
        rowId={({ name }) => name}
        columns={[
          { id: 'name', title: t('version-finding'), isRowHeader: true, kind: 'word', cell: ({ name }) => name },
          { id: 'before', title: t('version-says'), cell: ({ before }) => before },
          { id: 'after', title: t('version-would-say'), cell: ({ after }) => after },
          { id: 'state', title: t('version-verdict'), cell: state },
        ]}
      />
    </div>
  );
}

function Value({ value, place }: { value: string; place: string }) {
  const { t } = useWords();
  return (
    <>
      {value === '' ? <span className="muted">{t('version-empty')}</span> : value} <small className="muted">{place}</small>
    </>
  );
}

const before = ({ before: value, placeBefore }: ChangedCell) => <Value value={value} place={placeBefore} />;
const after = ({ after: value, placeAfter }: ChangedCell) => <Value value={value} place={placeAfter} />;

function Cells({ version }: { version: Version }) {
  const { t } = useWords();
  if (version.cells.length === 0) return <p className="muted">{t('version-no-cells')}</p>;
  return (
    <>
      {/* Rows that nothing but their order tells apart have no name of their own. */}
      <Table
        tight
        caption={t('version-changed')}
        hideCaption
        rows={version.cells}
        rowId={({ column, key, placeBefore, placeAfter }) => `${column} ${key} ${placeBefore} ${placeAfter}`}
        columns={[
          { id: 'key', title: t('version-row'), isRowHeader: true, cell: ({ key, placeAfter }) => key || (placeAfter ? t('sources-rows-at', { rows: placeAfter.replaceAll(/\D/g, '') }) : '–') },
          { id: 'column', title: t('version-column'), cell: ({ column }) => column },
          { id: 'before', title: t('version-before'), cell: before },
          { id: 'after', title: t('version-after'), cell: after },
        ]}
      />
      {version.more && <p className="muted">{version.more}</p>}
    </>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly PlacedText[] }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <Disclosure title={`${title} (${whole(rows.length)})`}>
      <ul className="version-rows">
        {rows.map(({ place, text }) => (
          <li key={`${place} ${text}`}>
            {text} <small className="muted">{t('sources-rows-at', { rows: place })}</small>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Report({ version, source, isReadOnly }: { version: Version; source: Source; isReadOnly: boolean }) {
  const { t } = useWords();
  const id = useId();
  // The report is of the moment it was asked for; what was made again since then is told beside it.
  const isRenewed = version.findings.length > 0 && source.findingsBehind === 0;
  return (
    <Scroller className="version" label={t('version-title', { name: version.name })}>
      <div>
        {version.summary.map((line) => (
          <p key={line}>
            <strong>{line}</strong>
          </p>
        ))}
        <p className="muted">{version.keys}</p>
      </div>
      <section aria-labelledby={`${id}-findings`}>
        <h3 id={`${id}-findings`}>{t('version-findings')}</h3>
        <Findings findings={version.findings} />
        {isRenewed && <Alert tone="done">{t('version-renewed')}</Alert>}
        {!isReadOnly && source.findingsBehind > 0 && <RenewFindings source={source} look="primary" />}
      </section>
      <section aria-labelledby={`${id}-cells`}>
        <h3 id={`${id}-cells`}>{t('version-changed')}</h3>
        <Cells version={version} />
      </section>
      <Rows title={t('version-rows-added')} rows={version.added} />
      <Rows title={t('version-rows-gone')} rows={version.gone} />
    </Scroller>
  );
}

export function VersionDialog({ source, isReadOnly, onClose }: { source: Source; isReadOnly: boolean; onClose: () => void }) {
  const { t } = useWords();
  const { outcome, again } = useReport(source.id);
  return (
    <Dialog width="wide" title={t('version-title', { name: source.name })} isOpen onClose={onClose} actions={<Button onPress={onClose}>{t('kit-close')}</Button>}>
      {outcome === null && <Waiting>{t('version-comparing')}</Waiting>}
      {outcome?.failure && (
        <Alert
          live
          tone="error"
          title={outcome.failure.text}
          actions={
            <Button small onPress={again}>
              {t('sources-retry')}
            </Button>
          }
        >
          {outcome.failure.remedy}
        </Alert>
      )}
      {outcome?.answer && <Report version={outcome.answer} source={source} isReadOnly={isReadOnly} />}
    </Dialog>
  );
}
