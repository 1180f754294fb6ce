//! Reading an answer to the Analistenblad: which row is which field, what it was told, and what it says now.

use std::collections::{BTreeMap, BTreeSet};

use analysis::{RawSheet, RawValue};
use dossier::exchange::{SentBrief, Verdict, compare};
use dossier::form::{self, Field, FieldKind};
use dossier::talk::Role;
use dossier::{Day, Dossier, Message, dutch};
use workbook::RawWorkbook;
use workbook::write::{COLUMNS, HEADER_ROW};

use super::{AGREEMENT, Agreed, HEADER, Reply, ReplyRow, choices_of, code_of, comparison_key, in_order_of_writing};
use crate::failure::Failure;
use crate::words::Words;

/// Place of the answer in the header.
const ANSWER: usize = 5;

/// Rows from the top in which the header of an answer is looked for.
const HEAD: u32 = 50;

/// Reads an answer.
pub(super) struct ReplyReader<'a> {
    pub(super) words: &'a Words,
    pub(super) dossier: &'a Dossier,
}

/// A row as it came back.
struct Came {
    row: u32,
    code: String,
    question: String,
    answer: String,
    /// Whether something stands in the cell that is no answer: an error, or a formula without a result.
    is_unreadable: bool,
    day: Option<Day>,
    note: String,
    by: String,
}

impl ReplyReader<'_> {
    pub(super) fn read(&self, book: &RawWorkbook) -> Result<Reply, Failure> {
        let found = book.sheets.iter().enumerate().find_map(|(index, sheet)| Some((index, self.header(sheet)?)));
        let (index, (header, columns)) = found.ok_or_else(|| {
            Failure::input(Message::new("reply-not-ours")).with_remedy(Message::new("reply-not-ours-remedy"))
        })?;
        let sheet = &book.sheets[index];
        self.refuse_other_dossier(sheet, header)?;
        let is_ours = codes(sheet, header).is_some();
        let sent = self.version(sheet, header);
        let paths = self.paths();
        let mut came: BTreeMap<String, Vec<Came>> = BTreeMap::new();
        let mut unknown = Vec::new();
        let mut agreed = None;
        let agreement = code_of(self.dossier, AGREEMENT, "");
        for row in header + 1..=sheet.rows {
            let Some(one) = came_back(sheet, row, &columns) else { continue };
            if one.code == agreement {
                match self.agreed(&one, sent) {
                    Some(said) => agreed = Some(said),
                    // Neither yes nor no, or from nobody: it is shown as it came.
                    None if !one.answer.is_empty() || !one.note.is_empty() => unknown.push(as_it_stands(one)),
                    None => {}
                }
                continue;
            }
            match one.code.split('-').next().and_then(|code| paths.get(code)) {
                Some(path) => came.entry(path.clone()).or_default().push(one),
                None => unknown.push(as_it_stands(one)),
            }
        }
        let latest = sent.or_else(|| self.dossier.sent_briefs.last());
        let asked = latest.map(|sent| sent.content.keys().cloned().collect::<BTreeSet<_>>()).unwrap_or_default();
        let order: BTreeMap<String, usize> =
            self.dossier.sent_fields().iter().map(|f| form::lasting(self.dossier, &f.path)).zip(0..).collect();
        let place = |field: &str| order.get(field).copied().unwrap_or(usize::MAX);
        let mut missing: Vec<String> = asked.into_iter().filter(|path| !came.contains_key(path)).collect();
        missing.sort_by_key(|field| place(field));
        let mut rows: Vec<ReplyRow> = came.iter().map(|(path, rows)| self.reply_row(path, rows, sent)).collect();
        rows.sort_by_key(|row| place(&row.field));
        self.try_out(&mut rows);
        let ours = ["analyst-read-first", "analyst-choices"].map(|key| self.words.key(key));
        let others = book
            .sheets
            .iter()
            .enumerate()
            .filter(|(other, sheet)| *other != index && sheet.rows > 0 && !ours.contains(&sheet.name));
        let sheets = others.map(|(_, sheet)| sheet.name.clone()).collect();
        let sent = sent.map(|sent| sent.at.clone());
        Ok(Reply { sent, is_ours, rows, missing, unknown, sheets, agreed })
    }

    /// What somebody says of the whole: yes, or not yet and why. Nothing when it says neither.
    fn agreed(&self, came: &Came, sent: Option<&SentBrief>) -> Option<Agreed> {
        let says = |key: &str| came.answer.to_lowercase() == self.words.key(key).to_lowercase();
        let why = if came.note.trim().is_empty() { self.words.key("analyst-agree-no-why") } else { came.note.clone() };
        let refusal = match () {
            () if says("analyst-agree-yes") => None,
            () if says("analyst-agree-no") => Some(why),
            () => return None,
        };
        let name = if came.by.trim().is_empty() { self.dossier.start.analyst.trim() } else { came.by.trim() };
        let is_late = sent.is_none_or(|sent| self.is_overtaken(sent, refusal.is_some()));
        let note = if refusal.is_none() { came.note.trim().to_owned() } else { String::new() };
        (!name.is_empty()).then(|| Agreed { name: name.to_owned(), refusal, note, is_late })
    }

    /// Whether the analyst said something later than an answer to this version. A no to the last version always counts, and
    /// so does a yes after a no.
    fn is_overtaken(&self, sent: &SentBrief, is_no: bool) -> bool {
        let is_last = self.dossier.sent_briefs.last().is_some_and(|last| last.id == sent.id);
        let mut own = self.dossier.sign_offs.iter().filter(|sign_off| sign_off.by.role == Role::Analyst);
        match own.rfind(|sign_off| sign_off.at > sent.at) {
            None => false,
            Some(_) if !is_last => true,
            Some(newer) => !is_no && newer.refusal.is_none(),
        }
    }

    /// Row of the header and the place of each column in it; people move columns.
    fn header(&self, sheet: &RawSheet) -> Option<(u32, [u32; COLUMNS])> {
        (1..=sheet.rows.min(HEAD)).find_map(|row| {
            let place = |key: &str| {
                let name = self.words.key(key).to_lowercase();
                (1..=sheet.columns.min(HEAD)).find(|column| text(sheet, row, *column).to_lowercase() == name)
            };
            let mut columns = [0; COLUMNS];
            for (column, key) in columns.iter_mut().zip(HEADER) {
                // Without a code or an answer it is no answer; the rest may have been taken out.
                let is_needed = ["analyst-code", "analyst-answer"].contains(&key);
                *column = match place(key) {
                    Some(place) => place,
                    None if is_needed => return None,
                    None => 0,
                };
            }
            Some((row, columns))
        })
    }

    fn refuse_other_dossier(&self, sheet: &RawSheet, header: u32) -> Result<(), Failure> {
        match codes(sheet, header) {
            Some((dossier, _)) if !self.dossier.id.to_string().starts_with(&dossier) => {
                Err(Failure::refused("reply-other-dossier").with_remedy(Message::new("reply-other-dossier-remedy")))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn version(&self, sheet: &RawSheet, header: u32) -> Option<&SentBrief> {
        let (_, version) = codes(sheet, header)?;
        self.dossier.sent_briefs.iter().find(|sent| sent.id.to_string().starts_with(&version))
    }

    /// Field by its code: all that were ever sent, and those that would be sent now.
    fn paths(&self) -> BTreeMap<String, String> {
        let sent = self.dossier.sent_briefs.iter().flat_map(|sent| sent.content.keys().cloned());
        let now = self.dossier.sent_fields().into_iter().map(|field| form::lasting(self.dossier, &field.path));
        let coded = |path: String| {
            let code = code_of(self.dossier, &path, "");
            (code.split('-').next().unwrap_or("").to_owned(), path)
        };
        sent.chain(now).map(coded).collect()
    }

    fn reply_row(&self, path: &str, came: &[Came], sent: Option<&SentBrief>) -> ReplyRow {
        let field = self.field(path);
        let ours = field.as_ref().map(|field| field.value.clone());
        let first = &came[0];
        // A row that was copied from another version answers that one: its code says what it was told.
        let told = |brief: &SentBrief| {
            let value = brief.content.get(path);
            value.is_some_and(|value| code_of(self.dossier, path, value) == first.code)
        };
        let of_row = self.dossier.sent_briefs.iter().rev().find(|brief| told(brief));
        let base = sent.filter(|brief| told(brief)).or(of_row).and_then(|brief| brief.content.get(path)).cloned();
        let mut unfit = None;
        let theirs = match &field {
            None => {
                unfit = Some(Message::new("reply-gone"));
                first.answer.clone()
            }
            Some(field) => match self.answer(field, base.as_deref(), first) {
                Ok(value) => value,
                Err(why) => {
                    unfit = Some(why);
                    first.answer.clone()
                }
            },
        };
        if let Some(one) = came.iter().find(|one| one.is_unreadable) {
            unfit = Some(Message::new("reply-unreadable").text("row", one.row.to_string()));
        }
        if came.iter().any(|other| other.answer != first.answer) {
            let rows: Vec<String> = came.iter().map(|one| one.row.to_string()).collect();
            unfit = Some(Message::new("reply-twice").text("rows", rows.join(", ")));
        }
        let label = self.words.say(&form::title(self.dossier, &form::placed(self.dossier, path)));
        let notes: BTreeSet<&str> = came.iter().map(|one| one.note.trim()).filter(|note| !note.is_empty()).collect();
        let by = came.iter().map(|one| one.by.trim()).find(|by| !by.is_empty()).unwrap_or(&self.dossier.start.analyst);
        let verdict = compare(base.as_deref(), ours.as_deref(), Some(&theirs));
        ReplyRow {
            field: path.to_owned(),
            // What cannot be read is not the same as what stands here.
            verdict: if unfit.is_some() { Verdict::Conflict } else { verdict },
            base: base.unwrap_or_default(),
            ours: ours.unwrap_or_default(),
            theirs,
            note: notes.into_iter().collect::<Vec<_>>().join(" "),
            by: by.to_owned(),
            unfit,
            is_reworded: !first.question.is_empty() && first.question != label,
        }
    }

    fn field(&self, lasting: &str) -> Option<Field> {
        let path = form::placed(self.dossier, lasting);
        form::list(self.dossier).into_iter().find(|field| field.path == path)
    }

    /// What an answer says, as the field stores it.
    fn answer(&self, field: &Field, base: Option<&str>, came: &Came) -> Result<String, Message> {
        let said = came.answer.trim();
        let shown = |value: &str| {
            let field = Field { value: value.to_owned(), ..field.clone() };
            self.words.phrase(form::shown(self.dossier, &field))
        };
        for known in [base, Some(&field.value)].into_iter().flatten() {
            if said == shown(known).trim() {
                return Ok(known.to_owned());
            }
        }
        match field.spec.kind {
            _ if said.is_empty() => Ok(String::new()),
            FieldKind::Choice(choices) => {
                let named = |choice: &&&str| {
                    let label = self.words.key(&form::choice_key(field, choice));
                    !choice.is_empty() && (label.to_lowercase() == said.to_lowercase() || **choice == said)
                };
                let chosen = choices.iter().find(named).map(|choice| (*choice).to_owned());
                chosen.ok_or_else(|| {
                    let all = choices_of(self.words, self.dossier, field).join(", ");
                    Message::new("form-not-a-choice").text("value", said).text("choices", all)
                })
            }
            FieldKind::Day => {
                let day = came.day.or_else(|| day_in(said));
                day.map(|day| day.to_string()).ok_or_else(|| Message::new("form-not-a-day").text("value", said))
            }
            FieldKind::Comparison => {
                let general = ["average", "first_period", "nothing"];
                let said_as = |key: &str| self.words.key(key).to_lowercase() == said.to_lowercase();
                let is_said = |name: &str| {
                    let either = ["choice-comparison-average", "choice-comparison-whole"];
                    said_as(&comparison_key(self.dossier, field, name))
                        || (name == "average" && either.iter().any(|key| said_as(key)))
                };
                if let Some(name) = general.iter().find(|name| is_said(name)) {
                    return Ok((*name).to_owned());
                }
                let choices = choices_of(self.words, self.dossier, field);
                let is_known = choices.len() == general.len() || choices.iter().any(|choice| choice == said);
                let unknown =
                    || Message::new("form-not-a-choice").text("value", said).text("choices", choices.join(", "));
                if is_known { Ok(format!("group:{said}")) } else { Err(unknown()) }
            }
            FieldKind::Line
            | FieldKind::Long
            | FieldKind::Rich
            | FieldKind::Mixed
            | FieldKind::Dataset
            | FieldKind::Goal
            | FieldKind::Column
            | FieldKind::Filter
            | FieldKind::Whole => Ok(said.to_owned()),
        }
    }

    /// Tries each answer on a copy of the dossier, so that what would be refused is known before it is chosen.
    fn try_out(&self, rows: &mut [ReplyRow]) {
        let mut copy = self.dossier.clone();
        let order: Vec<String> = in_order_of_writing(rows).iter().map(|row| row.field.clone()).collect();
        for field in order {
            let Some(row) = rows.iter_mut().find(|row| row.field == field) else { continue };
            let is_new = matches!(row.verdict, Verdict::Theirs | Verdict::Conflict) && row.unfit.is_none();
            if is_new && let Err(why) = form::set(&mut copy, &field, &row.theirs, uuid::Uuid::nil()) {
                (row.unfit, row.verdict) = (Some(why.message()), Verdict::Conflict);
            }
        }
    }
}

/// A row that is no field, with all that stands in it.
fn as_it_stands(came: Came) -> (u32, String) {
    (came.row, [came.question, came.answer, came.note].join(" ").trim().to_owned())
}

/// The codes of the line above the table: of dossier and version.
fn codes(sheet: &RawSheet, header: u32) -> Option<(String, String)> {
    let is_code = |text: &str| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let cells = (1..header.max(HEADER_ROW)).flat_map(|row| (1..=4).map(move |column| (row, column)));
    cells.into_iter().find_map(|(row, column)| {
        let text = text(sheet, row, column);
        let (dossier, version) = text.split_once(' ')?;
        (is_code(dossier) && is_code(version)).then(|| (dossier.to_owned(), version.to_owned()))
    })
}

/// A row of the sheet; nothing when nothing stands in the columns that are filled in or known.
fn came_back(sheet: &RawSheet, row: u32, columns: &[u32; COLUMNS]) -> Option<Came> {
    let at = |column: usize| {
        columns.get(column).filter(|place| **place > 0).map_or(String::new(), |place| text(sheet, row, *place))
    };
    let [code, _, question, _, _, answer, note, by, _] = std::array::from_fn(at);
    let value = sheet.value(row, columns[ANSWER]);
    let day = match value {
        RawValue::DateTime(days) => day_of_excel(days),
        RawValue::Empty
        | RawValue::Number(_)
        | RawValue::Text(_)
        | RawValue::Bool(_)
        | RawValue::Error(_)
        | RawValue::Formula => None,
    };
    let is_unreadable = matches!(value, RawValue::Bool(_) | RawValue::Error(_) | RawValue::Formula);
    let is_empty = code.is_empty() && answer.is_empty() && note.is_empty();
    (!is_empty).then_some(Came { row, code: code.to_lowercase(), question, answer, is_unreadable, day, note, by })
}

fn text(sheet: &RawSheet, row: u32, column: u32) -> String {
    match sheet.value(row, column) {
        RawValue::Text(text) => text.trim().to_owned(),
        // Twelve digits are more than anybody types, and fewer than the computer makes of 12,4%.
        RawValue::Number(number) if sheet.format(row, column).contains('%') => {
            format!("{}%", typed_number((number * 1e14).round() / 1e12))
        }
        RawValue::Number(number) => typed_number(number),
        RawValue::DateTime(days) => day_of_excel(days).map_or_else(String::new, dutch::day),
        RawValue::Bool(_) | RawValue::Error(_) | RawValue::Formula | RawValue::Empty => String::new(),
    }
}

/// A number as somebody types it.
fn typed_number(number: f64) -> String {
    number.to_string().replace('.', ",")
}

/// Days from 1899-12-30 to 1970-01-01.
const EXCEL_EPOCH: i64 = 25_569;

fn day_of_excel(days: f64) -> Option<Day> {
    #[allow(clippy::cast_possible_truncation, reason = "a day of a calendar")]
    let days = days.floor() as i64;
    Day::from_epoch(i32::try_from(days - EXCEL_EPOCH).ok()?)
}

/// A day as people type it: `14-3-2026`, `14/03/2026`, `14 maart 2026` or `2026-03-14`. A year has four digits.
fn day_in(text: &str) -> Option<Day> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let year = if year.len() == 4 { year.parse().ok()? } else { return None };
    let day: i8 = day.parse().ok()?;
    let named =
        |number: &i8| Day::new(year, *number, 1).is_some_and(|first| dutch::day(first).contains(&month.to_lowercase()));
    let month = month.parse().ok().or_else(|| if month.len() > 2 { (1..=12).find(named) } else { None })?;
    Day::new(year, month, day)
}
