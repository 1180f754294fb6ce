/** How far a long act is, or why it was not done. */
import { Alert, Progress } from '../../kit';
import type { useLongAct } from './useLongAct';

type Act = Pick<ReturnType<typeof useLongAct>, 'isBusy' | 'progress' | 'failure' | 'stop'>;

export function LongAct({ act, label }: { act: Act; label: string }) {
  const { isBusy, progress, failure, stop } = act;
  if (isBusy) return <Progress label={label} done={progress?.done ?? 0} total={progress?.total ?? null} onCancel={stop} />;
  if (!failure) return null;
  return (
    <Alert live tone={failure.kind === 'bug' || failure.kind === 'file' ? 'error' : 'warning'} title={failure.text}>
      {failure.remedy}
    </Alert>
  );
}
