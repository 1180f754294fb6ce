import './Notices.css';
import { useEffect } from 'react';

import { useWords } from '../app/words';
import { Alert, type Tone } from './Alert';
import { Button, IconButton } from './Button';

export interface Notice {
  id: number;
  tone: Tone;
  text: string;
  remedy?: string | null;
  action?: { label: string; run: () => void } | null;
}

interface Props {
  notices: readonly Notice[];
  onDismiss: (id: number) => void;
}

const staysMs = 7000;

function One({ notice, onDismiss }: { notice: Notice; onDismiss: (id: number) => void }) {
  const { t } = useWords();
  const { id, tone, text, remedy, action } = notice;
  // Good news goes by itself; a warning or an error stays until someone sends it away.
  const goes = tone === 'done' || tone === 'info';
  useEffect(() => {
    if (!goes) return undefined;
    const timer = setTimeout(() => onDismiss(id), staysMs);
    return () => clearTimeout(timer);
  }, [goes, id, onDismiss]);
  return (
    <div className="notice">
      <Alert
        tone={tone}
        title={remedy ? text : undefined}
        actions={
          <>
            {action && (
              <Button small onPress={action.run}>
                {action.label}
              </Button>
            )}
            <IconButton small icon="close" label={t('kit-dismiss')} onPress={() => onDismiss(id)} />
          </>
        }
      >
        {remedy ?? text}
      </Alert>
    </div>
  );
}

/** What the program has to say. Whoever shows these also keeps the list of what has been said. */
export function Notices({ notices, onDismiss }: Props) {
  const { t } = useWords();
  return (
    <section className="notices" aria-label={t('kit-notices')} aria-live="polite">
      {notices.map((notice) => (
        <One key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </section>
  );
}
