//! Labels that stand only in the first row of their block, as people write them to be read by the eye.

use super::columns::Seen;
use super::field::Field;
use super::outline::Frame;
use super::proposal::Ambiguity;
use super::rows::{Body, BodyRow};
use super::show;
use crate::raw::RawValue;

/// Fewest records and labels to speak of a pattern.
const FEWEST_RECORDS: usize = 4;
const FEWEST_LABELS: usize = 2;

/// Asks about a column whose gaps look like "the same as above": it stands before the numbers, begins with a label, leaves
/// a third of its cells empty, never says the same label twice in a row, and every column before it does so too.
pub(super) fn question(
    field: &Field<'_>,
    (frame, body): (&Frame, &Body),
    column: u32,
    before: &[Seen],
) -> Option<Ambiguity> {
    let is_last = column == frame.columns.1;
    if is_last || before.contains(&Seen::Whole) {
        return None;
    }
    let filled = field.sheet.cells(column, frame.body.0..=frame.body.1).count();
    let records = body.which(&[BodyRow::Record]);
    if records.len() < FEWEST_RECORDS || filled * 3 > body.rows.len() * 2 {
        return None;
    }
    let mut labels: Vec<String> = Vec::new();
    let mut gaps = 0_u32;
    for (place, row) in records.iter().enumerate() {
        match field.sheet.value(*row, column) {
            RawValue::Empty if place == 0 => return None,
            RawValue::Empty => gaps += 1,
            RawValue::Text(text) if text.trim().is_empty() => gaps += 1,
            RawValue::Text(_) | RawValue::Number(_) | RawValue::DateTime(_) => {
                labels.push(show::cell_text(field.sheet, *row, column));
            }
            RawValue::Bool(_) | RawValue::Error(_) | RawValue::Formula => return None,
        }
    }
    let repeats = labels.windows(2).any(|pair| pair[0] == pair[1]);
    if labels.len() < FEWEST_LABELS || repeats || (gaps as usize) * 3 < records.len() {
        return None;
    }
    let worded = labels.iter().filter(|label| label.chars().any(char::is_alphabetic)).count();
    let years = labels.iter().filter(|label| label.len() == 4).count();
    let example = labels.first().cloned()?;
    (worded == labels.len() || years == labels.len()).then_some(Ambiguity::Gaps { example, cells: gaps })
}

#[cfg(test)]
mod tests {
    use super::super::{Answer, GapFill, build, default_plan, propose};
    use super::*;
    use crate::raw::RawSheet;
    use crate::table::Values;
    use crate::ticker::Unwatched;

    /// Two districts of three years each, the name of the district in the first year only, and a total between.
    fn sheet() -> RawSheet {
        let mut sheet = RawSheet::new("Blad1");
        for (column, name) in [(1, "Wijk"), (2, "Jaar"), (3, "Meldingen"), (4, "Aanvragen")] {
            sheet.push(1, column, RawValue::Text(name), 0);
        }
        let mut row = 1;
        for (district, base) in [("Ketelkade", 310.0), ("Zandwerf", 870.0)] {
            for year in 0..3 {
                row += 1;
                if year == 0 {
                    sheet.push(row, 1, RawValue::Text(district), 0);
                }
                sheet.push(row, 2, RawValue::Number(2021.0 + f64::from(year)), 0);
                sheet.push(row, 3, RawValue::Number(base + f64::from(year)), 0);
                sheet.push(row, 4, RawValue::Number(2.0 * base), 0);
            }
            row += 1;
            sheet.push(row, 1, RawValue::Text("Totaal"), 0);
            sheet.push(row, 3, RawValue::Number(3.0 * base + 3.0), 0);
            sheet.push(row, 4, RawValue::Number(6.0 * base), 0);
        }
        sheet
    }

    #[test]
    fn a_label_is_filled_down_to_the_next_one_unless_the_advisor_says_no() {
        let sheet = sheet();
        let proposal = propose(&sheet, &mut Unwatched).unwrap();
        assert_eq!(proposal.tables[0].columns[0].open, Some(Ambiguity::Gaps { example: "Ketelkade".into(), cells: 4 }));
        assert_eq!(proposal.tables[0].columns[0].missing, 0);
        let mut plan = default_plan(&proposal, 1).unwrap();
        let districts = |plan: &_| match &build(&sheet, plan, &mut Unwatched).unwrap().table.columns[0].values {
            values @ Values::Text { .. } => {
                (0..values.len()).map(|row| values.label(row).map(str::to_owned)).collect::<Vec<_>>()
            }
            Values::Number(_) | Values::Date(_) => Vec::new(),
        };
        let named = |names: [&str; 6]| names.map(|name| (!name.is_empty()).then(|| name.to_owned())).to_vec();
        let (first, second) = ("Ketelkade", "Zandwerf");
        assert_eq!(districts(&plan), named([first, first, first, second, second, second]));
        plan.columns[0].answer = Some(Answer::Gaps(GapFill::Leave));
        assert_eq!(districts(&plan), named([first, "", "", second, "", ""]));
    }
}
