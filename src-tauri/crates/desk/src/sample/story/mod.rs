//! The story of the sample dossier: what an advisor does with the three workbooks, act by act, along the Kort spoor.
//!
//! Data only: every act is one call of the desk, as the command line spells it. The texts are those of an advisor, in
//! Dutch, because a dossier and its note are Dutch. Knows what is typed where; must not know how it is carried out.
//!
//! A text refers to a number by what it is, not by its place in the finding: `{R1:2021}` is the level of 2021,
//! `{R3:Ketelkade}` that of a group, `{R3:average}` the reference. [`resolve`] turns these into the references
//! `{R1.5}` of the note, once the findings are there.

mod evidence;
mod frame;
mod note;

use std::collections::BTreeMap;

use dossier::dataset::Role;
use dossier::finding::{Measure, Part};
use dossier::question::{Comparison, Statistic};
use dossier::start::Track;

/// The whole story.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Name of the dossier.
    pub name: &'static str,
    /// Track it takes.
    pub track: Track,
    /// What is done, in order.
    pub acts: Vec<Act>,
}

/// One thing the advisor does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Fills in a field: `form set FIELD VALUE`. Only fields of `goals`, `note`, `arguments` and `objections` hold
    /// references that [`resolve`] must fill in first. A dataset is named by its place, from 1.
    Set {
        /// Path of the field.
        field: &'static str,
        /// What is typed.
        value: &'static str,
    },
    /// Brings in a table: `import`.
    Import(Import),
    /// Computes a finding and pins it to a question: `describe --pin`.
    Describe(Describe),
    /// Gives a reason for a decision point: `argue`.
    Argue(Argue),
    /// Goes on in spite of a warning: `override`.
    Override {
        /// The warning.
        gate: StoryGate,
        /// Who goes on.
        by: &'static str,
        /// Why.
        why: &'static str,
    },
}

/// A table that is brought in.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// Position of the book in [`super::workbooks`].
    pub book: usize,
    /// Name of the sheet.
    pub sheet: &'static str,
    /// Number of the table on the sheet, from 1.
    pub table: u32,
    /// First and last row of the header block.
    pub header: (u32, u32),
    /// Letters of columns that stay outside.
    pub drop: &'static [&'static str],
    /// Letters of columns with what they are for.
    pub roles: &'static [(&'static str, Role)],
}

/// A description that is asked for. Columns are letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Describe {
    /// Number of the finding that it gives: 3 is `R3`.
    pub code: u32,
    /// Question it answers, by its place from 1.
    pub question: u32,
    /// Dataset, by its place from 1.
    pub dataset: u32,
    /// What is computed.
    pub statistic: Statistic,
    /// Measured column.
    pub measure: &'static str,
    /// Denominator.
    pub per: Option<&'static str>,
    /// Column with groups.
    pub by: Option<&'static str>,
    /// Column with periods.
    pub over: Option<&'static str>,
    /// Conditions: column and accepted value.
    pub filter: &'static [(&'static str, &'static str)],
    /// What it is compared with.
    pub against: Comparison,
}

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Argue {
    /// Decision point, from 1.
    pub point: u32,
    /// The reason in one sentence.
    pub head: &'static str,
    /// Explanation.
    pub text: &'static str,
    /// Numbers of the findings it leans on.
    pub findings: &'static [u32],
}

/// Warnings that the story overrides. The dataset is named by its place, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoryGate {
    /// The source is older than the limit.
    SourceOld(u32),
    /// Rows occur more than once.
    DuplicateRows(u32),
}

/// A reference that no finding answers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the story refers to {{{0}}}, which no finding has")]
pub struct NoSuchMeasure(pub String);

/// The story of the sample dossier, to be played from top to bottom.
pub fn story() -> Story {
    let mut acts = frame::before_the_data();
    acts.extend(evidence::acts());
    acts.extend(note::acts());
    Story { name: "Praktijkondersteuner jeugd bij de huisarts", track: Track::Kort, acts }
}

/// Text with every `{R1:2021}` replaced by the reference `{R1.5}` to the measure that is meant.
///
/// `measures` holds the measures of each finding by its number. What stands after the colon is a period or a group of
/// a level, or `average` (the reference), `difference` or `change` (the first of that part). Stated numbers and
/// references by place stay as they are.
pub fn resolve(text: &str, measures: &BTreeMap<u32, Vec<Measure>>) -> Result<String, NoSuchMeasure> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((words, behind)) = rest.split_once('{') {
        let (inner, after) = behind.split_once('}').unwrap_or((behind, ""));
        out.push_str(words);
        out.push('{');
        match inner.strip_prefix('R').and_then(|named| named.split_once(':')) {
            Some((code, key)) => {
                let place = code.parse().ok().and_then(|code| measures.get(&code)).and_then(|of| place(of, key));
                let place = place.ok_or_else(|| NoSuchMeasure(inner.to_owned()))?;
                out.extend(["R", code, ".", &place.to_string()]);
            }
            None => out.push_str(inner),
        }
        out.push('}');
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// Place of a measure in its finding, from 1.
fn place(measures: &[Measure], key: &str) -> Option<usize> {
    let is_meant = |measure: &Measure| match key {
        "average" => measure.part == Part::Reference,
        "difference" => measure.part == Part::Difference,
        "change" => measure.part == Part::Change,
        _ => measure.part == Part::Level && [&measure.group, &measure.period].into_iter().flatten().any(|is| is == key),
    };
    measures.iter().position(is_meant).map(|index| index + 1)
}

const fn set(field: &'static str, value: &'static str) -> Act {
    Act::Set { field, value }
}

#[cfg(test)]
mod tests {
    use dossier::finding::{Count, Outcome, Unit, Value};

    use super::*;

    fn measure(part: Part, group: Option<&str>, period: Option<&str>) -> Measure {
        Measure {
            part,
            group: group.map(str::to_owned),
            period: period.map(str::to_owned),
            outcome: Outcome::Shown(Value { value: 1.0, low: None, high: None, decimals: 1 }),
            unit: Unit::Share,
            n: Count::Shown(100),
            standing: None,
        }
    }

    #[test]
    fn references_by_name_become_references_by_place() {
        let measures = BTreeMap::from([
            (1, vec![measure(Part::Level, None, Some("2021")), measure(Part::Level, None, Some("2025"))]),
            (3, vec![measure(Part::Reference, None, None), measure(Part::Level, Some("Ketelkade"), Some("2025"))]),
        ]);
        let check = |text: &str, expected: &str| assert_eq!(resolve(text, &measures).unwrap(), expected);
        check("Van {R1:2021} naar {R1:2025}.", "Van {R1.1} naar {R1.2}.");
        check("{R3:Ketelkade} tegen {R3:average}", "{R3.2} tegen {R3.1}");
        check(
            "{=66 trajecten \"berekening: per jaar\"} en {R1.2}",
            "{=66 trajecten \"berekening: per jaar\"} en {R1.2}",
        );
        assert_eq!(resolve("{R1:2019}", &measures), Err(NoSuchMeasure("R1:2019".to_owned())));
        assert_eq!(resolve("{R2:2021}", &measures), Err(NoSuchMeasure("R2:2021".to_owned())));
    }
}
