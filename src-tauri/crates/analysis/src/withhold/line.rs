//! Protection along one line of cells with one total. Knows no second axis.

use dossier::finding::Withheld;

use super::freedom::{Across, Counts, Freedom, MOVES, Move, Reason};
use super::{Rule, primary, wholes};

/// A protected line.
#[derive(Debug)]
pub(super) struct Line {
    /// For each cell why it is withheld.
    pub(super) cells: Vec<Option<Withheld>>,
    /// Why the total is withheld.
    pub(super) total: Option<Withheld>,
    /// What a reader learns from the reasons.
    pub(super) told: Told,
}

/// Whether the reasons of withheld cells tell anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    /// They are true for each cell.
    Reasons,
    /// All withheld cells bear the same reason, so that nobody can tell the small ones from the others.
    Nothing,
    /// Everything is withheld, empty cells too.
    Everything,
}

impl Told {
    pub(super) fn reason(self, tag: Withheld) -> Reason {
        match self {
            Self::Reasons => Reason::Known(tag),
            Self::Nothing | Self::Everything => Reason::Unknown,
        }
    }

    /// The reason that is given.
    pub(super) fn tag(self, own: Withheld) -> Withheld {
        match self {
            Self::Reasons => own,
            Self::Nothing | Self::Everything => Withheld::Secondary,
        }
    }
}

/// Withholds what is small, and then the smallest other cells until no withheld count is too certain. When there are
/// not enough other cells, the reasons are not told; when that does not help either, everything is withheld.
pub(super) fn protect(tables: &[Vec<Counts>], across: Across, rule: &Rule) -> Line {
    let places = tables.iter().map(Vec::len).max().unwrap_or(0);
    let told = [Told::Reasons, Told::Nothing];
    told.into_iter().find_map(|told| protect_telling(tables, across, told, rule)).unwrap_or_else(|| Line {
        cells: vec![Some(Withheld::Secondary); places],
        total: Some(Withheld::Secondary),
        told: Told::Everything,
    })
}

fn protect_telling(tables: &[Vec<Counts>], across: Across, told: Told, rule: &Rule) -> Option<Line> {
    let places = tables.iter().map(Vec::len).max().unwrap_or(0);
    let mut tables = tables.to_vec();
    let mut totals: Vec<Counts> = tables.iter().map(|table| Counts::total(table.iter(), across)).collect();
    let own = |counts: &mut dyn Iterator<Item = &Counts>| primary(counts, rule).map(|tag| told.tag(tag));
    let total = own(&mut totals.iter());
    let mut cells: Vec<Option<Withheld>> =
        (0..places).map(|place| own(&mut tables.iter().map(|table| &table[place]))).collect();
    for (table, total) in tables.iter_mut().zip(&mut totals) {
        let Some(wholes) = wholes(table) else { continue };
        let bases = protect(&[wholes], across, rule);
        if bases.told > told {
            return None;
        }
        *total = total.with_base(bases.total);
        for ((counts, cell), base) in table.iter_mut().zip(&mut cells).zip(bases.cells) {
            *counts = counts.with_base(base);
            *cell = cell.or(base.map(|tag| told.tag(tag)));
        }
    }
    let mut line = Line { cells, total, told };
    // One cell with something in it is its own total: there is no sum to work with.
    if (0..places).filter(|place| size(&tables, *place) > 0.0).nth(1).is_none() {
        return Some(line);
    }
    finish(&tables, &totals, &mut line, rule).then_some(line)
}

/// Withholds further cells until every withheld count is uncertain enough; `false` when there are not enough.
fn finish(tables: &[Vec<Counts>], totals: &[Counts], line: &mut Line, rule: &Rule) -> bool {
    let places = 0..line.cells.len();
    let open = |place: &usize| line.cells[*place].is_none() && size(tables, *place) > 0.0;
    let mut rest: Vec<usize> = places.filter(open).collect();
    rest.sort_by(|a, b| size(tables, *a).total_cmp(&size(tables, *b)).then(a.cmp(b)));
    loop {
        let slack = Slack::of(tables, totals, line, rule);
        let Some(open) = slack.too_certain(tables, line, rule) else { return true };
        let reason = line.told.reason(Withheld::Secondary);
        let helps = |place: &usize| slack.with(tables, *place, reason, rule).leaves_open(tables, &open, rule);
        let Some(found) = rest.iter().position(helps).or_else(|| rest.len().checked_sub(1)) else { return false };
        line.cells[rest.remove(found)] = Some(Withheld::Secondary);
    }
}

pub(super) fn size(tables: &[Vec<Counts>], place: usize) -> f64 {
    tables.iter().map(|table| table[place].size()).fold(0.0, f64::max)
}

/// A count that is too certain: its table, its cell with the reason, and the ways in which it may be made uncertain.
struct Open {
    table: usize,
    place: usize,
    reason: Reason,
    ways: Vec<Move>,
}

/// Steps that all withheld cells of a line can make together, for each table and way of moving.
#[derive(Clone)]
struct Slack {
    down: Vec<[i64; 3]>,
    up: Vec<[i64; 3]>,
}

impl Slack {
    fn of(tables: &[Vec<Counts>], totals: &[Counts], line: &Line, rule: &Rule) -> Self {
        let reason = |tag: Option<Withheld>| tag.map(|tag| line.told.reason(tag));
        let mut slack = Self { down: vec![[0; 3]; tables.len()], up: vec![[0; 3]; tables.len()] };
        for (index, table) in tables.iter().enumerate() {
            for (counts, tag) in table.iter().zip(&line.cells) {
                slack.add(index, *counts, reason(*tag), rule);
            }
            // A total moves with its cells, not against them: it gives where they take.
            for (way, freedom) in freedoms(totals[index], reason(line.total), rule).into_iter().enumerate() {
                slack.down[index][way] += i64::from(freedom.up());
                slack.up[index][way] += i64::from(freedom.down());
            }
        }
        slack
    }

    fn add(&mut self, table: usize, counts: Counts, reason: Option<Reason>, rule: &Rule) {
        for (way, freedom) in freedoms(counts, reason, rule).into_iter().enumerate() {
            self.down[table][way] += i64::from(freedom.down());
            self.up[table][way] += i64::from(freedom.up());
        }
    }

    fn with(&self, tables: &[Vec<Counts>], place: usize, reason: Reason, rule: &Rule) -> Self {
        let mut more = self.clone();
        for (index, table) in tables.iter().enumerate() {
            more.add(index, table[place], Some(reason), rule);
        }
        more
    }

    fn too_certain(&self, tables: &[Vec<Counts>], line: &Line, rule: &Rule) -> Option<Open> {
        for (table, counts) in tables.iter().enumerate() {
            for (place, tag) in line.cells.iter().enumerate() {
                let Some(tag) = *tag else { continue };
                for secret in counts[place].secrets(rule) {
                    let ways = MOVES.into_iter().filter(|way| way.covers(secret)).collect();
                    let open = Open { table, place, reason: line.told.reason(tag), ways };
                    if !self.leaves_open(tables, &open, rule) {
                        return Some(open);
                    }
                }
            }
        }
        None
    }

    /// Whether the other cells can follow enough steps of this one.
    fn leaves_open(&self, tables: &[Vec<Counts>], open: &Open, rule: &Rule) -> bool {
        let counts = tables[open.table][open.place];
        MOVES.into_iter().enumerate().filter(|(_, way)| open.ways.contains(way)).any(|(index, way)| {
            let freedom = counts.freedom(way, open.reason, rule);
            let others_up = self.up[open.table][index] - i64::from(freedom.up());
            let others_down = self.down[open.table][index] - i64::from(freedom.down());
            let steps = |sum: i64| i32::try_from(sum.clamp(0, 1000)).unwrap_or(0);
            freedom.values(-steps(others_up), steps(others_down)) >= rule.ambiguity()
        })
    }
}

fn freedoms(counts: Counts, reason: Option<Reason>, rule: &Rule) -> [Freedom; 3] {
    match reason {
        Some(reason) => MOVES.map(|way| counts.freedom(way, reason, rule)),
        None => [Freedom::NONE; 3],
    }
}
