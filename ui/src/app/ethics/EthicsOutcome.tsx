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
  const ethics = useSnapshot()?.ethics;
  if (!ethics) return null;
  return (
    <section className="ethics-outcome" aria-label={t('ethics-outcome-title')} aria-live="polite">
      <Alert tone={tones[ethics.outcome]} title={ethics.text}>
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
