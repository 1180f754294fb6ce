/** The open dossier as the core last answered it, and the one way to change it. */
import { create } from 'zustand';

import { call, type ActName, type Calls } from '../api/calls';
import type { Field, Gate, Home, Snapshot, Step, StepId } from '../api/wire';
import type { Progress } from '../platform';
import { showFailure } from './failures';

interface Open {
  snapshot: Snapshot | null;
  home: Home | null;
  /** Acts that were sent and have not been answered. */
  underway: number;
}

export const useDossier = create<Open>(() => ({ snapshot: null, home: null, underway: 0 }));

const set = useDossier.setState;

/** Takes in a newer answer of the core, however it came. */
export const takeSnapshot = (snapshot: Snapshot | null) => set({ snapshot });

/** Acts go one after another, so that the last answer is also the newest. */
let queue: Promise<unknown> = Promise.resolve();

/** Texts that are still being typed; stored before anything else happens. */
const typing = new Set<() => void>();

/** Hands in a function that stores what is being typed; call the answer to hand it back. */
export function whileTyping(store: () => void): () => void {
  typing.add(store);
  return () => typing.delete(store);
}

/** Stores every text that is still being typed. */
export function storeTyping() {
  for (const store of typing) store();
}

export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

async function send<K extends ActName>(name: K, args: Calls[K]['args'], onProgress?: (progress: Progress) => void): Promise<Snapshot | null> {
  set(({ underway }) => ({ underway: underway + 1 }));
  try {
    const snapshot = await inTurn(() => call(name, args, onProgress));
    set({ snapshot });
    return snapshot;
  } catch (thrown) {
    showFailure(thrown, () => void send(name, args, onProgress));
    return null;
  } finally {
    set(({ underway }) => ({ underway: underway - 1 }));
  }
}

/** Does something to the dossier. Answers null when it was not done; the user has then been told. */
export function act<K extends ActName>(name: K, args: Calls[K]['args'], onProgress?: (progress: Progress) => void): Promise<Snapshot | null> {
  if (name !== 'set_field') storeTyping();
  return send(name, args, onProgress);
}

/** Asks something that does not change the dossier. Answers null when that failed. */
export async function ask<K extends keyof Calls>(
  name: K,
  args: Calls[K]['args'],
  onProgress?: (progress: Progress) => void,
): Promise<Calls[K]['answer'] | null> {
  storeTyping();
  try {
    return await inTurn(() => call(name, args, onProgress));
  } catch (thrown) {
    showFailure(thrown, () => void ask(name, args, onProgress));
    return null;
  }
}

export async function refreshHome() {
  const home = await ask('home', {});
  if (home) set({ home });
}

export const useSnapshot = () => useDossier((open) => open.snapshot);

export const useField = (path: string): Field | null => useDossier((open) => open.snapshot?.fields[path] ?? null);

/** The path prefixes of a list's items, such as `questions[1]`. */
export const useList = (list: string): readonly string[] => useDossier((open) => open.snapshot?.lists[list]) ?? none;

const none: readonly string[] = [];

/** What still stands between this step and the next: blocks and warnings, not tips. */
export const openGates = (snapshot: Snapshot, step: StepId): Gate[] =>
  snapshot.gates.filter((gate) => gate.step === step && gate.state === 'open' && gate.level !== 'tip');

/** What would make a step better, and stands in nobody's way. */
export const openTips = (snapshot: Snapshot, step: StepId): Gate[] =>
  snapshot.gates.filter((gate) => gate.step === step && gate.state === 'open' && gate.level === 'tip');

/** The steps of this track, in order; a step without a number is not part of it. */
export const trackSteps = (snapshot: Snapshot): Step[] => snapshot.steps.filter((step) => step.number > 0);

/** The step where the work stands: the first that still asks for something. */
export const workStep = ({ steps }: Snapshot): StepId => steps.find((step) => step.status === 'open')?.id ?? 'start';

/** Whether there is a table to make another one of, and a dossier to put it in. */
export const canCombine = ({ readOnly, sources }: Snapshot): boolean => readOnly === null && sources.some((source) => source.supersededBy === null);

export function neighbours(snapshot: Snapshot, id: StepId): { before: Step | null; after: Step | null } {
  const steps = trackSteps(snapshot);
  const at = steps.findIndex((step) => step.id === id);
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null };
}
