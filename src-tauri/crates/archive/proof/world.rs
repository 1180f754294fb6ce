//! A small invented world for tests and proofs: dossiers, tables, moments and random acts, all from a seed.

use std::collections::BTreeMap;
use std::path::Path;

use analysis::{Column, Labels, Missing, Table, Values};
use archive::{Act, AppFolder, Archive, Arrival, Holder, Opening};
use arrow_array::{Date32Array, Float64Array, UInt32Array};
use dossier::dataset::{ColumnType, Dataset, Role, SourceCard};
use dossier::dossier::Override;
use dossier::finding::{EvidenceLabel, Finding};
use dossier::note_text::{Argument, DecisionPoint};
use dossier::question::{AnalysisQuestion, Cause, Goal, Reading};
use dossier::source::{CellRange, Source};
use dossier::start::Start;
use dossier::{BlockHash, DatasetId, Day, Dossier, DossierId, FindingId, Message, Moment, RecordId};
use uuid::Uuid;

/// Numbers by chance that are the same in every run (SplitMix64).
#[derive(Clone, Debug)]
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % (limit.max(1) as u64)).unwrap_or(0)
    }

    pub(crate) fn word(&mut self) -> String {
        const WORDS: [&str; 8] =
            ["wachttijd", "één loket", "€ 1,5 mln", "wijk \"Noord\"", "", "null", "jeugd", "\\n\n"];
        format!("{} {}", WORDS[self.below(WORDS.len())], self.below(1000))
    }
}

/// A moment so many seconds after a morning in March.
pub(crate) fn at(seconds: u64) -> Moment {
    let seconds = 36_000 + seconds;
    let day = Day::from_epoch(20_526 + i32::try_from(seconds / 86_400).unwrap_or(0)).unwrap();
    let of_day = seconds % 86_400;
    Moment::new(format!("{day}T{:02}:{:02}:{:02}+01:00", of_day / 3600, of_day / 60 % 60, of_day % 60))
}

pub(crate) fn holder(program: &str, seconds: u64) -> Holder {
    Holder { who: "Adviseur".to_owned(), program: program.to_owned(), since: at(seconds) }
}

pub(crate) fn act(op: &str, seconds: u64) -> Act {
    Act::new(op, "Adviseur", at(seconds))
}

pub(crate) fn uuid(number: u64) -> Uuid {
    Uuid::from_u128((u128::from(number) << 64) | 0x8000_0000_0000_0000)
}

/// An empty dossier with a name.
pub(crate) fn dossier(number: u64, name: &str) -> Dossier {
    Dossier::new(DossierId(uuid(number)), Start { name: name.to_owned(), ..Start::default() })
}

/// Makes a dossier at a path.
pub(crate) fn create(folder: &AppFolder, path: &Path, dossier: &Dossier) -> Archive {
    Archive::create(folder, path, dossier, &act("dossier_new", 0), &holder("test", 0)).unwrap()
}

/// Opens a dossier that needs no choice.
pub(crate) fn open(folder: &AppFolder, path: &Path, seconds: u64) -> (Archive, Arrival) {
    match Archive::open(folder, path, &holder("test", seconds)).unwrap() {
        Opening::Ready(archive, arrival) => (*archive, arrival),
        Opening::Both(_) => panic!("file and working copy both went on"),
    }
}

/// A table with a column of each kind, missing values and their reasons.
pub(crate) fn table(chance: &mut Chance, rows: usize) -> Table {
    let some = |chance: &mut Chance| chance.below(10) > 0;
    let numbers: Vec<Option<f64>> = (0..rows)
        .map(|_| some(chance).then(|| f64::from(u32::try_from(chance.below(1_000_000)).unwrap()) / 8.0))
        .collect();
    let days: Vec<Option<i32>> =
        (0..rows).map(|_| some(chance).then(|| i32::try_from(chance.below(20_000)).unwrap())).collect();
    let (codes, labels) = texts((0..rows).map(|_| some(chance).then(|| format!("wijk {}", chance.below(12)))));
    let missing = (0_u32..).zip(&numbers).filter(|(_, number)| number.is_none());
    let missing: BTreeMap<u32, Missing> = missing.map(|(row, _)| (row, reason(row))).collect();
    let column = |letter: &str, name: &str, kind, role, values, missing| Column {
        letter: letter.to_owned(),
        name: name.to_owned(),
        kind,
        unit: "km".to_owned(),
        role,
        values,
        missing,
    };
    Table {
        columns: vec![
            column("B", "Wijk", ColumnType::Text, Role::Area, Values::Text { codes, labels }, BTreeMap::new()),
            column(
                "C",
                "Afstand",
                ColumnType::Decimal,
                Role::Measure,
                Values::Number(Float64Array::from(numbers)),
                missing,
            ),
            column("E", "Datum", ColumnType::Date, Role::Time, Values::Date(Date32Array::from(days)), BTreeMap::new()),
        ],
        sheet_rows: UInt32Array::from_iter_values((7..).take(rows)),
    }
}

/// Codes and labels of texts, labels in order of first appearance.
pub(crate) fn texts(texts: impl Iterator<Item = Option<String>>) -> (UInt32Array, Labels) {
    let mut places: BTreeMap<String, u32> = BTreeMap::new();
    let mut labels: Vec<String> = Vec::new();
    let codes: Vec<Option<u32>> = texts
        .map(|text| {
            let text = text?;
            let next = u32::try_from(labels.len()).unwrap();
            Some(*places.entry(text.clone()).or_insert_with(|| {
                labels.push(text);
                next
            }))
        })
        .collect();
    (UInt32Array::from(codes), labels.into_iter().collect())
}

fn reason(row: u32) -> Missing {
    match row % 3 {
        0 => Missing::Unknown,
        1 => Missing::Secret,
        _ => Missing::Odd,
    }
}

/// A dataset whose values are a block.
pub(crate) fn dataset(number: u64, order: u32, name: &str, block: BlockHash) -> Dataset {
    Dataset {
        id: DatasetId(uuid(number)),
        order,
        name: name.to_owned(),
        file: format!("{name}.xlsx"),
        file_size: 12_345,
        sha256: "00".repeat(32),
        sheet: "Blad1".to_owned(),
        table: 1,
        header: Some((5, 6)),
        range: CellRange::new((7, 26), (2, 5)),
        rows_present: 20,
        rows_kept: 20,
        records: 20,
        rows_skipped: Vec::new(),
        columns: Vec::new(),
        dropped: Vec::new(),
        remarks: Vec::new(),
        choices: Vec::new(),
        duplicates: 0,
        block,
        imported_at: at(0),
        imported_by: "Adviseur".to_owned(),
        superseded_by: None,
        aside: dossier::dataset::Aside::InUse,
        recipe: None,
        singled_out: None,
        combination: None,
    }
}

/// A finding on a dataset.
pub(crate) fn finding(number: u64, code: u32, dataset: &Dataset, sentence: &str) -> Finding {
    Finding {
        id: FindingId(uuid(number)),
        code,
        question: None,
        reading: Reading { dataset: Some(dataset.id), ..Reading::default() },
        sentence: Message::new("describe-level").text("words", sentence),
        support: Vec::new(),
        measures: Vec::new(),
        source: Source {
            dataset: dataset.id,
            file: dataset.file.clone(),
            sha256: dataset.sha256.clone(),
            sheet: dataset.sheet.clone(),
            range: dataset.range,
            columns: Vec::new(),
            filter: Vec::new(),
            parts: Vec::new(),
        },
        caveats: Vec::new(),
        not_concluded: Vec::new(),
        label: EvidenceLabel::Fact,
        rows_used: 20,
        rows_missing: 0,
        computed_at: at(0),
        overrides: Vec::new(),
        experience: None,
        experience_words: String::new(),
    }
}

/// An argument that leans on a finding.
pub(crate) fn argument(number: u64, point: RecordId, findings: Vec<FindingId>) -> Argument {
    Argument {
        id: RecordId(uuid(number)),
        order: 1,
        point,
        head: "Omdat het kan.".to_owned(),
        text: String::new(),
        findings,
        label: None,
    }
}

/// Changes a dossier in one random way, importing into the archive when it comes to that; the name of what was done.
pub(crate) fn change_at_random(
    chance: &mut Chance,
    archive: &mut Archive,
    next: &mut Dossier,
    serial: u64,
) -> &'static str {
    let order = u32::try_from(serial % 100).unwrap();
    let number = 1_000_000 + serial;
    match chance.below(12) {
        1 => {
            next.note.summary = chance.word();
            "summary_set"
        }
        2 => {
            next.start.meeting_date = (chance.below(2) == 0).then(|| Day::new(2026, 5, 1).unwrap());
            "meeting_set"
        }
        3 => {
            next.goals.push(Goal::new(RecordId(uuid(number)), order));
            "goal_add"
        }
        4 if !next.goals.is_empty() => {
            let place = chance.below(next.goals.len());
            next.goals[place].title = chance.word();
            "goal_set"
        }
        5 if !next.goals.is_empty() => {
            next.goals.remove(chance.below(next.goals.len()));
            "goal_remove"
        }
        6 => {
            next.causes.push(Cause {
                id: RecordId(uuid(number)),
                order,
                text: chance.word(),
                basis: "aanname".to_owned(),
            });
            "cause_add"
        }
        7 => argue(next, number, order),
        8 => bring_in(chance, archive, next, number, order),
        9 => {
            next.thresholds.confidence = f64::from(u32::try_from(chance.below(100)).unwrap()) / 101.0;
            "threshold_set"
        }
        10 => {
            let gate = chance.word();
            let (by, why) = ("Adviseur".to_owned(), chance.word());
            next.overrides.push(Override { id: RecordId(uuid(number)), gate, about: None, by, why, at: at(serial) });
            "override_add"
        }
        11 if !next.datasets.is_empty() => {
            let gone = next.datasets.remove(chance.below(next.datasets.len()));
            next.source_cards.remove(&gone.id);
            "dataset_remove"
        }
        _ => rename(next, chance),
    }
}

fn rename(next: &mut Dossier, chance: &mut Chance) -> &'static str {
    next.start.name = chance.word();
    "name_set"
}

fn argue(next: &mut Dossier, number: u64, order: u32) -> &'static str {
    let point = RecordId(uuid(number));
    next.points.push(DecisionPoint { id: point, order, text: "… vast te stellen".to_owned() });
    next.arguments.push(argument(number + 1_000_000, point, Vec::new()));
    "point_add"
}

fn bring_in(chance: &mut Chance, archive: &mut Archive, next: &mut Dossier, number: u64, order: u32) -> &'static str {
    let block = archive.store_block(table(chance, 20)).unwrap();
    let dataset = dataset(number, order, &chance.word(), block);
    next.source_cards.insert(dataset.id, SourceCard::new(dataset.id));
    next.questions.push(AnalysisQuestion::new(RecordId(uuid(number)), order));
    next.datasets.push(dataset);
    "dataset_add"
}
