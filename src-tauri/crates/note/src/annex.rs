//! The workbook behind the note, without a format: sheets with one table each, and the charts of the results.
//!
//! Generic over its words, as [`crate::document`] is. The modules below fill it from a dossier.

mod arguments;
mod build;
mod cover;
mod ethics;
mod glossary;
mod logs;
mod notes;
mod quality;
mod question;
mod results;
mod sheets;
mod sources;
mod trail;

pub use build::{AnnexContext, PROPERTY_CONTENT, PROPERTY_DOSSIER, annex_of};

/// Name of the sheet that lists every number of the note with its trail.
pub const NUMBERS_SHEET: &str = sheets::name::NUMBERS;

/// A value in a cell of the annex.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<T> {
    /// Words of ours or text from the dossier; always written as text, never as a formula.
    Text(T),
    /// A number with how it is shown.
    Number {
        /// The value in full precision.
        value: f64,
        /// How it is shown.
        format: NumberFormat,
    },
    /// A day, as days since 1 January 1970.
    Day(i32),
    /// A link to another sheet of the annex.
    Link {
        /// Name of the sheet.
        sheet: String,
        /// Words of the link.
        text: T,
    },
    /// A live formula that takes the value of a cell on another sheet: `='R1'!C7`, with its cached result.
    Reference {
        /// Name of the sheet.
        sheet: String,
        /// Row in that sheet, from 1.
        row: u32,
        /// Column in that sheet, from 1.
        column: u32,
        /// Value of the cell referred to.
        value: f64,
        /// How it is shown.
        format: NumberFormat,
    },
    /// Nothing, with the reason why.
    Withheld(T),
    /// Nothing.
    Empty,
}

/// How a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFormat {
    /// With this many decimals.
    Plain(u8),
    /// A fraction as a percentage with this many decimals.
    Percentage(u8),
    /// Euros with this many decimals.
    Euro(u8),
}

/// Kind of a native chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Line over periods.
    Line,
    /// Bars per group.
    Bar,
}

/// A native chart of columns of the sheet's table.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart<T> {
    /// Kind.
    pub kind: ChartKind,
    /// Title: what it says.
    pub title: T,
    /// What it shows, for who cannot see it.
    pub alt: T,
    /// Column of the table with the categories, from 0.
    pub categories: usize,
    /// Column of the table with the values, from 0.
    pub values: usize,
    /// Columns with the lower and upper bound, from 0, when there is an interval.
    pub interval: Option<(usize, usize)>,
    /// Columns with the distance to the lower and upper bound, from 0, when there is an interval: what an error bar
    /// is drawn from.
    pub margins: Option<(usize, usize)>,
    /// Column with the name of the line, from 0: rows next to each other with the same name are one line.
    pub series: Option<usize>,
    /// Rows of the table that are drawn, first and last, from 0.
    pub rows: (usize, usize),
    /// Title of the axis with the values.
    pub axis: T,
}

/// One sheet: a title, lines under it, one table, perhaps a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet<T> {
    /// Name of the sheet, at most 31 characters.
    pub name: String,
    /// Title in A1.
    pub title: T,
    /// Lines below the title, from A2.
    pub lines: Vec<T>,
    /// Name of the Excel table, unique in the workbook, letters and digits.
    pub table: String,
    /// Header row; empty when the sheet has no table.
    pub header: Vec<T>,
    /// Width of each column in characters.
    pub widths: Vec<u32>,
    /// Rows of cells, each as many as the header.
    pub rows: Vec<Vec<Cell<T>>>,
    /// Chart beside the table.
    pub chart: Option<Chart<T>>,
}

impl<T> Sheet<T> {
    /// Row of the header in the sheet, from 1: below the title and the lines, with one empty row between.
    pub fn header_row(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(0) + 3
    }
}

/// The annex.
#[derive(Clone, Debug, PartialEq)]
pub struct Annex<T> {
    /// Title in the file's properties.
    pub title: T,
    /// Sheets in order.
    pub sheets: Vec<Sheet<T>>,
    /// Properties that travel with the file: name → value (dossier id, content hash).
    pub properties: Vec<(String, String)>,
    /// Moment of making as RFC 3339; also the creation time in the file's properties.
    pub created: String,
    /// Author for the file's properties; empty unless chosen.
    pub author: String,
}

impl<T> Annex<T> {
    /// The same annex with its words replaced, in reading order.
    pub fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Annex<U> {
        Annex {
            title: words(self.title),
            sheets: self.sheets.into_iter().map(|sheet| sheet.map(words)).collect(),
            properties: self.properties,
            created: self.created,
            author: self.author,
        }
    }
}

impl<T> Sheet<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Sheet<U> {
        Sheet {
            name: self.name,
            title: words(self.title),
            lines: self.lines.into_iter().map(&mut *words).collect(),
            table: self.table,
            header: self.header.into_iter().map(&mut *words).collect(),
            widths: self.widths,
            rows: self.rows.into_iter().map(|row| row.into_iter().map(|cell| cell.map(words)).collect()).collect(),
            chart: self.chart.map(|chart| chart.map(words)),
        }
    }
}

impl<T> Cell<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Cell<U> {
        match self {
            Self::Text(text) => Cell::Text(words(text)),
            Self::Number { value, format } => Cell::Number { value, format },
            Self::Day(day) => Cell::Day(day),
            Self::Link { sheet, text } => Cell::Link { sheet, text: words(text) },
            Self::Reference { sheet, row, column, value, format } => {
                Cell::Reference { sheet, row, column, value, format }
            }
            Self::Withheld(reason) => Cell::Withheld(words(reason)),
            Self::Empty => Cell::Empty,
        }
    }
}

impl<T> Chart<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Chart<U> {
        Chart {
            kind: self.kind,
            title: words(self.title),
            alt: words(self.alt),
            categories: self.categories,
            values: self.values,
            interval: self.interval,
            margins: self.margins,
            series: self.series,
            rows: self.rows,
            axis: words(self.axis),
        }
    }
}
