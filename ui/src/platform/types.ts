/** What the interface may ask of the program it runs in. Knows nothing of windows or networks. */

/** How far a long task is. The job's name is what `cancel` wants back. */
export interface Progress {
  job: string;
  done: number;
  total: number | null;
  text: string;
}

export type FailureKind = 'refused' | 'input' | 'file' | 'elsewhere_open' | 'cancelled' | 'bug';

/** A wish that was not carried out. The texts are sentences for the user already. */
export interface Failure {
  kind: FailureKind;
  /** Which refusal it is, for a screen that answers one of them in its own way. */
  key?: string;
  text: string;
  remedy: string | null;
  place: string | null;
}

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
