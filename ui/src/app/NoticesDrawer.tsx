import './HistoryDrawer.css';
import { useEffect } from 'react';

import { Alert, Drawer, EmptyState } from '../kit';
import { seenAll, useNotices } from '../state/notices';
import { closeDialog, useScreen } from '../state/screen';
import { useWords } from './words';

/** What the program has said since it started; nothing that mattered is lost. */
export function NoticesDrawer() {
  const { t, language } = useWords();
  const isOpen = useScreen((screen) => screen.dialog === 'notices');
  const list = useNotices((said) => said.list);
  useEffect(() => {
    if (isOpen) seenAll();
  }, [isOpen, list]);
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <Drawer title={t('app-notices')} isOpen={isOpen} onClose={closeDialog}>
      {list.length === 0 && (
        <EmptyState icon="bell" title={t('app-notices-empty')}>
          {t('app-notices-empty-why')}
        </EmptyState>
      )}
      <ol className="notice-list">
        {list.map((notice) => (
          <li key={notice.id}>
            <Alert tone={notice.tone} title={notice.text}>
              {notice.remedy}
              <small>{clock.format(notice.at)}</small>
            </Alert>
          </li>
        ))}
      </ol>
    </Drawer>
  );
}
