//! Tables of colleagues in the real window: years become rows, twelve months become one table, two sources stand beside
//! each other, and a new version of a file says which conclusion is another.
//!
//! With `RAADSLAG_PICTURES` set to a folder, each screen on the way is left there for a person to look at.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::app::{Computer, has_screen};
use super::driver::{Driver, ENTER};
use super::journey::{ask_the_question, bring_in, describe, fill_the_source_card, new_dossier, pick, picture, state};
use super::sheet;

const DISTRICTS: [&str; 5] = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Spoorzicht"];

#[test]
fn tables_are_made_of_tables_and_a_new_version_says_which_conclusion_is_another() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let window = computer.start(&[]);
    new_dossier(&computer, &window);
    ask_the_question(&window);
    bring_in(&computer, &window);
    fill_the_source_card(&window);
    describe(&window);
    window.click("button", "Gegevens op orde…");

    a_crosstab_becomes_longer(&computer, &window);
    twelve_months_become_one_table(&computer, &window);
    another_source_stands_beside_it(&computer, &window);
    a_new_version_is_another_conclusion(&computer, &window);
}

fn a_crosstab_becomes_longer(computer: &Computer, window: &Driver) {
    let mut lines = vec![
        "Woningen per wijk;;;;;;".to_owned(),
        String::new(),
        "Wijk;2022;2022;2023;2023;2024;2024".to_owned(),
        ";Koop;Huur;Koop;Huur;Koop;Huur".to_owned(),
    ];
    lines.extend(DISTRICTS.iter().enumerate().map(|(at, name)| {
        let cells: Vec<String> = (0..6).map(|column| (410 + 37 * at + 13 * column).to_string()).collect();
        format!("{name};{}", cells.join(";"))
    }));
    look_at(computer, window, "Woningen.csv", &lines);
    window.read("6 kolommen staan naast elkaar, van 2022 tot 2024.");
    window.read("De eerste rijen als u ‘ja’ kiest");
    window.click("radio", "Ja, maak er rijen van…");
    window.until("the longer table to be proposed", |window| window.text().contains("Gekozen").then_some(()));
    picture(window, "1-kruistabel");
    take_over(window);
    let longer = source(window, "Woningen");
    assert_eq!(columns(&longer), ["Wijk", "Jaar", "Koop", "Huur"]);
    assert_eq!(longer["records"], 15, "five districts in three years");
}

fn twelve_months_become_one_table(computer: &Computer, window: &Driver) {
    let mut paths = Vec::new();
    for month in 1..=12 {
        let mut lines = vec!["Wijk;Aanvragen;Kosten".to_owned()];
        lines.extend(
            DISTRICTS.iter().enumerate().map(|(at, name)| format!("{name};{};{}", 31 + 7 * at + month, 1200 + 37 * at)),
        );
        paths.push(write(computer, &format!("Aanvragen 2024-{month:02}.csv"), &lines));
    }
    // Picked together: the first is looked at, the others have the same columns and come along.
    let together: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    computer.will_pick("sheet", &PathBuf::from(together.join("\t")));
    window.click("button", "Kies een rekenblad");
    window.read("Hierna komen nog 11 bestanden");
    picture(window, "1b-twaalf-bestanden");
    window.click("button", "Neem alles over");
    window.read("12 tabellen staan in het dossier.");
    window.click("button", "Combineer tabellen");
    window.click("radio", "Onder elkaar zetten…");
    window.read("60 rijen en 4 kolommen");
    picture(window, "2-onder-elkaar");
    make(window, "Een heel jaar in één tabel");
    window.read("Aanvragen 2024 staat in het dossier.");
    picture(window, "3-samengevoegd");
    assert_eq!(columns(&source(window, "Aanvragen 2024")), ["Bestand", "Wijk", "Aanvragen", "Kosten"]);
}

fn another_source_stands_beside_it(computer: &Computer, window: &Driver) {
    let mut lines = vec!["Wijk;Inwoners".to_owned(), "Nieuwland;1877".to_owned()];
    lines.extend(DISTRICTS[..4].iter().enumerate().map(|(at, name)| format!("{name};{}", 2400 + 311 * at)));
    look_at(computer, window, "Inwoners.csv", &lines);
    take_over(window);
    window.click("button", "Combineer tabellen");
    window.click("radio", "Naast elkaar zetten…");
    pick(window, "Tabel die u aanvult", "Aanvragen 2024");
    pick(window, "Tabel waar kolommen uit komen", "Inwoners");
    window.read("Aanvragen 2024: 12 rijen zonder partner");
    window.read("Inwoners: 1 rij zonder partner");
    // The names on both sides are one press of a key away.
    for side in ["Aanvragen 2024: 12 rijen zonder partner", "Inwoners: 1 rij zonder partner"] {
        focus(window, side);
        window.keys(&[ENTER]);
    }
    window.read("Spoorzicht");
    window.read("Nieuwland");
    picture(window, "4-naast-elkaar");
    make(window, "Nodig voor een verhouding");
    window.read("Aanvragen 2024 met Inwoners staat in het dossier.");
    let made = source(window, "Aanvragen 2024 met Inwoners");
    assert_eq!((&made["records"], columns(&made).last().map(String::as_str)), (&json!(60), Some("Inwoners")));
    let without = made["columns"].as_array().and_then(|columns| columns.last()).map(|column| column["missing"].clone());
    assert_eq!(without, Some(json!(12)), "a district without a partner has no inhabitants");
}

fn a_new_version_is_another_conclusion(computer: &Computer, window: &Driver) {
    let mut means = sheet::PLACES;
    (means[0].1, means[3].1) = (means[3].1, means[0].1);
    let path = sheet::write(&computer.folder("documents"), means);
    computer.will_pick("sheet", &path);
    window.click("button", "Kies een rekenblad");
    window.find("heading", "Klopt deze tabel?");
    // What was chosen the first time is chosen again: the numbers stay behind without being asked.
    window.read("Uw correcties van Energierekening per huishouden zijn overgenomen");
    picture(window, "5-nieuwe-versie");
    take_over(window);
    window.read("1 uitkomst is gemaakt met de oude versie.");
    picture(window, "6-loopt-achter");
    window.click("button", "Wat is er anders?");
    window.read("Andere conclusie");
    window.read("Het hoogst was Ketelkade, nu is dat Molenveld.");
    assert!(!window.text().contains("stijging"), "nothing goes up or down where groups are compared");
    picture(window, "7-andere-conclusie");
    window.click("button", "Werk uitkomsten bij");
    window.until("the finding to be made again", |window| {
        let state = state(window);
        state["sources"].as_array()?.iter().all(|source| source["findingsBehind"] == 0).then_some(())
    });
}

/// Writes a text file.
fn write(computer: &Computer, name: &str, lines: &[String]) -> PathBuf {
    let path = computer.folder("documents").join(name);
    fs::write(&path, lines.join("\r\n")).unwrap();
    path
}

/// Writes a text file and shows it for import.
fn look_at(computer: &Computer, window: &Driver, name: &str, lines: &[String]) {
    let path = write(computer, name, lines);
    computer.will_pick("sheet", &path);
    window.click("button", "Kies een rekenblad");
    window.find("heading", "Klopt deze tabel?");
}

fn take_over(window: &Driver) {
    window.click("button", "Overnemen");
    window.find("heading", "Gegevens op orde");
}

/// Puts focus on a button, as the Tab key would.
fn focus(window: &Driver, name: &str) {
    let button = window.find("button", name);
    window.focus(&button);
}

fn make(window: &Driver, why: &str) {
    window.fill("Waarom maakt u deze tabel?", why);
    window.click("button", "Maak de tabel");
}

/// The newest version of a table, as the dossier has it.
fn source(window: &Driver, name: &str) -> Value {
    window.until(&format!("table {name}"), |window| {
        state(window)["sources"].as_array()?.iter().rfind(|source| source["name"] == name).cloned()
    })
}

fn columns(source: &Value) -> Vec<String> {
    let columns = source["columns"].as_array().into_iter().flatten();
    columns.map(|column| column["name"].as_str().unwrap_or_default().to_owned()).collect()
}
