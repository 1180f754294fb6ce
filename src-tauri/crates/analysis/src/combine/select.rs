//! Some of the rows.

use arrow_array::UInt32Array;
use dossier::Message;
use dossier::combine::{ColumnOrigin, Condition};
use dossier::source::column_letters;

use super::growing::taken;
use super::{Assembly, CombineFault, Combined, Input, Placed, Share, count, key_text};
use crate::emptied::guilty;
use crate::table::Column;
use crate::ticker::Ticker;

/// Keeps the rows that meet all conditions.
pub(super) fn select(
    input: Input<'_>,
    conditions: &[Condition],
    ticker: &mut dyn Ticker,
) -> Result<Combined, CombineFault> {
    if conditions.is_empty() || conditions.iter().any(|condition| condition.values.is_empty()) {
        return Err(CombineFault::NothingChosen);
    }
    let named: Result<Vec<&Column>, CombineFault> =
        conditions.iter().map(|condition| Ok(input.column(&condition.column)?.1)).collect();
    let asked: Vec<(&Condition, &Column)> = conditions.iter().zip(named?).collect();
    let meets = |(condition, column): &(&Condition, &Column), row: usize| {
        key_text(column, row).is_some_and(|text| condition.values.contains(&text))
    };
    let all = 0..input.table.rows();
    let rows: Vec<usize> = all.clone().filter(|row| asked.iter().all(|one| meets(one, *row))).collect();
    if rows.is_empty() {
        let meets_these = |places: &[usize], row| places.iter().all(|place| meets(&asked[*place], row));
        let leaves_nothing = |places: &[usize]| !all.clone().any(|row| meets_these(places, row));
        let because = guilty(conditions.len(), leaves_nothing).into_iter().map(|place| conditions[place].clone());
        return Err(CombineFault::NoRows { because: because.collect() });
    }
    let mut columns = Vec::new();
    let mut origins = Vec::new();
    for (at, column) in (1_u32..).zip(&input.table.columns) {
        ticker.tick(rows.len() as u64)?;
        columns.push((taken(column, &rows), input.known(column).cloned()));
        origins.push(ColumnOrigin { letter: column_letters(at), from: vec![column.letter.clone()] });
    }
    let sheet_rows = UInt32Array::from_iter_values(rows.iter().map(|row| input.table.sheet_row(*row)));
    let (table, columns, duplicates) = Assembly { columns, sheet_rows }.finish();
    let mut told: Vec<Message> = conditions
        .iter()
        .map(|condition| {
            Message::new("combine-told-selected")
                .text("column", &condition.column)
                .text("values", condition.values.join(", "))
        })
        .collect();
    told.push(Message::new("combine-told-kept").count("rows", rows.len()).count("of", input.table.rows()));
    let used = count(rows.len());
    let placed = Placed::Each(rows.into_iter().map(Some).collect());
    let inputs = vec![Share { used, columns: origins, rows: placed }];
    Ok(Combined { table, columns, inputs, told, remarks: Vec::new(), unmatched: Vec::new(), duplicates, base: None })
}
