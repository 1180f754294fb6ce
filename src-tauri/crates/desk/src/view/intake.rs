//! A sheet before anything of it is stored, as the window shows it.

use analysis::intake::{
    Ambiguity, Answer, ColumnPlan, DateOrder, Fate, GapFill, IntakePlan, NumberStyle, OddFate, RowRole, cell_text,
    open_choices, personal_data_name, row_roles,
};
use analysis::ticker::Unwatched;
use dossier::dataset::{ColumnType, PersonalData, Role};
use dossier::source::{Cell, CellRange, column_letters};
use dossier::{Dossier, Message, Remark, dutch};

use super::{names, offer, source};
use crate::failure::Failure;
use crate::intake::{Session, letters, no_table};
use crate::wire::{
    ChoiceView, ColumnPlanView, GridAnswer, GridRow, IntakeView, OddChoice, OddView, OpenChoice, PersonalView,
    PlacedText, SheetView, TableView,
};
use crate::words::Words;

/// Odd cells are listed up to this number; the rest is counted.
const ODD_LISTED: usize = 100;

const TYPES: [ColumnType; 9] = [
    ColumnType::Text,
    ColumnType::Integer,
    ColumnType::Decimal,
    ColumnType::Percentage,
    ColumnType::Currency,
    ColumnType::Date,
    ColumnType::Period,
    ColumnType::Boolean,
    ColumnType::Code,
];
const ROLES: [Role; 8] =
    [Role::Time, Role::Area, Role::Group, Role::Measure, Role::Count, Role::Denominator, Role::Id, Role::Text];

/// A file that is being brought in.
pub(crate) fn view(words: &Words, dossier: &Dossier, handle: &str, session: &Session) -> Result<IntakeView, Failure> {
    let raw = session.raw();
    let plan = session.plan.as_ref();
    let built = plan.map(|_| session.preview(&mut Unwatched)).transpose()?;
    let (kept, present, skipped) = built.as_ref().map_or((0, 0, Vec::new()), |built| {
        let skipped = u32::try_from(built.rows_skipped.len()).unwrap_or(0);
        (built.rows_present - skipped, built.rows_present, source::skipped(words, &built.rows_skipped))
    });
    let odd = odd(words, session);
    let looked_at = plan.map_or(0, |plan| {
        let numeric = plan.columns.iter().filter(|column| column.is_kept() && !column.odd.is_empty()).count();
        u64::from(kept) * numeric as u64
    });
    let tables = session.proposal().map(|proposal| proposal.tables.as_slice()).unwrap_or_default();
    Ok(IntakeView {
        session: handle.to_owned(),
        file: session.book.file.clone(),
        size: words
            .say(&Message::new("intake-size").text("size", file_size(session.book.size)).count("rows", raw.rows)),
        check_code: note::check_code(&session.book.sha256),
        sheets: sheets(words, dossier, session),
        sheet: u32::try_from(session.sheet).unwrap_or(0),
        tables: tables
            .iter()
            .map(|table| TableView {
                range: with_header(table.header, table.data, table.columns_at).to_string(),
                why: words.all(&table.why),
                confidence: table.confidence,
            })
            .collect(),
        table: plan.map_or(0, |plan| plan.table.saturating_sub(1)),
        rows: raw.rows,
        header_first: plan.and_then(|plan| plan.header).map_or(0, |header| header.0),
        header_last: plan.and_then(|plan| plan.header).map_or(0, |header| header.1),
        data_first: plan.map_or(0, |plan| plan.data.0),
        data_last: plan.map_or(0, |plan| plan.data.1),
        offers: plan.map(|plan| offer::all(words, plan)).unwrap_or_default(),
        columns: plan
            .map(|plan| plan.columns.iter().map(|row| column(words, session, row)).collect())
            .unwrap_or_default(),
        letters: letters(raw),
        odd_title: if odd.is_empty() {
            String::new()
        } else {
            words.say(&Message::new("intake-odd-title").count("odd", odd.len()).text("all", dutch::whole(looked_at)))
        },
        odd_more: u32::try_from(odd.len().saturating_sub(ODD_LISTED)).unwrap_or(0),
        odd: odd.into_iter().take(ODD_LISTED).collect(),
        remarks: session
            .proposal()
            .map(|proposal| proposal.remarks.as_slice())
            .unwrap_or_default()
            .iter()
            .filter(|remark| is_open(plan, remark))
            .map(|remark| PlacedText {
                place: remark.cell.map(|cell| cell.to_string()).unwrap_or_default(),
                text: words.say(&remark.message),
            })
            .collect(),
        rows_kept: kept,
        rows_present: present,
        reconciliation: words.say(
            &Message::new("intake-reconciliation")
                .text("kept", dutch::whole(u64::from(kept)))
                .count("present", present),
        ),
        reconciliation_why: if plan.is_some_and(IntakePlan::leaves_out_all) {
            words.key("intake-no-column")
        } else {
            reconciliation_why(words, &skipped)
        },
        open: plan
            .map(open_choices)
            .unwrap_or_default()
            .into_iter()
            .filter(|choice| choice.stops)
            .map(|choice| OpenChoice {
                text: words.say(&Message::new("intake-open-choice").text("letter", choice.letter.clone())),
                letter: choice.letter,
            })
            .collect(),
        is_known: plan.is_some_and(|plan| {
            dossier.datasets.iter().any(|row| {
                row.counts() && row.sha256 == session.book.sha256 && row.sheet == plan.sheet && row.table == plan.table
            })
        }),
        follows: session.follows.clone(),
        supersedes: plan.and_then(|plan| {
            let same = |row: &&dossier::dataset::Dataset| {
                row.superseded_by.is_none()
                    && row.combination.is_none()
                    && row.file == session.book.file
                    && row.sheet == plan.sheet
                    && row.table == plan.table
            };
            dossier.datasets.iter().find(same).map(|row| row.name.clone())
        }),
    })
}

/// Rows of the sheet with the role of each.
pub(crate) fn grid(words: &Words, session: &Session, first: u32, count: u32) -> GridAnswer {
    let raw = session.raw();
    let last = first.saturating_add(count).saturating_sub(1).min(raw.rows);
    let roles = match &session.plan {
        Some(plan) => row_roles(raw, plan, first..=last),
        None => vec![RowRole::Title; (last + 1).saturating_sub(first) as usize],
    };
    let odd: Vec<Cell> = session
        .plan
        .iter()
        .flat_map(|plan| plan.columns.iter().filter(|column| column.is_kept()))
        .flat_map(|column| column.odd.iter().map(|odd| odd.cell))
        .collect();
    let row = |(row, role): (u32, RowRole)| GridRow {
        row,
        role: names::wire(role),
        role_text: if role == RowRole::Data { String::new() } else { words.key(&names::key("row", role)) },
        cells: (1..=raw.columns).map(|column| cell_text(raw, row, column)).collect(),
        odd: odd.iter().filter(|cell| cell.row == row).map(|cell| cell.column - 1).collect(),
        is_hidden: raw.hidden_rows.contains(&row),
    };
    GridAnswer { first, total: raw.rows, rows: (first..=last).zip(roles).map(row).collect() }
}

fn sheets(words: &Words, dossier: &Dossier, session: &Session) -> Vec<SheetView> {
    let known = |name: &str| dossier.datasets.iter().any(|row| row.sha256 == session.book.sha256 && row.sheet == name);
    session
        .book
        .sheets
        .iter()
        .zip(session.proposals.iter().zip(&session.overviews))
        .map(|(sheet, (proposal, overview))| {
            let tables = proposal.as_ref().map(|proposal| proposal.tables.as_slice()).unwrap_or_default();
            let detail = match tables {
                [] => Message::new("intake-sheet-none"),
                [table] => {
                    let range = with_header(table.header, table.data, table.columns_at);
                    Message::new("intake-sheet-one")
                        .text("first", range.first.to_string())
                        .text("last", range.last.to_string())
                }
                many => Message::new("intake-sheet-many").count("tables", many.len()),
            };
            SheetView {
                name: sheet.name.clone(),
                is_hidden: !sheet.visible,
                detail: words.say(&detail),
                has_table: !tables.is_empty(),
                is_imported: known(&sheet.name),
                overview: overview.clone(),
            }
        })
        .collect()
}

fn column(words: &Words, session: &Session, row: &ColumnPlan) -> ColumnPlanView {
    let found = session.found(&row.letter);
    let choice = |value: String, key: &str| ChoiceView { value, label: words.key(key), consequence: None };
    let (question, answers) = match &row.open {
        Some(Ambiguity::Numbers { example }) => (
            Some(words.say(&Message::new("intake-ask-numbers").text("example", example.clone()))),
            vec![
                choice("decimal_comma".to_owned(), "intake-answer-decimal-comma"),
                choice("decimal_point".to_owned(), "intake-answer-decimal-point"),
            ],
        ),
        Some(Ambiguity::Dates { example }) => (
            Some(words.say(&Message::new("intake-ask-dates").text("example", example.clone()))),
            vec![
                choice("day_first".to_owned(), "intake-answer-day-first"),
                choice("month_first".to_owned(), "intake-answer-month-first"),
            ],
        ),
        Some(Ambiguity::Gaps { example, cells }) => (
            Some(words.say(&Message::new("intake-ask-gaps").text("example", example.clone()).count("cells", *cells))),
            vec![choice("down".to_owned(), "intake-answer-down"), choice("leave".to_owned(), "intake-answer-leave")],
        ),
        None => (None, Vec::new()),
    };
    ColumnPlanView {
        letter: row.letter.clone(),
        name: row.name.clone(),
        kind: names::wire(row.kind),
        kinds: TYPES.into_iter().map(|kind| choice(names::wire(kind), &names::column_type(kind))).collect(),
        role: names::wire(row.role),
        roles: ROLES.into_iter().map(|role| choice(names::wire(role), &names::role(role))).collect(),
        unit: row.unit.clone(),
        is_dropped: row.fate == Fate::LeaveOut,
        personal: row
            .personal_data
            .map(|kind| personal(words, row, kind, found.is_some_and(|found| found.must_choose))),
        missing: found.map_or(0, |found| found.missing),
        distinct: found.map_or(0, |found| found.distinct),
        is_suggested: row.answer == Some(Answer::Gaps(GapFill::Down)),
        question,
        answers,
        answer: row.answer.map(|answer| {
            match answer {
                Answer::Numbers(NumberStyle::DecimalComma) => "decimal_comma",
                Answer::Numbers(NumberStyle::DecimalPoint) => "decimal_point",
                Answer::Dates(DateOrder::DayFirst) => "day_first",
                Answer::Dates(DateOrder::MonthFirst) => "month_first",
                Answer::Gaps(GapFill::Down) => "down",
                Answer::Gaps(GapFill::Leave) => "leave",
            }
            .to_owned()
        }),
    }
}

fn personal(words: &Words, row: &ColumnPlan, kind: PersonalData, must_choose: bool) -> PersonalView {
    let choice = |value: &str| ChoiceView {
        value: value.to_owned(),
        label: words.key(&format!("intake-personal-{value}")),
        consequence: words.find(&Message::new(&format!("intake-personal-{value}-then"))),
    };
    // A citizen service number has no place in an analysis: it is left out or replaced.
    let choices: &[&str] = if kind == PersonalData::Bsn {
        &["drop", "pseudonymise"]
    } else if row.can_be_coarser() {
        &["drop", "coarsen", "pseudonymise", "keep"]
    } else {
        &["drop", "pseudonymise", "keep"]
    };
    PersonalView {
        kind: names::wire(kind),
        title: words.say(
            &Message::new("intake-personal-title")
                .text("letter", row.letter.clone())
                .message("kind", personal_data_name(kind)),
        ),
        text: words.key(&format!("{}-text", names::personal(kind))),
        choices: choices.iter().map(|value| choice(value)).collect(),
        is_suggested: row.fate == Fate::Keep && !must_choose,
        choice: match row.fate {
            Fate::Undecided => None,
            Fate::Keep => Some("keep".to_owned()),
            Fate::LeaveOut => Some("drop".to_owned()),
            Fate::Pseudonymise => Some("pseudonymise".to_owned()),
            Fate::Coarsen => Some("coarsen".to_owned()),
        },
    }
}

/// Whether a remark of the proposal still says something under the plan: not of a column that stays behind, not of personal
/// data that was chosen about, and not of odd cells, which have a list of their own.
pub(crate) fn is_open(plan: Option<&IntakePlan>, remark: &Remark) -> bool {
    let letter = remark.cell.map(|cell| column_letters(cell.column));
    let Some(column) = plan.and_then(|plan| plan.columns.iter().find(|column| Some(&column.letter) == letter.as_ref()))
    else {
        return true;
    };
    let of_odd_cell = ["intake-odd-", "intake-error-cell", "intake-formula-without"];
    let is_odd = of_odd_cell.iter().any(|start| remark.message.key.starts_with(start));
    let is_chosen = column.fate != Fate::Undecided && remark.message.key == "intake-personal-data";
    // These stand at the first cell of a row, and are about the row.
    let is_of_row = ["intake-totals", "intake-no-header"].contains(&remark.message.key.as_str());
    is_of_row || (column.fate != Fate::LeaveOut && !is_odd && !is_chosen)
}

fn odd(words: &Words, session: &Session) -> Vec<OddView> {
    let plan = session.plan.iter();
    plan.flat_map(|plan| plan.columns.iter().filter(|column| column.is_kept()))
        .flat_map(|column| {
            column.odd.iter().map(move |odd| {
                let guess = dutch::read_number(odd.shown.trim_start_matches(|c: char| !c.is_ascii_digit()));
                let mut choices = vec![
                    OddChoice { value: "empty".to_owned(), label: words.key("intake-odd-empty") },
                    OddChoice { value: "unknown".to_owned(), label: words.key("intake-odd-unknown") },
                ];
                let typed: String = odd.shown.chars().filter(|c| c.is_ascii_digit() || ".,".contains(*c)).collect();
                let offered = guess.map(|_| typed.clone()).or_else(|| dutch::read_number(&typed).map(|_| typed));
                if let Some(value) = offered {
                    choices.push(OddChoice { value: format!("value:{value}"), label: value });
                }
                let choice = match &odd.fate {
                    OddFate::Empty => "empty".to_owned(),
                    OddFate::Missing(_) => "unknown".to_owned(),
                    OddFate::Value(value) => format!("value:{value}"),
                };
                if !choices.iter().any(|known| known.value == choice)
                    && let Some((_, value)) = choice.split_once(':')
                {
                    choices.push(OddChoice { value: choice.clone(), label: value.to_owned() });
                }
                OddView {
                    cell: odd.cell.to_string(),
                    row: odd.cell.row,
                    letter: column.letter.clone(),
                    raw: odd.shown.clone(),
                    title: words.say(
                        &Message::new("intake-odd")
                            .text("shown", odd.shown.clone())
                            .text("row", dutch::whole(u64::from(odd.cell.row))),
                    ),
                    text: column.name.clone(),
                    choices,
                    choice,
                }
            })
        })
        .collect()
}

fn reconciliation_why(words: &Words, skipped: &[PlacedText]) -> String {
    const NAMED: usize = 4;
    if skipped.is_empty() {
        return words.key("intake-nothing-skipped");
    }
    let one = |row: &PlacedText| {
        words.say(&Message::new("intake-skipped-row").text("row", row.place.clone()).text("why", row.text.clone()))
    };
    let mut parts: Vec<String> = skipped.iter().take(NAMED).map(one).collect();
    if skipped.len() > NAMED {
        parts.push(words.say(&Message::new("intake-skipped-more").count("more", skipped.len() - NAMED)));
    }
    words.say(&Message::new("intake-skipped").text("rows", parts.join(", ")))
}

fn with_header(header: Option<(u32, u32)>, data: (u32, u32), columns: (u32, u32)) -> CellRange {
    CellRange::new((header.map_or(data.0, |header| header.0), data.1), columns)
}

fn file_size(bytes: u64) -> String {
    #[allow(clippy::cast_precision_loss, reason = "a size in words needs three digits")]
    let kilobytes = bytes as f64 / 1000.0;
    if kilobytes < 1000.0 {
        format!("{} kB", dutch::number(kilobytes.max(1.0), 0))
    } else {
        format!("{} MB", dutch::number(kilobytes / 1000.0, 1))
    }
}

impl Session {
    /// What was found in a column, for its counts.
    pub(crate) fn found(&self, letter: &str) -> Option<&analysis::intake::ProposedColumn> {
        let plan = self.plan.as_ref()?;
        let table = self.proposal()?.tables.get(plan.table.saturating_sub(1) as usize)?;
        table.columns.iter().find(|column| column.letter == letter)
    }

    /// The rows that the plan keeps and skips; undecided columns are left out of this look.
    fn preview(&self, ticker: &mut dyn analysis::ticker::Ticker) -> Result<Reconciled, Failure> {
        let plan = self.plan.as_ref().ok_or_else(no_table)?;
        let mut bare = plan.clone();
        for column in &mut bare.columns {
            column.fate = Fate::LeaveOut;
        }
        if let Some(first) = bare.columns.first_mut() {
            first.fate =
                if plan.columns.first().is_some_and(ColumnPlan::is_kept) { Fate::Keep } else { Fate::LeaveOut };
        }
        let built = analysis::intake::build(self.raw(), &bare, ticker).map_err(crate::intake::cancelled)?;
        Ok(Reconciled { rows_present: built.rows_present, rows_skipped: built.rows_skipped })
    }
}

struct Reconciled {
    rows_present: u32,
    rows_skipped: Vec<dossier::dataset::SkippedRow>,
}
