/** Findings that were made from an older version, and the button that makes them again. */
import type { Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Alert, Button } from '../../kit';
import { tell } from '../../state/notices';
import { LongAct } from './LongAct';
import { useLongAct } from './useLongAct';

interface Props {
  source: Source;
  look?: 'primary' | 'secondary';
  /** All of them are up to date, and the button is gone. */
  onDone?: () => void;
}

export function RenewFindings({ source, look = 'secondary', onDone }: Props) {
  const { t } = useWords();
  const renewing = useLongAct('recompute_all');
  const count = source.findingsBehind;
  async function renew() {
    const snapshot = await renewing.run({ dataset: source.id });
    if (!snapshot) return;
    // One that cannot be made from the new version stays as it is.
    const left = snapshot.sources.find(({ id }) => id === source.id)?.findingsBehind ?? 0;
    if (count > left) tell({ tone: 'done', text: t('version-renewed-count', { count: count - left }) });
    if (left === 0) onDone?.();
    else tell({ tone: 'warning', text: t('version-left-count', { count: left }), remedy: t('version-left-remedy') });
  }
  return (
    <div className="findings-behind">
      <Alert
        tone="warning"
        actions={
          !renewing.isBusy && (
            <Button small look={look} onPress={() => void renew()}>
              {t('version-renew')}
            </Button>
          )
        }
      >
        {t('version-behind', { count })}
      </Alert>
      <LongAct act={renewing} label={t('version-renewing')} />
    </div>
  );
}
