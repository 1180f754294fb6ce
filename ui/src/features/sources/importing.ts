/**
 * The sheet that is being brought in. It waits here when the user looks at another step, and
 * nothing of it is stored before it is taken over.
 */
import { create } from 'zustand';

import { call } from '../../api/calls';
import type { ColumnPlan, Intake, IntakeChange } from '../../api/wire';
import { toCallFailure, type Failure, type Progress } from '../../platform';
import { attempt } from '../../state/attempt';
import { act, ask, useDossier } from '../../state/dossier';
import { dismissAbout } from '../../state/notices';

/** What is read: a file, or cells that were pasted. */
export type Origin = { handle: string; name: string } | { text: string };

type Stage =
  | { at: 'none' }
  | { at: 'reading'; origin: Origin; job: string; progress: Progress | null }
  | { at: 'failed'; origin: Origin; failure: Failure }
  | { at: 'looking'; dossier: string; intake: Intake }
  | { at: 'storing'; dossier: string; intake: Intake; job: string; progress: Progress | null };

interface Importing {
  stage: Stage;
  /** What is read after this one, in order. */
  queue: readonly Origin[];
  /** Goes up with every change, so that the grid asks for its rows again. */
  version: number;
}

export const useImporting = create<Importing>(() => ({ stage: { at: 'none' }, queue: [], version: 0 }));

const stageNow = () => useImporting.getState().stage;
const toStage = (stage: Stage) => {
  useImporting.setState({ stage });
  if (stage.at === 'none') dismissAbout('import');
};
const openDossier = () => useDossier.getState().snapshot?.dossier.id ?? '';

let jobs = 0;
function newJob(): string {
  jobs += 1;
  return `import-${jobs}`;
}

/** Reads these one after another. Answers false when they wait for one that is still being looked at. */
export function readAll(origins: readonly Origin[]): boolean {
  const { at } = stageNow();
  useImporting.setState(({ queue }) => ({ queue: [...queue, ...origins] }));
  if (at !== 'none' && at !== 'failed') return false;
  void readNext();
  return true;
}

/** Begins with the first that waits, when nothing else is being done. */
async function readNext() {
  const [next, ...queue] = useImporting.getState().queue;
  if (!next) return;
  useImporting.setState({ queue });
  await readIn(next);
}

/** Whoever is busy with one file is not asked about the others any more. */
export const forgetOthers = () => useImporting.setState({ queue: [] });

const leave = (session: string) => void call('intake_cancel', { session }).catch(() => undefined);

/** Reads a sheet. */
export async function readIn(origin: Origin) {
  const job = newJob();
  const dossier = openDossier();
  const isMine = () => {
    const stage = stageNow();
    return stage.at === 'reading' && stage.job === job;
  };
  const onProgress = (progress: Progress) => {
    if (isMine()) toStage({ at: 'reading', origin, job, progress });
  };
  toStage({ at: 'reading', origin, job, progress: null });
  try {
    const intake = 'text' in origin ? await call('inspect_text', origin) : await call('inspect_sheet', { handle: origin.handle, job }, onProgress);
    if (!isMine() || openDossier() !== dossier) {
      leave(intake.session);
      if (isMine()) toStage({ at: 'none' });
      return;
    }
    useImporting.setState(({ version }) => ({ stage: { at: 'looking', dossier, intake }, version: version + 1 }));
  } catch (thrown) {
    if (!isMine()) return;
    const { failure } = toCallFailure(thrown);
    toStage(failure.kind === 'cancelled' ? { at: 'none' } : { at: 'failed', origin, failure });
  }
}

export async function pickAndRead() {
  const sheets = await ask('pick_sheets', {});
  if (sheets && sheets.length > 0) readAll(sheets);
}

/** Stops reading or storing; what was looked at is let go without a trace. */
export function stop() {
  const stage = stageNow();
  if (stage.at === 'reading') {
    forgetOthers();
    toStage({ at: 'none' });
    void call('cancel', { job: stage.job }).catch(() => undefined);
  } else if (stage.at === 'storing') {
    void call('cancel', { job: stage.job }).catch(() => undefined);
  } else {
    if (stage.at === 'looking') leave(stage.intake.session);
    toStage({ at: 'none' });
    void readNext();
  }
}

/** A sheet belongs to the dossier it was opened in. */
export function letGoOfOther(dossier: string) {
  const stage = stageNow();
  if (stage.at === 'looking' && stage.dossier !== dossier) {
    forgetOthers();
    stop();
  }
}

/** Whether something about a column must still be chosen. */
export const asks = ({ personal, question, answer, isDropped }: ColumnPlan): boolean =>
  (personal !== null && personal.choice === null) || (question !== null && answer === null && !isDropped);

/** What the core makes of a correction takes the place of what was looked at, unless that was left meanwhile. */
function lookAt(dossier: string, intake: Intake): boolean {
  if (stageNow().at !== 'looking') return false;
  useImporting.setState(({ version }) => ({ stage: { at: 'looking', dossier, intake }, version: version + 1 }));
  return true;
}

/** Corrects what was found. Answers whether that was done; the user has been told when not. */
export async function change(...changes: IntakeChange[]): Promise<boolean> {
  for (const one of changes) {
    const stage = stageNow();
    if (stage.at !== 'looking') return false;
    // One after another: each correction is about the table that the one before left behind.
    // oxlint-disable-next-line no-await-in-loop
    const intake = await ask('intake_change', { session: stage.intake.session, change: one });
    if (!intake || !lookAt(stage.dossier, intake)) return false;
  }
  return true;
}

/** The same, for a place that says itself why it was not done. */
export async function tryChange(one: IntakeChange): Promise<Failure | null> {
  const stage = stageNow();
  if (stage.at !== 'looking') return null;
  const { answer, failure } = await attempt('intake_change', { session: stage.intake.session, change: one });
  if (answer) lookAt(stage.dossier, answer);
  return failure;
}

/** Puts the table in the dossier, and goes on with the next file. */
export async function accept(): Promise<boolean> {
  const isTaken = await takeOver();
  if (isTaken) void readNext();
  return isTaken;
}

const names = ({ columns }: Intake) => JSON.stringify(columns.map(({ letter, name }) => [letter, name]));

/** Nothing in it asks for a look: no choice is open and no cell is odd. */
const isPlain = ({ open, odd }: Intake) => open.length === 0 && odd.length === 0;

/**
 * Puts this table in the dossier and those that wait too, as long as they have the same columns and nothing in them asks
 * for a look. Stops at the first that does, to be looked at. Answers how many were taken over.
 */
export async function acceptAll(): Promise<number> {
  const first = stageNow();
  if (first.at !== 'looking') return 0;
  const shape = names(first.intake);
  let taken = 0;
  // One after another: each is read, compared with the first and stored before the next.
  /* oxlint-disable no-await-in-loop */
  while (await takeOver()) {
    taken += 1;
    await readNext();
    const stage = stageNow();
    if (stage.at !== 'looking' || !isPlain(stage.intake) || names(stage.intake) !== shape) break;
  }
  /* oxlint-enable no-await-in-loop */
  return taken;
}

async function takeOver(): Promise<boolean> {
  const stage = stageNow();
  if (stage.at !== 'looking') return false;
  const { dossier, intake } = stage;
  const job = newJob();
  toStage({ at: 'storing', dossier, intake, job, progress: null });
  const snapshot = await act('intake_accept', { session: intake.session, job }, (progress) => {
    const now = stageNow();
    if (now.at === 'storing' && now.job === job) toStage({ ...now, progress });
  });
  toStage(snapshot ? { at: 'none' } : { at: 'looking', dossier, intake });
  return snapshot !== null;
}
