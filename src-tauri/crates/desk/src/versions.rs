//! A new version of a table: what is different in the data, and which conclusions are no longer the same.

use analysis::table::Column;
use analysis::ticker::Ticker;
use analysis::versions::{Shift, TableChange, compare, shifts};
use dossier::dataset::Dataset;
use dossier::finding::Finding;
use dossier::{DatasetId, Dossier, FindingId, Message};

use crate::desk::Desk;
use crate::failure::Failure;
use crate::rows;

/// What a new version changes.
pub struct VersionReport {
    /// The table before.
    pub before: Dataset,
    /// The table now.
    pub after: Dataset,
    /// What is different in the data.
    pub change: TableChange,
    /// The changed cells that are named, as they stood and as they stand.
    pub cells: Vec<ChangedCell>,
    /// Findings that were made from the old version, as they would be now.
    pub findings: Vec<AgainFinding>,
}

/// A cell that is another, in words.
pub struct ChangedCell {
    /// Name of the column.
    pub column: String,
    /// Which row.
    pub key: String,
    /// Cell in the old sheet; empty for a table that was made of others, which is no sheet.
    pub place_before: String,
    /// What stood there.
    pub before: String,
    /// Cell in the new sheet.
    pub place_after: String,
    /// What stands there.
    pub after: String,
}

/// A finding beside the same finding from the new version.
pub struct AgainFinding {
    /// As it stands in the dossier.
    pub before: Finding,
    /// As it would be; or why it cannot be made from the new version.
    pub after: Result<Finding, Failure>,
    /// Conclusions that are no longer the same.
    pub shifts: Vec<Shift>,
    /// Values that are other ones.
    pub changed: u32,
}

impl AgainFinding {
    /// How the finding stands to itself made again: `same`, `numbers`, `conclusion` or `lost`.
    pub fn state(&self) -> &'static str {
        match &self.after {
            Err(_) => "lost",
            Ok(_) if !self.shifts.is_empty() => "conclusion",
            Ok(_) if self.changed > 0 => "numbers",
            Ok(_) => "same",
        }
    }
}

impl Desk {
    /// What a dataset changes with respect to the version that it took the place of. Stores nothing.
    pub fn version_report(&mut self, newer: DatasetId, ticker: &mut dyn Ticker) -> Result<VersionReport, Failure> {
        let dossier = self.dossier()?;
        let missing = || Failure::input(Message::new("form-dataset-first"));
        let after = dossier.dataset(newer).ok_or_else(missing)?.clone();
        let none = || Failure::input(Message::new("version-none").text("table", after.name.clone()));
        let before = previous(dossier, newer).ok_or_else(none)?.clone();
        let (old, new) = (self.whole(&before)?, self.whole(&after)?);
        let change = compare(&old, &new);
        let computed = after.combination.as_ref().and_then(|made| made.step.computed());
        let cells = change.cells.iter().filter_map(|cell| {
            let one = old.columns.iter().find(|column| column.name == cell.column)?;
            let other = new.columns.iter().find(|column| column.name == cell.column)?;
            Some(ChangedCell {
                column: cell.column.clone(),
                key: cell.key.clone(),
                place_before: place(&before, one, old.sheet_row(cell.before)),
                before: rows::shown(one, cell.before, computed),
                place_after: place(&after, other, new.sheet_row(cell.after)),
                after: rows::shown(other, cell.after, computed),
            })
        });
        let cells = cells.collect();
        let findings = self.again(newer, ticker)?;
        Ok(VersionReport { before, after, change, cells, findings })
    }

    /// Makes again every finding that was made from an older version of a dataset, each as its own act.
    pub fn recompute_all(&mut self, newer: DatasetId, ticker: &mut dyn Ticker) -> Result<u32, Failure> {
        let dossier = self.dossier()?;
        let behind: Vec<String> =
            dossier.findings.iter().filter(|finding| dossier.is_behind(finding, newer)).map(Finding::name).collect();
        let mut done = 0;
        for name in behind {
            // One that cannot be made from the new version stays as it is, and stays marked.
            match self.recompute(&name, ticker) {
                Ok(_) => done += 1,
                Err(failure) if failure.is_cancelled() => return Err(failure),
                Err(_) => {}
            }
        }
        Ok(done)
    }

    /// Every finding that leans on an older version, as it would be now.
    fn again(&mut self, newer: DatasetId, ticker: &mut dyn Ticker) -> Result<Vec<AgainFinding>, Failure> {
        let dossier = self.dossier()?;
        let leaning: Vec<FindingId> = dossier
            .findings
            .iter()
            .filter(|finding| dossier.is_behind(finding, newer))
            .map(|finding| finding.id)
            .collect();
        let mut out = Vec::new();
        for id in leaning {
            let Some(finding) = self.dossier()?.finding(id).cloned() else { continue };
            let after = self.as_it_would_be(&finding, ticker);
            if let Err(failure) = &after
                && failure.is_cancelled()
            {
                return Err(failure.clone());
            }
            let (shifts, changed) = after.as_ref().map_or_else(|_| (Vec::new(), 0), |after| shifts(&finding, after));
            out.push(AgainFinding { before: finding, after, shifts, changed });
        }
        Ok(out)
    }
}

/// The cell in the sheet that a value stood in.
fn place(dataset: &Dataset, column: &Column, row: u32) -> String {
    if dataset.combination.is_some() { String::new() } else { format!("{}{row}", column.letter) }
}

/// The version that a dataset took the place of; of several the last one.
pub(crate) fn previous(dossier: &Dossier, newer: DatasetId) -> Option<&Dataset> {
    dossier.datasets.iter().rfind(|row| row.superseded_by == Some(newer))
}
