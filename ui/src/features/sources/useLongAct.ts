/** An act on a table that may take a while: how far it is, how to stop it, and why it did not work. */
import { useRef, useState } from 'react';

import { call, type Calls } from '../../api/calls';
import type { Snapshot } from '../../api/wire';
import type { Failure, Progress } from '../../platform';
import { attempt } from '../../state/attempt';
import { takeSnapshot } from '../../state/dossier';

type LongAct = 'combine' | 'combine_again' | 'recompute_all';

let jobs = 0;

export function useLongAct<K extends LongAct>(name: K) {
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const job = useRef('');

  /** Answers the dossier as it is after, or null when nothing was done. */
  async function run(args: Omit<Calls[K]['args'], 'job'>): Promise<Snapshot | null> {
    jobs += 1;
    job.current = `table-${jobs}`;
    setBusy(true);
    setFailure(null);
    const outcome = await attempt<LongAct>(name, { ...args, job: job.current } as Calls[K]['args'], setProgress);
    setBusy(false);
    setProgress(null);
    // Who stopped it knows that it was not done.
    setFailure(outcome.failure?.kind === 'cancelled' ? null : outcome.failure);
    if (outcome.answer) takeSnapshot(outcome.answer);
    return outcome.answer;
  }

  const stop = () => void call('cancel', { job: job.current }).catch(() => undefined);
  return { isBusy, progress, failure, setFailure, run, stop };
}
