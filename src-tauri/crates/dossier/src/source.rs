//! Where a number comes from, down to the cells.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::DatasetId;
use crate::message::Message;

/// A column's letters from its position, 1 → `A`, 27 → `AA`.
pub fn column_letters(mut position: u32) -> String {
    let mut letters = Vec::new();
    while position > 0 {
        let digit = u8::try_from((position - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        position = (position - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// A column's position from its letters, `A` → 1; `None` when it is not a column of a sheet.
pub fn column_position(letters: &str) -> Option<u32> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut position = 0;
    for letter in letters.chars() {
        let digit = letter.to_ascii_uppercase();
        if !digit.is_ascii_uppercase() {
            return None;
        }
        position = position * 26 + (digit as u32 - 'A' as u32 + 1);
    }
    (position <= 16_384).then_some(position)
}

/// First and last positions of columns that were taken together: `B:F` or `B,D,F`; nothing for anything else.
pub fn column_runs(letters: &str) -> Vec<(u32, u32)> {
    let run = |part: &str| {
        let (first, last) = part.split_once(':').unwrap_or((part, part));
        Some((column_position(first)?, column_position(last)?))
    };
    letters.split(',').filter_map(run).collect()
}

/// Cells of one row that were taken together: `B4:F4` or `B4,D4,F4`; nothing for anything else.
pub fn cells_in_row(letters: &str) -> Vec<Cell> {
    let split = |part: &str| {
        let at = part.find(|letter: char| letter.is_ascii_digit())?;
        Some((column_position(&part[..at])?, part[at..].parse::<u32>().ok()?))
    };
    let run = |part: &str| {
        let (first, last) = part.split_once(':').unwrap_or((part, part));
        let ((first, row), (last, below)) = (split(first)?, split(last)?);
        (row == below && first <= last).then(|| (first..=last).map(move |column| Cell { row, column }))
    };
    let runs: Option<Vec<_>> = letters.split(',').map(run).collect();
    let cells: Vec<Cell> = runs.into_iter().flatten().flatten().collect();
    let one_row = cells.windows(2).all(|pair| pair[0].row == pair[1].row);
    if one_row { cells } else { Vec::new() }
}

/// One cell; row and column count from 1 as in Excel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cell {
    /// Row, from 1.
    pub row: u32,
    /// Column, from 1.
    pub column: u32,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.column), self.row)
    }
}

/// A block of cells from one corner to the opposite one, both inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CellRange {
    /// Upper left cell.
    pub first: Cell,
    /// Lower right cell.
    pub last: Cell,
}

impl CellRange {
    /// The block between two rows and two columns, all from 1 and inside it.
    pub fn new(rows: (u32, u32), columns: (u32, u32)) -> Self {
        Self { first: Cell { row: rows.0, column: columns.0 }, last: Cell { row: rows.1, column: columns.1 } }
    }
}

impl fmt::Display for CellRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { self.first.fmt(f) } else { write!(f, "{}:{}", self.first, self.last) }
    }
}

/// A condition under which rows were taken: the column's value is one of these.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Filter {
    /// Letters of the column in the sheet.
    pub column: String,
    /// Accepted values, as they stand in the dataset.
    pub values: Vec<String>,
}

/// A column that a number was computed from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SourceColumn {
    /// Letters of the column in the sheet.
    pub letter: String,
    /// Name of the column in the dataset.
    pub name: String,
    /// What the column did in the computation: `measure`, `denominator`, `group`, `period`, `filter`.
    pub part: String,
}

/// The trail from a number to the cells that it was computed from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Dataset the number was computed from.
    pub dataset: DatasetId,
    /// Name of the workbook it came in, without folder.
    pub file: String,
    /// SHA-256 of that workbook, lower-case hexadecimal.
    pub sha256: String,
    /// Name of the sheet.
    pub sheet: String,
    /// Rows and columns of the table's body in that sheet.
    pub range: CellRange,
    /// Columns used, each with its part.
    pub columns: Vec<SourceColumn>,
    /// Conditions on the rows.
    pub filter: Vec<Filter>,
    /// Tables of sheets that the dataset was made of, with the columns used of each; empty when it is one itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<SourcePart>,
}

/// Cells of one sheet that a number was computed from, by way of a table that was made of several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourcePart {
    /// Dataset of the sheet.
    pub dataset: DatasetId,
    /// Name of the workbook, without folder.
    pub file: String,
    /// SHA-256 of the workbook, lower-case hexadecimal.
    pub sha256: String,
    /// Name of the sheet.
    pub sheet: String,
    /// Rows and columns of the table's body in that sheet.
    pub range: CellRange,
    /// Columns used, each with its part.
    pub columns: Vec<SourceColumn>,
}

impl Source {
    /// Where the values came from, in words: a sheet of a file, or the tables that were combined.
    pub fn origin(&self) -> Message {
        crate::combine::origin(&self.file, &self.sheet, self.parts.len())
    }

    /// Names of the workbooks, each once, in order.
    pub fn files(&self) -> Vec<&str> {
        self.each_once(|part| &part.file, &self.file)
    }

    /// Names of the sheets, one for each table.
    pub fn sheets(&self) -> Vec<&str> {
        self.each_once(|part| &part.sheet, &self.sheet)
    }

    /// Check codes of the workbooks, each once, in order.
    pub fn check_codes(&self) -> Vec<&str> {
        self.each_once(|part| &part.sha256, &self.sha256)
    }

    fn each_once<'a>(&'a self, of: impl Fn(&'a SourcePart) -> &'a String, own: &'a str) -> Vec<&'a str> {
        let mut out: Vec<&str> = Vec::new();
        for text in self.parts.iter().map(|part| of(part).as_str()) {
            if !out.contains(&text) {
                out.push(text);
            }
        }
        if out.is_empty() { vec![own] } else { out }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_go_to_letters_and_back() {
        for (position, letters) in [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")] {
            assert_eq!(column_letters(position), letters);
            assert_eq!(column_position(letters), Some(position));
        }
        assert_eq!(column_position("XFE"), None);
        assert_eq!(column_position("A1"), None);
    }

    #[test]
    fn columns_that_were_taken_together_are_runs() {
        assert_eq!(column_runs("B"), [(2, 2)]);
        assert_eq!(column_runs("B:F"), [(2, 6)]);
        assert_eq!(column_runs("B,D,F"), [(2, 2), (4, 4), (6, 6)]);
        assert_eq!(column_runs("B4:F4"), []);
        let cells = |letters: &str| cells_in_row(letters).iter().map(Cell::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(cells("B4:D4"), "B4 C4 D4");
        assert_eq!(cells("B4,D4"), "B4 D4");
        for other in ["B", "B:F", "B4:B9", "B4,D5", "D4:B4", "4:4", "", "B4:"] {
            assert_eq!(cells(other), "", "{other}");
        }
    }

    #[test]
    fn a_range_of_one_cell_reads_as_that_cell() {
        assert_eq!(CellRange::new((6, 6), (5, 5)).to_string(), "E6");
        assert_eq!(CellRange::new((6, 14), (5, 6)).to_string(), "E6:F14");
    }
}
