//! Every number in a note with its trail: which finding it repeats, what that finding says now, and which cells it
//! comes from.
//!
//! The note, the trace, the sheet "Getallen in nota" and the gate before "definitief" all rest on this one list.

use std::collections::{BTreeMap, BTreeSet};

use dossier::dutch;
use dossier::finding::{Finding, Outcome, Unit, Value};
use dossier::id::FindingId;
use dossier::message::{Message, Phrase};
use dossier::note_text::{Piece, Stated, bare_numbers, pieces};
use dossier::source::{CellRange, Source, SourceColumn, SourcePart};
use dossier::{Dossier, source};

use crate::block::NoteBlock;
use crate::document::NumberState;
use crate::field::{TextField, TextKind, fields};
use crate::prose;

/// Printed where a number is not known.
pub const UNKNOWN: &str = "n.b.";

/// A number in the note.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteNumber {
    /// Path of the field it stands in, such as `arguments[2].text`.
    pub path: String,
    /// Block it is printed in.
    pub block: NoteBlock,
    /// Number of the decision point, argument or objection it stands in, such as `1.1`.
    pub number: Option<String>,
    /// Sentence it stands in, as printed.
    pub sentence: String,
    /// The number as it stands in the stored text, `{R1.3|24,8%}`.
    pub raw: String,
    /// The number as printed.
    pub text: String,
    /// `R1.3` for a measure, `=` for a stated number, the text itself when it cannot be read.
    pub trail: String,
    /// Name of the bookmark in the document; begins with the trail (`R1_3_1`, `S_1`, `X_1`).
    pub bookmark: String,
    /// State.
    pub state: NumberState,
    /// What is the matter, unless the number is fresh or stated.
    pub why: Option<Message>,
    /// Finding it repeats.
    pub finding: Option<FindingId>,
    /// Name of that finding, `R1`.
    pub code: Option<String>,
    /// Place of the measure in the finding, from 1.
    pub measure: Option<u32>,
    /// What the measure says now; `None` when it is withheld, missing or gone.
    pub now: Option<Value>,
    /// Unit of the measure.
    pub unit: Option<Unit>,
    /// Cells the measure was computed from.
    pub source: Option<Source>,
    /// Where a stated number comes from.
    pub basis: Option<Phrase>,
}

impl NoteNumber {
    /// What the measure says now, as the note would print it.
    pub fn now_text(&self) -> Option<String> {
        Some(dutch::shown(self.now.as_ref()?, self.unit.as_ref()?))
    }

    /// What takes the place of [`Self::raw`] when the present value is taken over.
    pub fn renewed(&self) -> Option<String> {
        Some(format!("{{{}.{}|{}}}", self.code.as_ref()?, self.measure?, self.now_text()?))
    }

    /// Whether the note may become final with it.
    pub fn is_settled(&self) -> bool {
        matches!(self.state, NumberState::Fresh | NumberState::Stated)
    }

    /// Cells that were added up or divided: `E6:E14` per column, or the whole body when rows were counted.
    pub fn cells(&self) -> Option<String> {
        self.source.as_ref().map(cells_of)
    }
}

/// The trail of a number from its bookmark in a document: `R1_3_2` → `R1.3`, `S_1` → `=`; `None` for other bookmarks.
pub fn trail_of_bookmark(bookmark: &str) -> Option<String> {
    let mut parts = bookmark.split('_');
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next());
    match (first.strip_prefix('R'), third, parts.next()) {
        (Some(code), Some(_), None) if is_number(code) && is_number(second) => Some(format!("{first}.{second}")),
        (None, None, None) if first == "S" => Some("=".to_owned()),
        (_, _, _) => None,
    }
}

/// Cells of the columns that a source measured, or its whole body when rows were counted.
///
/// Of a table that was made of several sheets each sheet is named: `jan.xlsx, Blad1!E6:E14; feb.xlsx, Blad1!E6:E12`.
pub fn cells_of(source: &Source) -> String {
    if source.parts.is_empty() {
        return cells_in(source.range, &source.columns);
    }
    let one = |part: &SourcePart| {
        let sheet = if part.sheet.is_empty() { String::new() } else { format!(", {}", part.sheet) };
        format!("{}{sheet}!{}", part.file, cells_in(part.range, &part.columns))
    };
    source.parts.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn cells_in(range: CellRange, columns: &[SourceColumn]) -> String {
    let (first, last) = (range.first.row, range.last.row);
    let measured = columns.iter().filter(|column| matches!(column.part.as_str(), "measure" | "denominator"));
    let cells: Vec<String> = measured
        .flat_map(|column| {
            let runs = source::column_runs(&column.letter).into_iter();
            let below = runs.map(|columns| CellRange::new((first, last), columns).to_string());
            // What was a row of the sheet names its cells itself.
            let across = !source::cells_in_row(&column.letter).is_empty();
            below.chain(across.then(|| column.letter.clone())).collect::<Vec<_>>()
        })
        .collect();
    if cells.is_empty() { range.to_string() } else { cells.join(", ") }
}

/// A stretch of a text field.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    /// Words.
    Words(String),
    /// A number with its trail.
    Number(Box<NoteNumber>),
}

/// Every text of the note, cut into words and numbers: path of the field → its runs, in reading order.
pub fn runs(dossier: &Dossier) -> Vec<(String, Vec<Run>)> {
    let all = fields(dossier);
    let mut out: Vec<(String, Vec<Run>)> =
        all.iter().map(|field| (field.path.clone(), runs_of(dossier, field))).collect();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for run in out.iter_mut().flat_map(|(_, runs)| runs) {
        if let Run::Number(number) = run {
            let name = bookmark_of(number);
            let count = seen.entry(name.clone()).or_insert(0);
            *count += 1;
            number.bookmark = format!("{name}_{count}");
        }
    }
    out
}

/// Every number in every text of the note, in reading order.
pub fn numbers(dossier: &Dossier) -> Vec<NoteNumber> {
    let all = runs(dossier).into_iter().flat_map(|(_, runs)| runs);
    all.filter_map(|run| match run {
        Run::Words(_) => None,
        Run::Number(number) => Some(*number),
    })
    .collect()
}

/// Findings that the note leans on, by argument or by number, in the order of their codes. A verkenning is none.
pub fn used_findings(dossier: &Dossier) -> Vec<&Finding> {
    let argued = dossier.arguments.iter().flat_map(|argument| argument.findings.iter().copied());
    let quoted = numbers(dossier).into_iter().filter_map(|number| number.finding);
    let used: BTreeSet<FindingId> = argued.chain(quoted).collect();
    dossier.findings.iter().filter(|finding| used.contains(&finding.id) && finding.question.is_some()).collect()
}

/// A text as the note prints it.
pub fn printed(dossier: &Dossier, text: &str) -> String {
    let shown = pieces(text).into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Stated(stated) => stated.shown(),
        Piece::Unreadable(raw) => raw,
        Piece::Reference { finding, place, seen } => resolve(dossier, &finding, place, seen).text,
    });
    shown.collect()
}

fn runs_of(dossier: &Dossier, field: &TextField<'_>) -> Vec<Run> {
    let mut out = Vec::new();
    let mut length = 0;
    let whole = printed(dossier, field.text);
    let mut braced = braced(field.text).into_iter();
    for piece in pieces(field.text) {
        let raw = match &piece {
            Piece::Words(words) => words.as_str(),
            Piece::Reference { .. } | Piece::Stated(_) | Piece::Unreadable(_) => braced.next().unwrap_or(""),
        }
        .to_owned();
        let resolved = match piece {
            Piece::Words(words) => match &field.kind {
                TextKind::Mixed(basis) if !bare_numbers(&words).is_empty() => {
                    Resolved::stated(words.trim().to_owned(), basis.clone())
                }
                TextKind::Mixed(_) | TextKind::Rich => {
                    length += words.len();
                    out.push(Run::Words(words));
                    continue;
                }
            },
            Piece::Stated(stated) => Resolved::stated(stated.shown(), basis_of(&stated)),
            Piece::Unreadable(raw) => Resolved::unreadable(raw),
            Piece::Reference { finding, place, seen } => resolve(dossier, &finding, place, seen),
        };
        let sentence = sentence_at(&whole, length);
        length += resolved.text.len();
        out.push(Run::Number(Box::new(resolved.in_field(field, raw, sentence))));
    }
    out
}

/// The stretches of a text between braces, with their braces, as [`pieces`] cuts them.
fn braced(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let end = rest[open..].find('}').map_or(rest.len(), |length| open + length + 1);
        out.push(&rest[open..end]);
        rest = &rest[end..];
    }
    out
}

fn basis_of(stated: &Stated) -> Phrase {
    stated.basis.as_str().into()
}

/// The sentence around a place in a printed text.
fn sentence_at(whole: &str, at: usize) -> String {
    let mut from = 0;
    for sentence in prose::sentences(whole) {
        let start = whole[from..].find(sentence).map_or(from, |offset| from + offset);
        from = start + sentence.len();
        if at < from {
            return sentence.to_owned();
        }
    }
    whole.trim().to_owned()
}

fn bookmark_of(number: &NoteNumber) -> String {
    match (number.state, &number.code, number.measure) {
        (NumberState::Stated, _, _) => "S".to_owned(),
        (_, Some(code), Some(place)) => format!("{code}_{place}"),
        (_, _, _) => "X".to_owned(),
    }
}

/// What a reference or a stated number comes to, before its place in the note is known.
struct Resolved {
    text: String,
    trail: String,
    state: NumberState,
    why: Option<Message>,
    measure: Option<Measured>,
    basis: Option<Phrase>,
}

struct Measured {
    finding: FindingId,
    code: String,
    place: u32,
    now: Option<Value>,
    unit: Unit,
    source: Source,
}

impl Resolved {
    fn stated(text: String, basis: Phrase) -> Self {
        let state = NumberState::Stated;
        Self { text, trail: "=".to_owned(), state, why: None, measure: None, basis: Some(basis) }
    }

    fn unreadable(raw: String) -> Self {
        let why = Message::new("note-number-unreadable").text("text", raw.clone());
        Self::unknown(raw.clone(), raw, why)
    }

    fn unknown(text: String, trail: String, why: Message) -> Self {
        Self { text, trail, state: NumberState::Unknown, why: Some(why), measure: None, basis: None }
    }

    fn in_field(self, field: &TextField<'_>, raw: String, sentence: String) -> NoteNumber {
        let measure = self.measure.as_ref();
        NoteNumber {
            path: field.path.clone(),
            block: field.block,
            number: field.number.clone(),
            sentence,
            raw,
            finding: measure.map(|measure| measure.finding),
            code: measure.map(|measure| measure.code.clone()),
            measure: measure.map(|measure| measure.place),
            now: measure.and_then(|measure| measure.now),
            unit: measure.map(|measure| measure.unit.clone()),
            source: measure.map(|measure| measure.source.clone()),
            text: self.text,
            trail: self.trail,
            bookmark: String::new(),
            state: self.state,
            why: self.why,
            basis: self.basis,
        }
    }
}

fn resolve(dossier: &Dossier, name: &str, place: u32, seen: Option<String>) -> Resolved {
    let seen = seen.map(|seen| seen.trim().to_owned()).filter(|seen| !seen.is_empty());
    let typed = format!("{name}.{place}");
    let unknown = |key: &str, seen: Option<String>| {
        let why = Message::new(key).text("trail", typed.clone());
        Resolved::unknown(seen.unwrap_or_else(|| UNKNOWN.to_owned()), typed.clone(), why)
    };
    let Some(finding) = dossier.find_finding(name) else { return unknown("note-number-no-finding", seen) };
    let Some(measure) = finding.measure(place) else { return unknown("note-number-no-measure", seen) };
    // What was only looked at has not passed the gates: its numbers cannot stand in a note.
    if finding.question.is_none() {
        return unknown("note-number-exploration", seen);
    }
    let now = measure.outcome.value().copied();
    let now_text = now.map(|value| dutch::shown(&value, &measure.unit));
    let why = why_stale(dossier, finding, &measure.outcome, now_text.as_deref(), seen.as_deref());
    // What is withheld now is not printed because it once was shown.
    let seen = seen.filter(|_| !matches!(measure.outcome, Outcome::Withheld(_)));
    Resolved {
        text: seen.or(now_text).unwrap_or_else(|| UNKNOWN.to_owned()),
        trail: format!("{}.{place}", finding.name()),
        state: if why.is_some() { NumberState::Stale } else { NumberState::Fresh },
        why,
        measure: Some(Measured {
            finding: finding.id,
            code: finding.name(),
            place,
            now,
            unit: measure.unit.clone(),
            source: finding.source.clone(),
        }),
        basis: None,
    }
}

fn why_stale(
    dossier: &Dossier,
    finding: &Finding,
    outcome: &Outcome,
    now: Option<&str>,
    seen: Option<&str>,
) -> Option<Message> {
    let say = |key: &str| Message::new(key).text("code", finding.name());
    match outcome {
        Outcome::Withheld(_) => return Some(say("note-number-withheld")),
        Outcome::Missing => return Some(say("note-number-missing")),
        Outcome::Shown(_) => {}
    }
    let now = now.unwrap_or(UNKNOWN);
    match seen {
        Some(seen) if seen != now => Some(say("note-number-differs").text("now", now)),
        Some(_) | None if dossier.is_outdated(finding) => Some(say("note-number-outdated")),
        Some(_) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bookmark_leads_back_to_its_measure() {
        assert_eq!(trail_of_bookmark("R1_3_2").as_deref(), Some("R1.3"));
        assert_eq!(trail_of_bookmark("R12_3_1b").as_deref(), Some("R12.3"));
        assert_eq!(trail_of_bookmark("S_4").as_deref(), Some("="));
        assert_eq!(trail_of_bookmark("X_1"), None);
        assert_eq!(trail_of_bookmark("_Toc1"), None);
    }
}
