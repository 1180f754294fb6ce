//! Groups × periods: which cell each row belongs to. Knows labels and rows; knows nothing of values.

use dossier::combine::Condition;
use dossier::source::Filter;

use super::DescribeError;
use super::axis::{self, Axis, NOWHERE, Order};
use super::plan::Plan;
use super::rows;
use crate::emptied::guilty;
use crate::table::Table;
use crate::withhold::Shape;

/// More cells than this are no result but a table of their own.
const MOST_CELLS: usize = 100_000;

/// The cells of a result, by group and then by period.
#[derive(Debug)]
pub(super) struct Layout {
    /// Names of the groups; one nameless when there are none.
    pub(super) groups: Vec<Option<String>>,
    /// Names of the periods; one nameless when there are none.
    pub(super) periods: Vec<Option<String>>,
    /// How the periods were put in order.
    pub(super) order: Order,
    /// For each row its cell, or [`NOWHERE`].
    pub(super) places: Vec<u32>,
    /// Rows that meet the conditions but belong to no group or no period.
    pub(super) unlabelled: u64,
}

impl Layout {
    /// Lays out the rows that meet the plan's conditions.
    pub(super) fn of(table: &Table, plan: &Plan<'_>) -> Result<Self, DescribeError> {
        let kept = rows::kept(table, &plan.filters)?;
        let kept = kept.as_deref();
        let rows = kept.map_or(table.rows(), |kept| kept.iter().filter(|keep| **keep).count());
        if rows == 0 {
            return Err(DescribeError::NoRows { because: emptying(table, plan) });
        }
        let groups = plan.group.map(|column| axis::groups(column, kept));
        let periods = plan.period.map(|column| axis::periods(column, kept));
        let order = periods.as_ref().map_or(Order::Sheet, |axis| axis.order);
        let length = |axis: &Option<Axis>| axis.as_ref().map_or(1, |axis| axis.labels.len());
        let cells = length(&groups) * length(&periods);
        if cells > MOST_CELLS {
            return Err(DescribeError::TooManyCells { cells: cells as u64 });
        }
        let is_bare = |axis: &Option<Axis>| axis.as_ref().is_some_and(|axis| axis.labels.is_empty());
        let bare = if is_bare(&groups) { plan.group } else { plan.period.filter(|_| is_bare(&periods)) };
        if let Some(column) = bare {
            return Err(DescribeError::NoLabels { column: column.name.clone() });
        }
        let (groups, periods) = (Side::from(groups), Side::from(periods));
        let places = combine(table.rows(), kept, &groups, &periods);
        let labelled = places.iter().filter(|place| **place != NOWHERE).count();
        Ok(Self {
            groups: groups.labels,
            periods: periods.labels,
            order,
            places,
            unlabelled: rows.saturating_sub(labelled) as u64,
        })
    }

    /// Number of groups and periods.
    pub(super) fn shape(&self) -> Shape {
        Shape { groups: self.groups.len(), periods: self.periods.len() }
    }

    /// Number of cells.
    pub(super) fn cells(&self) -> usize {
        self.groups.len() * self.periods.len()
    }

    /// The cell of a group and a period.
    pub(super) fn cell(&self, group: usize, period: usize) -> usize {
        group * self.periods.len() + period
    }
}

/// The conditions of a plan that leave no row.
fn emptying(table: &Table, plan: &Plan<'_>) -> Vec<Condition> {
    let leaves_nothing = |places: &[usize]| {
        let filters: Vec<&Filter> = places.iter().map(|place| plan.filters[*place]).collect();
        rows::kept(table, &filters).is_ok_and(|kept| kept.is_some_and(|kept| !kept.contains(&true)))
    };
    let named = |place: usize| {
        let (column, values) = plan.only[place];
        Condition { column: column.to_owned(), values: values.to_vec() }
    };
    guilty(plan.filters.len(), leaves_nothing).into_iter().map(named).collect()
}

/// Labels of an axis and the places of the rows on it; no axis has one nameless place for all.
struct Side {
    labels: Vec<Option<String>>,
    places: Option<Vec<u32>>,
}

impl From<Option<Axis>> for Side {
    fn from(axis: Option<Axis>) -> Self {
        match axis {
            Some(axis) => Self { labels: axis.labels.into_iter().map(Some).collect(), places: Some(axis.places) },
            None => Self { labels: vec![None], places: None },
        }
    }
}

fn combine(rows: usize, kept: Option<&[bool]>, groups: &Side, periods: &Side) -> Vec<u32> {
    let width = u32::try_from(periods.labels.len()).unwrap_or(1);
    match (&groups.places, &periods.places) {
        (None, None) => match kept {
            None => vec![0; rows],
            Some(kept) => kept.iter().map(|keep| if *keep { 0 } else { NOWHERE }).collect(),
        },
        (Some(groups), None) => groups.clone(),
        (None, Some(periods)) => periods.clone(),
        (Some(groups), Some(periods)) => groups
            .iter()
            .zip(periods)
            .map(
                |(group, period)| {
                    if *group == NOWHERE || *period == NOWHERE { NOWHERE } else { group * width + period }
                },
            )
            .collect(),
    }
}
