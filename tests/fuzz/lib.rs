//! What every sheet must bear, whatever it came from: tables are looked for, the default plan is carried out, and every
//! row of the body is in the dataset or skipped with a reason.

use analysis::RawSheet;
use analysis::intake::{build, default_plan, propose};
use analysis::ticker::Unwatched;

/// Goes the whole way of an import with a sheet.
pub fn bring_in(sheet: &RawSheet) {
    let Ok(proposal) = propose(sheet, &mut Unwatched) else { return };
    for table in 1..=proposal.tables.len() {
        let Some(plan) = default_plan(&proposal, u32::try_from(table).unwrap_or(u32::MAX)) else { continue };
        let Ok(built) = build(sheet, &plan, &mut Unwatched) else { continue };
        let times = plan.long.as_ref().filter(|long| long.is_chosen).map_or(1, |long| long.shape.groups.len());
        let records = built.table.rows() + built.rows_skipped.len() * times;
        assert_eq!(records, built.rows_present as usize * times, "rows are lost or made up");
        for column in &built.table.columns {
            assert_eq!(column.values.len(), built.table.rows(), "a column is shorter than its table");
        }
    }
}
