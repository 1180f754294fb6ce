/** Everything that was done, by whom and when, with a way back to any moment. */
import './HistoryDrawer.css';
import { useEffect, useState } from 'react';

import type { HistoryEvent } from '../api/wire';
import { Button, Drawer, EmptyState, Tag, Waiting } from '../kit';
import { act, ask, useSnapshot } from '../state/dossier';
import { closeDialog, useScreen } from '../state/screen';
import { useWords } from './words';

export function HistoryDrawer() {
  const { t } = useWords();
  const isOpen = useScreen((screen) => screen.dialog === 'history');
  const snapshot = useSnapshot();
  const [events, setEvents] = useState<HistoryEvent[] | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    void ask('history', {}).then((history) => setEvents(history?.events ?? []));
  }, [isOpen, snapshot]);
  const newestFirst = events?.toReversed() ?? [];
  return (
    <Drawer title={t('app-history')} isOpen={isOpen} onClose={closeDialog}>
      {events === null && <Waiting>{t('app-history-waiting')}</Waiting>}
      {events?.length === 0 && (
        <EmptyState icon="history" title={t('app-history-empty')}>
          {t('app-history-empty-why')}
        </EmptyState>
      )}
      {newestFirst.length > 0 && <p className="muted">{t('app-history-lead')}</p>}
      <ol className="history">
        {newestFirst.map((event, index) => (
          <li key={event.seq} className={event.undone ? 'undone' : undefined}>
            <div>
              <strong>{event.act}</strong> {event.undone && <Tag>{t('app-history-undone')}</Tag>}
              <small>{t('app-history-by', { who: event.who, at: event.at })}</small>
            </div>
            {index > 0 && !event.undone && !snapshot?.readOnly && (
              <Button small onPress={() => void act('go_back', { seq: event.seq })} aria-label={t('app-history-back-to', { act: event.act, at: event.at })}>
                {t('app-history-back')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Drawer>
  );
}
