//! The values of datasets that were read last, so that a second look at the same columns is at hand.

use std::collections::BTreeMap;
use std::sync::Arc;

use analysis::Table;
use dossier::DatasetId;
use dossier::dataset::Dataset;

use crate::desk::{Desk, no_dossier};
use crate::failure::Failure;

/// Tables by dataset and columns.
#[derive(Default)]
pub(crate) struct Tables {
    kept: BTreeMap<(DatasetId, Vec<String>), Arc<Table>>,
}

/// So many sets of columns are kept; a set of a million rows takes some tens of megabytes.
const KEPT: usize = 4;

impl Tables {
    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }
}

impl Desk {
    /// All values of a dataset.
    pub(crate) fn whole(&mut self, dataset: &Dataset) -> Result<Arc<Table>, Failure> {
        let letters: Vec<&str> = dataset.columns.iter().map(|column| column.letter.as_str()).collect();
        self.table(dataset, &letters)
    }

    /// The values of these columns of a dataset.
    pub(crate) fn table(&mut self, dataset: &Dataset, letters: &[&str]) -> Result<Arc<Table>, Failure> {
        let key = (dataset.id, letters.iter().map(|letter| (*letter).to_owned()).collect());
        if let Some(table) = self.tables.kept.get(&key) {
            return Ok(Arc::clone(table));
        }
        let open = self.open.as_ref().ok_or_else(no_dossier)?;
        let table = Arc::new(open.archive.load_table(&dataset.block, Some(letters))?);
        if self.tables.kept.len() >= KEPT {
            self.tables.kept.pop_first();
        }
        self.tables.kept.insert(key, Arc::clone(&table));
        Ok(table)
    }
}
