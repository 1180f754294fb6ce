//! A document without a format: blocks of words, numbers, tables and figures, in reading order.
//!
//! Generic over its words: `Document<Phrase>` as the writer makes it, `Document<String>` once the desk has put every
//! sentence into words. Printers only ever see the second.

use dossier::id::FindingId;
use serde::{Deserialize, Serialize};

/// State of a number in the note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberState {
    /// Equal to the finding it refers to.
    Fresh,
    /// The finding says something else now, or leans on an outdated source.
    Stale,
    /// Stated with its origin; nothing to compare with.
    Stated,
    /// Refers to nothing that exists.
    Unknown,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline<T> {
    /// Words.
    Words(T),
    /// Words with emphasis.
    Strong(T),
    /// A number with its trail.
    Number(NumberInText<T>),
}

/// A number in running text.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberInText<T> {
    /// The number as printed.
    pub text: T,
    /// Name of the trail: result and place (`R1.3`) or `=` for a stated number.
    pub trail: String,
    /// Where a stated number comes from, or what the finding says now when the number is stale.
    pub origin: Option<T>,
    /// State of the number.
    pub state: NumberState,
    /// Name of the bookmark, unique in the document.
    pub bookmark: String,
}

/// How the values of a table's column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A table with one header row.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentTable<T> {
    /// Caption above it.
    pub caption: Option<T>,
    /// Header row.
    pub header: Vec<T>,
    /// Alignment per column, as many as the header has cells.
    pub aligns: Vec<Align>,
    /// Relative widths per column.
    pub widths: Vec<u32>,
    /// Rows of cells, each as many as the header.
    pub rows: Vec<Vec<Vec<Inline<T>>>>,
}

/// A figure; the drawing itself is handed to the printer beside the document.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentFigure<T> {
    /// Finding that is drawn.
    pub finding: FindingId,
    /// Name of the result, `R1`.
    pub code: String,
    /// Number of the figure in the document, from 1.
    pub number: u32,
    /// Caption: what the figure says.
    pub caption: T,
    /// What the figure shows, for who cannot see it.
    pub alt: T,
    /// Source, number of cases and date.
    pub source: T,
}

/// A block of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block<T> {
    /// A numbered section heading (level 1) or a heading under it (level 2, without a number).
    Heading {
        /// 1 or 2.
        level: u8,
        /// Number of the section, for level 1.
        number: Option<u32>,
        /// The heading.
        text: T,
    },
    /// A paragraph.
    Paragraph(Vec<Inline<T>>),
    /// A point with its number in the margin: a decision point (`1.`), an argument or an objection (`1.1`).
    Point {
        /// Number as printed, without a full stop.
        number: String,
        /// Full sentence in bold; empty for a decision point.
        head: Vec<Inline<T>>,
        /// Text under it.
        body: Vec<Inline<T>>,
        /// Label and reference that end it, such as "(aanwijzing; werkboek R3)".
        ending: Option<T>,
    },
    /// Items of a list without numbers.
    List(Vec<Vec<Inline<T>>>),
    /// Terms with what they are, close together: what is written down, without the form of a table.
    Terms(Vec<(T, Vec<Inline<T>>)>),
    /// A table.
    Table(DocumentTable<T>),
    /// A figure.
    Figure(DocumentFigure<T>),
    /// A line that something is missing here, marked so that it is not overlooked.
    Gap(T),
}

/// Whether the note may still change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// A draft.
    Concept,
    /// Ready to be decided on.
    Final,
}

/// A note, from head to annexes.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<T> {
    /// Title of the document.
    pub title: T,
    /// Kind of note, above the title.
    pub kind: T,
    /// Name of the municipality, in the page header.
    pub municipality: String,
    /// Status, in the page header with the date.
    pub status: Status,
    /// Status and date in words, for the page header.
    pub status_line: T,
    /// Rows of the head: term and what it is.
    pub head: Vec<(T, T)>,
    /// Blocks in reading order.
    pub blocks: Vec<Block<T>>,
    /// Line at the foot of each page, such as the check code of the workbook.
    pub footer: T,
    /// Words between page and pages in the footer ("van").
    pub page_of: T,
    /// Id of the dossier, printed in PDF metadata and Word custom properties.
    pub dossier: String,
    /// Day of the document, ISO; also its creation date in the file's properties.
    pub day: String,
    /// Author for the file's properties; empty unless chosen.
    pub author: String,
}

impl<T> Document<T> {
    /// The same document with its words replaced, in reading order.
    pub fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Document<U> {
        Document {
            title: words(self.title),
            kind: words(self.kind),
            municipality: self.municipality,
            status: self.status,
            status_line: words(self.status_line),
            head: self.head.into_iter().map(|(term, value)| (words(term), words(value))).collect(),
            blocks: self.blocks.into_iter().map(|block| block.map(words)).collect(),
            footer: words(self.footer),
            page_of: words(self.page_of),
            dossier: self.dossier,
            day: self.day,
            author: self.author,
        }
    }

    /// Every number in the note, in reading order.
    pub fn numbers(&self) -> Vec<&NumberInText<T>> {
        self.blocks.iter().flat_map(Block::inlines).filter_map(Inline::number).collect()
    }
}

impl<T> Block<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Block<U> {
        match self {
            Self::Heading { level, number, text } => Block::Heading { level, number, text: words(text) },
            Self::Paragraph(text) => Block::Paragraph(map_inlines(text, words)),
            Self::Point { number, head, body, ending } => Block::Point {
                number,
                head: map_inlines(head, words),
                body: map_inlines(body, words),
                ending: ending.map(words),
            },
            Self::List(items) => Block::List(items.into_iter().map(|item| map_inlines(item, words)).collect()),
            Self::Terms(rows) => {
                Block::Terms(rows.into_iter().map(|(term, text)| (words(term), map_inlines(text, words))).collect())
            }
            Self::Table(table) => Block::Table(table.map(words)),
            Self::Figure(figure) => Block::Figure(DocumentFigure {
                finding: figure.finding,
                code: figure.code,
                number: figure.number,
                caption: words(figure.caption),
                alt: words(figure.alt),
                source: words(figure.source),
            }),
            Self::Gap(text) => Block::Gap(words(text)),
        }
    }

    /// All running text of the block.
    pub fn inlines(&self) -> Vec<&Inline<T>> {
        match self {
            Self::Heading { .. } | Self::Figure(_) | Self::Gap(_) => Vec::new(),
            Self::Paragraph(text) => text.iter().collect(),
            Self::Point { head, body, .. } => head.iter().chain(body).collect(),
            Self::List(items) => items.iter().flatten().collect(),
            Self::Terms(rows) => rows.iter().flat_map(|(_, text)| text).collect(),
            Self::Table(table) => table.rows.iter().flatten().flatten().collect(),
        }
    }
}

impl<T> Inline<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Inline<U> {
        match self {
            Self::Words(text) => Inline::Words(words(text)),
            Self::Strong(text) => Inline::Strong(words(text)),
            Self::Number(number) => Inline::Number(NumberInText {
                text: words(number.text),
                trail: number.trail,
                origin: number.origin.map(words),
                state: number.state,
                bookmark: number.bookmark,
            }),
        }
    }

    fn number(&self) -> Option<&NumberInText<T>> {
        match self {
            Self::Number(number) => Some(number),
            Self::Words(_) | Self::Strong(_) => None,
        }
    }
}

impl<T> DocumentTable<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> DocumentTable<U> {
        DocumentTable {
            caption: self.caption.map(&mut *words),
            header: self.header.into_iter().map(&mut *words).collect(),
            aligns: self.aligns,
            widths: self.widths,
            rows: self
                .rows
                .into_iter()
                .map(|row| row.into_iter().map(|cell| map_inlines(cell, words)).collect())
                .collect(),
        }
    }
}

fn map_inlines<T, U>(text: Vec<Inline<T>>, words: &mut impl FnMut(T) -> U) -> Vec<Inline<U>> {
    text.into_iter().map(|inline| inline.map(words)).collect()
}
