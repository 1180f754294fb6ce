/** What the chosen step would give, asked a moment after the last change. Nothing is stored. */
import { useEffect, useState } from 'react';

import { call } from '../../../api/calls';
import type { CombineStep, Trial } from '../../../api/wire';
import type { Progress } from '../../../platform';
import { attempt, type Outcome } from '../../../state/attempt';

const pauseMs = 300;

let trials = 0;

interface Answered {
  key: string;
  step: CombineStep;
  outcome: Outcome<Trial>;
}

/** The newest answer and the step that it is about; null for as long as there is none about this way of combining. */
export interface Tried {
  step: CombineStep | null;
  outcome: Outcome<Trial> | null;
  isBusy: boolean;
  progress: Progress | null;
}

export function useTrial(step: CombineStep | null): Tried {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const key = step && JSON.stringify(step);
  useEffect(() => {
    if (key === null) return undefined;
    trials += 1;
    const job = `trial-${trials}`;
    const asked = JSON.parse(key) as CombineStep;
    let isAsked = false;
    let isOver = false;
    const timer = setTimeout(async () => {
      isAsked = true;
      const outcome = await attempt('combine_try', { step: asked, job }, (done) => isOver || setProgress(done));
      // By now the form may say something else.
      if (isOver) return;
      isOver = true;
      setProgress(null);
      setAnswered({ key, step: asked, outcome });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      // Whoever waits for the next answer should not have to wait for this one first.
      if (isAsked && !isOver) void call('cancel', { job }).catch(() => undefined);
      isOver = true;
      setProgress(null);
    };
  }, [key]);
  const mine = answered !== null && answered.step.kind === step?.kind ? answered : null;
  return { step: mine && mine.step, outcome: mine && mine.outcome, isBusy: key !== null && answered?.key !== key, progress };
}
