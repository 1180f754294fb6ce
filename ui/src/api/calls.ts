/** Every call the interface makes, with what goes in and what comes back. */
import { platform, type Failure, type Progress } from '../platform';
import type {
  CellTrail,
  CombineStep,
  DescribeRequest,
  Exported,
  ExportRequest,
  Facet,
  FigureDrawing,
  Finding,
  FoundRow,
  Grid,
  History,
  Home,
  Intake,
  IntakeChange,
  LastChange,
  Logbook,
  Mark,
  Preview,
  Reply,
  RowFilter,
  Rows,
  Signature,
  Snapshot,
  StepId,
  Track,
  Trial,
  Version,
} from './wire';

export type FigureTheme = 'light' | 'dark' | 'contrast';

export interface RowOrder {
  letter: string;
  descending: boolean;
}

type Nothing = Record<string, never>;

export type Role = Signature['role'];

/** What becomes of a field of an answer: theirs, ours, or ours until it was talked about. */
export type ReplyChoice = 'theirs' | 'ours' | 'discuss';

export interface Calls {
  set_language: { args: { language: string }; answer: null };
  home: { args: Nothing; answer: Home };
  snapshot: { args: Nothing; answer: Snapshot | null };
  new_dossier: { args: { name: string; track: Track }; answer: Snapshot | null };
  pick_dossier: { args: Nothing; answer: Snapshot | null };
  open_recent: { args: { id: string }; answer: Snapshot | null };
  forget_recent: { args: { id: string }; answer: Home };
  /** After an `elsewhere_open`: the same dossier, to read only. */
  open_read_only: { args: Nothing; answer: Snapshot };
  open_sample: { args: Nothing; answer: Snapshot };
  close_dossier: { args: Nothing; answer: { isClosed: boolean } };
  /** Files that were picked, in order; none when the dialog was dismissed. */
  pick_sheets: { args: Nothing; answer: { handle: string; name: string }[] };
  /** After a `desk-both-changed`: with which of the two the work goes on. */
  settle: { args: { choice: 'mine' | 'file' | 'both' }; answer: Snapshot };
  /** Null: no place was chosen, and nothing was written. */
  save_copy: { args: Nothing; answer: { name: string } | null };
  /** The window may go: everything that was typed has been stored. */
  leave: { args: Nothing; answer: null };
  reveal: { args: { handle?: string }; answer: null };
  /** Tries again to write the user's file after that failed. */
  publish: { args: Nothing; answer: Snapshot };
  /** Stops a long call, or every one that is underway; it then fails as `cancelled`. */
  cancel: { args: { job?: string }; answer: null };
  set_field: { args: { path: string; value: string }; answer: Snapshot };
  add_item: { args: { list: string; parent?: string }; answer: Snapshot };
  remove_item: { args: { path: string }; answer: Snapshot };
  move_item: { args: { path: string; to: number }; answer: Snapshot };
  /** Who is at the desk from now on. */
  set_person: { args: { name: string; role: Role }; answer: null };
  /** How a field stands between people; null takes that back. */
  mark_field: { args: { path: string; state: Mark['state'] | null }; answer: Snapshot };
  comment: { args: { path: string; text: string }; answer: Snapshot };
  settle_comment: { args: { comment: string; state: 'open' | 'settled' }; answer: Snapshot };
  /** Agrees with the analyseopdracht as it stands; for somebody else with how that agreement was given. */
  sign_off: { args: { name: string; role: Role; basis: string }; answer: Snapshot };
  /** Takes an agreement back, with the reason. */
  withdraw: { args: { role: Role; why: string }; answer: Snapshot };
  /** Makes two questions of one in which two were asked; places count from 1. */
  split_question: { args: { place: number }; answer: Snapshot };
  /** Takes an outcome out of the als-dan-afspraak of a question; places count from 1. */
  remove_outcome: { args: { place: number; outcome: number }; answer: Snapshot };
  /** The Analistenblad. Null: no folder was chosen. */
  export_brief: { args: { overwrite: boolean }; answer: Exported | null };
  /** Lays an answer to the Analistenblad beside what was sent; nothing is taken over. */
  read_reply: { args: { handle: string; job: string }; answer: Reply };
  /** Does with each field what was chosen, and keeps every remark; what is not named stays as it is. */
  take_reply: { args: { handle: string; choices: Record<string, ReplyChoice> }; answer: Snapshot };
  /** A page for the talk, as Word and PDF: what is open, or what is agreed. Null: no folder was chosen. */
  export_talk_page: { args: { page: 'guide' | 'brief'; overwrite: boolean }; answer: Exported | null };
  override_gate: { args: { gate: string; by: string; reason: string }; answer: Snapshot };
  undo: { args: Nothing; answer: Snapshot };
  redo: { args: Nothing; answer: Snapshot };
  history: { args: Nothing; answer: History };
  /** Assumptions, decisions and sources, as people's work left them. */
  logbook: { args: Nothing; answer: Logbook };
  /** Who changed a field last; null when nobody did. */
  last_change: { args: { path: string }; answer: LastChange | null };
  go_back: { args: { seq: number }; answer: Snapshot };
  inspect_sheet: { args: { handle: string; job: string }; answer: Intake };
  /** Cells that were pasted, as tab-separated text. */
  inspect_text: { args: { text: string }; answer: Intake };
  intake_grid: { args: { session: string; first: number; count: number }; answer: Grid };
  intake_change: { args: { session: string; change: IntakeChange }; answer: Intake };
  intake_accept: { args: { session: string; job: string }; answer: Snapshot };
  intake_cancel: { args: { session: string }; answer: null };
  dataset_rows: {
    args: { dataset: string; first: number; count: number; sort?: RowOrder; filter?: RowFilter[] };
    answer: Rows;
  };
  /** What each column holds in the rows that meet the conditions on the other columns. */
  dataset_facets: { args: { dataset: string; filter: RowFilter[] }; answer: Facet[] };
  /** Where a row of the sheet stands in this order and under these conditions; rows count from 1. */
  find_row: { args: { dataset: string; row: number; sort?: RowOrder; filter: RowFilter[] }; answer: FoundRow };
  /** The cells that a value came from; the row is its place in the table, from 0. */
  cell_trail: { args: { dataset: string; row: number; letter: string }; answer: CellTrail };
  /** What a combination would give; nothing is stored. */
  combine_try: { args: { step: CombineStep; job: string }; answer: Trial };
  combine: { args: { request: { step: CombineStep; name: string; why: string }; job: string }; answer: Snapshot };
  /** Makes a combined table again from the newest versions of its tables. */
  combine_again: { args: { dataset: string; job: string }; answer: Snapshot };
  /** A table that is not used is kept, and nothing is asked of it. */
  set_aside: { args: { dataset: string; aside: 'in_use' | 'set_aside' }; answer: Snapshot };
  /** What a dataset changes with respect to the version it took the place of. */
  version_report: { args: { dataset: string; job: string }; answer: Version };
  /** Makes again every finding that was made from an older version of a dataset. */
  recompute_all: { args: { dataset: string; job: string }; answer: Snapshot };
  /** A look outside any question; nothing is stored. */
  describe: { args: { request: DescribeRequest }; answer: Finding };
  pin: { args: { request: DescribeRequest; question: string }; answer: Snapshot };
  recompute: { args: { finding: string }; answer: Snapshot };
  figure: { args: { finding: string; width: number; theme: FigureTheme }; answer: FigureDrawing };
  figure_of: { args: { request: DescribeRequest; width: number; theme: FigureTheme }; answer: FigureDrawing };
  use_as_argument: { args: { finding: string; point: string | null }; answer: Snapshot };
  copy_figure: { args: { finding: string }; answer: null };
  preview: { args: Nothing; answer: Preview };
  renew_number: { args: { field: string; raw: string }; answer: Snapshot };
  link_finding: { args: { argument: string; finding: string; linked: 'yes' | 'no' }; answer: Snapshot };
  export_files: { args: { request: ExportRequest }; answer: Exported | null };
  /** Gives other sheets the same answers about where they came from, where they have none yet. */
  copy_card: { args: { dataset: string; to: string[]; answers: string[] }; answer: Snapshot };
  /** Says whether a break of the shipped list plays a part; it then stands in the list `breaks`. */
  judge_break: { args: { name: string; concerns: 'yes' | 'no' }; answer: Snapshot };
  set_definition: { args: { dataset: string; letter: string; definition: string }; answer: Snapshot };
}

export type CallName = keyof Calls;

/** The acts: calls that change the open dossier and answer with how it is now. */
export type ActName = {
  [K in CallName]: Calls[K]['answer'] extends Snapshot ? K : never;
}[CallName];

export function call<K extends CallName>(
  name: K,
  args: Calls[K]['args'],
  onProgress?: (progress: Progress) => void,
): Promise<Calls[K]['answer']> {
  return platform().call(name, args, onProgress);
}

/** What the core tells without being asked. */
export interface Events {
  /** The open dossier changed by itself, such as when it has been saved. */
  snapshot: Snapshot;
  /** A dossier was opened from outside: a second start, a drop on the window. */
  opened: Snapshot;
  closed: null;
  /** A file hangs over the window. */
  drag: { over: boolean };
  /** A file was dropped that is no dossier; the handle is what `pick_sheets` would have given. */
  dropped: { kind: 'sheet' | 'other'; handle: string; name: string };
  /** A dossier that came from outside could not be opened. */
  failed: Failure;
  /** The window is about to close, and waits for `leave`. */
  leaving: null;
  go: { step: StepId; field: string | null };
}

export function onEvent<K extends keyof Events>(event: K, handler: (payload: Events[K]) => void) {
  return platform().listen<Events[K]>(event, handler);
}
