//! Protection of groups × periods, with the totals of both.
//!
//! A withheld count is uncertain when it lies on a closed path of withheld cells, along rows and columns in turn, on
//! which one unit can go round: up here, down there, and no shown total changes. Paths are looked for with the least
//! loss, withholding further cells where needed. Withheld totals lie on the edge of the grid and can be part of a path.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use dossier::finding::Withheld;

use super::freedom::{Across, Counts, MOVES};
use super::line::{self, Told};
use super::{Pattern, Rule, Shape, primary, wholes};

/// Loss of withholding one more cell, on top of its size.
const ONE_MORE: u64 = 50;

/// Cells and totals in one grid: the last row holds the totals of the columns, the last column those of the rows.
struct Grid<'a> {
    rows: usize,
    columns: usize,
    tables: Vec<Vec<Counts>>,
    tags: Vec<Option<Withheld>>,
    /// What the reason of each place tells; totals are findings of their own.
    told: Vec<Told>,
    /// What the reasons of the cells tell.
    telling: Told,
    /// For each table, place and way of moving the steps down and up that the place can take, once it is withheld.
    slack: Vec<Vec<[(i32, i32); 3]>>,
    /// For each table, place and way of moving whether it lies on a closed path.
    covered: Vec<Vec<[bool; 3]>>,
    rule: &'a Rule,
}

/// Withholds what is small, and then other cells until no withheld count is too certain. When that cannot be done, the
/// reasons are not told; when that does not help either, everything is withheld.
pub(super) fn protect(shape: Shape, tables: &[Vec<Counts>], rule: &Rule) -> Pattern {
    protected(shape, tables, rule).map_or_else(|| everything(shape), |grid| grid.pattern())
}

fn protected<'a>(shape: Shape, tables: &[Vec<Counts>], rule: &'a Rule) -> Option<Grid<'a>> {
    [Told::Reasons, Told::Nothing].into_iter().find_map(|told| protect_telling(shape, tables, told, rule))
}

fn protect_telling<'a>(shape: Shape, tables: &[Vec<Counts>], told: Told, rule: &'a Rule) -> Option<Grid<'a>> {
    let mut grid = Grid::new(shape, tables, told, rule);
    for (table, counts) in tables.iter().enumerate() {
        if let Some(wholes) = wholes(counts) {
            let bases = protected(shape, &[wholes], rule).filter(|bases| bases.telling <= told)?;
            grid.learn_bases(table, &bases.tags);
        }
    }
    if grid.tags.iter().all(Option::is_none) {
        return Some(grid);
    }
    grid.slack = grid.slacks();
    let mut changed = true;
    while changed {
        changed = false;
        for place in 0..grid.tags.len() {
            changed |= grid.protect_cell(place)?;
        }
    }
    Some(grid)
}

/// A closed path: what it costs and the places on it, without the cell it starts from.
type Path = (u64, Vec<usize>);

impl<'a> Grid<'a> {
    fn new(shape: Shape, tables: &[Vec<Counts>], telling: Told, rule: &'a Rule) -> Self {
        let (rows, columns) = (shape.groups + 1, shape.periods + 1);
        let extended: Vec<Vec<Counts>> = tables.iter().map(|table| with_totals(shape, table)).collect();
        let take = |places: &dyn Fn(usize) -> usize, length: usize| -> Vec<Vec<Counts>> {
            extended.iter().map(|table| (0..length).map(|index| table[places(index)]).collect()).collect()
        };
        let of_rows = line::protect(&take(&|row| row * columns + columns - 1, rows - 1), Across::Groups, rule);
        let of_columns =
            line::protect(&take(&|column| (rows - 1) * columns + column, columns - 1), Across::Groups, rule);
        let mut tags = vec![None; rows * columns];
        let mut told = vec![telling; rows * columns];
        let own = |place: usize| primary(extended.iter().map(|table| &table[place]), rule).map(|tag| telling.tag(tag));
        for place in 0..tags.len() {
            let (row, column) = (place / columns, place % columns);
            (tags[place], told[place]) = match (row == rows - 1, column == columns - 1) {
                (false, false) => (own(place), telling),
                (false, true) => (of_rows.cells[row], of_rows.told),
                (true, false) => (of_columns.cells[column], of_columns.told),
                (true, true) if of_rows.told > of_columns.told => (of_rows.total, of_rows.told),
                (true, true) => (of_columns.total, of_columns.told),
            };
        }
        let covered = vec![vec![[false; 3]; rows * columns]; tables.len()];
        Self { rows, columns, tables: extended, tags, told, telling, slack: Vec::new(), covered, rule }
    }

    /// Takes in which wholes would be withheld by themselves; their cells are withheld here too.
    fn learn_bases(&mut self, table: usize, bases: &[Option<Withheld>]) {
        for (place, base) in bases.iter().enumerate() {
            self.tables[table][place] = self.tables[table][place].with_base(*base);
            if !self.is_total(place) {
                self.tags[place] = self.tags[place].or(base.map(|tag| self.telling.tag(tag)));
            }
        }
    }

    fn slacks(&self) -> Vec<Vec<[(i32, i32); 3]>> {
        let of = |counts: &Counts, place: usize| {
            let reason = match self.tags[place] {
                Some(tag) => self.told[place].reason(tag),
                None if self.is_total(place) => return [(0, 0); 3],
                None => self.telling.reason(Withheld::Secondary),
            };
            MOVES.map(|way| counts.freedom(way, reason, self.rule)).map(|freedom| (freedom.down(), freedom.up()))
        };
        self.tables
            .iter()
            .map(|table| table.iter().enumerate().map(|(place, counts)| of(counts, place)).collect())
            .collect()
    }

    fn is_total(&self, place: usize) -> bool {
        place / self.columns == self.rows - 1 || place % self.columns == self.columns - 1
    }

    /// Makes each secret of one cell uncertain, in every table; tells whether other cells were withheld for it, or `None`
    /// when it cannot be done.
    fn protect_cell(&mut self, place: usize) -> Option<bool> {
        let Some(tag) = self.tags[place].filter(|_| !self.is_total(place)) else { return Some(false) };
        let mut withheld_more = false;
        for table in 0..self.tables.len() {
            for secret in self.tables[table][place].secrets(self.rule) {
                let covers = |way: usize| MOVES[way].covers(secret);
                if (0..3).any(|way| covers(way) && self.covered[table][place][way]) {
                    continue;
                }
                let paths =
                    (0..3).filter(|way| covers(*way)).filter_map(|way| Some((self.path(table, place, tag, way)?, way)));
                let ((_, path), way) = paths.min_by_key(|((cost, _), _)| *cost)?;
                self.covered[table][place][way] = true;
                for step in path {
                    self.covered[table][step][way] = true;
                    if self.tags[step].is_none() {
                        self.tags[step] = Some(Withheld::Secondary);
                        withheld_more = true;
                    }
                }
            }
        }
        Some(withheld_more)
    }

    /// The cheapest closed path through a cell on which enough units can go round, over all windows of steps.
    fn path(&self, table: usize, place: usize, tag: Withheld, way: usize) -> Option<Path> {
        let freedom = self.tables[table][place].freedom(MOVES[way], self.telling.reason(tag), self.rule);
        let mut best: Option<Path> = None;
        for window in freedom.windows(self.rule.ambiguity()) {
            let found = self.path_within(table, place, way, window);
            if let Some(path) = found
                && best.as_ref().is_none_or(|(cost, _)| path.0 < *cost)
            {
                best = Some(path);
            }
            if best.as_ref().is_some_and(|(cost, _)| *cost == 0) {
                break;
            }
        }
        best
    }

    /// Dijkstra from the cell's column to its row; of equal costs the longer path goes on first, which closes sooner.
    fn path_within(&self, table: usize, start: usize, way: usize, window: (i32, i32)) -> Option<Path> {
        let (row, column) = (start / self.columns, start % self.columns);
        let nodes = self.rows + self.columns;
        let mut best = vec![u64::MAX; nodes];
        let mut came = vec![usize::MAX; nodes];
        let mut open = BinaryHeap::new();
        best[self.rows + column] = 0;
        open.push((Reverse(0_u64), 0_usize, self.rows + column));
        while let Some((Reverse(cost), depth, node)) = open.pop() {
            if node == row {
                return Some((cost, self.walk_back(&came, row, self.rows + column)));
            }
            if cost > best[node] {
                continue;
            }
            let from_column = node >= self.rows;
            let count = if from_column { self.rows } else { self.columns };
            for index in 0..count {
                let (place, next) = if from_column {
                    (index * self.columns + node - self.rows, index)
                } else {
                    (node * self.columns + index, self.rows + index)
                };
                if place == start {
                    continue;
                }
                let steps = if from_column { (-window.1, -window.0) } else { window };
                let Some(loss) = self.loss(table, place, way, steps) else { continue };
                if cost + loss < best[next] {
                    best[next] = cost + loss;
                    came[next] = place;
                    open.push((Reverse(cost + loss), depth + 1, next));
                }
            }
        }
        None
    }

    fn walk_back(&self, came: &[usize], row: usize, end: usize) -> Vec<usize> {
        let mut path = Vec::new();
        let mut node = row;
        while node != end {
            let place = came[node];
            path.push(place);
            node = if node < self.rows { self.rows + place % self.columns } else { place / self.columns };
        }
        path
    }

    /// What it costs to let a place take these steps; `None` when it cannot.
    fn loss(&self, table: usize, place: usize, way: usize, steps: (i32, i32)) -> Option<u64> {
        let last_row = place / self.columns == self.rows - 1;
        let last_column = place % self.columns == self.columns - 1;
        // A total stands on the other side of its sum, so it moves the other way; the grand total stands on both.
        let (low, high) = if last_row == last_column { steps } else { (-steps.1, -steps.0) };
        let (down, up) = self.slack[table][place][way];
        if down < -low || up < high {
            return None;
        }
        match self.tags[place] {
            Some(_) => Some(0),
            None => Some(ONE_MORE + whole(self.size(place)?)),
        }
    }

    fn size(&self, place: usize) -> Option<f64> {
        Some(line::size(&self.tables, place)).filter(|size| *size > 0.0)
    }

    fn pattern(&self) -> Pattern {
        let inner = (0..self.rows - 1).flat_map(|row| (0..self.columns - 1).map(move |column| (row, column)));
        let last = (self.rows - 1) * self.columns;
        Pattern {
            cells: inner.map(|(row, column)| self.tags[row * self.columns + column]).collect(),
            periods: self.tags[last..last + self.columns - 1].to_vec(),
            total: self.tags[last + self.columns - 1],
        }
    }
}

/// All cells and totals, empty ones too: which cells are empty would help to find the others.
fn everything(shape: Shape) -> Pattern {
    Pattern {
        cells: vec![Some(Withheld::Secondary); shape.groups * shape.periods],
        periods: vec![Some(Withheld::Secondary); shape.periods],
        total: Some(Withheld::Secondary),
    }
}

/// The table with a last column and a last row of totals.
fn with_totals(shape: Shape, table: &[Counts]) -> Vec<Counts> {
    let mut extended = Vec::with_capacity((shape.groups + 1) * (shape.periods + 1));
    for row in table.chunks(shape.periods) {
        extended.extend_from_slice(row);
        extended.push(Counts::total(row.iter(), Across::Periods));
    }
    let columns: Vec<Counts> = (0..shape.periods)
        .map(|period| Counts::total(table.iter().skip(period).step_by(shape.periods), Across::Groups))
        .collect();
    let grand = Counts::total(columns.iter(), Across::Groups);
    extended.extend(columns);
    extended.push(grand);
    extended
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "only weighs one cell against another")]
fn whole(size: f64) -> u64 {
    size.min(1e12) as u64
}
