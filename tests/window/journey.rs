//! From an empty home to exported documents and back into the dossier, as one person does it in one sitting.

use std::fs;
use std::path::{Path, PathBuf};

use calamine::Reader as _;
use serde_json::{Value, json};

use super::app::{Computer, has_screen};
use super::driver::{CONTROL, Driver};
use super::opening::reader;
use super::{sheet, traces};

#[test]
fn a_dossier_goes_from_an_empty_home_to_documents_and_comes_back_the_same() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let window = computer.start(&[]);
    let dossier = new_dossier(&computer, &window);
    ask_the_question(&window);
    let source = bring_in(&computer, &window);
    fill_the_source_card(&window);
    describe(&window);
    argue(&window);
    export(&computer, &window);
    let exported = state(&window);

    undo_and_redo(&window, &exported);
    close_and_reopen(&window, &exported);
    drop(window);

    nothing_left_of_the_numbers(&computer, &source);
    let columns = columns_of(&computer, &dossier);
    assert!(!columns.contains(&"BSN".to_owned()) && columns.len() == 4, "the dossier holds {columns:?}");
}

pub(crate) fn new_dossier(computer: &Computer, window: &Driver) -> PathBuf {
    window.find("heading", "Wat wilt u doen?");
    window.read("Nog geen dossiers");
    let path = computer.folder("documents").join("Energierekening in Oost.raadslag");
    computer.will_pick("new", &path);
    window.click("button", "Nieuw dossier");
    window.fill("Hoe heet het dossier?", "Energierekening in Oost");
    window.click("button", "Dossier maken");
    window.find("heading", "Start");
    assert!(path.is_file(), "the dossier has no file");
    fill(window, "start.analyst", "Team Onderzoek");
    path
}

pub(crate) fn ask_the_question(window: &Driver) {
    window.click("button", "Vraag…");
    window.find("heading", "Vraag");
    fill(window, "question.policy_question", "Geven wij huishoudens in Ketelkade voorrang bij isolatie?");
    fill(window, "question.do_nothing", "De rekening blijft hoog in wijken met oude huizen.");
    window.click("button", "Voeg onderzoeksvraag toe");
    fill(window, "questions[1].words", "Waar betalen huishoudens het meest?");
    window.click("radio", "Wat is er gebeurd?…");
    for (field, text) in [
        ("if_1", "De rekening is in een buurt duidelijk hoger."),
        ("then_1", "Wij beginnen daar met isoleren."),
        ("if_2", "De buurten verschillen weinig."),
        ("then_2", "Wij verdelen het geld gelijk."),
    ] {
        fill(window, &format!("questions[1].{field}"), text);
    }
    window.until("the title of the step", |window| {
        (window.title() == "Stap 2 van 6 · Vraag – Energierekening in Oost – Raadslag").then_some(())
    });
}

pub(crate) fn bring_in(computer: &Computer, window: &Driver) -> PathBuf {
    let source = sheet::write(&computer.folder("documents"), sheet::PLACES);
    computer.will_pick("sheet", &source);
    window.click("button", "Gegevens op orde…");
    window.click("button", "Kies een rekenblad");
    window.find("heading", "Klopt deze tabel?");

    // The second row of headings alone, and then both again.
    set_header(window, "5", "5");
    window.find("button", "Kolom E, Bedrag: wijzigen");
    set_header(window, "4", "5");
    window.find("button", "Kolom E, Rekening – Bedrag: wijzigen");

    window.read("Kies nog");
    window.click("radio", "Weglaten…");
    window.until("the choice to be taken", |window| (!window.text().contains("Kies nog")).then_some(()));
    window.click("button", "Overnemen");
    window.find("heading", "Gegevens op orde");
    window.read("Energierekening per huishouden.xlsx");
    source
}

fn set_header(window: &Driver, first: &str, last: &str) {
    window.click("button", "Wijzig de omlijning");
    window.fill("Kopregel vanaf rij", first);
    window.fill("Kopregel tot en met rij", last);
    window.click("button", "Omlijning toepassen");
}

pub(crate) fn fill_the_source_card(window: &Driver) {
    fill(window, "sources[1].owner", "Team Wonen");
    fill(window, "sources[1].definition", "De rekening van een maand, per huishouden.");
    fill(window, "sources[1].legal_basis", "Opgave met toestemming van de bewoners");
    choose(window, "sources[1].row_is", "Eén huishouden");
    date(window, "sources[1].reference_date", "31122025");
    window.click("radio", "Geschikt…");
    window.until("the stored card", |window| {
        (state(window)["fields"]["sources[1].fitness"]["value"] == "fit").then_some(())
    });
}

pub(crate) fn describe(window: &Driver) {
    window.click("button", "Beschrijven…");
    window.click("radio", "Nieuwe uitkomst…");
    pick(window, "Wat wilt u weten?", "Het gemiddelde…");
    pick(window, "Van welke kolom?", "Rekening – Bedrag…");
    pick(window, "Verdeeld in groepen?", "Huishouden – Buurt…");
    window.click("button", "Bekijk de uitkomst");
    window.read("Verkenning");
    window.click("button", "Zet vast bij vraag 1");
    window.find("button", "Gebruik als argument");
    window.read("Ketelkade");
    choose(window, "findings[1].experience", "Ja, dit klopt");
    window.until("the stored verdict", |window| {
        (state(window)["fields"]["findings[1].experience"]["value"] == "matches").then_some(())
    });
}

fn argue(window: &Driver) {
    window.click("button", "Gebruik als argument");
    window.click("button", "Naar de nota");
    window.find("heading", "Nota");
    write(window, "Argument 1.1, kopzin", "De rekening is in Ketelkade het hoogst.");
    write(window, "Beslispunt 1", "In te stemmen met voorrang voor Ketelkade.");
    window.until("the stored argument", |window| {
        let state = state(window);
        let point = &state["note"]["points"][0];
        (point["text"] == "In te stemmen met voorrang voor Ketelkade."
            && point["arguments"][0]["head"] == "De rekening is in Ketelkade het hoogst.")
            .then_some(())
    });
}

fn export(computer: &Computer, window: &Driver) {
    computer.will_pick("folder", &computer.folder("exports"));
    window.click("button", "Exporteren…");
    window.click("button", "Kies een map");
    window.find("heading", "Export is klaar");
    window.read("3 bestanden staan in de map exports.");
    window.click("button", "Sluiten");
    let made = traces::files(&computer.folder("exports"));
    let of = |ending: &str| {
        made.iter()
            .find(|path| path.extension().is_some_and(|found| found == ending))
            .unwrap_or_else(|| panic!("no {ending} in {made:?}"))
    };
    let pdf = fs::read(of("pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
    let word = fs::File::open(of("docx")).unwrap();
    let mut word = zip::ZipArchive::new(word).unwrap();
    let body = std::io::read_to_string(word.by_name("word/document.xml").unwrap()).unwrap();
    assert!(body.contains("De rekening is in Ketelkade het hoogst."));
    let mut book = calamine::open_workbook_auto(of("xlsx")).unwrap();
    let names = book.sheet_names();
    let holds = |text: &str, book: &mut calamine::Sheets<_>| {
        names.iter().any(|name| {
            let range = book.worksheet_range(name).unwrap();
            range.cells().any(|(_, _, cell)| cell.to_string().contains(text))
        })
    };
    assert!(holds("Ketelkade", &mut book), "the workbook does not name the neighbourhood");
    assert!(!holds("99999", &mut book));
}

fn undo_and_redo(window: &Driver, before: &Value) {
    window.run("document.activeElement?.blur()", &[]);
    window.keys(&[CONTROL, 'z']);
    window.until("what undo does", |window| {
        let now = state(window);
        (now["note"]["points"] != before["note"]["points"] && now["redo"].is_string()).then_some(())
    });
    window.keys(&[CONTROL, 'y']);
    window.until("what redo does", |window| (matter(&state(window)) == matter(before)).then_some(()));
}

fn close_and_reopen(window: &Driver, before: &Value) {
    window.keys(&[CONTROL, 'w']);
    window.find("heading", "Wat wilt u doen?");
    window.until("the name of home", |window| (window.title() == "Dossiers – Raadslag").then_some(()));
    window.click("button", "Energierekening in Oost");
    window.find("button", "Dossiers");
    window.until("the dossier as it was", |window| (matter(&state(window)) == matter(before)).then_some(()));
}

fn nothing_left_of_the_numbers(computer: &Computer, source: &Path) {
    let numbers = sheet::service_numbers();
    let looked = traces::files(computer.everything()).len();
    assert!(looked > 10, "only {looked} files to look in");
    // The checker finds them where they are.
    assert!(!traces::of_numbers(computer.everything(), &[], &numbers).is_empty());
    let found = traces::of_numbers(computer.everything(), &[source.to_path_buf()], &numbers);
    assert!(found.is_empty(), "numbers that were left out stand in {found:?}");
}

/// Names of the columns that the dossier's file holds, read without the window.
fn columns_of(computer: &Computer, dossier: &Path) -> Vec<String> {
    let desk = reader(computer, dossier);
    desk.dossier().unwrap().datasets[0].columns.iter().map(|column| column.name.clone()).collect()
}

/// The open dossier as the core tells it.
pub(crate) fn state(window: &Driver) -> Value {
    let script = "const done = arguments[arguments.length - 1];
        const wish = { name: 'snapshot', args: {}, progress: '__CHANNEL__:0' };
        window.__TAURI_INTERNALS__.invoke('call', wish).then(done, (failure) => done({ failure }));";
    window.run_long(script, &[])
}

/// What of a state must outlive closing: all but the clock of the last saving and the way back.
fn matter(state: &Value) -> Value {
    let mut state = state.clone();
    for passing in ["saved", "undo", "redo"] {
        state[passing] = json!(null);
    }
    state
}

/// Types in a field of the dossier, and leaves it.
#[track_caller]
fn fill(window: &Driver, path: &str, text: &str) {
    let field = window.click_at(&format!("[data-bound='{path}'] :is(input, textarea)"));
    window.type_in(&field, text);
    window.until(&format!("{path} to be stored"), |window| {
        (state(window)["fields"][path]["value"] == text).then_some(())
    });
}

/// Types a day in a field of the dossier, as figures.
#[track_caller]
pub(crate) fn date(window: &Driver, path: &str, figures: &str) {
    window.click_at(&format!("[data-bound='{path}'] [role=spinbutton]"));
    for figure in figures.chars() {
        window.keys(&[figure]);
    }
    window.until(&format!("{path} to be stored"), |window| {
        let wanted = format!("{}-{}-{}", &figures[4..], &figures[2..4], &figures[..2]);
        (state(window)["fields"][path]["value"] == wanted.as_str()).then_some(())
    });
}

/// Chooses in a field of the dossier, laid out as cards or as a list.
fn choose(window: &Driver, path: &str, choice: &str) {
    let cards = window.run(
        "return document.querySelector(arguments[0]) !== null",
        &[json!(format!("[data-bound='{path}'] [role=radiogroup]"))],
    );
    if cards == json!(true) {
        window.click("radio", &format!("{choice}…"));
    } else {
        window.click_at(&format!("[data-bound='{path}'] button"));
        window.click("option", &format!("{choice}…"));
    }
}

/// Chooses from a list by its label.
pub(crate) fn pick(window: &Driver, label: &str, choice: &str) {
    window.click("button", &format!("{label}…"));
    window.click("option", choice);
}

/// Writes in a text of the note.
fn write(window: &Driver, label: &str, text: &str) {
    let field = window.click("textbox", &format!("{label}…"));
    window.keys(&[CONTROL, 'a']);
    window.type_in(&field, text);
}

/// Leaves a picture of the window, when somebody asked for pictures.
pub(crate) fn picture(window: &Driver, name: &str) {
    if let Some(folder) = std::env::var_os("RAADSLAG_PICTURES") {
        // What comes into view is drawn a moment later.
        std::thread::sleep(std::time::Duration::from_secs(1));
        fs::write(PathBuf::from(folder).join(format!("{name}.png")), window.picture()).unwrap();
    }
}
