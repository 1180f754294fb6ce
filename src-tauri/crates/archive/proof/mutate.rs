//! Proof that a broken or tampered file is refused with a clear fault, or read whole, and never crashes anything.

use std::path::Path;

use archive::{AppFolder, Archive, Fault};

use super::world::Chance;

/// What came of reading broken files.
#[derive(Debug, Default)]
pub(crate) struct Mutated {
    /// Files that were refused with a fault that says what is wrong with the file.
    pub(crate) refused: usize,
    /// Files that were read and held exactly what the whole file holds.
    pub(crate) harmless: usize,
    /// Files that were read as something else, or refused with a fault that does not fit.
    pub(crate) wrong: Vec<String>,
}

/// Breaks a whole file so many times, each time in another way, and looks at it.
pub(crate) fn mutate(home: &Path, whole: &Path, seed: u64, times: usize) -> Mutated {
    let folder = AppFolder::new(&home.join("ontvanger")).unwrap();
    let bytes = std::fs::read(whole).unwrap();
    let hash = Archive::look(&folder, whole).unwrap().content_hash();
    let broken = home.join("kapot.raadslag");
    let mut chance = Chance(seed);
    let mut mutated = Mutated::default();
    for round in 0..times {
        let what = break_somehow(&mut chance, &bytes, &broken, round);
        match Archive::look(&folder, &broken) {
            Ok(archive) if what != "cut" && archive.content_hash() == hash => mutated.harmless += 1,
            Err(Fault::Damaged { .. } | Fault::Altered { .. } | Fault::NotADossier { .. } | Fault::Newer { .. }) => {
                mutated.refused += 1;
            }
            Ok(_) => mutated.wrong.push(format!("round {round}: {what} was read")),
            Err(other) => mutated.wrong.push(format!("round {round}: {what} gave {other}")),
        }
    }
    mutated
}

fn break_somehow(chance: &mut Chance, whole: &[u8], broken: &Path, round: usize) -> &'static str {
    let mut bytes = whole.to_vec();
    let what = match round % 3 {
        0 => {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
            "flipped"
        }
        1 => {
            bytes.truncate(chance.below(whole.len()));
            "cut"
        }
        _ => {
            let start = chance.below(bytes.len());
            let end = (start + 1 + chance.below(2_000)).min(bytes.len());
            bytes[start..end].fill(u8::try_from(chance.below(256)).unwrap());
            "overwritten"
        }
    };
    std::fs::write(broken, &bytes).unwrap();
    what
}
