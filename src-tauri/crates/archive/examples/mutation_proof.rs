//! Breaks a dossier file so many times and looks whether every one is refused or harmless: `mutation_proof --files 10000`.

#![allow(clippy::unwrap_used, reason = "a proof stops where something is wrong")]

#[path = "../proof/mod.rs"]
mod proof;

use std::io::Write;
use std::process::ExitCode;

use archive::AppFolder;
use proof::world::{self, Chance};

fn main() -> ExitCode {
    let mut args = std::env::args().skip_while(|arg| arg != "--files").skip(1);
    let files: usize = args.next().and_then(|text| text.parse().ok()).unwrap_or(10_000);
    let home = tempfile::tempdir().unwrap();
    let whole = home.path().join("heel.raadslag");
    let folder = AppFolder::new(&home.path().join("app")).unwrap();
    let mut archive = world::create(&folder, &whole, &world::dossier(1, "Heel"));
    let mut chance = Chance(8);
    for serial in 0..60 {
        let mut next = archive.dossier().unwrap();
        let op = world::change_at_random(&mut chance, &mut archive, &mut next, serial);
        archive.transact(&world::act(op, serial * 61), &next).unwrap();
    }
    archive.publish(&world::at(4_000)).unwrap();
    let mutated = proof::mutate::mutate(home.path(), &whole, 1, files);
    let mut out = std::io::stdout();
    for wrong in &mutated.wrong {
        writeln!(out, "{wrong}").unwrap();
    }
    let (refused, harmless, wrong) = (mutated.refused, mutated.harmless, mutated.wrong.len());
    writeln!(out, "files {files}: {refused} refused, {harmless} harmless, {wrong} wrong").unwrap();
    if mutated.wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
