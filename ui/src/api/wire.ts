/**
 * The shapes that cross the wire. They mirror the core's wire types name by name; the generated
 * files beside this one take their place as soon as the core hands them over.
 */
export type Track = 'kort' | 'volledig';
export type StepId = 'start' | 'question' | 'goal' | 'sources' | 'describe' | 'explain' | 'project' | 'weigh' | 'note';
export type StepGroup = 'question' | 'data' | 'ladder' | 'decision';
export type StepStatus = 'done' | 'current' | 'open' | 'locked';

export interface Place {
  step: StepId;
  field: string | null;
}

export interface Step {
  id: StepId;
  title: string;
  group: StepGroup;
  number: number;
  status: StepStatus;
  detail: string | null;
  lock: { reason: string; opens: Place | null } | null;
}

export type GateLevel = 'block' | 'warning' | 'tip';
export type GateState = 'open' | 'met' | 'overridden';

export interface Override {
  by: string;
  reason: string;
  at: string;
}

export interface Gate {
  id: string;
  step: StepId;
  level: GateLevel;
  state: GateState;
  text: string;
  why: string;
  remedy: string | null;
  field: string | null;
  override: Override | null;
}

export type FieldKind = 'text' | 'long' | 'date' | 'choice' | 'number' | 'yesno';

export interface FieldChoice {
  value: string;
  label: string;
  consequence?: string | null;
}

export interface Field {
  value: string;
  label?: string | null;
  kind: FieldKind;
  choices?: FieldChoice[] | null;
  required: boolean;
  filled: boolean;
  error: string | null;
  filledBy: string | null;
}

export interface Saved {
  state: 'saved' | 'saving' | 'failed';
  at: string | null;
}

export interface Snapshot {
  dossier: { id: string; name: string; track: Track };
  saved: Saved;
  /** The name of whoever holds the dossier, when it may only be read here. */
  readOnly: string | null;
  steps: Step[];
  gates: Gate[];
  fields: Record<string, Field>;
  /** Per list the path prefixes of its items, such as `questions[1]`. */
  lists: Record<string, string[]>;
  /** The name of the act that undo would take back. */
  undo: string | null;
  redo: string | null;
  sources: unknown[];
  findings: unknown[];
  note: unknown;
}

export interface RecentDossier {
  id: string;
  name: string;
  pathLabel: string;
  /** How many rungs of the ladder have been reached, 0 to 4. */
  rung: number;
  waits: string | null;
  changed: string;
  missing: boolean;
}

export interface Home {
  recent: RecentDossier[];
  sampleAvailable: boolean;
  firstSteps: { id: string; done: boolean }[];
}

export interface HistoryEvent {
  seq: number;
  act: string;
  who: string;
  at: string;
  undone: boolean;
}

export interface History {
  events: HistoryEvent[];
}
