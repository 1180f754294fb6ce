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
  /** What it is about; once that is over, so is the notice. */
  about?: string;
}

interface Props {
  notices: readonly Notice[];
  onDismiss: (id: number) => void;
}

const staysMs = { done: 7000, info: 7000, warning: 10_000 };

function One({ notice, onDismiss }: { notice: Notice; onDismiss: (id: number) => void }) {
  const { t } = useWords();
  const { id, tone, text, remedy, action } = notice;
  // An error stays until someone sends it away. The rest goes by itself, so as not to lie over the work.
  const stays = tone === 'error' ? null : staysMs[tone];
  useEffect(() => {
    if (stays === null) return undefined;
    const timer = setTimeout(() => onDismiss(id), stays);
    return () => clearTimeout(timer);
  }, [stays, id, onDismiss]);
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
