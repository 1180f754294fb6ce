/** Keeping a result for a question. A refusal is answered here, with the gates in the way, not as a notice. */
import { useState } from 'react';

import type { DescribeRequest, Question, Snapshot } from '../../api/wire';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { takeSnapshot } from '../../state/dossier';
import { showFailure } from '../../state/failures';

export interface Pinning {
  isBusy: boolean;
  /** The last refusal; its place names the gates. */
  refused: Failure | null;
  /** Answers the name of the new finding, or null when it was not kept. */
  pin: (request: DescribeRequest, question: Question) => Promise<string | null>;
}

const names = (snapshot: Snapshot): string[] => snapshot.findings.map((finding) => finding.name);

export function usePin(snapshot: Snapshot): Pinning {
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);

  async function pin(request: DescribeRequest, question: Question): Promise<string | null> {
    setBusy(true);
    setRefused(null);
    const known = new Set(names(snapshot));
    const { answer, failure } = await attempt('pin', { request: { ...request, pin: question.path }, question: question.path });
    setBusy(false);
    if (failure) {
      if (failure.kind === 'refused') setRefused(failure);
      else showFailure(failure);
      return null;
    }
    takeSnapshot(answer);
    return names(answer).find((name) => !known.has(name)) ?? null;
  }

  return { isBusy, refused, pin };
}

/** The names of gates in a refusal's place, however they are set apart. */
export const gatesOf = (refused: Failure | null): string[] => (refused?.place ?? '').split(/[\s,;]+/).filter(Boolean);
