//! What a note in a sheet states of its source: who it is from, and of which day. It is proposed, never filled in.

use dossier::Day;
use dossier::dataset::Dataset;
use dossier::message::Arg;

use super::date;

/// Something a note states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stated {
    /// Who the data are from.
    Owner(String),
    /// The day that they are of.
    ReferenceDate(Day),
}

/// A statement with the note it stands in, and its cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What is stated.
    pub stated: Stated,
    /// The note as it was written.
    pub note: String,
    /// Its cell, `A14`.
    pub cell: String,
}

const SOURCES: [&str; 4] = ["bron", "bronnen", "source", "sources"];
const DAYS: [&str; 4] = ["peildatum", "stand per", "stand op", "reference date"];

/// Words that the name of a part of an organisation begins with.
const UNITS: [&str; 12] = [
    "afdeling",
    "team",
    "cluster",
    "directie",
    "dienst",
    "bureau",
    "sector",
    "eenheid",
    "domein",
    "programma",
    "department",
    "unit",
];

/// Longest name of a source, in characters; longer ones tell more than who.
const LONGEST_NAME: usize = 80;

/// What the notes of a dataset state; of each kind the first.
pub fn stated(dataset: &Dataset) -> Vec<Statement> {
    let mut found: Vec<Statement> = Vec::new();
    for remark in &dataset.remarks {
        let is_note = matches!(remark.message.key.as_str(), "intake-note-above" | "intake-note-below");
        let note = remark.message.args.get("note");
        let (true, Some(Arg::Text(note)), Some(cell)) = (is_note, note, remark.cell) else { continue };
        for stated in [owner(note).map(Stated::Owner), day(note).map(Stated::ReferenceDate)].into_iter().flatten() {
            let is_new =
                found.iter().all(|known| std::mem::discriminant(&known.stated) != std::mem::discriminant(&stated));
            if is_new {
                found.push(Statement { stated, note: note.clone(), cell: cell.to_string() });
            }
        }
    }
    found
}

/// `Bron: CBS StatLine, bewerking gemeente` is from CBS StatLine, `Bron: gemeente, afdeling Jeugd` from that department;
/// "Bron van inkomen" is no statement.
fn owner(note: &str) -> Option<String> {
    let rest = after(note, &SOURCES)?;
    if !note.contains(':') && !rest.starts_with(char::is_uppercase) {
        return None;
    }
    let mut parts = rest.split([',', ';', '(', ')']).map(|part| part.trim().trim_end_matches('.'));
    let name = parts.next()?;
    let units = parts.take_while(|part| is_unit(part));
    let name = std::iter::once(name).chain(units).collect::<Vec<_>>().join(", ");
    (!name.is_empty() && name.chars().count() <= LONGEST_NAME).then_some(name)
}

/// Whether a part of a name is the department that the data are from: that is whom one has to ask.
fn is_unit(part: &str) -> bool {
    let first = part.split_whitespace().next().unwrap_or_default().to_lowercase();
    UNITS.contains(&first.as_str())
}

/// `Peildatum: 1 januari 2024`. A day that can be read as two is not proposed.
fn day(note: &str) -> Option<Day> {
    let rest = after(note, &DAYS)?;
    let words: Vec<&str> = rest.split_whitespace().take(3).collect();
    let read = (1..=words.len()).rev().find_map(|count| date::read(words[..count].join(" ").trim_end_matches('.')))?;
    if read.is_open() { None } else { read.day_first }
}

/// What follows one of these words at the beginning, and the colon behind it.
fn after<'a>(note: &'a str, words: &[&str]) -> Option<&'a str> {
    let fits = |word: &&str| note.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let word = words.iter().filter(|word| fits(word)).max_by_key(|word| word.len())?;
    let rest = &note[word.len()..];
    rest.starts_with([':', ' ']).then(|| rest.trim_start_matches([':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_and_days_are_read_from_notes() {
        for (note, name) in [
            ("Bron: CBS StatLine, bewerking gemeente", Some("CBS StatLine")),
            ("bron GGD Zuid.", Some("GGD Zuid")),
            ("Bron: gemeente Lindewaard, afdeling Jeugd, 2025", Some("gemeente Lindewaard, afdeling Jeugd")),
            ("Bron: Gemeente Lindewaard (team Onderzoek); bewerkt", Some("Gemeente Lindewaard, team Onderzoek")),
            ("Bron: GGD Zuid, directie Jeugd, afdeling Cijfers.", Some("GGD Zuid, directie Jeugd, afdeling Cijfers")),
            ("Bronnen en noten", None),
            ("Bron van inkomen per wijk", None),
            ("Bronwater per wijk", None),
            ("Bron:", None),
        ] {
            assert_eq!(owner(note).as_deref(), name, "{note}");
        }
        for (note, day_of) in [
            ("Peildatum: 1 januari 2024", Day::new(2024, 1, 1)),
            ("Stand per 31-12-2023, voorlopig", None),
            ("Stand per 31-12-2023", Day::new(2023, 12, 31)),
            ("Peildatum 3-4-2024", None),
            ("Peildatum 2024-04-03", Day::new(2024, 4, 3)),
            ("Peildatum: 15 januari 2025. Cijfers 2024 voorlopig.", Day::new(2025, 1, 15)),
            ("Peildatum volgt", None),
            ("Per 1 januari 2023 is Brielle opgegaan in Voorne aan Zee", None),
        ] {
            assert_eq!(day(note), day_of, "{note}");
        }
    }
}
