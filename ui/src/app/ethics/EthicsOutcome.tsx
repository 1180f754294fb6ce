/** What the answers so far add up to, and which answers led there. A signal, never a verdict. */
import './Ethics.css';

import type { Ethics } from '../../api/wire';
import { Alert, type Tone } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { useWords } from '../words';

/** Even the best outcome is no more than information: nothing here says that all is well. */
const tones: Record<Ethics['outcome'], Tone> = {
  stop: 'error',
  dpia_required: 'warning',
  dpia_recommended: 'warning',
  settle_first: 'warning',
  open: 'info',
  no_signal: 'info',
};

export function EthicsOutcome() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot) return null;
  const { ethics, fields } = snapshot;
  const open = (paths: readonly string[]) => paths.filter((path) => fields[path]?.value === '').length;
  const later = [...ethics.atTheData, ...ethics.atTheOutcome];
  // Nothing is left to answer here: what is still open is asked further on.
  const isLater = ethics.outcome === 'open' && open(ethics.beforeStart) === 0 && open(later) > 0;
  return (
    <section className="ethics-outcome" aria-label={t('ethics-outcome-title')} aria-live="polite">
      <Alert tone={tones[ethics.outcome]} title={isLater ? t('ethics-later', { count: open(later) }) : ethics.text}>
        {ethics.because.length > 0 && (
          <ul>
            {ethics.because.map((because) => (
              <li key={because}>{because}</li>
            ))}
          </ul>
        )}
      </Alert>
    </section>
  );
}
