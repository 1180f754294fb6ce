//! The sample dossier: its three workbooks are written, and its story is played through the same use cases as any other.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use analysis::ticker::Unwatched;
use dossier::finding::Measure;
use dossier::question::{Comparison, Statistic};
use dossier::start::Start;
use dossier::{Dossier, DossierId, Message};
use uuid::Uuid;
use workbook::write::{PlainBook, PlainCell, PlainSheet};

use crate::desk::Desk;
use crate::failure::{Failure, FailureKind};
use crate::intake::{Correction, Session};
use crate::sample::story::{Act, Argue, Describe, Import, StoryGate, resolve, story};
use crate::sample::{Face, SEED, SampleBook, SampleSheet, SampleValue, workbooks};
use crate::wire::DescribeRequest;

/// Identity of the sample dossier: the same everywhere, so that the home screen knows it.
pub const SAMPLE: DossierId = DossierId(Uuid::from_u128(0x9999_0000_0000_4000_8000_0000_0000_0001));

impl Desk {
    /// Opens the sample dossier of this computer; makes it first when it is not there.
    pub fn open_sample(&mut self) -> Result<(), Failure> {
        let folder = self.host.folder.join("sample");
        let path = folder.join(format!("{}.raadslag", self.dutch.key("sample-file-name")));
        if path.is_file() {
            return self.open(&path).map(|_| ());
        }
        self.make_sample(&folder, &path)
    }

    /// Writes the workbooks of the sample into a folder and plays its story into a new dossier at a path.
    pub fn make_sample(&mut self, folder: &Path, path: &Path) -> Result<(), Failure> {
        self.close()?;
        let books = write_workbooks(folder)?;
        let story = story();
        let start = Start {
            name: story.name.to_owned(),
            track: story.track,
            advisor: self.host.who.clone(),
            ..Start::default()
        };
        self.create_as(path, &Dossier::new(SAMPLE, start))?;
        let played = story.acts.iter().try_for_each(|act| self.play(act, &books));
        if played.is_err() {
            // Half a sample helps nobody: the next click starts anew.
            let _ = self.close();
            let _ = self.folder.forget(path);
            let _ = std::fs::remove_file(path);
        }
        played?;
        self.publish().map(|_| ())
    }

    fn play(&mut self, act: &Act, books: &[PathBuf]) -> Result<(), Failure> {
        match act {
            Act::Set { field, value } => {
                let value = self.told(value)?;
                self.set_field(field, &value)
            }
            Act::Import(import) => self.play_import(import, books),
            Act::Describe(describe) => self.pin(&request(describe), &mut Unwatched).map(|_| ()),
            Act::Argue(Argue { point, head, text, findings }) => {
                let names: Vec<String> = findings.iter().map(|code| format!("R{code}")).collect();
                let (head, text) = (self.told(head)?, self.told(text)?);
                self.argue(&point.to_string(), &head, &text, &names).map(|_| ())
            }
            Act::Override { gate, by, why } => self.override_gate(&gate_name(*gate), by, why),
        }
    }

    fn play_import(&mut self, import: &Import, books: &[PathBuf]) -> Result<(), Failure> {
        let path = books.get(import.book).ok_or_else(broken)?;
        let book = workbook::read_file(&self.host.worker, path, &mut Unwatched)?;
        let mut session = Session::new(book, &mut Unwatched)?;
        session.go_to(Some(import.sheet), import.table, &mut Unwatched)?;
        let (first, last) = import.header;
        if session.plan.as_ref().and_then(|plan| plan.header) != Some((first, last)) {
            session.correct(&Correction::Header { first, last }, &mut Unwatched)?;
        }
        for letter in import.drop {
            session.correct(&Correction::Drop { letter: (*letter).to_owned() }, &mut Unwatched)?;
        }
        for (letter, role) in import.roles {
            session.correct(&Correction::Role { letter: (*letter).to_owned(), role: *role }, &mut Unwatched)?;
        }
        self.take_over(&session, &mut Unwatched).map(|_| ())
    }

    /// A text of the story with its references as the note knows them.
    fn told(&self, text: &str) -> Result<String, Failure> {
        let measures: BTreeMap<u32, Vec<Measure>> =
            self.dossier()?.findings.iter().map(|finding| (finding.code, finding.measures.clone())).collect();
        resolve(text, &measures).map_err(|_| broken())
    }
}

/// Writes the three workbooks of the sample into a folder; answers their paths in the order of the story.
pub fn write_workbooks(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let cannot = |cause: std::io::Error| {
        Failure::file(Message::new("export-cannot-write").text("file", "").text("cause", cause.kind().to_string()))
    };
    std::fs::create_dir_all(folder).map_err(cannot)?;
    let mut paths = Vec::new();
    for book in workbooks(SEED) {
        let path = folder.join(&book.file_name);
        std::fs::write(&path, workbook::write::book(&plain(&book))?).map_err(cannot)?;
        paths.push(path);
    }
    Ok(paths)
}

fn plain(book: &SampleBook) -> PlainBook {
    PlainBook {
        sheets: book.sheets.iter().map(plain_sheet).collect(),
        // The same bytes on every computer, so that the check code of a sample is known.
        created: "2026-01-05T09:00:00Z".to_owned(),
        author: String::new(),
    }
}

fn plain_sheet(sheet: &SampleSheet) -> PlainSheet {
    let last = sheet.cells.iter().map(|cell| cell.row).max().unwrap_or(0);
    let mut rows: Vec<Vec<PlainCell>> = vec![Vec::new(); last as usize];
    for cell in &sheet.cells {
        let Some(row) = rows.get_mut(cell.row as usize - 1) else { continue };
        let column = cell.column as usize - 1;
        if row.len() <= column {
            row.resize_with(column + 1, PlainCell::empty);
        }
        let plain = match &cell.value {
            SampleValue::Text(text) => PlainCell::text(text.clone()),
            SampleValue::Number(number) => PlainCell::number(*number),
            SampleValue::Day(day) => PlainCell::day(day.since_epoch()),
        };
        let plain = plain.format(cell.format);
        row[column] = match cell.face {
            Face::Plain => plain,
            Face::Bold => plain.bold(),
        };
    }
    PlainSheet {
        name: sheet.name.clone(),
        rows,
        merged: sheet.merged.clone(),
        widths: sheet.widths.iter().map(|width| f64::from(*width)).collect(),
        is_hidden: !sheet.visible,
    }
}

fn request(describe: &Describe) -> DescribeRequest {
    let column = |letter: &str| format!("@{letter}");
    DescribeRequest {
        dataset: describe.dataset.to_string(),
        measure: Some(column(describe.measure)),
        by: describe.by.map(column),
        over: describe.over.map(column),
        per: describe.per.map(column),
        stat: Some(
            match describe.statistic {
                Statistic::Sum => "sum",
                Statistic::Mean => "mean",
                Statistic::Median => "median",
                Statistic::Count => "count",
                Statistic::Share => "share",
                Statistic::Rate => "rate",
            }
            .to_owned(),
        ),
        conditions: describe.filter.iter().map(|(letter, value)| format!("@{letter}={value}")).collect(),
        against: Some(match &describe.against {
            Comparison::Average => "average".to_owned(),
            Comparison::FirstPeriod => "first_period".to_owned(),
            Comparison::Nothing => "nothing".to_owned(),
            Comparison::Group(name) => format!("group:{name}"),
        }),
        pin: Some(describe.question.to_string()),
        subject: None,
    }
}

fn gate_name(gate: StoryGate) -> String {
    match gate {
        StoryGate::SourceOld(place) => format!("sources-age[{place}]"),
        StoryGate::DuplicateRows(place) => format!("sources-duplicates[{place}]"),
    }
}

/// The story and the use cases do not fit each other: our mistake.
fn broken() -> Failure {
    Failure::new(FailureKind::Bug, Message::new("desk-bug")).with_remedy(Message::new("desk-bug-remedy"))
}
