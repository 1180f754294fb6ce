//! The ways into and out of a dossier that come from outside the page: the file manager, a second start, the clipboard,
//! closing the window.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use desk::{Computer as World, Desk, Host, Language};
use dossier::start::Track;

use super::app::{Computer, close_window, has_screen, shown_window, xdotool};
use super::drag::drop_on;
use super::driver::{CONTROL, SHIFT};
use super::journey::state;
use super::sheet;

#[test]
fn a_dossier_opens_by_its_path() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let path = dossier_of(&computer, "Proef met spaties");
    let window = computer.start(&[path.into()]);
    window.find("heading", "Start");
    let name = "Stap 1 van 6 · Start – Proef met spaties – Raadslag";
    window.until("the name of the page", |window| (window.title() == name).then_some(()));
    // The window itself is called so too, in the bar and in the list of windows.
    window.until("the name of the window", |_| xdotool(&["search", "--onlyvisible", "--name", "Proef met spaties"]));
}

#[test]
fn what_cannot_be_opened_is_said_in_the_window() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let broken = computer.folder("documents").join("oud.raadslag");
    fs::write(&broken, "no dossier at all").unwrap();
    let window = computer.start(&[broken.into()]);
    window.find("dialog", "Dat bestand lukt niet");
    window.read("oud.raadslag is geen dossier van Raadslag.");
    window.read("Kies een bestand dat eindigt op .raadslag.");
    window.click("button", "Sluiten");
    window.find("heading", "Wat wilt u doen?");
    window.read("Nog geen dossiers");
}

#[test]
fn a_second_start_names_who_is_at_work_and_offers_to_read_along() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let path = dossier_of(&computer, "Samen");
    let first = computer.start(&[path.clone().into()]);
    first.find("heading", "Start");
    let second = computer.start(&[path.into()]);
    second.find("dialog", "Dit dossier is al open");
    second.read("Adviseur wonen heeft dit dossier open sinds");
    second.click("button", "Alleen lezen");
    second.read("Alleen lezen: Adviseur wonen werkt hierin");
    let field = second.select("[data-bound='start.analyst'] input");
    second.type_in(&field, "Iemand");
    assert!(second.run("return document.querySelector(\"[data-bound='start.analyst'] input\").readOnly", &[]) == true);
    assert_eq!(state(&second)["fields"]["start.analyst"]["value"], "");
    // The first goes on undisturbed.
    let field = first.select("[data-bound='start.analyst'] input");
    first.type_in(&field, "Team Onderzoek");
    first.until("the stored name", |first| {
        (state(first)["fields"]["start.analyst"]["value"] == "Team Onderzoek").then_some(())
    });
}

#[test]
fn closing_the_window_keeps_what_was_typed_a_moment_before() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let path = dossier_of(&computer, "Haast");
    let window = computer.start(&[path.clone().into()]);
    let field = window.select("[data-bound='start.analyst'] input");
    window.type_in(&field, "Team Onderzoek");
    close_window();
    drop(window);
    let desk = reader(&computer, &path);
    assert_eq!(desk.dossier().unwrap().start.analyst, "Team Onderzoek");
}

#[test]
fn cells_copied_elsewhere_are_pasted_as_a_table() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let path = dossier_of(&computer, "Plakken");
    let window = computer.start(&[path.into()]);
    window.find("heading", "Start");
    window.click("button", "Gegevens op orde…");
    window.find("heading", "Gegevens op orde");
    let mut clipboard = arboard::Clipboard::new().unwrap();
    clipboard.set_text("Buurt\tAantal\nKetelkade\t120\nZandwerf\t85\nMolenveld\t64\n").unwrap();
    window.keys(&[CONTROL, 'v']);
    window.find("heading", "Klopt deze tabel?");
    window.read("Ketelkade");
    window.read("Molenveld");
}

#[test]
fn a_dossier_that_is_dropped_on_the_window_opens() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let path = dossier_of(&computer, "Slepen");
    let window = computer.start(&[]);
    window.find("heading", "Wat wilt u doen?");
    drop_on(shown_window(), &path);
    window.find("heading", "Start");
    window.read("Slepen");
}

#[test]
fn a_sheet_that_is_dropped_on_the_window_is_taken_in() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let source = sheet::write(&computer.folder("documents"), sheet::PLACES);
    let window = computer.start(&[dossier_of(&computer, "Slepen").into()]);
    window.find("heading", "Start");
    drop_on(shown_window(), &source);
    window.find("heading", "Klopt deze tabel?");
    window.read("Energierekening per huishouden.xlsx");
}

#[test]
fn a_picture_that_is_dropped_on_the_window_is_refused_in_words() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let window = computer.start(&[dossier_of(&computer, "Slepen").into()]);
    window.find("heading", "Start");
    let picture = computer.folder("documents").join("foto, met komma.png");
    fs::write(&picture, b"no picture").unwrap();
    drop_on(shown_window(), &picture);
    window.read("Raadslag kan foto, met komma.png niet lezen.");
}

#[test]
fn a_copy_is_a_whole_dossier_and_the_window_says_where() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let path = dossier_of(&computer, "Kopie maken");
    let copy = computer.folder("documents").join("Voor de analist.raadslag");
    let window = computer.start(&[path.into()]);
    window.find("heading", "Start");
    computer.will_pick("new", &copy);
    window.keys(&[CONTROL, SHIFT, 's']);
    window.read("De kopie staat klaar: Voor de analist.raadslag");
    assert_eq!(reader(&computer, &copy).dossier().unwrap().start.name, "Kopie maken");
    window.click("button", "Menu…");
    window.click("menuitem", "Toon in map…");
}

/// A dossier among the documents, made without the window.
fn dossier_of(computer: &Computer, name: &str) -> PathBuf {
    let path = computer.folder("documents").join(format!("{name}.raadslag"));
    let mut desk = desk(&computer.folder("tmp").join("maker"));
    desk.create(&path, name, Track::Kort).unwrap();
    desk.close().unwrap();
    path
}

/// The dossier at a path as anybody else would read it.
pub(crate) fn reader(computer: &Computer, path: &Path) -> Desk {
    let mut desk = desk(&computer.folder("tmp").join("reader"));
    desk.look(path, "").unwrap();
    desk
}

fn desk(folder: &Path) -> Desk {
    Desk::new(Host {
        folder: folder.to_path_buf(),
        worker: desk::reader(PathBuf::from(env!("CARGO_BIN_EXE_raadslag"))),
        who: "Adviseur wonen".to_owned(),
        program: "window".to_owned(),
        language: Language::Dutch,
        world: Arc::new(World),
    })
    .unwrap()
}
