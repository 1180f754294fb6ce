/** Below a computation: what it gives for the first rows, and whether its columns may stand the wrong way round. */
import type { CombineStep, Trial } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Alert, Button } from '../../../kit';
import { examples, seemsTurned } from './worked';

interface Props {
  step: CombineStep;
  trial: Trial;
  /** Changes the columns of a ratio about. */
  onTurn: () => void;
}

export function Example({ step, trial, onTurn }: Props) {
  const words = useWords();
  const { t } = words;
  if (step.kind !== 'compute') return null;
  const lines = [...new Set(examples(step, trial, words))];
  if (lines.length === 0) return null;
  return (
    <div className="field example">
      <p className="field-label">{t('combine-example')}</p>
      {lines.map((line) => (
        <p key={line} className="num">
          {line}
        </p>
      ))}
      {seemsTurned(step, trial) && step.formula.kind === 'ratio' && (
        <Alert
          live
          tone="warning"
          title={t('combine-turned')}
          actions={
            <Button small onPress={onTurn}>
              {t('combine-turned-act')}
            </Button>
          }
        >
          {t(`combine-turned-why-${step.formula.times}`)}
        </Alert>
      )}
    </div>
  );
}
