//! The steps of the command line in terms of the dossier.

use desk::describing::find_dataset;
use desk::{Desk, Failure};
use dossier::combine::{AppendPart, CombineStep, Condition, Formula, KeyPair, Spelling, Unmatched};
use dossier::dataset::Dataset;
use dossier::{Dossier, Message};

use crate::arguments::Step;

/// What a step means: datasets become ids, `@letters` become names.
pub(super) fn step(desk: &Desk, step: Step) -> Result<CombineStep, Failure> {
    let dossier = desk.dossier()?;
    Ok(match step {
        Step::Append { dataset, label } => {
            let parts = dataset.iter().map(|text| part(dossier, text)).collect::<Result<_, _>>()?;
            CombineStep::Append { parts, label }
        }
        Step::Join { left, right, key, column, loose, same, matched_only } => {
            let (left, right) = (find_dataset(dossier, &left)?, find_dataset(dossier, &right)?);
            let pair = |text: &String| {
                let (one, other) = text.split_once('=').unwrap_or((text, text));
                Ok(KeyPair { left: named(left, one)?, right: named(right, other)? })
            };
            CombineStep::Join {
                left: left.id,
                right: right.id,
                keys: key.iter().map(pair).collect::<Result<_, Failure>>()?,
                columns: all(right, &column)?,
                unmatched: if matched_only { Unmatched::LeaveOut } else { Unmatched::Keep },
                spelling: if loose { Spelling::Loose } else { Spelling::Exact },
                same: same
                    .iter()
                    .filter_map(|text| text.split_once('='))
                    .map(|(left, right)| KeyPair { left: left.to_owned(), right: right.to_owned() })
                    .collect(),
            }
        }
        Step::Select { dataset, conditions } => {
            let dataset = find_dataset(dossier, &dataset)?;
            let mut kept: Vec<Condition> = Vec::new();
            for text in conditions {
                let wrong = || Failure::input(Message::new("form-not-a-filter").text("value", text.as_str()));
                let (column, value) = text.split_once('=').ok_or_else(wrong)?;
                let column = named(dataset, column.trim())?;
                match kept.iter_mut().find(|known| known.column == column) {
                    Some(known) => known.values.push(value.trim().to_owned()),
                    None => kept.push(Condition { column, values: vec![value.trim().to_owned()] }),
                }
            }
            CombineStep::Select { dataset: dataset.id, conditions: kept }
        }
        Step::Group { dataset, by, sum, rows } => {
            let dataset = find_dataset(dossier, &dataset)?;
            CombineStep::Group { dataset: dataset.id, by: all(dataset, &by)?, sums: all(dataset, &sum)?, rows }
        }
        Step::Compute { dataset, column, sum, difference, less, ratio, per, times, index, period, base, group } => {
            let dataset = find_dataset(dossier, &dataset)?;
            let one = |text: Option<String>| named(dataset, text.as_deref().unwrap_or_default());
            let formula = match (difference, ratio, index) {
                (Some(of), _, _) => Formula::Difference { of: named(dataset, &of)?, less: one(less)? },
                (_, Some(of), _) => Formula::Ratio { of: named(dataset, &of)?, per: one(per)?, times },
                (_, _, Some(of)) => Formula::Index {
                    of: named(dataset, &of)?,
                    period: one(period)?,
                    base: base.unwrap_or_default(),
                    groups: all(dataset, &group)?,
                },
                (None, None, None) => Formula::Sum { columns: all(dataset, &sum)? },
            };
            CombineStep::Compute { dataset: dataset.id, column, formula }
        }
    })
}

/// `2=jan`, the second dataset under the label "jan". A name with an equals sign in it is tried as a whole first.
fn part(dossier: &Dossier, text: &str) -> Result<AppendPart, Failure> {
    if let Ok(dataset) = find_dataset(dossier, text) {
        return Ok(AppendPart { dataset: dataset.id, label: String::new() });
    }
    let (dataset, label) = text.rsplit_once('=').unwrap_or((text, ""));
    Ok(AppendPart { dataset: find_dataset(dossier, dataset)?.id, label: label.to_owned() })
}

fn named(dataset: &Dataset, text: &str) -> Result<String, Failure> {
    let missing = || Message::new("form-no-column").text("column", text).text("dataset", dataset.name.clone());
    dataset.find_column(text).map(|column| column.name.clone()).ok_or_else(|| Failure::input(missing()))
}

fn all(dataset: &Dataset, texts: &[String]) -> Result<Vec<String>, Failure> {
    texts.iter().map(|text| named(dataset, text)).collect()
}
