/** What is assumed, what was decided, what happened to the sources: lists that fill themselves. */
import './LogbookDrawer.css';
import { useEffect, useState } from 'react';

import type { Logbook, LogEntry } from '../api/wire';
import { Drawer, EmptyState, LinkButton, Tabs, Tag, Waiting } from '../kit';
import { ask, useSnapshot } from '../state/dossier';
import { closeDialog, openStep, useScreen } from '../state/screen';
import { useWords } from './words';

const logs = ['assumptions', 'decisions', 'sources'] as const;

export function LogbookDrawer() {
  const { t } = useWords();
  const isOpen = useScreen((screen) => screen.dialog === 'logbook');
  const snapshot = useSnapshot();
  const [logbook, setLogbook] = useState<Logbook | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    void ask('logbook', {}).then(setLogbook);
  }, [isOpen, snapshot]);
  return (
    <Drawer title={t('log-title')} isOpen={isOpen} onClose={closeDialog}>
      <p className="muted">{t('log-lead')}</p>
      {logbook === null && <Waiting>{t('log-waiting')}</Waiting>}
      {logbook && (
        <Tabs
          label={t('log-title')}
          tabs={logs.map((log) => ({
            id: log,
            title: (
              <>
                {t(`log-${log}`)} <span className="num">{logbook[log].length}</span>
              </>
            ),
            body: <Log log={log} entries={logbook[log]} />,
          }))}
        />
      )}
    </Drawer>
  );
}

function Log({ log, entries }: { log: (typeof logs)[number]; entries: readonly LogEntry[] }) {
  const { t } = useWords();
  if (entries.length === 0) {
    return (
      <EmptyState icon="done" title={t(`log-${log}-empty`)}>
        {t(`log-${log}-empty-why`)}
      </EmptyState>
    );
  }
  // Assumptions follow the method and have a number; of the other logs the last line matters first.
  const named = entries.map((entry, place) => ({ entry, name: `A${place + 1}` }));
  const shown = log === 'assumptions' ? named : named.toReversed();
  return (
    <ol className="log">
      {shown.map(({ entry, name }) => (
        <li key={name}>
          <p className="log-what">
            {log === 'assumptions' && <span className="num">{name}</span>} <strong>{entry.what}</strong> {entry.standing && <Tag>{entry.standing}</Tag>}
          </p>
          <p>{entry.text}</p>
          {entry.why && <p className="log-why">{log === 'assumptions' ? t('log-basis', { why: entry.why }) : entry.why}</p>}
          <p className="muted">
            {entry.by && entry.at && t('log-by', { who: entry.by, at: entry.at })}
            {entry.field && entry.step && <Go entry={entry} />}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Go({ entry }: { entry: LogEntry }) {
  const { t } = useWords();
  const go = () => {
    closeDialog();
    if (entry.step) openStep(entry.step, entry.field);
  };
  return (
    <>
      {' '}
      <LinkButton onPress={go} aria-label={t('log-go-to', { what: `${entry.what}, ${entry.text}` })}>
        {t('log-go')}
      </LinkButton>
    </>
  );
}
