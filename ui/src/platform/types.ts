/** What the interface may ask of the program it runs in. Knows nothing of windows or networks. */

import type { Failure as WireFailure } from '../api/generated/Failure';
import type { Progress } from '../api/generated/Progress';

export type { Progress };

/** A wish that was not carried out. The texts are sentences for the user already. */
export type Failure = Omit<WireFailure, 'key'> & {
  /** Which refusal it is, for a screen that answers one of them in its own way. */
  key?: string;
};
export type FailureKind = Failure['kind'];

/** The only thing `call` rejects with. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.text);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

export type StopListening = () => void;

export interface Platform {
  call<T>(name: string, args: unknown, onProgress?: (progress: Progress) => void): Promise<T>;
  listen<T>(event: string, handler: (payload: T) => void): Promise<StopListening>;
}

const kinds: ReadonlySet<string> = new Set(['refused', 'input', 'file', 'elsewhere_open', 'cancelled', 'bug']);

/** Reads whatever was thrown as a failure; a thing without a kind is a bug of ours. */
export function toCallFailure(thrown: unknown): CallFailure {
  if (thrown instanceof CallFailure) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'kind' in thrown && 'text' in thrown) {
    const { kind, text } = thrown;
    const { remedy, place, key } = thrown as Partial<Failure>;
    if (typeof kind === 'string' && kinds.has(kind) && typeof text === 'string') {
      return new CallFailure({ kind: kind as FailureKind, text, remedy: remedy ?? null, place: place ?? null, ...(key ? { key } : {}) });
    }
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return new CallFailure({ kind: 'bug', text, remedy: null, place: null });
}
