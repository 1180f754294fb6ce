//! Old dossiers keep opening: of every released version a dossier was frozen, and each is opened and undone to its
//! beginning. A frozen file is never made anew; a new version of the file format adds one.

use analysis::Values;
use archive::{Archive, Chain};
use dossier::finding::Outcome;

use crate::Home;
use crate::proof::world;

/// Version that wrote the file, and the file. All hold the same: one table of four neighbourhoods, a finding pinned to a
/// question, and an argument that leans on it.
const FROZEN: &[(&str, &[u8])] = &[("0.1.0", include_bytes!("../frozen/0.1.0.raadslag"))];

fn thaw(version: &str, bytes: &[u8]) -> (Home, Archive) {
    let home = Home::new();
    std::fs::write(home.file(), bytes).unwrap();
    let archive = home.open();
    assert!(archive.check().unwrap().is_healthy(), "{version}");
    (home, archive)
}

#[test]
fn a_frozen_dossier_of_every_version_opens_with_all_that_is_in_it() {
    for (version, bytes) in FROZEN {
        let (_home, archive) = thaw(version, bytes);
        assert_eq!(archive.verify_chain().unwrap(), Chain::Whole, "{version}");
        let dossier = archive.dossier().unwrap();
        assert_eq!(dossier.start.name, "Bevroren", "{version}");
        let dataset = &dossier.datasets[0];
        assert_eq!((dataset.rows_kept, dataset.columns.len(), dataset.dropped.len()), (4, 3, 1), "{version}");
        let table = archive.load_table(&dataset.block, None).unwrap();
        let Some(Values::Number(counts)) = table.column("B").map(|column| &column.values) else { panic!("{version}") };
        assert_eq!((counts.len(), counts.value(0), counts.value(1)), (4, 120.0, 60.0), "{version}");
        let finding = dossier.find_finding("R1").unwrap();
        let values: Vec<Option<f64>> =
            finding.measures.iter().take(4).map(|measure| measure.outcome.value().map(|value| value.value)).collect();
        assert_eq!(values, [None, Some(40.0), None, Some(24.0)], "{version}");
        assert!(matches!(finding.measures[2].outcome, Outcome::Withheld(_)), "{version}");
        assert_eq!(dossier.arguments[0].findings, [finding.id], "{version}");
    }
}

#[test]
fn a_frozen_dossier_is_undone_to_its_beginning_and_done_again() {
    for (version, bytes) in FROZEN {
        let (home, mut archive) = thaw(version, bytes);
        let (hash, steps) = (archive.content_hash(), archive.history().unwrap().len());
        let mut undone = 0;
        while archive.undo_name().unwrap().is_some() {
            archive.undo("Adviseur", &world::at(1)).unwrap();
            undone += 1;
        }
        assert_eq!(undone, steps - 1, "{version}");
        assert!(archive.dossier().unwrap().datasets.is_empty(), "{version}");
        drop(archive);
        let mut archive = home.open();
        while archive.redo_name().unwrap().is_some() {
            archive.redo("Adviseur", &world::at(2)).unwrap();
        }
        assert_eq!(archive.content_hash(), hash, "{version}");
        archive.publish(&world::at(3)).unwrap();
        assert!(Archive::look(&home.elsewhere(), &home.file()).is_ok(), "{version}");
    }
}
