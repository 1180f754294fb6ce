/** The shapes that cross the wire, as the core generates them, under one roof. */
import type { Gate as WireGate } from './generated/Gate';
import type { Step as WireStep } from './generated/Step';
import type { DossierHead } from './generated/DossierHead';

export type { Again } from './generated/Again';
export type { Agreed } from './generated/Agreed';
export type { AgendaItem } from './generated/AgendaItem';
export type { Argument } from './generated/Argument';
export type { BehindCell } from './generated/BehindCell';
export type { CellTrail } from './generated/CellTrail';
export type { ChangedCell } from './generated/ChangedCell';
export type { ChangedField } from './generated/ChangedField';
export type { CheckItem } from './generated/CheckItem';
export type { Column } from './generated/Column';
export type { Combination } from './generated/Combination';
export type { ColumnPlan } from './generated/ColumnPlan';
export type { DescribeRequest } from './generated/DescribeRequest';
export type { Ethics } from './generated/Ethics';
export type { ExportRequest } from './generated/ExportRequest';
export type { Exported } from './generated/Exported';
export type { Facet } from './generated/Facet';
export type { FacetBar } from './generated/FacetBar';
export type { Field } from './generated/Field';
export type { FieldChoice } from './generated/FieldChoice';
export type { FigureDrawing } from './generated/FigureDrawing';
export type { Finding } from './generated/Finding';
export type { FoundRow } from './generated/FoundRow';
export type { Grid } from './generated/Grid';
export type { GridRow } from './generated/GridRow';
export type { History } from './generated/History';
export type { HistoryEvent } from './generated/HistoryEvent';
export type { Home } from './generated/Home';
export type { Intake } from './generated/Intake';
export type { Keep } from './generated/Keep';
export type { KnownBreak } from './generated/KnownBreak';
export type { Label } from './generated/Label';
export type { Mark } from './generated/Mark';
export type { Measure } from './generated/Measure';
export type { Note } from './generated/Note';
export type { NoteBlock } from './generated/NoteBlock';
export type { NoteChecks } from './generated/NoteChecks';
export type { NoteNumber } from './generated/NoteNumber';
export type { Objection } from './generated/Objection';
export type { Odd } from './generated/Odd';
export type { OfferedShape } from './generated/OfferedShape';
export type { OneSided } from './generated/OneSided';
export type { OpenChoice } from './generated/OpenChoice';
export type { Override } from './generated/Override';
export type { Personal } from './generated/Personal';
export type { Place } from './generated/Place';
export type { PlacedText } from './generated/PlacedText';
export type { Point } from './generated/Point';
export type { Preview } from './generated/Preview';
export type { Quality } from './generated/Quality';
export type { Question } from './generated/Question';
export type { RecentDossier } from './generated/RecentDossier';
export type { LastChange } from './generated/LastChange';
export type { Logbook } from './generated/Logbook';
export type { LogEntry } from './generated/LogEntry';
export type { Reply } from './generated/Reply';
export type { ReplyRow } from './generated/ReplyRow';
export type { Row } from './generated/Row';
export type { RowFilter } from './generated/RowFilter';
export type { Rows } from './generated/Rows';
export type { Saved } from './generated/Saved';
export type { Sheet } from './generated/Sheet';
export type { SheetOf } from './generated/SheetOf';
export type { Signature } from './generated/Signature';
export type { Slot } from './generated/Slot';
export type { Snapshot } from './generated/Snapshot';
export type { Talk } from './generated/Talk';
export type { Source } from './generated/Source';
export type { Trail } from './generated/Trail';
export type { Trial } from './generated/Trial';
export type { ValueCount } from './generated/ValueCount';
export type { Version } from './generated/Version';

export type Gate = WireGate;
export type GateLevel = WireGate['level'];
export type GateState = WireGate['state'];
export type Step = WireStep;
export type StepId = WireStep['id'];
export type StepGroup = WireStep['group'];
export type StepStatus = WireStep['status'];
export type Track = DossierHead['track'];
export type FieldKind = import('./generated/Field').Field['kind'];

/** A correction of what was found in a sheet. Rows and columns count from 1; header 0 to 0 is none. */
export type IntakeChange =
  | { kind: 'sheet'; sheet: number }
  | { kind: 'table'; table: number }
  | { kind: 'header'; first: number; last: number }
  | { kind: 'range'; dataFirst: number; dataLast: number; colFirst: number; colLast: number }
  | { kind: 'name'; letter: string; name: string }
  | { kind: 'type'; letter: string; type: string }
  | { kind: 'role'; letter: string; role: string }
  | { kind: 'unit'; letter: string; unit: string }
  | { kind: 'drop'; letter: string }
  | { kind: 'restore'; letter: string }
  | { kind: 'personal'; letter: string; choice: string }
  | { kind: 'odd'; cell: string; choice: string }
  | { kind: 'answer'; letter: string; answer: string }
  | { kind: 'offer'; offer: string; choice: string }
  | { kind: 'recipe'; choice: 'yes' | 'no' }
  | { kind: 'row'; row: number; include: 'yes' | 'no' };

/** How the values of a computed column follow from the others in the same row. Columns go by name. */
export type Formula =
  | { kind: 'sum'; columns: string[] }
  | { kind: 'difference'; of: string; less: string }
  | { kind: 'ratio'; of: string; per: string; times: number }
  | { kind: 'index'; of: string; period: string; base: string; groups: string[] };

/** A step that makes a table of one or more others. Tables go by id, columns by name. */
export type CombineStep =
  | { kind: 'append'; parts: { dataset: string; label: string }[]; label: string }
  | { kind: 'join'; left: string; right: string; keys: { left: string; right: string }[]; columns: string[]; unmatched: 'keep' | 'leave_out'; spelling: 'exact' | 'loose'; same: { left: string; right: string }[] }
  | { kind: 'compute'; dataset: string; column: string; formula: Formula }
  | { kind: 'select'; dataset: string; conditions: { column: string; values: string[] }[] }
  | { kind: 'group'; dataset: string; by: string[]; sums: string[]; rows: string };
