//! Tables that are made of others: whatever goes in, rows are accounted for and nothing is made up.

#![allow(clippy::unwrap_used, reason = "a failing test should stop at the line")]

use std::collections::BTreeMap;

use analysis::combine::{Behind, CombineFault, Combined, Input, combine};
use analysis::ticker::Unwatched;
use analysis::withhold::Rule;
use analysis::{Column, Table, Values};
use arrow_array::{Float64Array, UInt32Array};
use dossier::combine::{AppendPart, CombineStep, Condition, Formula, KeyPair, Spelling, Unmatched};
use dossier::dataset::{ColumnType, Dataset, DatasetColumn, PersonalData, Role};
use dossier::source::{CellRange, column_letters};
use dossier::{BlockHash, DatasetId, Moment};
use proptest::prelude::*;
use uuid::Uuid;

const RULE: Rule = Rule { small: 9, share_base: 50 };

fn id(number: u128) -> DatasetId {
    DatasetId(Uuid::from_u128(number))
}

/// A table of a column of words and a column of numbers; `None` is a gap.
fn table(words: &[Option<&str>], numbers: &[Option<f64>]) -> Table {
    let labels = words.iter().flatten().collect();
    let mut next = 0_u32;
    let codes: Vec<Option<u32>> = words
        .iter()
        .map(|word| {
            word.map(|_| {
                next += 1;
                next - 1
            })
        })
        .collect();
    let column = |place: u32, name: &str, kind, role, values| Column {
        letter: column_letters(place),
        name: name.to_owned(),
        kind,
        unit: String::new(),
        role,
        values,
        missing: BTreeMap::new(),
    };
    let rows = u32::try_from(words.len()).unwrap();
    Table {
        columns: vec![
            column(1, "Wijk", ColumnType::Text, Role::Group, Values::Text { codes: UInt32Array::from(codes), labels }),
            column(
                2,
                "Aantal",
                ColumnType::Decimal,
                Role::Measure,
                Values::Number(Float64Array::from(numbers.to_vec())),
            ),
        ],
        sheet_rows: UInt32Array::from_iter_values(2..rows + 2),
    }
}

fn dataset(number: u128, name: &str, table: &Table) -> Dataset {
    let columns = table.columns.iter().map(|column| DatasetColumn {
        letter: column.letter.clone(),
        name: column.name.clone(),
        kind: column.kind,
        unit: String::new(),
        role: column.role,
        missing: 0,
        distinct: 0,
        personal_data: None,
        definition: String::new(),
        labels: Vec::new(),
        outliers: 0,
        rounded_to: 0,
    });
    Dataset {
        id: id(number),
        order: 1,
        name: name.to_owned(),
        file: format!("{name}.xlsx"),
        file_size: 0,
        sha256: String::new(),
        sheet: "Blad1".to_owned(),
        table: 1,
        header: None,
        range: CellRange::new((2, 3), (1, 2)),
        rows_present: 0,
        rows_kept: 0,
        records: 0,
        rows_skipped: Vec::new(),
        columns: columns.collect(),
        dropped: Vec::new(),
        remarks: Vec::new(),
        choices: Vec::new(),
        duplicates: 0,
        block: BlockHash(String::new()),
        imported_at: Moment::new("2026-03-14T10:00:00+01:00"),
        imported_by: String::new(),
        superseded_by: None,
        aside: dossier::dataset::Aside::InUse,
        recipe: None,
        singled_out: None,
        combination: None,
    }
}

fn run(step: &CombineStep, tables: &[(&str, Table)]) -> Result<Combined, CombineFault> {
    let datasets: Vec<Dataset> =
        (1..).zip(tables).map(|(number, (name, table))| dataset(number, name, table)).collect();
    let inputs: Vec<Input<'_>> = datasets
        .iter()
        .zip(tables)
        .map(|(dataset, (_, table))| Input { dataset, table, rows_are_people: true })
        .collect();
    combine(step, &inputs, &RULE, &mut Unwatched)
}

fn append(tables: usize) -> CombineStep {
    let parts = (1..=tables as u128).map(|number| AppendPart { dataset: id(number), label: String::new() });
    CombineStep::Append { parts: parts.collect(), label: "Bestand".to_owned() }
}

fn join(unmatched: Unmatched) -> CombineStep {
    let keys = vec![KeyPair { left: "Wijk".to_owned(), right: "Wijk".to_owned() }];
    CombineStep::Join {
        left: id(1),
        right: id(2),
        keys,
        columns: Vec::new(),
        unmatched,
        spelling: Spelling::Exact,
        same: Vec::new(),
    }
}

fn numbers(made: &Combined, place: usize) -> Vec<Option<f64>> {
    let column = &made.table.columns[place];
    (0..made.table.rows()).map(|row| column.values.number(row)).collect()
}

fn words(made: &Combined, place: usize) -> Vec<Option<&str>> {
    let column = &made.table.columns[place];
    (0..made.table.rows()).map(|row| column.values.label(row)).collect()
}

#[test]
fn rows_below_each_other_keep_their_order_their_sheet_row_and_their_file() {
    let january = table(&[Some("Oost"), Some("West")], &[Some(1.0), Some(2.0)]);
    let february = table(&[Some("West"), None], &[None, Some(4.0)]);
    let made = run(&append(2), &[("meldingen jan 2024", january), ("meldingen feb 2024", february)]).unwrap();
    assert_eq!(words(&made, 0), [Some("2024-01"), Some("2024-01"), Some("2024-02"), Some("2024-02")]);
    assert_eq!(words(&made, 1), [Some("Oost"), Some("West"), Some("West"), None]);
    assert_eq!(numbers(&made, 2), [Some(1.0), Some(2.0), None, Some(4.0)]);
    assert_eq!(made.table.sheet_rows.values().to_vec(), [2, 3, 2, 3]);
    assert_eq!((made.columns[0].kind, made.columns[0].role), (ColumnType::Period, Role::Time));
    assert_eq!(made.columns[1].labels, ["Oost", "West"]);
    assert_eq!(made.inputs[1].columns[1].letter, "C");
    assert_eq!(made.inputs[1].columns[1].from, ["B"]);
}

#[test]
fn names_without_a_period_are_labels_as_they_are() {
    let one = table(&[Some("Oost")], &[Some(1.0)]);
    let made = run(&append(2), &[("noord", one.clone()), ("zuid", one)]).unwrap();
    assert_eq!(words(&made, 0), [Some("noord"), Some("zuid")]);
    assert_eq!((made.columns[0].kind, made.columns[0].role), (ColumnType::Text, Role::Group));
}

#[test]
fn a_row_without_a_partner_stays_with_gaps_or_is_left_out_and_is_named() {
    let left = table(&[Some("Oost"), Some("West"), None], &[Some(1.0), Some(2.0), Some(3.0)]);
    let right = table(&[Some("West "), Some("Noord")], &[Some(20.0), Some(30.0)]);
    let tables = [("links", left), ("rechts", right)];
    let made = run(&join(Unmatched::Keep), &tables).unwrap();
    assert_eq!(numbers(&made, 1), [Some(1.0), Some(2.0), Some(3.0)]);
    assert_eq!(numbers(&made, 2), [None, Some(20.0), None]);
    assert_eq!(made.table.columns[2].name, "Aantal (rechts)");
    let sides: Vec<(usize, u32, &[String])> =
        made.unmatched.iter().map(|side| (side.input, side.rows, side.keys.as_slice())).collect();
    assert_eq!(sides, [(0, 2, &["Oost".to_owned()][..]), (1, 1, &["Noord".to_owned()][..])]);
    let strict = run(&join(Unmatched::LeaveOut), &tables).unwrap();
    assert_eq!(words(&strict, 0), [Some("West")]);
}

#[test]
fn what_stands_out_is_counted_once_however_many_rows_it_stands_beside() {
    let names: Vec<String> = (0..12).map(|place| format!("wijk {place}")).collect();
    let words =
        |times: usize| names.iter().map(|name| Some(name.as_str())).cycle().take(12 * times).collect::<Vec<_>>();
    let inhabitants: Vec<Option<f64>> =
        (0..12).map(|place| Some(if place == 7 { 90_000.0 } else { f64::from(1_000 + 40 * place) })).collect();
    let left = table(&words(3), &vec![Some(5.0); 36]);
    let made = run(&join(Unmatched::Keep), &[("links", left), ("rechts", table(&words(1), &inhabitants))]).unwrap();
    assert_eq!((made.table.rows(), made.columns[2].outliers), (36, 1));
}

#[test]
fn names_in_another_spelling_are_the_same_only_when_that_is_said() {
    let left = table(&[Some("westerpark"), Some("De Hoge Akker"), Some("Run")], &[Some(1.0), Some(2.0), Some(3.0)]);
    let right = table(&[Some("Wester-Park"), Some("Hoge Akker"), Some("Bedrijvenpark De Run")], &[Some(10.0); 3]);
    let tables = [("links", left), ("rechts", right)];
    let exact = run(&join(Unmatched::Keep), &tables).unwrap_err();
    assert!(matches!(exact, CombineFault::NothingMatches { .. }));
    let CombineStep::Join { left, right, keys, columns, unmatched, .. } = join(Unmatched::Keep) else { return };
    let same = vec![KeyPair { left: "Run".to_owned(), right: "Bedrijvenpark De Run".to_owned() }];
    let step = CombineStep::Join { left, right, keys, columns, unmatched, spelling: Spelling::Loose, same };
    let made = run(&step, &tables).unwrap();
    assert_eq!(numbers(&made, 2), [Some(10.0); 3]);
    assert!(made.unmatched.is_empty());
    let told = made.told.iter().find(|message| message.key == "combine-told-same").unwrap();
    assert!(format!("{told:?}").contains("‘westerpark’ = ‘Wester-Park’"));
}

#[test]
fn a_key_that_stands_twice_on_the_right_is_refused() {
    let left = table(&[Some("Oost")], &[Some(1.0)]);
    let right = table(&[Some("Oost"), Some("Oost")], &[Some(2.0), Some(3.0)]);
    let fault = run(&join(Unmatched::Keep), &[("links", left), ("rechts", right)]).unwrap_err();
    let expected = CombineFault::KeyRepeats { key: "Oost".to_owned(), times: 2, table: "rechts".to_owned() };
    assert_eq!(fault, expected);
}

#[test]
fn a_ratio_of_a_small_number_of_people_is_not_made() {
    let mut people = table(&[Some("a"), Some("b"), Some("c"), Some("d")], &[Some(9.0), Some(10.0), Some(0.0), None]);
    people.columns[1].role = Role::Count;
    let mut households = people.columns[1].clone();
    households.name = "Huishoudens".to_owned();
    households.letter = "C".to_owned();
    households.values = Values::Number(Float64Array::from(vec![100.0, 40.0, 50.0, 60.0]));
    people.columns.push(households);
    let formula = Formula::Ratio { of: "Aantal".to_owned(), per: "Huishoudens".to_owned(), times: 1000 };
    let step = CombineStep::Compute { dataset: id(1), column: "Per 1.000".to_owned(), formula };
    let made = run(&step, &[("wijken", people)]).unwrap();
    assert_eq!(numbers(&made, 3), [None, Some(250.0), Some(0.0), None]);
    assert_eq!(made.inputs[0].columns[3].from, ["B", "C"]);
    assert_eq!(made.columns[3].role, Role::Measure);
}

#[test]
fn a_ratio_says_when_it_divides_several_years_by_the_inhabitants_of_one() {
    let mut wards = table(&[Some("2023"), Some("2024"), Some("2023"), Some("2024")], &[Some(120.0); 4]);
    wards.columns[0].role = Role::Time;
    let mut people = wards.columns[1].clone();
    (people.name, people.letter) = ("Inwoners".to_owned(), "C".to_owned());
    let formula = Formula::Ratio { of: "Aantal".to_owned(), per: "Inwoners".to_owned(), times: 1000 };
    let step = CombineStep::Compute { dataset: id(1), column: "Per 1.000".to_owned(), formula };
    let mut said = |inhabitants: [f64; 4]| {
        people.values = Values::Number(Float64Array::from(inhabitants.to_vec()));
        let mut table = wards.clone();
        table.columns.push(people.clone());
        let made = run(&step, &[("wijken", table)]).unwrap();
        made.remarks.iter().any(|remark| remark.key == "describe-caveat-one-base")
    };
    assert!(said([2400.0, 2400.0, 3100.0, 3100.0]));
    assert!(!said([2400.0, 2440.0, 3100.0, 3068.0]));
}

#[test]
fn a_difference_gives_no_small_number_of_people_away() {
    let mut people = table(&[Some("a"), Some("b"), Some("c")], &[Some(100.0), Some(100.0), Some(12.0)]);
    people.columns[1].role = Role::Count;
    let mut men = people.columns[1].clone();
    (men.name, men.letter) = ("Mannen".to_owned(), "C".to_owned());
    men.values = Values::Number(Float64Array::from(vec![97.0, 60.0, 12.0]));
    people.columns.push(men);
    let formula = Formula::Difference { of: "Aantal".to_owned(), less: "Mannen".to_owned() };
    let step = CombineStep::Compute { dataset: id(1), column: "Vrouwen".to_owned(), formula };
    let made = run(&step, &[("wijken", people)]).unwrap();
    assert_eq!(numbers(&made, 3), [None, Some(40.0), Some(0.0)]);
}

#[test]
fn a_mark_of_personal_data_in_any_table_stays_when_they_are_appended() {
    let one = table(&[Some("Oost")], &[Some(1.0)]);
    let mut datasets = [dataset(1, "een", &one), dataset(2, "twee", &one)];
    datasets[1].columns[0].personal_data = Some(PersonalData::Text);
    datasets[0].columns[1].definition = "Meldingen per wijk".to_owned();
    let inputs = datasets.each_ref().map(|dataset| Input { dataset, table: &one, rows_are_people: true });
    let made = combine(&append(2), &inputs, &RULE, &mut Unwatched).unwrap();
    assert_eq!(made.columns[1].personal_data, Some(PersonalData::Text));
    assert_eq!(made.columns[2].definition, "Meldingen per wijk");
}

#[test]
fn rows_are_chosen_and_added_up() {
    let wards = table(
        &[Some("Oost"), Some("West"), Some("Oost"), None, Some("West")],
        &[Some(1.0), Some(2.0), None, Some(8.0), None],
    );
    let conditions = vec![Condition { column: "Wijk".to_owned(), values: vec!["Oost".to_owned()] }];
    let chosen = CombineStep::Select { dataset: id(1), conditions };
    let made = run(&chosen, &[("wijken", wards.clone())]).unwrap();
    assert_eq!(made.table.sheet_rows.values().to_vec(), [2, 4]);
    assert_eq!(made.columns[0].labels, ["Oost"], "labels that are gone are not listed");
    let nowhere = Condition { column: "Wijk".to_owned(), values: vec!["Zuid".to_owned()] };
    let none = CombineStep::Select { dataset: id(1), conditions: vec![nowhere.clone()] };
    let fault = run(&none, &[("wijken", wards.clone())]).unwrap_err();
    assert_eq!(fault, CombineFault::NoRows { because: vec![nowhere] });
    let by = vec!["Wijk".to_owned()];
    let step = CombineStep::Group { dataset: id(1), by, sums: vec!["Aantal".to_owned()], rows: "Rijen".to_owned() };
    let made = run(&step, &[("wijken", wards)]).unwrap();
    assert_eq!(words(&made, 0), [Some("Oost"), Some("West"), None]);
    assert_eq!(numbers(&made, 1), [Some(1.0), Some(2.0), Some(8.0)]);
    assert_eq!(numbers(&made, 2), [Some(2.0), Some(2.0), Some(1.0)]);
    assert_eq!(made.columns[2].role, Role::Count);
}

#[test]
fn an_index_is_a_hundred_in_its_base_period() {
    let wards = table(&[Some("2023"), Some("2024"), Some("2025")], &[Some(50.0), Some(60.0), None]);
    let of = Formula::Index {
        of: "Aantal".to_owned(),
        period: "Wijk".to_owned(),
        base: "2023".to_owned(),
        groups: Vec::new(),
    };
    let step = CombineStep::Compute { dataset: id(1), column: "Index".to_owned(), formula: of };
    let made = run(&step, &[("jaren", wards)]).unwrap();
    assert_eq!(numbers(&made, 2), [Some(100.0), Some(120.0), None]);
}

fn any_table() -> impl Strategy<Value = Table> {
    let word = proptest::option::of(prop::sample::select(vec!["Oost", "West", "Noord", "Zuid", "oost ", ""]));
    let number = proptest::option::of(-50_i32..50);
    proptest::collection::vec((word, number), 1..30).prop_map(|rows| {
        let (words, numbers): (Vec<_>, Vec<Option<f64>>) =
            rows.into_iter().map(|(word, number)| (word, number.map(f64::from))).unzip();
        table(&words, &numbers)
    })
}

/// The numbers behind a value of the result, in the tables that went in.
fn behind(made: &Combined, tables: &[(&str, Table)], (row, letter): (usize, &str)) -> Vec<Option<f64>> {
    let number = |cell: Behind| {
        let (_, table) = &tables[cell.input];
        table.column(&cell.letter).unwrap().values.number(cell.row)
    };
    made.behind(row, letter).into_iter().map(number).collect()
}

#[test]
fn a_value_leads_to_the_cells_that_it_was_made_of() {
    let wards = table(&[Some("Oost"), Some("West"), Some("Oost")], &[Some(1.0), Some(2.0), Some(4.0)]);
    let tables = [("wijken", wards)];
    let by = vec!["Wijk".to_owned()];
    let step = CombineStep::Group { dataset: id(1), by, sums: vec!["Aantal".to_owned()], rows: "Rijen".to_owned() };
    let made = run(&step, &tables).unwrap();
    assert_eq!(behind(&made, &tables, (0, "B")), [Some(1.0), Some(4.0)]);
    assert_eq!(made.behind(1, "C"), [Behind { input: 0, row: 1, letter: "A".to_owned() }]);
    let years = [("jaren", table(&[Some("2023"), Some("2024")], &[Some(50.0), Some(60.0)]))];
    let (of, period, base) = ("Aantal".to_owned(), "Wijk".to_owned(), "2023".to_owned());
    let formula = Formula::Index { of, period, base, groups: Vec::new() };
    let step = CombineStep::Compute { dataset: id(1), column: "Index".to_owned(), formula };
    let made = run(&step, &years).unwrap();
    let cells: Vec<(usize, String)> = made.behind(1, "C").into_iter().map(|cell| (cell.row, cell.letter)).collect();
    let expected = [(0, "A"), (0, "B"), (1, "A"), (1, "B")].map(|(row, letter)| (row, letter.to_owned()));
    assert_eq!(cells, expected, "an index leans on its base too");
}

proptest! {
    #[test]
    fn a_value_equals_the_cell_behind_it(one in any_table(), other in any_table()) {
        let tables = [("a", one), ("b", other)];
        let made = run(&append(2), &tables).unwrap();
        for (row, value) in numbers(&made, 2).into_iter().enumerate() {
            prop_assert_eq!(behind(&made, &tables, (row, "C")), vec![value]);
        }
        for unmatched in [Unmatched::Keep, Unmatched::LeaveOut] {
            let Ok(made) = run(&join(unmatched), &tables) else { continue };
            for (row, value) in numbers(&made, 1).into_iter().enumerate() {
                prop_assert_eq!(behind(&made, &tables, (row, "B")), vec![value]);
            }
            for (row, value) in numbers(&made, 2).into_iter().enumerate() {
                let cells = behind(&made, &tables, (row, "C"));
                prop_assert!(cells.len() <= 1);
                prop_assert_eq!(cells.first().copied().flatten(), value);
            }
        }
        let conditions = vec![Condition { column: "Wijk".to_owned(), values: vec!["Oost".to_owned()] }];
        if let Ok(made) = run(&CombineStep::Select { dataset: id(1), conditions }, &tables[..1]) {
            for (row, value) in numbers(&made, 1).into_iter().enumerate() {
                prop_assert_eq!(behind(&made, &tables, (row, "B")), vec![value]);
            }
        }
        let by = vec!["Wijk".to_owned()];
        let step = CombineStep::Group { dataset: id(1), by, sums: vec!["Aantal".to_owned()], rows: "Rijen".to_owned() };
        let made = run(&step, &tables[..1]).unwrap();
        for (row, value) in numbers(&made, 1).into_iter().enumerate() {
            let cells = behind(&made, &tables, (row, "B"));
            // Whole numbers, hence exact.
            prop_assert!((cells.iter().flatten().sum::<f64>() - value.unwrap_or(0.0)).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn appending_loses_and_invents_no_row_and_no_value(one in any_table(), other in any_table(), third in any_table()) {
        let tables = [("a", one), ("b", other), ("c", third)];
        let all: Vec<Option<f64>> = tables
            .iter()
            .flat_map(|(_, table)| (0..table.rows()).map(|row| table.columns[1].values.number(row)))
            .collect();
        let made = run(&append(3), &tables).unwrap();
        prop_assert_eq!(numbers(&made, 2), all);
        prop_assert_eq!(made.inputs.iter().map(|share| share.used as usize).sum::<usize>(), made.table.rows());
    }

    #[test]
    fn joining_accounts_for_every_row_on_both_sides(left in any_table(), right in any_table()) {
        let (left_rows, right_rows) = (left.rows(), right.rows());
        let tables = [("links", left), ("rechts", right)];
        let Ok(made) = run(&join(Unmatched::Keep), &tables) else { return Ok(()) };
        prop_assert_eq!(made.table.rows(), left_rows);
        let alone = |side: usize| made.unmatched.iter().find(|one| one.input == side).map_or(0, |one| one.rows as usize);
        let strict = run(&join(Unmatched::LeaveOut), &tables).unwrap();
        prop_assert_eq!(strict.table.rows() + alone(0), left_rows);
        prop_assert_eq!(made.inputs[1].used as usize + alone(1), right_rows);
    }

    #[test]
    fn adding_up_by_group_keeps_the_total(of in any_table()) {
        // Whole numbers, hence exact.
        let total: f64 = (0..of.rows()).filter_map(|row| of.columns[1].values.number(row)).sum();
        let rows = f64::from(u32::try_from(of.rows()).unwrap());
        let by = vec!["Wijk".to_owned()];
        let step = CombineStep::Group { dataset: id(1), by, sums: vec!["Aantal".to_owned()], rows: "Rijen".to_owned() };
        let made = run(&step, &[("wijken", of)]).unwrap();
        let sum = |place| numbers(&made, place).into_iter().flatten().sum::<f64>();
        prop_assert_eq!((sum(1) + 0.0).to_bits(), (total + 0.0).to_bits());
        prop_assert_eq!(sum(2).to_bits(), rows.to_bits());
    }
}
