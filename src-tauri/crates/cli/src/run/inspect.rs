//! What a file holds, in the words of the contract. Nothing is stored.

use std::path::Path;

use analysis::intake::{ProposedColumn, ProposedTable, propose_early};
use analysis::ticker::Unwatched;
use desk::{Desk, Failure, Words};
use serde_json::{Value, json};

use super::show;

pub(crate) fn inspect(desk: &Desk, file: &Path) -> Result<Value, Failure> {
    let words = desk.words();
    let mut book = workbook::read_file(desk.worker(), file, &mut Unwatched)?;
    let mut early = std::mem::take(&mut book.early).into_iter();
    let mut sheets = Vec::new();
    let mut remarks: Vec<Value> = book.remarks.iter().map(|remark| show::remark(words, remark)).collect();
    for sheet in &book.sheets {
        let early = early.next().unwrap_or_default();
        let proposal = propose_early(sheet, early, &mut Unwatched).map_err(|_| Failure::refused("desk-cancelled"))?;
        remarks.extend(proposal.remarks.iter().map(|remark| show::remark(words, remark)));
        let tables: Vec<Value> = proposal.tables.iter().map(|found| table(words, found)).collect();
        sheets.push(json!({ "name": sheet.name, "visible": sheet.visible, "tables": tables }));
    }
    Ok(json!({
        "file": book.file,
        "format": book.format.as_str(),
        "sha256": book.sha256,
        "sheets": sheets,
        "remarks": remarks,
    }))
}

fn table(words: &Words, table: &ProposedTable) -> Value {
    json!({
        "header_first": table.header.map(|header| header.0),
        "header_last": table.header.map(|header| header.1),
        "data_first": table.data.0,
        "data_last": table.data.1,
        "col_first": table.columns_at.0,
        "col_last": table.columns_at.1,
        "kind": table.kind,
        "title_rows": table.title_rows,
        "unit_rows": table.unit_rows,
        "total_rows": table.total_rows,
        "note_rows": table.note_rows,
        "confidence": table.confidence,
        "why": words.all(&table.why),
        "columns": table.columns.iter().map(column).collect::<Vec<_>>(),
    })
}

fn column(column: &ProposedColumn) -> Value {
    json!({
        "name": column.name,
        "letter": column.letter,
        "type": column.kind,
        "unit": column.unit,
        "role": column.role,
        "missing": column.missing,
        "distinct": column.distinct,
        "personal_data": column.personal_data,
    })
}
