import './Progress.css';
import { Label, ProgressBar } from 'react-aria-components';

import { useWords } from '../app/words';
import { Button } from './Button';

interface Props {
  label: string;
  done: number;
  /** Null while it is not known how much there is. */
  total: number | null;
  /** What has been done in words, such as "1.204 van 3.000 rijen". */
  counts?: string;
  onCancel?: () => void;
}

export function Progress({ label, done, total, counts, onCancel }: Props) {
  const { t } = useWords();
  const share = total ? Math.min(100, (100 * done) / total) : 0;
  return (
    <ProgressBar className="progress" value={share} isIndeterminate={total === null} {...(counts ? { valueLabel: counts } : {})}>
      <Label>
        {label} {counts && <span className="counts">{counts}</span>}
      </Label>
      <div className={`bar ${total === null ? 'unknown' : ''}`}>
        <div className="fill" style={total === null ? undefined : { width: `${share}%` }} />
      </div>
      {onCancel && (
        <div className="act">
          <Button small onPress={onCancel}>
            {t('kit-cancel')}
          </Button>
        </div>
      )}
    </ProgressBar>
  );
}

/** Says in words that something is on its way. */
export function Waiting({ children }: { children: string }) {
  return (
    <p className="waiting" role="status" aria-busy="true">
      {children}
    </p>
  );
}
