//! The annex of a note as a workbook: one table per sheet, printable, with native charts.

use note::annex::{Annex, Cell, Sheet};
use rust_xlsxwriter::{Format, Table, TableColumn, TableStyle, Workbook, Worksheet};

use super::cells::{self, Absent, Place};
use super::look::Side;
use super::{ROWS, WriteFault, chart, check_names, look, properties};

/// With at most this many rows the chart stands under the table, else beside it.
const CHART_BELOW: usize = 25;

/// From this many rows on a table has filters.
const FILTERED: usize = 12;

/// Writes the annex.
pub fn annex(annex: &Annex<String>) -> Result<Vec<u8>, WriteFault> {
    check_names(annex.sheets.iter().map(|sheet| sheet.name.as_str()))?;
    let mut workbook = Workbook::new();
    let mut own = properties(&annex.created, &annex.author)?.set_title(&annex.title);
    for (name, value) in &annex.properties {
        own = own.set_custom_property(name, value.as_str());
    }
    workbook.set_properties(&own);
    for sheet in &annex.sheets {
        write(workbook.add_worksheet(), sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn write(out: &mut Worksheet, sheet: &Sheet<String>) -> Result<(), WriteFault> {
    out.set_name(&sheet.name)?;
    head(out, sheet)?;
    paper(out)?;
    for (index, width) in sheet.widths.iter().enumerate() {
        out.set_column_width(column(index), f64::from(*width))?;
    }
    if sheet.header.is_empty() {
        return Ok(());
    }
    // The header's row from 0; the body starts below it.
    let header = sheet.header_row() - 1;
    let first = header + 1;
    let count = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    if first.saturating_add(count) > ROWS {
        return Err(WriteFault::TooManyRows { sheet: sheet.name.clone() });
    }
    out.set_freeze_panes(first, 0)?;
    out.set_repeat_rows(header, header)?;
    table(out, sheet, header)?;
    set_height(out, header, lines(sheet, sheet.header.iter().map(String::as_str)))?;
    for (row, cells) in (first..).zip(&sheet.rows) {
        set_height(out, row, lines(sheet, cells.iter().map(text_of)))?;
        for (index, cell) in cells.iter().enumerate() {
            let place = Place { sheet: &sheet.name, row, column: column(index) };
            cells::write(out, place, cell, (absent(sheet, index), side(sheet, index)))?;
        }
    }
    if let Some(model) = &sheet.chart {
        let drawn = chart::chart(sheet, model, first);
        if sheet.rows.len() <= CHART_BELOW {
            out.insert_chart(first + count + 1, 0, &drawn)?;
        } else {
            out.insert_chart(header, column(sheet.header.len() + 1), &drawn)?;
        }
    }
    Ok(())
}

/// Title and the lines under it. They are not wrapped: they run on to the right.
fn head(out: &mut Worksheet, sheet: &Sheet<String>) -> Result<(), WriteFault> {
    let lines =
        std::iter::once((&sheet.title, look::title())).chain(sheet.lines.iter().map(|line| (line, look::line())));
    for (row, (text, format)) in (0..).zip(lines) {
        cells::check(Place { sheet: &sheet.name, row, column: 0 }, text)?;
        let format = if cells::is_tempting(text) { format.set_quote_prefix() } else { format };
        out.write_string_with_format(row, 0, text, &format)?;
    }
    Ok(())
}

/// A4 landscape, one page wide, with the name of the sheet and the page at the foot.
fn paper(out: &mut Worksheet) -> Result<(), WriteFault> {
    out.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    out.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    out.set_footer("&L&A&R&P / &N");
    Ok(())
}

fn table(out: &mut Worksheet, sheet: &Sheet<String>, header: u32) -> Result<(), WriteFault> {
    let last = column(sheet.header.len() - 1);
    for (index, text) in sheet.header.iter().enumerate() {
        cells::check(Place { sheet: &sheet.name, row: header, column: column(index) }, text)?;
    }
    if sheet.rows.is_empty() {
        // A table without rows does not exist in Excel.
        for (index, text) in sheet.header.iter().enumerate() {
            out.write_string_with_format(header, column(index), text, &look::header())?;
        }
        return Ok(());
    }
    let columns: Vec<TableColumn> = sheet
        .header
        .iter()
        .enumerate()
        .map(|(index, text)| TableColumn::new().set_header(text).set_header_format(header_look(sheet, index)))
        .collect();
    let table = Table::new()
        .set_name(&sheet.table)
        .set_columns(&columns)
        .set_style(TableStyle::Light1)
        .set_banded_rows(false)
        .set_autofilter(sheet.rows.len() >= FILTERED)
        .set_alt_text(&sheet.title);
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    out.add_table(header, 0, header + rows, last, &table)?;
    Ok(())
}

fn header_look(sheet: &Sheet<String>, index: usize) -> Format {
    match side(sheet, index) {
        Side::Right => look::number_header(),
        Side::Left => look::header(),
    }
}

/// A column whose first value is a number is a column of numbers.
fn side(sheet: &Sheet<String>, index: usize) -> Side {
    let mut column = sheet.rows.iter().filter_map(|row| row.get(index));
    match column.find(|cell| !matches!(cell, Cell::Withheld(_) | Cell::Empty)) {
        Some(Cell::Number { .. } | Cell::Reference { .. }) => Side::Right,
        Some(Cell::Text(_) | Cell::Day(_) | Cell::Link { .. } | Cell::Withheld(_) | Cell::Empty) | None => Side::Left,
    }
}

/// Lines that the fullest cell of a row takes, estimated: not every reader measures the text when it opens a file.
fn lines<'a>(sheet: &Sheet<String>, texts: impl Iterator<Item = &'a str>) -> u32 {
    let of_cell = |(text, width): (&str, &u32)| {
        // A column's width counts digits; running text is a little narrower.
        let room = usize::try_from(width.saturating_sub(1) * 21 / 20).unwrap_or(usize::MAX).max(1);
        let wrapped = text.lines().map(|line| line.chars().count().div_ceil(room).max(1));
        wrapped.sum::<usize>()
    };
    let most = texts.zip(&sheet.widths).map(of_cell).max().unwrap_or(1);
    u32::try_from(most).unwrap_or(u32::MAX).max(1)
}

fn set_height(out: &mut Worksheet, row: u32, lines: u32) -> Result<(), WriteFault> {
    if lines > 1 {
        // Excel's rows are at most 409 points high.
        out.set_row_height(row, (15.0 * f64::from(lines)).min(409.0))?;
    }
    Ok(())
}

fn text_of(cell: &Cell<String>) -> &str {
    match cell {
        Cell::Text(text) | Cell::Link { text, .. } | Cell::Withheld(text) => text,
        Cell::Number { .. } | Cell::Day(_) | Cell::Reference { .. } | Cell::Empty => "",
    }
}

/// In the columns that a chart draws, a withheld value is an empty cell.
fn absent(sheet: &Sheet<String>, index: usize) -> Absent {
    let Some(model) = &sheet.chart else { return Absent::Said };
    if index == model.values { Absent::Blank } else { Absent::Said }
}

fn column(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}
