//! What can be measured of the quality of a dataset, dimension by dimension, from what the dossier keeps of it.

use dossier::dataset::{Dataset, DatasetColumn};
use dossier::quality::{Dimension, Judgement, Verdict};
use dossier::{Day, Dossier, Message, dutch};

/// How a dimension stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In order.
    Good,
    /// Someone should look at it.
    Attention,
    /// Nobody judged it yet.
    Open,
}

/// A dimension with what was seen of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessed {
    /// The dimension.
    pub dimension: Dimension,
    /// What was measured, one sentence each; empty when nothing can be.
    pub seen: Vec<Message>,
    /// Whether what was measured asks for a look.
    pub is_remarkable: bool,
    /// How it stands.
    pub standing: Standing,
    /// What a person made of it, for a dimension that is judged.
    pub judgement: Option<Judgement>,
}

/// All nine dimensions of a dataset, in the order of the framework.
pub fn assess(dossier: &Dossier, dataset: &Dataset, today: Day) -> Vec<Assessed> {
    let card = dossier.card(dataset.id);
    let one = |dimension| {
        let (seen, is_remarkable) = match dimension {
            Dimension::Accuracy => (Vec::new(), false),
            Dimension::Completeness => completeness(dossier, dataset),
            Dimension::Validity => validity(dossier, dataset),
            Dimension::Consistency => consistency(dataset),
            Dimension::Currentness => currentness(dossier, card.reference_date, today),
            Dimension::Precision => precision(dataset),
            Dimension::Plausibility => plausibility(dataset),
            Dimension::Traceability => traceability(dossier, dataset),
            Dimension::Understandability => understandability(dataset),
        };
        let judgement = Dimension::JUDGED
            .contains(&dimension)
            .then(|| card.judgements.get(&dimension).cloned().unwrap_or_default());
        let standing = match judgement.as_ref().map(|judgement| judgement.verdict) {
            None if is_remarkable => Standing::Attention,
            None | Some(Some(Verdict::Good)) => Standing::Good,
            Some(Some(Verdict::Limited | Verdict::Poor)) => Standing::Attention,
            Some(None) => Standing::Open,
        };
        Assessed { dimension, seen, is_remarkable, standing, judgement }
    };
    Dimension::ALL.into_iter().map(one).collect()
}

/// The column that is filled least, when it is not filled.
fn completeness(dossier: &Dossier, dataset: &Dataset) -> (Vec<Message>, bool) {
    let filled = |column: &DatasetColumn| dataset.filled(column).unwrap_or(0.0);
    let Some(emptiest) = dataset.columns.iter().min_by(|a, b| filled(a).total_cmp(&filled(b))) else {
        return (Vec::new(), false);
    };
    let seen = if emptiest.missing == 0 {
        Message::new("quality-completeness-full")
    } else {
        Message::new("quality-completeness-text")
            .text("share", dutch::percentage(filled(emptiest), 0))
            .text("column", &emptiest.name)
    };
    (vec![seen], filled(emptiest) < dossier.thresholds.completeness_warning)
}

/// Cells that did not fit their column. What was odd in the sheets is odd in the table that was made of them.
fn validity(dossier: &Dossier, dataset: &Dataset) -> (Vec<Message>, bool) {
    let odd = misfits(dossier, dataset);
    (vec![Message::new("quality-validity-text").count("cells", odd)], odd > 0)
}

/// Cells that did not fit their column, also in the tables that this one was made of.
pub fn misfits(dossier: &Dossier, dataset: &Dataset) -> usize {
    dossier.roots(dataset.id).into_iter().filter_map(|id| dossier.dataset(id)).map(Dataset::misfits).sum()
}

/// Rows that occur more than once, and names that differ only in how they are written.
fn consistency(dataset: &Dataset) -> (Vec<Message>, bool) {
    let mut seen = vec![Message::new("quality-consistency-text").count("rows", dataset.duplicates)];
    let alike: Vec<Message> = dataset.columns.iter().filter_map(alike).collect();
    let needs_look = dataset.duplicates > 0 || !alike.is_empty();
    seen.extend(alike);
    (seen, needs_look)
}

/// Labels that are the same but for capitals, spaces and signs: the first pair, and how many there are.
fn alike(column: &DatasetColumn) -> Option<Message> {
    let bare =
        |label: &String| label.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let mut bared: Vec<(String, &String)> = column.labels.iter().map(|label| (bare(label), label)).collect();
    bared.retain(|(bare, _)| !bare.is_empty());
    bared.sort();
    let pairs: Vec<_> = bared.windows(2).filter(|pair| pair[0].0 == pair[1].0).collect();
    let [first, ..] = pairs[..] else { return None };
    let message = Message::new("quality-consistency-alike").text("column", &column.name).count("pairs", pairs.len());
    Some(message.text("one", first[0].1.as_str()).text("other", first[1].1.as_str()))
}

fn currentness(dossier: &Dossier, date: Option<Day>, today: Day) -> (Vec<Message>, bool) {
    let Some(months) = date.map(|day| day.months_until(today)) else {
        return (vec![Message::new("quality-currentness-unknown")], true);
    };
    let seen = Message::new("quality-currentness-text").count("months", months.max(0).unsigned_abs());
    (vec![seen], months > dossier.thresholds.source_age_months)
}

/// Columns of which all numbers are rounded to tens or more. Rounding is no fault; small differences then say nothing.
fn precision(dataset: &Dataset) -> (Vec<Message>, bool) {
    let rounded = |column: &&DatasetColumn| column.rounded_to > 0;
    let one = |column: &DatasetColumn| {
        let step = dutch::whole(u64::from(column.rounded_to));
        Message::new("quality-precision-rounded").text("column", &column.name).text("step", step)
    };
    let seen: Vec<Message> = dataset.columns.iter().filter(rounded).map(one).collect();
    (if seen.is_empty() { vec![Message::new("quality-precision-text")] } else { seen }, false)
}

/// Numbers that stand out.
fn plausibility(dataset: &Dataset) -> (Vec<Message>, bool) {
    let one = |column: &DatasetColumn| {
        Message::new("quality-plausibility-outliers").text("column", &column.name).count("cells", column.outliers)
    };
    let seen: Vec<Message> = dataset.columns.iter().filter(|column| column.outliers > 0).map(one).collect();
    if seen.is_empty() { (vec![Message::new("quality-plausibility-text")], false) } else { (seen, true) }
}

fn traceability(dossier: &Dossier, dataset: &Dataset) -> (Vec<Message>, bool) {
    let sheets = dossier.sheets_of(dataset.id).len();
    (vec![Message::new("quality-traceability-text").count("sheets", sheets)], false)
}

fn understandability(dataset: &Dataset) -> (Vec<Message>, bool) {
    let explained = dataset.columns.iter().filter(|column| !column.definition.trim().is_empty()).count();
    let seen = Message::new("quality-understandability-text").count("columns", dataset.columns.len());
    (vec![seen.count("explained", explained)], explained * 2 < dataset.columns.len())
}

/// The largest of these of which all numbers are multiples.
const STEPS: [u32; 6] = [1_000_000, 100_000, 10_000, 1_000, 100, 10];
/// Fewest different numbers, not zero, that tell whether a column is rounded.
const FEWEST: usize = 8;

/// What all numbers of a column are rounded to, from 10 on; 0 when they are not, or there are too few to tell.
pub(crate) fn rounded_to(numbers: impl Iterator<Item = f64>) -> u32 {
    let mut known: Vec<f64> = numbers.filter(|number| *number != 0.0).collect();
    known.sort_unstable_by(f64::total_cmp);
    known.dedup();
    if known.len() < FEWEST {
        return 0;
    }
    let fits = |step: &u32| known.iter().all(|number| number % f64::from(*step) == 0.0);
    STEPS.into_iter().find(fits).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_when_all_are_multiples_and_there_are_enough_of_them() {
        let of = |step: f64, many: u32| rounded_to((1..=many).map(|place| f64::from(place) * step));
        assert_eq!(of(100.0, 20), 100);
        assert_eq!(of(5_000.0, 20), 1_000);
        assert_eq!(of(1.0, 20), 0);
        assert_eq!(of(12.5, 20), 0);
        assert_eq!(of(100.0, 7), 0);
        assert_eq!(rounded_to([10.0, 20.0].into_iter().cycle().take(100)), 0);
    }
}
