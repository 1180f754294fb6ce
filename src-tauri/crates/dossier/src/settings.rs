//! Every threshold of the method in one table, with its default and where it comes from.

use serde::{Deserialize, Serialize};

/// Thresholds; the defaults are those of the design's contract and can be edited per dossier where that is allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thresholds {
    /// Counts from 1 up to and including this are withheld (people, households, cases).
    pub small_count: u32,
    /// Lowest value that `small_count` may be set to, with a reason.
    pub small_count_floor: u32,
    /// Smallest base for a percentage (practice of Statistics Netherlands).
    pub share_base: u32,
    /// Smallest base for percentages about income.
    pub income_share_base: u32,
    /// Below this share of filled cells a used column is a warning.
    pub completeness_warning: f64,
    /// Below this share of filled cells a used column blocks.
    pub completeness_block: f64,
    /// A source older than this many months is a warning.
    pub source_age_months: i32,
    /// Most analysis questions before a warning.
    pub questions: usize,
    /// Most nodes of the goal tree before a warning.
    pub goals: usize,
    /// Confidence of intervals.
    pub confidence: f64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            small_count: 9,
            small_count_floor: 4,
            share_base: 50,
            income_share_base: 100,
            completeness_warning: 0.95,
            completeness_block: 0.50,
            source_age_months: 24,
            questions: 5,
            goals: 15,
            confidence: 0.95,
        }
    }
}
