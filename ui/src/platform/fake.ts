/** A core that answers what a test tells it to, and remembers what it was asked. */
import { toCallFailure, type Platform, type Progress } from './types';

type Answer = (args: never, onProgress?: (progress: Progress) => void) => unknown;

export interface FakeCore extends Platform {
  /** Every call so far, in order. */
  asked: { name: string; args: unknown }[];
  /** Tells the interface something by itself. */
  tell: (event: string, payload: unknown) => void;
}

export function fakeCore(answers: Record<string, Answer>): FakeCore {
  const asked: FakeCore['asked'] = [];
  const handlers = new Map<string, Set<(payload: unknown) => void>>();
  return {
    asked,
    tell: (event, payload) => {
      for (const handler of handlers.get(event) ?? []) handler(payload);
    },
    async call<T>(name: string, args: unknown, onProgress?: (progress: Progress) => void) {
      asked.push({ name, args });
      const answer = answers[name];
      if (!answer) throw toCallFailure(new Error(`the fake core has no answer to ${name}`));
      try {
        return (await answer(args as never, onProgress)) as T;
      } catch (thrown) {
        throw toCallFailure(thrown);
      }
    },
    async listen<T>(event: string, handler: (payload: T) => void) {
      const set = handlers.get(event) ?? new Set();
      handlers.set(event, set.add(handler as (payload: unknown) => void));
      return () => set.delete(handler as (payload: unknown) => void);
    },
  };
}
