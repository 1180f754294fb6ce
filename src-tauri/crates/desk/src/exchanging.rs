//! The exchange with an analyst who has no program but Excel: the Analistenblad that goes out, and the answer that comes
//! back. Rows are known by their code, never by their place; nothing is taken over before it was seen.

mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use dossier::agenda::{AgendaItem, Reason};
use dossier::exchange::{Choice, SentBrief, Verdict, outcome};
use dossier::form::{self, Field, FieldKind};
use dossier::id::RecordId;
use dossier::message::Arg;
use dossier::sign_off::{Content, Recorded, SignOff, content};
use dossier::talk::{Agreement, FieldComment, FieldMark, Person, Role};
use dossier::{Dossier, Message};
use workbook::RawWorkbook;
use workbook::write::{AnalystBook, AnalystRow, COLUMNS, analyst_book};

use reading::ReplyReader;

use crate::desk::Desk;
use crate::failure::Failure;
use crate::talking::{contested_field, put_mark};
use crate::view;
use crate::words::Words;
use crate::writing::{Existing, Paper, Written, hash, write_all};

/// An answer, laid beside what was sent and what stands here now.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// When the version was sent that it answers; `None` when that is not known.
    pub sent: Option<dossier::Moment>,
    /// Whether the line with dossier and version stands above the table.
    pub is_ours: bool,
    /// Fields that came back, in the order of the method.
    pub rows: Vec<ReplyRow>,
    /// Fields that were sent and did not come back.
    pub missing: Vec<String>,
    /// Rows that nobody sent: place in the sheet and what stands there.
    pub unknown: Vec<(u32, String)>,
    /// Names of other sheets with something in them: data that the analyst sends along.
    pub sheets: Vec<String>,
    /// What the analyst says of the analyseopdracht as a whole.
    pub agreed: Option<Agreed>,
}

/// Whether somebody agrees with the analyseopdracht as it came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Who says so.
    pub name: String,
    /// Why not; `None` when he agrees.
    pub refusal: Option<String>,
    /// What he says beside a yes.
    pub note: String,
    /// Whether he said something later than this answer, or the version that it answers is not known: it counts no more.
    pub is_late: bool,
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
    /// Fields that are contested until they were talked about.
    pub contested: usize,
}

/// Keys of the header, in its order.
const HEADER: [&str; COLUMNS] = [
    "analyst-code",
    "analyst-part",
    "analyst-question",
    "analyst-state",
    "analyst-hint",
    "analyst-answer",
    "analyst-note",
    "analyst-name",
    "analyst-day",
];

/// Name of the act that takes an answer over.
pub(crate) const TAKE_REPLY: &str = "take-reply";

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
        // A second round stands beside the first.
        let round = self.dossier()?.sent_briefs.len() + 1;
        let name = match name.strip_suffix(".xlsx") {
            Some(stem) if round > 1 => format!("{stem} {round}.xlsx"),
            Some(_) | None => name,
        };
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

    /// Whether a workbook is an answer to the Analistenblad and nothing else: a table of it would make no sense. Data that
    /// came along with an answer are data.
    pub fn is_answer_alone(&self, book: &RawWorkbook) -> bool {
        // Known by the line above its table, or by a row of it: other tables have columns of these names too.
        let is_ours = |reply: &Reply| reply.is_ours || !reply.rows.is_empty();
        self.read_reply(book).is_ok_and(|reply| is_ours(&reply) && reply.sheets.is_empty())
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
        let act = self.act(TAKE_REPLY).with("name", Arg::Text(name)).with("fields", Arg::Count(writes.len() as u64));
        let to_discuss: Vec<&ReplyRow> = reply
            .rows
            .iter()
            .filter(|row| matches!(row.verdict, Verdict::Theirs | Verdict::Conflict) && chosen(row) == Choice::Discuss)
            // Of what is gone here there is nothing to discuss.
            .filter(|row| form::get(dossier, &row.field).is_ok())
            .collect();
        let mut comments = self.new_comments(reply, &act.at)?;
        comments.extend(self.proposals(&to_discuss, &act.at)?);
        let marks: Vec<FieldMark> = to_discuss
            .iter()
            .map(|row| FieldMark {
                id: RecordId(self.host.world.new_id()),
                field: row.field.clone(),
                state: Agreement::Contested,
                by: Person { name: row.by.clone(), role: Role::Analyst },
                at: act.at.clone(),
                value: form::lasting_get(dossier, &row.field).unwrap_or_default(),
                contested: None,
            })
            .collect();
        let taken = Taken { fields: writes.len(), comments: comments.len(), contested: marks.len() };
        let counts = reply.agreed.clone().filter(|agreed| !agreed.is_late);
        let agreed = counts.map(|agreed| (agreed, RecordId(self.host.world.new_id())));
        let note = agreed.as_ref().map(|(agreed, _)| agreed.note.as_str()).filter(|note| !note.is_empty());
        let sheet = self.dutch.key("analyst-sheet");
        let basis = note.map_or_else(|| sheet.clone(), |note| format!("{sheet}, ‘{note}’"));
        let recorded = Recorded { by: self.person(), basis };
        let at = act.at.clone();
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
            for mark in marks {
                let field = mark.field.clone();
                put_mark(dossier, &field, Some(mark));
            }
            dossier.comments.extend(comments);
            // Nobody agrees with what is contested, also not in a workbook; a no always counts.
            let counts = |agreed: &Agreed| agreed.refusal.is_some() || contested_field(dossier).is_none();
            if let Some((agreed, sign_off)) = agreed.filter(|(agreed, _)| counts(agreed)) {
                dossier.sign_offs.push(SignOff {
                    id: sign_off,
                    by: Person { name: agreed.name, role: Role::Analyst },
                    at,
                    content: as_it_came_back(dossier, reply, id),
                    recorded: Some(recorded),
                    refusal: agreed.refusal,
                });
            }
            Ok(())
        })?;
        Ok(taken)
    }

    /// What the analyst proposed for fields that stay as they are until they were talked about.
    fn proposals(&self, rows: &[&ReplyRow], at: &dossier::Moment) -> Result<Vec<FieldComment>, Failure> {
        let dossier = self.dossier()?;
        let proposal = |row: &&ReplyRow| {
            let field = form::list(dossier).into_iter().find(|field| field.path == form::placed(dossier, &row.field));
            let shown = field
                .map(|field| self.dutch.phrase(form::shown(dossier, &Field { value: row.theirs.clone(), ..field })));
            let said = Message::new("reply-proposal").text("value", shown.unwrap_or_else(|| row.theirs.clone()));
            FieldComment {
                id: RecordId(self.host.world.new_id()),
                field: row.field.clone(),
                text: self.dutch.say(&said),
                by: Person { name: row.by.clone(), role: Role::Analyst },
                at: at.clone(),
                settled: false,
            }
        };
        Ok(rows.iter().map(proposal).collect())
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
        let agenda = dossier.agenda();
        let about = |field: &Field| agenda.iter().find(|item| item.path == field.path);
        let mut rows: Vec<AnalystRow> =
            dossier.sent_fields().iter().map(|field| row(words, dossier, field, about(field))).collect();
        rows.push(agreement_row(words, dossier));
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

fn row(words: &Words, dossier: &Dossier, field: &Field, about: Option<&AgendaItem>) -> AnalystRow {
    let key = form::field_key(&field.path);
    let hint = |part: &str| words.find(&Message::new(&format!("field-{key}-{part}")));
    AnalystRow {
        state: about.map(|item| state_of(words, item)).or_else(|| settled(words, dossier, field)).unwrap_or_default(),
        code: code_of(dossier, &form::lasting(dossier, &field.path), &field.value),
        part: words.key(&format!("step-{}", field.step.name())),
        question: words.say(&form::title(dossier, &field.path)),
        hint: hint("hint").unwrap_or_default().replace('\n', " "),
        answer: words.phrase(form::shown(dossier, field)),
        choices: choices_of(words, dossier, field),
    }
}

/// Why a row waits for somebody, with what was said of it.
fn state_of(words: &Words, item: &AgendaItem) -> String {
    let key = match item.reason {
        Reason::Contested => "analyst-state-contested",
        Reason::ToDiscuss | Reason::Asked => "analyst-state-discuss",
        Reason::Changed => "analyst-state-changed",
        Reason::Empty => "analyst-state-empty",
    };
    let said = item.comments.iter().map(|(by, text)| {
        words.say(&Message::new("guide-said").text("name", by.name.clone()).text("text", text.clone()))
    });
    std::iter::once(words.key(key)).chain(said).collect::<Vec<_>>().join("\n")
}

/// What became of an objection of the analyst, with what was said of it.
fn settled(words: &Words, dossier: &Dossier, field: &Field) -> Option<String> {
    let mark = dossier.mark(&field.path)?;
    let contested = mark.contested.as_ref().filter(|one| one.by.role == Role::Analyst)?;
    let is_same = form::lasting_value(dossier, field) == contested.value;
    let key = if is_same { "analyst-state-kept" } else { "analyst-state-settled" };
    let said = note::logbook::said_between(dossier, mark, contested).map(|comment| {
        let by = Message::new("guide-said").text("name", comment.by.name.clone());
        words.say(&by.text("text", comment.text.clone()))
    });
    Some(std::iter::once(words.key(key)).chain(said).collect::<Vec<_>>().join("\n"))
}

/// Name by which the row of the agreement is known.
const AGREEMENT: &str = "sign_off";

/// The row in which the analyst agrees with the whole.
fn agreement_row(words: &Words, dossier: &Dossier) -> AnalystRow {
    AnalystRow {
        code: code_of(dossier, AGREEMENT, ""),
        part: words.key("step-brief"),
        question: words.key("analyst-agree"),
        state: words.key("analyst-state-empty"),
        hint: words.key("analyst-agree-hint"),
        answer: String::new(),
        choices: ["analyst-agree-yes", "analyst-agree-no"].map(|key| words.key(key)).into(),
    }
}

/// What the analyst agreed to: the version that was sent with every answer in it, taken over or not. What was never sent,
/// such as the standing of a source, is as it is now.
fn as_it_came_back(dossier: &Dossier, reply: &Reply, id: uuid::Uuid) -> Content {
    let mut copy = dossier.clone();
    for row in in_order_of_writing(&reply.rows).into_iter().filter(|row| row.unfit.is_none()) {
        if form::get(&copy, &row.field).is_ok_and(|now| now != row.theirs) {
            // What does not fit any more, such as a column of a table that was not taken over, differs in any case.
            let _ = form::set(&mut copy, &row.field, &row.theirs, id);
        }
    }
    let sent = reply.sent.as_ref().and_then(|at| dossier.sent_briefs.iter().find(|brief| brief.at == *at));
    let came: BTreeMap<&str, &ReplyRow> = reply.rows.iter().map(|row| (row.field.as_str(), row)).collect();
    let mut content = content(&copy);
    let of_dossier: BTreeSet<String> =
        dossier.sent_fields().iter().map(|field| form::lasting(dossier, &field.path)).collect();
    for path in of_dossier.iter().chain(sent.iter().flat_map(|sent| sent.content.keys())) {
        // An answer that does not fit stands as it was written; a row that did not come back as it was sent.
        let said = match came.get(path.as_str()) {
            Some(row) if row.unfit.is_none() => continue,
            Some(row) => row.theirs.clone(),
            None => sent.and_then(|sent| sent.content.get(path)).cloned().unwrap_or_default(),
        };
        if said.trim().is_empty() {
            content.remove(path);
        } else {
            content.insert(path.clone(), said);
        }
    }
    content
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
            let fits = view::question::fitting(field.spec.name);
            let columns = dataset.iter().flat_map(|dataset| &dataset.columns);
            columns.filter(|column| fits(column)).map(|column| column.name.clone()).collect()
        }
        FieldKind::Comparison => {
            let general = ["average", "first_period", "nothing"];
            let mut choices: Vec<String> =
                general.iter().map(|name| words.key(&comparison_key(dossier, field, name))).collect();
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

/// Key of a comparison that is no group.
fn comparison_key(dossier: &Dossier, field: &Field, name: &str) -> String {
    if name == "average" {
        return form::average_key(dossier, &field.path).to_owned();
    }
    format!("choice-comparison-{name}")
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
