//! What crosses the wire to the window: every text already in words, every number already written in Dutch.
//!
//! Only the desk knows these types. The interface's TypeScript is generated from them ([`export_all`]) and checked in.

mod exchange;
mod finding;
mod home;
mod intake;
mod logbook;
mod note;
mod question;
mod snapshot;
mod source;
mod talk;

use std::path::Path;

use ts_rs::{Config, ExportError, TS};

use crate::browsing::RowFilter;

pub use exchange::{AgreedView, ReplyRowView, ReplyView};
pub use finding::{DescribeRequest, FigureAnswer, FindingView, LabelView, MeasureView, SourceColumnView, TrailView};
pub use home::{FirstStep, HistoryAnswer, HistoryEventView, HomeAnswer, RecentView};
pub use intake::{
    ColumnPlanView, GridAnswer, GridRow, IntakeView, OddChoice, OddView, OfferView, OpenChoice, PersonalView,
    ShapeGroup, ShapeView, SheetView, TableView,
};
pub use logbook::{LastChangeView, LogEntryView, LogbookView};
pub use note::{
    ArgumentView, BlockView, CheckItem, ChecksView, ExportAnswer, ExportRequest, ExportedFile, FinalView,
    NoteNumberView, NoteView, ObjectionView, PointView, PreviewAnswer,
};
pub use question::{AskedView, QuestionView, ReadingRow, SentencePart, SlotView};
pub use snapshot::{
    ChoiceView, DossierHead, EthicsView, FailureView, FieldView, GateView, KnownBreakView, LockView, OverrideView,
    PlaceView, ProgressView, SavedView, SeenView, Snapshot, StepView,
};
pub use source::{
    AgainView, BarView, BehindView, CellTrail, ChangedCellView, ColumnView, CombinationView, CountView, DroppedView,
    FacetView, FoundRow, OneSidedView, PlacedText, QualityView, RowView, RowsAnswer, SheetOfView, SingledOutView,
    SourceView, StatedView, TrialView, VersionView,
};
pub use talk::{AgendaView, AgreementView, ChangedFieldView, CommentView, MarkView, SignatureView, TalkView};

/// Writes the TypeScript of every wire type into a folder, one file per type.
pub fn export_all(folder: &Path) -> Result<(), ExportError> {
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    Snapshot::export_all(&config)?;
    FieldView::export_all(&config)?;
    HomeAnswer::export_all(&config)?;
    HistoryAnswer::export_all(&config)?;
    IntakeView::export_all(&config)?;
    GridAnswer::export_all(&config)?;
    RowsAnswer::export_all(&config)?;
    RowFilter::export_all(&config)?;
    FacetView::export_all(&config)?;
    FoundRow::export_all(&config)?;
    CellTrail::export_all(&config)?;
    TrialView::export_all(&config)?;
    VersionView::export_all(&config)?;
    DescribeRequest::export_all(&config)?;
    FigureAnswer::export_all(&config)?;
    PreviewAnswer::export_all(&config)?;
    ExportRequest::export_all(&config)?;
    ExportAnswer::export_all(&config)?;
    FailureView::export_all(&config)?;
    ProgressView::export_all(&config)?;
    ReplyView::export_all(&config)?;
    LogbookView::export_all(&config)?;
    LastChangeView::export_all(&config)?;
    Ok(())
}
