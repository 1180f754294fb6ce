//! The exchange with an analyst who has no program but Excel: the Analistenblad that goes out, and the answer that comes
//! back. Rows are known by their code, never by their place; nothing is taken over before it was seen.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use analysis::{RawSheet, RawValue};
use dossier::exchange::{Choice, SentBrief, Verdict, compare, outcome};
use dossier::form::{self, Field, FieldKind};
use dossier::id::RecordId;
use dossier::message::Arg;
use dossier::talk::{FieldComment, Person, Role};
use dossier::{Day, Dossier, Message, dutch};
use workbook::RawWorkbook;
use workbook::write::{AnalystBook, AnalystRow, COLUMNS, HEADER_ROW, analyst_book};

use crate::desk::Desk;
use crate::failure::Failure;
use crate::words::Words;
use crate::writing::{Existing, Paper, Written, hash, write_all};

/// An answer, laid beside what was sent and what stands here now.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// When the version was sent that it answers; `None` when that is not known.
    pub sent: Option<dossier::Moment>,
    /// Fields that came back, in the order of the method.
    pub rows: Vec<ReplyRow>,
    /// Fields that were sent and did not come back.
    pub missing: Vec<String>,
    /// Rows that nobody sent: place in the sheet and what stands there.
    pub unknown: Vec<(u32, String)>,
    /// Names of other sheets with something in them: data that the analyst sends along.
    pub sheets: Vec<String>,
}

/// A field that came back.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyRow {
    /// Lasting path of the field.
    pub field: String,
    /// How it stands.
    pub verdict: Verdict,
    /// What was sent.
    pub base: String,
    /// What stands here now.
    pub ours: String,
    /// What came back, as it is stored.
    pub theirs: String,
    /// What the analyst says of it.
    pub note: String,
    /// Who answered.
    pub by: String,
    /// Why it cannot be taken over; `None` when it can.
    pub unfit: Option<Message>,
    /// Whether what is asked reads otherwise than it was sent.
    pub is_reworded: bool,
}

/// What an answer did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Fields that were written.
    pub fields: usize,
    /// Remarks that were added.
    pub comments: usize,
}

/// Keys of the header, in its order.
const HEADER: [&str; COLUMNS] = [
    "analyst-code",
    "analyst-part",
    "analyst-question",
    "analyst-hint",
    "analyst-answer",
    "analyst-note",
    "analyst-name",
    "analyst-day",
];

/// Rows from the top in which the header of an answer is looked for.
const HEAD: u32 = 50;

impl Desk {
    /// Writes the Analistenblad to a file, and keeps what was sent.
    pub fn send_brief(&mut self, path: &Path) -> Result<Written, Failure> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.send(folder, name, Existing::Replace)
    }

    /// Writes the Analistenblad into a folder, under the dossier's name.
    pub fn export_brief(&mut self, folder: &Path, existing: Existing) -> Result<Written, Failure> {
        let name = self.file_name_of("analyst-sheet", Paper::Workbook)?;
        self.send(folder, name, existing)
    }

    fn send(&mut self, folder: &Path, name: String, existing: Existing) -> Result<Written, Failure> {
        if self.dossier()?.questions.is_empty() {
            return Err(Failure::refused("talk-sign-nothing").with_remedy(Message::new("talk-sign-nothing-remedy")));
        }
        self.writable()?;
        let act = self.act("send-brief");
        let content = self.dossier()?.sent_content();
        let sent = SentBrief { id: RecordId(self.host.world.new_id()), at: act.at.clone(), by: self.person(), content };
        let bytes = analyst_book(&self.analyst_book(&sent)?)?;
        let written = write_all(folder, vec![(Paper::Workbook, name, bytes)], existing)?;
        self.transact(&act, |dossier| {
            dossier.sent_briefs.push(sent);
            Ok(())
        })?;
        written.into_iter().next().ok_or_else(|| Failure::refused("desk-no-dossier"))
    }

    /// Lays an answer beside what was sent. Changes nothing.
    pub fn read_reply(&self, book: &RawWorkbook) -> Result<Reply, Failure> {
        let dossier = self.dossier()?;
        let reader = ReplyReader { words: &self.dutch, dossier };
        reader.read(book)
    }

    /// Takes an answer over: each field as it was chosen, fields that only the analyst changed unless they were left, and
    /// what the analyst says of fields.
    pub fn take_reply(&mut self, reply: &Reply, choices: &BTreeMap<String, Choice>) -> Result<Taken, Failure> {
        let dossier = self.dossier()?;
        let is_as_seen = |row: &ReplyRow| form::get(dossier, &row.field).unwrap_or_default() == row.ours;
        if !reply.rows.iter().all(is_as_seen) {
            return Err(Failure::refused("reply-changed").with_remedy(Message::new("reply-changed-remedy")));
        }
        let chosen = |row: &ReplyRow| {
            let usual = if row.verdict == Verdict::Theirs { Choice::Theirs } else { Choice::Ours };
            choices.get(&row.field).copied().unwrap_or(usual)
        };
        let rows = in_order_of_writing(&reply.rows).into_iter().filter(|row| row.unfit.is_none());
        let writes: Vec<(String, String)> = rows
            .filter_map(|row| Some((row.field.clone(), outcome(row.verdict, &row.theirs, chosen(row))?.to_owned())))
            .collect();
        let name = reply.rows.iter().map(|row| row.by.trim()).find(|by| !by.is_empty()).unwrap_or("").to_owned();
        let act = self.act("take-reply").with("name", Arg::Text(name)).with("fields", Arg::Count(writes.len() as u64));
        let comments = self.new_comments(reply, &act.at)?;
        let taken = Taken { fields: writes.len(), comments: comments.len() };
        let id = self.host.world.new_id();
        self.transact(&act, |dossier| {
            for (field, value) in &writes {
                let reading = if field.ends_with("].dataset") { reading_beside(dossier, field) } else { Vec::new() };
                form::set(dossier, field, value, id)?;
                // Another table opens what was read in the old one; what the new one has too stays as it was.
                for (beside, value) in
                    reading.iter().filter(|(beside, _)| writes.iter().all(|(path, _)| path != beside))
                {
                    let _ = form::set(dossier, beside, value, id);
                }
            }
            dossier.comments.extend(comments);
            Ok(())
        })?;
        Ok(taken)
    }

    /// What the analyst says of fields, as far as it was not said before.
    fn new_comments(&self, reply: &Reply, at: &dossier::Moment) -> Result<Vec<FieldComment>, Failure> {
        let dossier = self.dossier()?;
        let is_known = |row: &ReplyRow| {
            let said = row.note.trim();
            dossier.comments.iter().any(|comment| comment.field == row.field && comment.text == said)
        };
        let rows = reply.rows.iter().filter(|row| !row.note.trim().is_empty() && !is_known(row));
        Ok(rows
            .map(|row| FieldComment {
                id: RecordId(self.host.world.new_id()),
                field: row.field.clone(),
                text: row.note.trim().to_owned(),
                by: Person { name: row.by.clone(), role: Role::Analyst },
                at: at.clone(),
                settled: false,
            })
            .collect())
    }

    fn analyst_book(&self, sent: &SentBrief) -> Result<AnalystBook, Failure> {
        let (dossier, words) = (self.dossier()?, &self.dutch);
        let rows: Vec<AnalystRow> = dossier.sent_fields().iter().map(|field| row(words, dossier, field)).collect();
        let codes: String = rows.iter().map(|row| row.code.as_str()).collect();
        let name = Message::new("analyst-title").text("name", dossier.start.name.clone());
        let lines = [
            words.say(&Message::new("analyst-policy").text("question", dossier.question.policy_question.clone())),
            words.key("analyst-how-answer"),
            words.key("analyst-how-note"),
            words.key("analyst-how-rows"),
            words.key("analyst-how-data"),
            words.key("analyst-how-back"),
        ];
        Ok(AnalystBook {
            sheets: ["analyst-sheet", "analyst-read-first", "analyst-choices"].map(|key| words.key(key)),
            title: words.say(&name),
            explanation: lines.into(),
            version: (words.key("analyst-version"), version_of(dossier, sent)),
            properties: vec![
                ("raadslag-dossier".to_owned(), dossier.id.to_string()),
                ("raadslag-version".to_owned(), sent.id.to_string()),
                ("raadslag-rows".to_owned(), hash(codes.as_bytes())[..16].to_owned()),
            ],
            header: HEADER.map(|key| words.key(key)),
            rows,
            created: sent.at.as_str().to_owned(),
        })
    }
}

/// The line above the table: the dossier and the version, short enough to read aloud.
fn version_of(dossier: &Dossier, sent: &SentBrief) -> String {
    format!("{} {}", &dossier.id.to_string()[..8], &sent.id.to_string()[..8])
}

fn row(words: &Words, dossier: &Dossier, field: &Field) -> AnalystRow {
    let key = form::field_key(&field.path);
    let hint = |part: &str| words.find(&Message::new(&format!("field-{key}-{part}")));
    AnalystRow {
        code: code_of(dossier, &form::lasting(dossier, &field.path), &field.value),
        part: words.key(&format!("step-{}", field.step.name())),
        question: words.say(&form::title(dossier, &field.path)),
        hint: hint("hint").or_else(|| hint("discuss")).unwrap_or_default().replace('\n', " "),
        answer: words.phrase(form::shown(dossier, field)),
        choices: choices_of(words, dossier, field),
    }
}

/// Code of a row: which field, and what it said when it was sent.
fn code_of(dossier: &Dossier, lasting: &str, value: &str) -> String {
    let field = hash(format!("{} {lasting}", dossier.id).as_bytes());
    let said = hash(value.trim().as_bytes());
    format!("{}-{}", &field[..8], &said[..4])
}

fn choices_of(words: &Words, dossier: &Dossier, field: &Field) -> Vec<String> {
    let question = form::place_of(&field.path).and_then(|place| dossier.questions.get(place.checked_sub(1)?));
    let dataset = question.and_then(|question| dossier.dataset(question.reading.dataset?));
    match field.spec.kind {
        FieldKind::Choice(choices) => {
            let named = choices.iter().filter(|choice| !choice.is_empty());
            named.map(|choice| words.key(&form::choice_key(field, choice))).collect()
        }
        FieldKind::Dataset => {
            dossier.datasets.iter().filter(|dataset| dataset.counts()).map(|dataset| dataset.name.clone()).collect()
        }
        FieldKind::Column => {
            dataset.iter().flat_map(|dataset| &dataset.columns).map(|column| column.name.clone()).collect()
        }
        FieldKind::Comparison => {
            let general = ["average", "first_period", "nothing"];
            let mut choices: Vec<String> =
                general.iter().map(|name| words.key(&format!("choice-comparison-{name}"))).collect();
            let group = question.and_then(|question| dataset?.column(question.reading.group.as_deref()?));
            choices.extend(group.iter().flat_map(|column| column.labels.iter().cloned()));
            choices
        }
        FieldKind::Line
        | FieldKind::Long
        | FieldKind::Rich
        | FieldKind::Mixed
        | FieldKind::Day
        | FieldKind::Whole
        | FieldKind::Goal
        | FieldKind::Filter => Vec::new(),
    }
}

/// What is read in the table of a question, beside the table itself: lasting paths and what they say.
fn reading_beside(dossier: &Dossier, dataset: &str) -> Vec<(String, String)> {
    let Some(question) = dataset.strip_suffix("dataset") else { return Vec::new() };
    let names = ["measure", "denominator", "group", "period", "filter", "comparison"];
    let said = names.iter().filter_map(|name| {
        let path = format!("{question}{name}");
        let value = form::get(dossier, &path).ok()?;
        (!value.trim().is_empty()).then_some((path, value))
    });
    said.collect()
}

/// A dataset is written before the columns that are looked for in it.
fn in_order_of_writing(rows: &[ReplyRow]) -> Vec<&ReplyRow> {
    let mut ordered: Vec<&ReplyRow> = rows.iter().collect();
    ordered.sort_by_key(|row| !row.field.ends_with("].dataset"));
    ordered
}

/// Reads an answer.
struct ReplyReader<'a> {
    words: &'a Words,
    dossier: &'a Dossier,
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
    fn read(&self, book: &RawWorkbook) -> Result<Reply, Failure> {
        let found = book.sheets.iter().enumerate().find_map(|(index, sheet)| Some((index, self.header(sheet)?)));
        let (index, (header, columns)) = found.ok_or_else(|| {
            Failure::input(Message::new("reply-not-ours")).with_remedy(Message::new("reply-not-ours-remedy"))
        })?;
        let sheet = &book.sheets[index];
        self.refuse_other_dossier(sheet, header)?;
        let sent = self.version(sheet, header);
        let paths = self.paths();
        let mut came: BTreeMap<String, Vec<Came>> = BTreeMap::new();
        let mut unknown = Vec::new();
        for row in header + 1..=sheet.rows {
            let Some(one) = came_back(sheet, row, &columns) else { continue };
            match one.code.split('-').next().and_then(|code| paths.get(code)) {
                Some(path) => came.entry(path.clone()).or_default().push(one),
                None => unknown.push((one.row, [one.question, one.answer, one.note].join(" ").trim().to_owned())),
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
        Ok(Reply { sent: sent.map(|sent| sent.at.clone()), rows, missing, unknown, sheets })
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
                let label = |name: &str| self.words.key(&format!("choice-comparison-{name}")).to_lowercase();
                if let Some(name) = general.iter().find(|name| label(name) == said.to_lowercase()) {
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
    let [code, _, question, _, answer, note, by, _] = std::array::from_fn(at);
    let day = match sheet.value(row, columns[4]) {
        RawValue::DateTime(days) => day_of_excel(days),
        RawValue::Empty
        | RawValue::Number(_)
        | RawValue::Text(_)
        | RawValue::Bool(_)
        | RawValue::Error(_)
        | RawValue::Formula => None,
    };
    let value = sheet.value(row, columns[4]);
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
