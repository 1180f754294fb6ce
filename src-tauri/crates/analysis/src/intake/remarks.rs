//! What is odd about a sheet and its tables, as remarks with an address.

use dossier::dataset::{ColumnType, PersonalData};
use dossier::source::{Cell, column_letters};
use dossier::{Message, Remark, dutch};

use super::columns::Studied;
use super::date;
use super::field::Field;
use super::label::{self, Label};
use super::outline::{Frame, Ground};
use super::personal;
use super::proposal::{Ambiguity, ProposedTable};
use super::rows::{Body, BodyRow};
use super::show;
use crate::raw::{Origin, RawSheet, RawValue};

/// The catalogue entry that names a kind of personal data.
pub fn personal_data_name(kind: PersonalData) -> Message {
    Message::new(match kind {
        PersonalData::Bsn => "intake-personal-bsn",
        PersonalData::Iban => "intake-personal-iban",
        PersonalData::Email => "intake-personal-email",
        PersonalData::Phone => "intake-personal-phone",
        PersonalData::BirthDate => "intake-personal-birth-date",
        PersonalData::Address => "intake-personal-address",
        PersonalData::Name => "intake-personal-name",
        PersonalData::Plate => "intake-personal-plate",
        PersonalData::Text => "intake-personal-text",
    })
}

/// The catalogue entry that names a type of column.
pub fn type_name(kind: ColumnType) -> Message {
    Message::new(match kind {
        ColumnType::Text => "intake-type-text",
        ColumnType::Integer => "intake-type-integer",
        ColumnType::Decimal => "intake-type-decimal",
        ColumnType::Percentage => "intake-type-percentage",
        ColumnType::Currency => "intake-type-currency",
        ColumnType::Date => "intake-type-date",
        ColumnType::Period => "intake-type-period",
        ColumnType::Boolean => "intake-type-boolean",
        ColumnType::Code => "intake-type-code",
    })
}

/// Remarks about the sheet as a whole.
pub(crate) fn about_sheet(sheet: &RawSheet, tables: usize) -> Vec<Remark> {
    let whole = |message| Remark { sheet: sheet.name.clone(), cell: None, message };
    let mut remarks = Vec::new();
    if !sheet.visible {
        remarks.push(whole(Message::new("intake-hidden-sheet").text("sheet", &sheet.name)));
    }
    if !sheet.hidden_rows.is_empty() {
        remarks.push(whole(Message::new("intake-hidden-rows").count("rows", sheet.hidden_rows.len())));
    }
    if !sheet.hidden_columns.is_empty() {
        let letters: Vec<String> = sheet.hidden_columns.iter().take(20).map(|column| column_letters(*column)).collect();
        let message = Message::new("intake-hidden-columns").text("columns", letters.join(", "));
        remarks.push(whole(message.count("count", sheet.hidden_columns.len())));
    }
    if tables == 0 && sheet.rows > 0 {
        remarks.push(whole(Message::new("intake-no-table").text("sheet", &sheet.name)));
    }
    remarks
}

/// Remarks about one table and its columns.
pub(crate) fn about_table(sheet: &RawSheet, frame: &Frame, body: &Body, studied: &[Studied]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if frame.header.is_none() {
        remarks.push(at(sheet, frame.body.0, frame.columns.0, Message::new("intake-no-header")));
    }
    let totals = body.which(&[BodyRow::Total, BodyRow::Subtotal, BodyRow::Summary]);
    if let Some(first) = totals.first() {
        let message = Message::new("intake-totals").count("rows", totals.len());
        remarks.push(at(sheet, *first, frame.columns.0, message));
    }
    for (one, column) in studied.iter().zip(frame.columns.0..) {
        let row = frame.header.map_or(frame.body.0, |header| header.1);
        remarks.extend(about_column(one).into_iter().map(|message| at(sheet, row, column, message)));
        let placed = about_values(one, sheet.origin).into_iter();
        remarks.extend(placed.map(|(first, message)| at(sheet, first, column, message)));
        remarks.extend(about_hidden(sheet, one, column));
        remarks.extend(about_odd_cells(sheet, one));
    }
    remarks
}

/// Longest note that is quoted, in characters.
const LONGEST_NOTE: usize = 300;

/// Shortest sentence that is a note without a word or sign that says so, in characters.
const SENTENCE: usize = 40;

/// What stands below a table, and what a title above it says of its source: both are kept with it. Only what is surely a
/// note is quoted: it begins with a word or sign of a note, or stands below, alone, and is a sentence. One that points at a
/// person is not.
pub(crate) fn about_notes(sheet: &RawSheet, frame: &Frame) -> Vec<Remark> {
    let above = frame.titles.iter().map(|row| (*row, "intake-note-above"));
    let below = frame.notes.iter().map(|row| (*row, "intake-note-below"));
    let quoted = above.chain(below).filter_map(|(row, key)| {
        // A note under one of several tables beside each other is that table's.
        let within = if frame.beside { frame.columns } else { (1, sheet.columns) };
        let mut columns = (within.0..=within.1).filter(|column| !sheet.is_empty(row, *column));
        let (first, next) = (columns.next()?, columns.next());
        let line = |column| show::cell_text(sheet, row, column).split_whitespace().collect::<Vec<_>>().join(" ");
        // What stands behind a note in a cell of its own may be anybody's name: only a day is joined to it.
        let day = next.map(line).filter(|text| date::read(text).is_some());
        let text = std::iter::once(line(first)).chain(day).collect::<Vec<_>>().join(" ");
        let is_sentence = key == "intake-note-below" && next.is_none() && text.chars().count() > SENTENCE;
        let is_note = label::read(&text) == Label::Note;
        if !(is_note || is_sentence) || points_at_person(&text) {
            return None;
        }
        let note: String = text.chars().take(LONGEST_NOTE).collect();
        Some(at(sheet, row, first, Message::new(key).text("note", note)))
    });
    quoted.take(MOST_NOTES).collect()
}

/// Whether a note names a person, or whom to ask.
fn points_at_person(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = |size: usize| words.windows(size).any(|part| personal::is_addressed(&part.join(" ")));
    CONTACTS.iter().any(|word| lower.contains(word)) || personal::inside(text).is_some() || named(2) || named(3)
}

/// Words of a note that names whom to ask.
const CONTACTS: [&str; 12] = [
    "contact",
    "telefoon",
    "e-mail",
    "auteur",
    "opgesteld",
    "gemaakt door",
    "samenstel",
    "vragen aan",
    "bewerkt door",
    "bijgewerkt door",
    "updated by",
    "door:",
];

/// Most notes below a table that are kept.
const MOST_NOTES: usize = 30;

fn at(sheet: &RawSheet, row: u32, column: u32, message: Message) -> Remark {
    Remark { sheet: sheet.name.clone(), cell: Some(Cell { row, column }), message }
}

/// Headings in which something points at a person. They become no column; what stands there is not quoted.
pub(crate) fn about_headings(field: &Field<'_>, rows: &[u32]) -> Vec<Remark> {
    let cells = rows.iter().flat_map(|row| field.filled(*row).map(|column| (*row, column)));
    cells
        .filter_map(|(row, column)| {
            let kind = personal::inside(field.text(row, column))?;
            let message = Message::new("intake-personal-heading").message("kind", personal_data_name(kind));
            Some(at(field.sheet, row, column, message))
        })
        .collect()
}

/// Texts in which something points at a person, each with its address. What stands there is not quoted.
fn about_hidden(sheet: &RawSheet, one: &Studied, column: u32) -> Vec<Remark> {
    let hidden = &one.evidence.hidden;
    let listed = hidden.iter().map(|(row, kind)| {
        let message = Message::new("intake-personal-inside").message("kind", personal_data_name(*kind));
        at(sheet, *row, column, message)
    });
    let mut remarks: Vec<Remark> = listed.collect();
    let more = one.evidence.hidden_count - u32::try_from(hidden.len()).unwrap_or(0);
    if let Some((last, _)) = hidden.last().filter(|_| more > 0) {
        let message = Message::new("intake-personal-inside-more").text("column", &one.column.name).count("cells", more);
        remarks.push(at(sheet, *last, column, message));
    }
    remarks
}

fn about_column(one: &Studied) -> Vec<Message> {
    let column = &one.column;
    let evidence = &one.evidence;
    let named = |key: &str| Message::new(key).text("column", &column.name);
    let mut messages = Vec::new();
    if let Some(kind) = column.personal_data {
        let key = if column.must_choose { "intake-personal-data" } else { "intake-personal-data-maybe" };
        messages.push(named(key).message("kind", personal_data_name(kind)));
    }
    match &column.open {
        Some(Ambiguity::Numbers { example }) => messages.push(named("intake-open-numbers").text("example", example)),
        Some(Ambiguity::Dates { example }) => messages.push(named("intake-open-dates").text("example", example)),
        Some(Ambiguity::Gaps { example, cells }) => {
            messages.push(named("intake-label-once").text("example", example).count("cells", *cells));
        }
        None => {}
    }
    if one.nameless && evidence.filled > 0 {
        messages.push(named("intake-nameless-column"));
    }
    if evidence.area_levels.count_ones() > 1 {
        messages.push(named("intake-mixed-levels"));
    }
    if column.kind == ColumnType::Code && evidence.leading_zeros + evidence.padded == 0 && lost_zeros(column, evidence)
    {
        messages.push(named("intake-lost-zeros"));
    }
    if one.merged {
        messages.push(named("intake-merged-cells"));
    }
    messages
}

/// What stands out in the values of a column, with the first row where it does.
fn about_values(one: &Studied, origin: Origin) -> Vec<(u32, Message)> {
    let (column, evidence) = (&one.column, &one.evidence);
    let told = [
        (evidence.text_numbers, evidence.first.text_number, "intake-text-numbers", origin == Origin::Workbook),
        (evidence.flagged, evidence.first.flagged, "intake-flagged-numbers", true),
        (evidence.markers, evidence.first.marker, "intake-markers", true),
    ];
    told.into_iter()
        .filter(|(count, first, _, applies)| *count > 0 && *first > 0 && *applies && is_number(column.kind))
        .map(|(count, first, key, _)| (first, Message::new(key).text("column", &column.name).count("cells", count)))
        .collect()
}

fn is_number(kind: ColumnType) -> bool {
    matches!(kind, ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency)
}

/// Codes that should be equally long and are not: a zero may have been lost on the way.
fn lost_zeros(column: &super::proposal::ProposedColumn, evidence: &super::evidence::Evidence) -> bool {
    let name = column.name.to_lowercase();
    let fixed = ["gemeentecode", "gemeentenummer", "agb", "brin", "bsn"].iter().any(|word| name.contains(word));
    fixed && evidence.numbers > 0 && evidence.smallest < 1000.0 && evidence.largest >= 1000.0
}

fn about_odd_cells(sheet: &RawSheet, one: &Studied) -> Vec<Remark> {
    let column = &one.column;
    let mut remarks: Vec<Remark> = Vec::new();
    for odd in &column.odd {
        let message = match sheet.value(odd.cell.row, odd.cell.column) {
            RawValue::Formula => Message::new("intake-formula-without-result"),
            RawValue::Error(text) => Message::new("intake-error-cell").text("shown", text),
            RawValue::Empty | RawValue::Number(_) | RawValue::Text(_) | RawValue::Bool(_) | RawValue::DateTime(_) => {
                Message::new("intake-odd-cell")
                    .text("shown", shortened(&odd.shown))
                    .text("column", &column.name)
                    .message("type", type_name(column.kind))
            }
        };
        remarks.push(at(sheet, odd.cell.row, odd.cell.column, message));
    }
    let listed = u32::try_from(column.odd.len()).unwrap_or(u32::MAX);
    if let Some(last) = column.odd.last()
        && column.odd_count > listed
    {
        let more = Message::new("intake-odd-more").text("column", &column.name);
        remarks.push(at(sheet, last.cell.row, last.cell.column, more.count("cells", column.odd_count - listed)));
    }
    remarks
}

/// What stands in a cell, short enough to quote.
pub(crate) fn shortened(text: &str) -> String {
    if text.chars().count() <= 40 { text.to_owned() } else { text.chars().take(39).chain(['…']).collect() }
}

/// The grounds for a proposed table.
pub(crate) fn why(frame: &Frame, table: &ProposedTable) -> Vec<Message> {
    let rows = |key: &str, (first, last): (u32, u32)| {
        Message::new(key).text("first", dutch::whole(u64::from(first))).text("last", dutch::whole(u64::from(last)))
    };
    let header = frame.header.unwrap_or(frame.body);
    let mut why = vec![match frame.ground {
        Ground::Contrast => rows("intake-why-contrast", header),
        Ground::Marked => rows("intake-why-marked", header),
        Ground::FirstFullRow => rows("intake-why-first-full-row", header),
        Ground::NoHeader => rows("intake-why-no-header", header),
        Ground::Told => rows("intake-why-told", header),
    }];
    if !table.title_rows.is_empty() {
        why.push(Message::new("intake-why-titles").count("rows", table.title_rows.len()));
    }
    if !table.note_rows.is_empty() {
        why.push(Message::new("intake-why-notes").count("rows", table.note_rows.len()));
    }
    if !table.total_rows.is_empty() {
        why.push(Message::new("intake-why-totals").count("rows", table.total_rows.len()));
    }
    if frame.beside {
        why.push(Message::new("intake-why-beside"));
    }
    why
}

#[cfg(test)]
mod tests {
    use super::super::propose;
    use super::*;
    use crate::ticker::Unwatched;

    #[test]
    fn notes_below_a_table_are_kept_unless_they_point_at_a_person_or_are_no_note() {
        let mut sheet = RawSheet::new("Blad1");
        for (column, name) in [(1, "Wijk"), (2, "Aanvragen"), (3, "Kosten")] {
            sheet.push(1, column, RawValue::Text(name), 0);
        }
        for row in 2..9 {
            sheet.push(row, 1, RawValue::Text("Centrum"), 0);
            sheet.push(row, 2, RawValue::Number(f64::from(row)), 0);
            sheet.push(row, 3, RawValue::Number(f64::from(row) * 10.0), 0);
        }
        let below = [
            "Bron: registratie van de gemeente",
            "* Vanaf 1 januari 2024 tellen aanvragen per post niet meer mee",
            "Bron: opgave van N. de Niemand, afdeling Wonen",
            "* Opgesteld door de afdeling Onderzoek van de gemeente",
            "Bron: balie@voorbeeld.nl",
            "Iemand Anders",
        ];
        for (row, text) in (10..).zip(below) {
            sheet.push(row, 1, RawValue::Text(text), 0);
        }
        let remarks = propose(&sheet, &mut Unwatched).unwrap().remarks;
        let quoted: Vec<String> = remarks
            .iter()
            .filter(|remark| remark.message.key == "intake-note-below")
            .filter_map(|remark| remark.cell.map(|cell| cell.to_string()))
            .collect();
        assert_eq!(quoted, ["A10", "A11"]);
    }
}
