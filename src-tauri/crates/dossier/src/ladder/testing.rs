//! Rows for tests of the ladder.

use uuid::Uuid;

use crate::dataset::{ColumnType, Dataset, DatasetColumn, Role};
use crate::id::{BlockHash, DatasetId};
use crate::source::CellRange;
use crate::{Day, Moment};

pub(crate) fn today() -> Day {
    Day::new(2026, 3, 1).unwrap()
}

/// Ten rows: a neighbourhood and a number that is missing in six of them.
pub(crate) fn dataset() -> Dataset {
    let column = |letter: &str, name: &str, kind, role, missing| DatasetColumn {
        letter: letter.to_owned(),
        name: name.to_owned(),
        kind,
        unit: String::new(),
        role,
        missing,
        distinct: 4,
        personal_data: None,
        definition: String::new(),
        labels: Vec::new(),
        outliers: 0,
        rounded_to: 0,
    };
    Dataset {
        id: DatasetId(Uuid::from_u128(5)),
        order: 1,
        name: "aanvragen".to_owned(),
        file: "aanvragen.xlsx".to_owned(),
        file_size: 1,
        sha256: "00".to_owned(),
        sheet: "Blad1".to_owned(),
        table: 1,
        header: Some((1, 1)),
        range: CellRange::new((2, 11), (1, 2)),
        rows_present: 10,
        rows_kept: 10,
        records: 10,
        rows_skipped: Vec::new(),
        columns: vec![
            column("A", "buurt", ColumnType::Text, Role::Area, 0),
            column("B", "kosten", ColumnType::Currency, Role::Measure, 6),
        ],
        dropped: Vec::new(),
        remarks: Vec::new(),
        choices: Vec::new(),
        duplicates: 0,
        block: BlockHash("00".to_owned()),
        imported_at: Moment::new("2026-03-01T09:00:00Z"),
        imported_by: "Adviseur".to_owned(),
        superseded_by: None,
        aside: crate::dataset::Aside::InUse,
        recipe: None,
        singled_out: None,
        combination: None,
    }
}
