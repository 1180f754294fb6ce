//! How good data are, in the nine dimensions of NORA's framework for data quality (Raamwerk gegevenskwaliteit, built on
//! ISO/IEC 25012): some are measured, the others a person judges, with a reason.

use serde::{Deserialize, Serialize};

/// A dimension of quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Juistheid: the values are those of the real world.
    Accuracy,
    /// Compleetheid: nothing is missing.
    Completeness,
    /// Validiteit: values are of the kind that was agreed.
    Validity,
    /// Consistentie: values do not contradict each other.
    Consistency,
    /// Actualiteit: values are of the right moment.
    Currentness,
    /// Precisie: values are as exact as the question needs.
    Precision,
    /// Plausibiliteit: values can be believed.
    Plausibility,
    /// Traceerbaarheid: it is known how the values came about.
    Traceability,
    /// Begrijpelijkheid: it is known what the values mean.
    Understandability,
}

impl Dimension {
    /// All dimensions, in the order of the framework.
    pub const ALL: [Self; 9] = [
        Self::Accuracy,
        Self::Completeness,
        Self::Validity,
        Self::Consistency,
        Self::Currentness,
        Self::Precision,
        Self::Plausibility,
        Self::Traceability,
        Self::Understandability,
    ];

    /// Those that only a person can judge.
    pub const JUDGED: [Self; 4] = [Self::Accuracy, Self::Plausibility, Self::Traceability, Self::Understandability];

    /// Name in paths and keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accuracy => "accuracy",
            Self::Completeness => "completeness",
            Self::Validity => "validity",
            Self::Consistency => "consistency",
            Self::Currentness => "currentness",
            Self::Precision => "precision",
            Self::Plausibility => "plausibility",
            Self::Traceability => "traceability",
            Self::Understandability => "understandability",
        }
    }
}

/// What a person makes of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Good enough for this question.
    Good,
    /// Good enough within a limit.
    Limited,
    /// Not good enough.
    Poor,
}

/// A judgement with its reason.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// The judgement; `None` while nobody gave one.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// Why, as typed.
    #[serde(default)]
    pub reason: String,
}
