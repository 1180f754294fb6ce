/** An act whose failure the screen answers itself, where it was asked for. */
import { call, type CallName, type Calls } from '../api/calls';
import { toCallFailure, type Failure, type Progress } from '../platform';
import { inTurn, storeTyping } from './dossier';

export type Outcome<T> = { answer: T; failure: null } | { answer: null; failure: Failure };

/** Never throws: what went wrong comes back beside the answer. A snapshot is for the caller to take. */
export async function attempt<K extends CallName>(
  name: K,
  args: Calls[K]['args'],
  onProgress?: (progress: Progress) => void,
): Promise<Outcome<Calls[K]['answer']>> {
  storeTyping();
  try {
    return { answer: await inTurn(() => call(name, args, onProgress)), failure: null };
  } catch (thrown) {
    return { answer: null, failure: toCallFailure(thrown).failure };
  }
}
