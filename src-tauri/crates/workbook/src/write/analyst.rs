//! The Analistenblad: a workbook that somebody without the program fills in. Choices are drop-downs, every sheet is in
//! view, and what tells which version it answers stands in cells as well as in the file's properties, so that it
//! survives another spreadsheet program.

use rust_xlsxwriter::{DataValidation, Format, FormatAlign, Formula, Workbook, Worksheet};

use super::cells::{self, Place};
use super::{WriteFault, check_names, look, properties};

/// What is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalystBook {
    /// Names of the three sheets: to fill in, to read first, choices.
    pub sheets: [String; 3],
    /// Sentences above the table, and on the sheet to read first.
    pub title: String,
    /// Lines of the sheet to read first.
    pub explanation: Vec<String>,
    /// What tells which version this is, in a line above the table: "Versie" and its code.
    pub version: (String, String),
    /// Names and values of the file's own properties.
    pub properties: Vec<(String, String)>,
    /// Header of the table.
    pub header: [String; COLUMNS],
    /// Rows to fill in.
    pub rows: Vec<AnalystRow>,
    /// Moment of making as RFC 3339.
    pub created: String,
}

/// Columns of the table: code, part, what is asked, why it waits, explanation, answer, remark, name, day.
pub const COLUMNS: usize = 9;

/// Row of the header, as Excel counts.
pub const HEADER_ROW: u32 = 4;

/// A row to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalystRow {
    /// Code by which the row is known, wherever it ends up.
    pub code: String,
    /// Part of the dossier it belongs to.
    pub part: String,
    /// What is asked.
    pub question: String,
    /// Why it waits for an answer; empty when nobody asks for one.
    pub state: String,
    /// What helps to answer it.
    pub hint: String,
    /// The answer as it stands.
    pub answer: String,
    /// Answers to choose from; empty for free text.
    pub choices: Vec<String>,
}

/// Widths of the columns, in characters.
const WIDTHS: [f64; COLUMNS] = [12.0, 20.0, 38.0, 26.0, 32.0, 42.0, 38.0, 18.0, 12.0];

/// Writes the workbook.
pub fn analyst_book(book: &AnalystBook) -> Result<Vec<u8>, WriteFault> {
    let [fill_in, read_first, choices] = &book.sheets;
    check_names(book.sheets.iter().map(String::as_str))?;
    let mut workbook = Workbook::new();
    let mut own = properties(&book.created, "")?;
    for (name, value) in &book.properties {
        own = own.set_custom_property(name, value.as_str());
    }
    workbook.set_properties(&own);
    let lists = lists_of(&book.rows);
    table(workbook.add_worksheet(), fill_in, book, &lists, choices)?;
    explanation(workbook.add_worksheet(), read_first, book)?;
    choices_sheet(workbook.add_worksheet(), choices, &lists)?;
    Ok(workbook.save_to_buffer()?)
}

/// Each list of choices once.
fn lists_of(rows: &[AnalystRow]) -> Vec<&[String]> {
    let mut lists: Vec<&[String]> = Vec::new();
    for row in rows.iter().filter(|row| !row.choices.is_empty()) {
        if !lists.contains(&row.choices.as_slice()) {
            lists.push(&row.choices);
        }
    }
    lists
}

fn table(
    out: &mut Worksheet,
    name: &str,
    book: &AnalystBook,
    lists: &[&[String]],
    choices: &str,
) -> Result<(), WriteFault> {
    out.set_name(name)?;
    text(out, Place { sheet: name, row: 0, column: 0 }, &book.title, &look::title())?;
    text(out, Place { sheet: name, row: 1, column: 0 }, &book.version.0, &look::line())?;
    text(out, Place { sheet: name, row: 1, column: 1 }, &book.version.1, &look::line())?;
    for (column, (title, width)) in (0..).zip(book.header.iter().zip(WIDTHS)) {
        out.set_column_width(column, width)?;
        text(out, Place { sheet: name, row: HEADER_ROW - 1, column }, title, &look::header())?;
    }
    let asked = look::text().set_align(FormatAlign::Top);
    let code = look::line().set_font_size(8).set_align(FormatAlign::Top);
    // As text: a spreadsheet program makes a date of "januari 2024" and a fraction of "12%".
    let free = look::text().set_num_format("@").set_border(rust_xlsxwriter::FormatBorder::Thin);
    let waiting = free.clone().set_background_color(OPEN);
    for (row, asked_for) in (HEADER_ROW..).zip(&book.rows) {
        let own = [&asked_for.code, &asked_for.part, &asked_for.question, &asked_for.state, &asked_for.hint];
        for (column, value) in (0..).zip(own) {
            let format = if column == 0 { &code } else { &asked };
            text(out, Place { sheet: name, row, column }, value, format)?;
        }
        let open = if asked_for.state.is_empty() { &free } else { &waiting };
        out.set_row_height(row, lines(asked_for) * LINE)?;
        text(out, Place { sheet: name, row, column: ANSWER }, &asked_for.answer, open)?;
        for column in ANSWER + 1..COLUMNS_16 {
            out.write_blank(row, column, open)?;
        }
        if let Some(list) = lists.iter().position(|list| *list == asked_for.choices.as_slice()) {
            let rule = Formula::new(range_of(choices, list, asked_for.choices.len()));
            out.add_data_validation(row, ANSWER, row, ANSWER, &DataValidation::new().allow_list_formula(rule))?;
        }
    }
    let last = HEADER_ROW + u32::try_from(book.rows.len()).unwrap_or(u32::MAX - HEADER_ROW);
    out.autofilter(HEADER_ROW - 1, 0, last - 1, COLUMNS_16 - 1)?;
    out.set_freeze_panes(HEADER_ROW, 0)?;
    paper(out);
    Ok(())
}

/// A4 landscape, one page wide.
fn paper(out: &mut Worksheet) {
    out.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
}

/// Height of a line of text, in points.
const LINE: f64 = 15.5;

/// Lines that the longest text of a row takes in its column: not every program works that out by itself.
fn lines(row: &AnalystRow) -> f64 {
    let texts = [
        (&row.part, WIDTHS[1]),
        (&row.question, WIDTHS[2]),
        (&row.state, WIDTHS[3]),
        (&row.hint, WIDTHS[4]),
        (&row.answer, WIDTHS[5]),
    ];
    let of = |(text, width): (&String, f64)| {
        let letters = |line: &str| u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
        text.split('\n').map(|line| (f64::from(letters(line)) * 1.15 / width).ceil().max(1.0)).sum::<f64>()
    };
    texts.into_iter().map(of).fold(1.0, f64::max).min(MOST_LINES)
}

/// Most lines of a row: Excel shows no row higher than 409 points.
const MOST_LINES: f64 = 26.0;

/// [`COLUMNS`] as the writer counts.
const COLUMNS_16: u16 = 9;
const _: () = assert!(COLUMNS_16 as usize == COLUMNS);

/// Column of the answers, from 0.
const ANSWER: u16 = 5;

/// Fill of the cells that wait for somebody.
const OPEN: rust_xlsxwriter::Color = rust_xlsxwriter::Color::RGB(0x00FF_F9E8);

fn explanation(out: &mut Worksheet, name: &str, book: &AnalystBook) -> Result<(), WriteFault> {
    out.set_name(name)?;
    out.set_column_width(0, 100.0)?;
    text(out, Place { sheet: name, row: 0, column: 0 }, &book.title, &look::title())?;
    for (row, line) in (2..).zip(&book.explanation) {
        text(out, Place { sheet: name, row, column: 0 }, line, &look::text())?;
    }
    paper(out);
    Ok(())
}

fn choices_sheet(out: &mut Worksheet, name: &str, lists: &[&[String]]) -> Result<(), WriteFault> {
    out.set_name(name)?;
    for (column, list) in (0..).zip(lists) {
        out.set_column_width(column, 34.0)?;
        for (row, choice) in (0..).zip(*list) {
            text(out, Place { sheet: name, row, column }, choice, &look::text())?;
        }
    }
    paper(out);
    Ok(())
}

fn text(out: &mut Worksheet, place: Place<'_>, value: &str, format: &Format) -> Result<(), WriteFault> {
    cells::check(place, value)?;
    // Text that Excel would read as a formula once somebody edits the cell.
    let is_like_formula = value.starts_with(['=', '+', '-', '@', '\t']);
    let quoted = is_like_formula.then(|| format.clone().set_quote_prefix());
    out.write_string_with_format(place.row, place.column, value, quoted.as_ref().unwrap_or(format))?;
    Ok(())
}

fn range_of(sheet: &str, list: usize, length: usize) -> String {
    let letter = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(list).unwrap_or(u16::MAX));
    format!("='{}'!${letter}$1:${letter}${length}", sheet.replace('\'', "''"))
}
