//! What the sample promises, computed from its cells: the flaws and the patterns are really there.

use std::collections::{BTreeMap, BTreeSet};

use dossier::finding::{Count, Measure, Outcome, Part, Unit, Value};
use dossier::{dutch, note_text};

use super::story::{Act, Import, Story, resolve, story};
use super::*;

/// Column with BSNs in the register.
const BSN: u32 = 2;

/// A sheet by row and column.
struct Grid(BTreeMap<(u32, u32), SampleValue>);

impl Grid {
    fn of(book: usize, sheet: &str) -> Self {
        Self::seeded(SEED, book, sheet)
    }

    fn seeded(seed: u64, book: usize, sheet: &str) -> Self {
        let books = workbooks(seed);
        let cells = &books[book].sheet(sheet).unwrap().cells;
        Self(cells.iter().map(|cell| ((cell.row, cell.column), cell.value.clone())).collect())
    }

    fn text(&self, row: u32, column: u32) -> String {
        match self.0.get(&(row, column)) {
            Some(SampleValue::Text(text)) => text.trim().to_owned(),
            Some(SampleValue::Number(number)) => number.to_string(),
            Some(SampleValue::Day(day)) => day.to_string(),
            None => String::new(),
        }
    }

    fn number(&self, row: u32, column: u32) -> Option<f64> {
        match self.0.get(&(row, column))? {
            SampleValue::Number(number) => Some(*number),
            SampleValue::Text(text) => dutch::read_number(text),
            SampleValue::Day(_) => None,
        }
    }

    /// Rows that hold something in a column, from a row on.
    fn rows(&self, column: u32, from: u32) -> Vec<u32> {
        self.0.keys().filter(|at| at.1 == column && at.0 >= from).map(|at| at.0).collect()
    }
}

/// Sums of two columns over the rows that meet a condition.
fn sums(grid: &Grid, rows: &[u32], columns: (u32, u32), keep: impl Fn(u32) -> bool) -> (f64, f64) {
    let kept = || rows.iter().filter(|row| keep(**row));
    let sum = |column| kept().filter_map(|row| grid.number(*row, column)).sum();
    (sum(columns.0), sum(columns.1))
}

/// How many things there are, to compute with.
fn number_of<T>(things: impl IntoIterator<Item = T>) -> f64 {
    things.into_iter().map(|_| 1.0).sum()
}

/// A sum of counts, to compare exactly.
fn same(sum: f64) -> String {
    format!("{sum:.6}")
}

fn rate((numerator, denominator): (f64, f64)) -> f64 {
    numerator / denominator * 1_000.0
}

#[test]
fn the_same_seed_gives_the_same_cells_and_another_seed_does_not() {
    assert_eq!(workbooks(SEED), workbooks(SEED));
    assert_ne!(workbooks(SEED), workbooks(SEED + 1));
}

#[test]
fn cells_stand_row_by_row_and_none_twice() {
    for sheet in workbooks(SEED).iter().flat_map(|book| &book.sheets) {
        let at: Vec<(u32, u32)> = sheet.cells.iter().map(|cell| (cell.row, cell.column)).collect();
        assert!(at.is_sorted_by(|a, b| a < b), "{}", sheet.name);
        assert!(at.iter().all(|(row, column)| *row > 0 && *column as usize <= sheet.widths.len()), "{}", sheet.name);
    }
}

#[test]
fn there_are_thirty_six_quarters_and_thirteen_full_neighbourhoods_and_one_of_four_points() {
    let grid = Grid::of(QUARTERS, "Kwartalen");
    let rows = grid.rows(4, 6);
    let quarters: BTreeSet<String> = rows.iter().map(|row| grid.text(*row, 2)).collect();
    assert_eq!(quarters.len(), 36);
    assert_eq!(quarters.first().unwrap(), "2017-Q1");
    assert_eq!(quarters.last().unwrap(), "2025-Q4");
    let mut points: BTreeMap<String, u32> = BTreeMap::new();
    for row in &rows {
        *points.entry(grid.text(*row, 5)).or_default() += 1;
    }
    assert_eq!(points.remove("Nieuwe Griend"), Some(4));
    assert_eq!(points.len(), 13);
    assert!(points.values().all(|count| *count == 36));
}

#[test]
fn subtotals_and_the_total_are_the_sums_of_what_is_shown() {
    let grid = Grid::of(QUARTERS, "Kwartalen");
    let rows = grid.rows(1, 6);
    let mut year = [0.0; 3];
    let mut all = [0.0; 3];
    let mut seen = 0;
    for row in rows {
        let numbers = [7, 8, 9].map(|column| grid.number(row, column).unwrap_or(0.0));
        match grid.text(row, 1) {
            name if name == "Totaal 2017–2025" => assert_eq!(numbers.map(same), all.map(same)),
            name if name.starts_with("Totaal") => {
                assert_eq!(numbers.map(same), year.map(same), "{name}");
                year = [0.0; 3];
                seen += 1;
            }
            _ => {
                for (index, number) in numbers.into_iter().enumerate().filter(|_| !grid.text(row, 4).is_empty()) {
                    year[index] += number;
                    all[index] += number;
                }
            }
        }
    }
    assert_eq!(seen, 9);
}

#[test]
fn the_series_have_text_numbers_and_missing_markers_but_never_in_the_number_of_requests() {
    let grid = Grid::of(QUARTERS, "Kwartalen");
    let rows = grid.rows(4, 6);
    let texts = |column: u32| {
        let is_text = |row: &&u32| matches!(grid.0.get(&(**row, column)), Some(SampleValue::Text(_)));
        rows.iter().filter(is_text).map(|row| grid.text(*row, column)).collect::<Vec<_>>()
    };
    assert!(texts(7).is_empty());
    assert!(texts(8).iter().all(|text| text == ".") && !texts(8).is_empty());
    let visits = texts(9);
    assert!(visits.iter().any(|text| text == "."));
    assert!(visits.iter().any(|text| text == "n.b."));
    assert!(visits.iter().filter(|text| text.contains('.') && dutch::read_number(text).is_some()).count() > 20);
    let filled = 1.0 - number_of(visits.iter().filter(|text| dutch::read_number(text).is_none())) / number_of(&rows);
    assert!(filled > 0.95, "{filled}");
}

#[test]
fn the_policy_change_is_in_the_districts_with_a_practice_nurse_only() {
    for seed in [SEED, 1, 2, 3] {
        let grid = Grid::seeded(seed, RESIDENTS, "Per buurt en jaar");
        let rows = grid.rows(4, 6);
        let of = |who: &str, year: &str| {
            rate(sums(&grid, &rows, (8, 7), |row| grid.text(row, 5) == who && grid.text(row, 1) == year))
        };
        assert!(of("Met", "2025") < of("Met", "2021") * 0.9, "seed {seed}");
        assert!(of("Zonder", "2025") > of("Zonder", "2021") * 0.9, "seed {seed}");
    }
}

#[test]
fn in_kwartelheuvel_the_rate_rises_while_that_of_no_age_group_does() {
    let grid = Grid::of(RESIDENTS, "Per buurt en jaar");
    let rows = grid.rows(4, 6);
    let of = |years: [&str; 3], band: Option<&str>| {
        rate(sums(&grid, &rows, (8, 7), |row| {
            grid.text(row, 2) == "Kwartelheuvel"
                && years.contains(&grid.text(row, 1).as_str())
                && band.is_none_or(|band| grid.text(row, 6) == band)
        }))
    };
    let (first, last) = (["2017", "2018", "2019"], ["2023", "2024", "2025"]);
    assert!(of(last, None) > of(first, None) * 1.03, "{} {}", of(first, None), of(last, None));
    for band in town::BANDS {
        assert!(of(last, Some(band)) < of(first, Some(band)), "{band}");
    }
}

#[test]
fn the_family_plan_wins_at_each_severity_and_loses_over_all() {
    for seed in [SEED, 1, 2, 3] {
        let grid = Grid::seeded(seed, REQUESTS, "Aanvragen");
        let rows = grid.rows(2, 5);
        let share = |severity: Option<&str>, approach: &str| {
            let is = |row: &&u32| {
                severity.is_none_or(|severity| grid.text(**row, 10) == severity) && grid.text(**row, 11) == approach
            };
            let group: Vec<&u32> = rows.iter().filter(is).collect();
            number_of(group.iter().filter(|row| grid.text(***row, 13) == "Ja")) / number_of(&group)
        };
        for severity in ["Licht", "Zwaar"] {
            assert!(share(Some(severity), "Gezinsplan") > share(Some(severity), "Individueel") + 0.04, "seed {seed}");
        }
        assert!(share(None, "Gezinsplan") < share(None, "Individueel") - 0.04, "seed {seed}");
    }
}

#[test]
fn invented_bsns_pass_the_eleven_test_and_start_with_99999_and_no_other_number_looks_like_one() {
    assert!(requests::passes_eleven_test(999_995_947));
    assert!(!requests::passes_eleven_test(999_995_948));
    let grid = Grid::of(REQUESTS, "Aanvragen");
    let rows = grid.rows(2, 5);
    assert!((1_300..1_700).contains(&rows.len()), "{}", rows.len());
    let mut distinct = BTreeSet::new();
    for row in &rows {
        let text = grid.text(*row, BSN);
        assert!(text.len() == 9 && text.starts_with("99999"), "{text}");
        assert!(requests::passes_eleven_test(text.parse().unwrap()), "{text}");
        distinct.insert(text);
    }
    assert!(distinct.len() > 500);
    for (at, _) in grid.0.iter().filter(|(at, _)| at.1 != BSN) {
        let text = grid.text(at.0, at.1);
        // Codes of neighbourhoods, days and amounts have other signs between or before their digits.
        let digits = text.chars().filter(char::is_ascii_digit).count();
        assert!(!(8..=9).contains(&digits) || text.contains(['-', '/', 'B', ',']), "{text}");
    }
}

#[test]
fn a_child_has_one_birth_year_and_one_neighbourhood() {
    for seed in [SEED, 1, 2, 3] {
        let grid = Grid::seeded(seed, REQUESTS, "Aanvragen");
        let mut children: BTreeMap<String, String> = BTreeMap::new();
        for row in grid.rows(2, 5) {
            let person = format!("{} {}", grid.text(row, 3), grid.text(row, 5));
            assert_eq!(children.entry(grid.text(row, 2)).or_insert_with(|| person.clone()), &person, "seed {seed}");
        }
    }
}

#[test]
fn the_register_has_the_flaws_that_colleagues_make() {
    let grid = Grid::of(REQUESTS, "Aanvragen");
    let rows = grid.rows(2, 5);
    let raw = |row: u32, column: u32| grid.0.get(&(row, column)).cloned().unwrap();
    let count = |is: &dyn Fn(u32) -> bool| rows.iter().filter(|row| is(**row)).count();
    let is_text = |row, column| matches!(raw(row, column), SampleValue::Text(_));
    assert_eq!(count(&|row| grid.text(row, 12) == "3a"), 1);
    assert!(count(&|row| matches!(raw(row, 12), SampleValue::Text(text) if text.starts_with(' '))) > 50);
    assert!(count(&|row| grid.text(row, 1).starts_with('0')) > 1_000);
    assert!(count(&|row| is_text(row, 6)) > 300 && count(&|row| !is_text(row, 6)) > 300);
    assert!(count(&|row| grid.text(row, 14).starts_with('€')) > 100);
    assert!(count(&|row| grid.text(row, 14) == "n.b.") > 3);
    let whole = |row: u32| (1..=14).map(|column| raw(row, column)).collect::<Vec<_>>();
    assert_eq!(rows.windows(2).filter(|pair| whole(pair[0]) == whole(pair[1])).count(), 9);
}

#[test]
fn the_three_books_agree_with_each_other() {
    for seed in [SEED, 1] {
        let series = Grid::seeded(seed, QUARTERS, "Kwartalen");
        let long = Grid::seeded(seed, RESIDENTS, "Per buurt en jaar");
        let wide = Grid::seeded(seed, RESIDENTS, "Inwoners");
        let add =
            |into: &mut BTreeMap<_, f64>, key: (String, String), number: f64| *into.entry(key).or_default() += number;
        let (mut of_series, mut of_long, mut young, mut residents) = <_>::default();
        for row in series.rows(4, 6) {
            add(&mut of_series, (series.text(row, 1), series.text(row, 4)), series.number(row, 7).unwrap());
        }
        for row in long.rows(4, 6) {
            add(&mut of_long, (long.text(row, 1), long.text(row, 3)), long.number(row, 8).unwrap());
            add(&mut young, (long.text(row, 1), long.text(row, 6)), long.number(row, 7).unwrap());
        }
        assert_eq!(of_series, of_long);
        for row in wide.rows(1, 5).into_iter().filter(|row| wide.text(*row, 1) == "Totaal gemeente") {
            for column in 4..=12 {
                let of = (wide.text(4, column), wide.text(row, 3));
                add(&mut residents, of, wide.number(row, column).unwrap());
            }
        }
        residents.retain(|(_, band), _| town::BANDS.contains(&band.as_str()));
        assert_eq!(young, residents);
        let register = Grid::seeded(seed, REQUESTS, "Aanvragen");
        let cases: BTreeSet<String> =
            register.rows(2, 5).iter().map(|row| register.text(*row, 1).trim_start_matches('0').to_owned()).collect();
        let in_2023: f64 = of_series.iter().filter(|(key, _)| key.0 == "2023").map(|(_, number)| number).sum();
        assert_eq!(same(number_of(&cases)), same(in_2023));
    }
}

#[test]
fn one_sheet_is_hidden_and_explains() {
    let books = workbooks(SEED);
    let hidden: Vec<&str> = books
        .iter()
        .flat_map(|book| &book.sheets)
        .filter(|sheet| !sheet.visible)
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(hidden, ["Uitleg"]);
}

/// What the five findings of the story must say, computed here from the cells.
fn expected() -> BTreeMap<u32, Vec<(String, f64)>> {
    let long = Grid::of(RESIDENTS, "Per buurt en jaar");
    let rows = long.rows(4, 6);
    let years: Vec<String> = (town::FIRST_YEAR..=town::LAST_YEAR).map(|year| year.to_string()).collect();
    let over_years = |who: &str| {
        let of = |year: &String| {
            rate(sums(&long, &rows, (8, 7), |row| long.text(row, 5) == who && &long.text(row, 1) == year))
        };
        years.iter().map(|year| (year.clone(), of(year))).collect::<Vec<_>>()
    };
    let in_2025 = |row: u32| long.text(row, 1) == "2025";
    let mut places = vec![("average".to_owned(), rate(sums(&long, &rows, (8, 7), in_2025)))];
    for place in &town::PLACES {
        let of = sums(&long, &rows, (8, 7), |row| in_2025(row) && long.text(row, 4) == place.name);
        places.push((place.name.to_owned(), rate(of)));
    }
    let series = Grid::of(QUARTERS, "Kwartalen");
    let records = series.rows(4, 6);
    let doctor = years.iter().map(|year| {
        let whole = |row: u32| &series.text(row, 1) == year && series.number(row, 8).is_some();
        let (via, all) = sums(&series, &records, (8, 7), whole);
        (year.clone(), via / all)
    });
    let costs = ["Licht", "Zwaar"].map(|severity| (severity.to_owned(), mean_costs(severity, false)));
    BTreeMap::from([
        (1, over_years("Met")),
        (2, over_years("Zonder")),
        (3, places),
        (4, doctor.collect()),
        (5, costs.to_vec()),
    ])
}

fn mean_costs(severity: &str, once: bool) -> f64 {
    let register = Grid::of(REQUESTS, "Aanvragen");
    let mut seen = BTreeSet::new();
    let is = |row: &u32| register.text(*row, 10) == severity && (seen.insert(register.text(*row, 1)) || !once);
    let rows: Vec<u32> = register.rows(2, 5).into_iter().filter(is).collect();
    let costs: Vec<f64> = rows.iter().filter_map(|row| register.number(*row, 14)).collect();
    costs.iter().sum::<f64>() / number_of(&costs)
}

#[test]
fn what_the_note_says_is_what_the_cells_say() {
    let expected = expected();
    let of = |code: u32, key: &str| expected[&code].iter().find(|(name, _)| name == key).unwrap().1;
    let check =
        |code, key, decimals, shown: &str| assert_eq!(dutch::number(of(code, key), decimals), shown, "R{code} {key}");
    check(1, "2021", 1, "86,1");
    check(1, "2025", 1, "69,0");
    check(2, "2021", 1, "69,9");
    check(2, "2025", 1, "70,2");
    check(3, "average", 1, "69,5");
    check(3, "Ketelkade", 1, "112,8");
    assert!(expected[&3].iter().all(|(_, rate)| *rate <= of(3, "Ketelkade")));
    check(4, "2017", 3, "0,472");
    check(4, "2025", 3, "0,539");
    check(5, "Licht", 0, "2.350");
    check(5, "Zwaar", 0, "8.989");
    // "De kosten zijn terug bij 66 trajecten per jaar minder."
    assert_eq!(chance::whole((155_000.0 / of(5, "Licht")).ceil()), 66);
    // "Het gemiddelde verandert daardoor met minder dan één procent."
    for severity in ["Licht", "Zwaar"] {
        assert!((mean_costs(severity, true) / mean_costs(severity, false) - 1.0).abs() < 0.01);
    }
    // "Ruim 21.000 kinderen en jongeren."
    let long = Grid::of(RESIDENTS, "Per buurt en jaar");
    let (young, granted) = sums(&long, &long.rows(4, 6), (7, 8), |row| long.text(row, 1) == "2025");
    assert!((21_000.0..21_500.0).contains(&young) && granted > 1_000.0);
    // Nieuwe Griend is too small to show.
    let (few, _) = sums(&long, &long.rows(4, 6), (8, 7), |row| long.text(row, 4) == "Nieuwe Griend");
    assert!((1.0..10.0).contains(&few), "{few}");
}

/// The texts of the story with their references filled in from findings as the cells give them.
fn texts() -> Vec<(String, String)> {
    let measures: BTreeMap<u32, Vec<Measure>> = expected()
        .into_iter()
        .map(|(code, values)| (code, values.into_iter().map(|(key, value)| measure(&key, value)).collect()))
        .collect();
    let mut out = Vec::new();
    for act in story().acts {
        let of: Vec<(String, &str)> = match act {
            Act::Set { field, value } => vec![(field.to_owned(), value)],
            Act::Argue(argue) => vec![("argue.head".to_owned(), argue.head), ("argue.text".to_owned(), argue.text)],
            Act::Override { by, why, .. } => vec![("override.by".to_owned(), by), ("override.why".to_owned(), why)],
            Act::Import(_) | Act::Describe(_) => vec![],
        };
        out.extend(of.into_iter().map(|(field, text)| (field, resolve(text, &measures).unwrap())));
    }
    out
}

fn measure(key: &str, value: f64) -> Measure {
    Measure {
        part: if key == "average" { Part::Reference } else { Part::Level },
        group: Some(key.to_owned()),
        period: None,
        outcome: Outcome::Shown(Value { value, low: None, high: None, decimals: 1 }),
        unit: Unit::Share,
        n: Count::Shown(1_000),
        standing: None,
    }
}

#[test]
fn no_number_in_the_note_is_bare() {
    let of_note = |field: &str| {
        let free = ["note.disclosure", "note.sunset_date"];
        let list = field.split(['.', '[']).next().unwrap_or("");
        let rich = ["note", "points", "argue", "objections"].contains(&list);
        (rich && !free.contains(&field))
            || ["what", "adjust_if"].iter().any(|last| field.split('.').next_back() == Some(last))
    };
    for (field, text) in texts().iter().filter(|(field, _)| of_note(field)) {
        assert_eq!(note_text::refusal(text), None, "{field}: {text}");
    }
}

#[test]
fn sentences_are_short_and_blocks_keep_their_limit() {
    for (field, text) in texts() {
        let words = |text: &str| text.split_whitespace().count();
        let plain: String = note_text::pieces(&text)
            .iter()
            .map(|piece| match piece {
                note_text::Piece::Words(words) => words.clone(),
                note_text::Piece::Stated(stated) => stated.shown(),
                note_text::Piece::Reference { .. } => "12,3".to_owned(),
                note_text::Piece::Unreadable(raw) => raw.clone(),
            })
            .collect();
        for sentence in plain.split_inclusive(['.', '?', '!']).fold(Vec::<String>::new(), joined) {
            assert!(words(&sentence) <= 20, "{field}: {sentence}");
        }
        let limit = match field.as_str() {
            "note.subject" => 12,
            "note.summary" | "note.effect" | "note.privacy" | "note.participation" => 80,
            "note.trigger" | "note.residents" => 120,
            "note.reliability" => 150,
            "note.finance" | "note.legal" => 60,
            "argue.text" => 90,
            _ => usize::MAX,
        };
        assert!(words(&plain) <= limit, "{field}: {}", words(&plain));
    }
}

/// A point inside a number (`21.000`) ends no sentence: what follows it starts without a space.
fn joined(mut sentences: Vec<String>, part: &str) -> Vec<String> {
    match sentences.last_mut() {
        Some(last) if !part.starts_with(' ') => last.push_str(part),
        Some(_) | None => sentences.push(part.to_owned()),
    }
    sentences
}

#[test]
fn the_story_leaves_the_bsns_outside_and_names_real_sheets_and_columns() {
    let Story { acts, .. } = story();
    let books = workbooks(SEED);
    let imports: Vec<&Import> = acts
        .iter()
        .filter_map(|act| match act {
            Act::Import(import) => Some(import),
            Act::Set { .. } | Act::Describe(_) | Act::Argue(_) | Act::Override { .. } => None,
        })
        .collect();
    assert_eq!(imports.iter().map(|import| import.book).collect::<Vec<_>>(), [QUARTERS, REQUESTS, RESIDENTS]);
    for import in &imports {
        let sheet = books[import.book].sheet(import.sheet).unwrap();
        let names: BTreeSet<u32> = sheet
            .cells
            .iter()
            .filter(|cell| (import.header.0..=import.header.1).contains(&cell.row))
            .map(|cell| cell.column)
            .collect();
        for letter in import.drop.iter().chain(import.roles.iter().map(|(letter, _)| letter)) {
            assert!(names.contains(&dossier::source::column_position(letter).unwrap()), "{letter}");
        }
    }
    assert!(imports[REQUESTS].drop.contains(&"B"));
    assert_eq!(Grid::of(REQUESTS, "Aanvragen").text(4, BSN), "BSN");
}

#[test]
fn findings_are_numbered_in_the_order_in_which_they_are_made() {
    let codes: Vec<u32> = story()
        .acts
        .iter()
        .filter_map(|act| match act {
            Act::Describe(describe) => Some(describe.code),
            Act::Set { .. } | Act::Import(_) | Act::Argue(_) | Act::Override { .. } => None,
        })
        .collect();
    assert_eq!(codes, [1, 2, 3, 4, 5]);
}

#[test]
fn no_real_place_is_named() {
    const REAL: [&str; 24] = [
        "Almere",
        "Amersfoort",
        "Amsterdam",
        "Arnhem",
        "Assen",
        "Breda",
        "Delft",
        "Deventer",
        "Dordrecht",
        "Ede",
        "Eindhoven",
        "Enschede",
        "Gouda",
        "Groningen",
        "Haarlem",
        "Leeuwarden",
        "Leiden",
        "Lingewaard",
        "Nijmegen",
        "Rotterdam",
        "Tilburg",
        "Utrecht",
        "Zaanstad",
        "Zwolle",
    ];
    let mut words = BTreeSet::new();
    let mut take = |text: &str| {
        words.extend(text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
    };
    for cell in workbooks(SEED).iter().flat_map(|book| &book.sheets).flat_map(|sheet| &sheet.cells) {
        if let SampleValue::Text(text) = &cell.value {
            take(text);
        }
    }
    for (_, text) in texts() {
        take(&text);
    }
    assert!(words.contains(MUNICIPALITY));
    for place in REAL {
        assert!(!words.contains(place), "{place}");
    }
}
