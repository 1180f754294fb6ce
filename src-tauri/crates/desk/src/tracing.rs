//! Follows the numbers of a note or a workbook back to their findings and cells.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use analysis::ticker::Unwatched;
use analysis::{RawSheet, RawValue};
use dossier::{Dossier, Message};
use note::NoteNumber;
use note::document::NumberState;
use serde::Serialize;

use crate::desk::Desk;
use crate::failure::Failure;

/// What a file is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// Nothing: only what the file itself says.
    Nothing,
    /// The dossier that is open.
    OpenDossier,
    /// A workbook that went out with the note.
    Workbook(PathBuf),
}

/// How a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TraceState {
    /// Equal to its finding.
    Ok,
    /// The finding says something else.
    Stale,
    /// Stated with its origin.
    Stated,
    /// Nothing to compare with, or it refers to nothing.
    Unknown,
}

/// A number in a file with its trail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TracedNumber {
    /// As printed.
    pub text: String,
    /// Where it stands: name of the bookmark, or cell of the workbook.
    pub place: String,
    /// Finding and place, `R1.3`; `=` for a stated number.
    pub finding: String,
    /// Value in full precision, when known.
    pub value: Option<f64>,
    /// Dataset it was computed from.
    pub dataset: Option<String>,
    /// Columns measured.
    pub column: Option<String>,
    /// Cells in the sheet.
    pub cells: Option<String>,
    /// Workbook of the source.
    pub file: Option<String>,
    /// SHA-256 of that workbook.
    pub sha256: Option<String>,
    /// How it stands.
    pub state: TraceState,
}

impl Desk {
    /// Every number of a note (docx) or a workbook (xlsx) with its trail.
    pub fn trace(&self, file: &Path, against: &Against) -> Result<Vec<TracedNumber>, Failure> {
        let bytes = std::fs::read(file).map_err(|cause| {
            Failure::file(Message::new("trace-cannot-read").text("cause", cause.kind().to_string()))
        })?;
        match file.extension().map(|extension| extension.to_string_lossy().to_lowercase()).as_deref() {
            Some("docx") => {
                let numbers = paper::docx::numbers(&bytes)?;
                self.trace_note(&numbers, against)
            }
            Some("xlsx") => self.trace_workbook(file, against),
            Some("pdf") => {
                Err(Failure::file(Message::new("trace-in-print")).with_remedy(Message::new("trace-not-ours-remedy")))
            }
            _ => Err(Failure::file(Message::new("trace-not-ours")).with_remedy(Message::new("trace-not-ours-remedy"))),
        }
    }

    fn trace_note(
        &self,
        numbers: &[paper::docx::PrintedNumber],
        against: &Against,
    ) -> Result<Vec<TracedNumber>, Failure> {
        let known: BTreeMap<String, TracedNumber> = match against {
            Against::Nothing => BTreeMap::new(),
            Against::OpenDossier => of_dossier(self.dossier()?),
            Against::Workbook(path) => {
                self.of_workbook(path)?.into_iter().map(|row| (row.place.clone(), row)).collect()
            }
        };
        let traced = numbers.iter().map(|number| match known.get(&number.bookmark) {
            Some(row) => {
                let is_equal = row.text == number.text;
                let state = if row.state == TraceState::Ok && !is_equal { TraceState::Stale } else { row.state };
                TracedNumber { text: number.text.clone(), place: number.bookmark.clone(), state, ..row.clone() }
            }
            None => bare(number),
        });
        Ok(traced.collect())
    }

    fn trace_workbook(&self, file: &Path, against: &Against) -> Result<Vec<TracedNumber>, Failure> {
        let rows = self.of_workbook(file)?;
        let known: BTreeMap<String, TracedNumber> = match against {
            Against::OpenDossier => of_dossier(self.dossier()?),
            Against::Nothing => return Ok(rows),
            Against::Workbook(path) => {
                self.of_workbook(path)?.into_iter().map(|row| (row.place.clone(), row)).collect()
            }
        };
        let compared = rows.into_iter().map(|row| match known.get(&row.place) {
            Some(other) if other.text == row.text => TracedNumber { state: other.state, ..row },
            Some(_) => TracedNumber { state: TraceState::Stale, ..row },
            None => TracedNumber { state: TraceState::Unknown, ..row },
        });
        Ok(compared.collect())
    }

    /// The numbers that the sheet "Getallen in nota" of a workbook lists.
    fn of_workbook(&self, path: &Path) -> Result<Vec<TracedNumber>, Failure> {
        let book = workbook::read_file(self.worker(), path, &mut Unwatched)?;
        let name = note::annex::NUMBERS_SHEET;
        let sheet = book.sheets.iter().find(|sheet| sheet.name == name);
        let sheet = sheet.ok_or_else(|| {
            Failure::file(Message::new("trace-not-ours")).with_remedy(Message::new("trace-not-ours-remedy"))
        })?;
        Ok(listed(sheet, &|key| self.dutch.key(key)))
    }
}

/// Numbers of the dossier as they stand now, by the name of their bookmark.
fn of_dossier(dossier: &Dossier) -> BTreeMap<String, TracedNumber> {
    note::numbers(dossier).into_iter().map(|number| (number.bookmark.clone(), of_number(&number))).collect()
}

fn of_number(number: &NoteNumber) -> TracedNumber {
    let source = number.source.as_ref();
    let columns = source.map(|source| {
        let measured = source.columns.iter().filter(|column| matches!(column.part.as_str(), "measure" | "denominator"));
        measured.map(|column| column.name.clone()).collect::<Vec<_>>().join(" / ")
    });
    TracedNumber {
        text: number.text.clone(),
        place: number.bookmark.clone(),
        finding: number.trail.clone(),
        value: number.now.map(|value| value.value),
        dataset: source.map(|source| source.dataset.to_string()),
        column: columns,
        cells: number.cells(),
        file: source.map(|source| source.files().join("; ")),
        sha256: source.map(|source| source.check_codes().join("; ")),
        state: match number.state {
            NumberState::Fresh => TraceState::Ok,
            NumberState::Stale => TraceState::Stale,
            NumberState::Stated => TraceState::Stated,
            NumberState::Unknown => TraceState::Unknown,
        },
    }
}

/// A number of which only the note itself is known.
fn bare(number: &paper::docx::PrintedNumber) -> TracedNumber {
    let finding = finding_of(&number.bookmark);
    TracedNumber {
        text: number.text.clone(),
        place: number.bookmark.clone(),
        state: if finding == "=" { TraceState::Stated } else { TraceState::Unknown },
        finding,
        value: None,
        dataset: None,
        column: None,
        cells: None,
        file: None,
        sha256: None,
    }
}

/// Finding and place in the name of a bookmark: `R1_3_2` is the second time that `R1.3` is printed.
fn finding_of(bookmark: &str) -> String {
    let mut parts = bookmark.split('_');
    match (parts.next(), parts.next()) {
        (Some("S"), _) => "=".to_owned(),
        (Some(code), Some(place)) if code.starts_with('R') => format!("{code}.{place}"),
        _ => String::new(),
    }
}

/// Reads the table of the sheet by the words of its header.
fn listed(sheet: &RawSheet, word: &dyn Fn(&str) -> String) -> Vec<TracedNumber> {
    let text = |row, column| match sheet.value(row, column) {
        RawValue::Text(text) | RawValue::Error(text) => text.to_owned(),
        RawValue::Number(number) | RawValue::DateTime(number) => number.to_string(),
        RawValue::Bool(_) | RawValue::Empty | RawValue::Formula => String::new(),
    };
    let wanted = ["bookmark", "printed", "result", "now", "dataset", "columns", "cells", "file", "sha256", "state"]
        .map(|name| word(&format!("annex-column-{name}")));
    let head = (1..=sheet.rows.min(40)).find(|row| (1..=sheet.columns).any(|column| text(*row, column) == wanted[0]));
    let Some(head) = head else { return Vec::new() };
    let at = wanted.map(|name| (1..=sheet.columns).find(|column| text(head, *column) == name));
    let cell = |row, which: usize| at[which].map(|column| text(row, column)).filter(|text| !text.is_empty());
    let states = [TraceState::Ok, TraceState::Stale, TraceState::Stated, TraceState::Unknown];
    let state_names = ["fresh", "stale", "stated", "unknown"].map(|name| word(&format!("annex-state-{name}")));
    ((head + 1)..=sheet.rows)
        .filter_map(|row| {
            let state = cell(row, 9).unwrap_or_default();
            let state = state_names.iter().position(|name| *name == state).map_or(TraceState::Unknown, |at| states[at]);
            Some(TracedNumber {
                place: cell(row, 0)?,
                text: cell(row, 1).unwrap_or_default(),
                finding: finding_of(&cell(row, 0)?),
                value: cell(row, 3).and_then(|text| text.parse().ok()),
                dataset: cell(row, 4),
                column: cell(row, 5),
                cells: cell(row, 6),
                file: cell(row, 7),
                sha256: cell(row, 8),
                state,
            })
        })
        .collect()
}
