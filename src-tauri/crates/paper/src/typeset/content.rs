//! A document as the data that the template reads: plain strings, numbers and lists.

use std::collections::BTreeMap;

use note::document::{Align, Block, Document, DocumentFigure, DocumentTable, Inline, NumberInText, NumberState};
use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::Drawn;
use crate::fonts::{breakable, printable};
use crate::png::{self, Ground};
use crate::{Figures, PaperFault};

/// Files that the template may open, by name.
pub(super) struct Content {
    pub(super) files: BTreeMap<String, Bytes>,
}

/// The document and its drawings as files.
pub(super) fn of(document: &Document<String>, figures: &Figures, drawn: Drawn) -> Result<Content, PaperFault> {
    let mut files = BTreeMap::new();
    let mut blocks: Vec<Value> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Point { number, head, body, ending } => {
                let item = json!({
                    "number": printable(number), "head": inlines(head), "body": inlines(body),
                    "ending": ending.as_deref().map(printable),
                });
                add_point(&mut blocks, item);
            }
            Block::Figure(figure) => {
                let (item, name, file) = drawing_of(figure, figures, drawn, files.len() + 1)?;
                files.insert(name, file);
                blocks.push(item);
            }
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::List(_)
            | Block::Terms(_)
            | Block::Table(_)
            | Block::Gap(_) => {
                blocks.push(plain(block));
            }
        }
    }
    begin_at_the_top(&mut blocks);
    let data = json!({
        "title": title(document), "kind": printable(&document.kind),
        "municipality": printable(&document.municipality), "status": printable(&document.status_line),
        "head": document.head.iter().map(|(term, value)| json!([printable(term), printable(value)])).collect::<Vec<_>>(),
        "blocks": blocks, "footer": printable(&document.footer), "page_of": printable(&document.page_of),
        "dossier": dossier_mark(document), "keywords": keywords(document), "author": document.author.trim(),
        "day": day(document),
    });
    files.insert("document.json".to_owned(), Bytes::from_string(data.to_string()));
    Ok(Content { files })
}

/// The title; an accessible PDF must have one, also when the note has none yet.
fn title(document: &Document<String>) -> String {
    let named = [&document.title, &document.kind, &document.municipality, &document.dossier];
    named.into_iter().find(|name| !name.trim().is_empty()).map_or_else(|| "-".to_owned(), |name| printable(name))
}

/// The dossier's id as it stands in print and in the file's properties.
pub(crate) fn dossier_mark(document: &Document<String>) -> String {
    if document.dossier.is_empty() { String::new() } else { format!("raadslag:{}", printable(&document.dossier)) }
}

/// The first heading is of level 1: an accessible PDF allows no other.
fn begin_at_the_top(blocks: &mut [Value]) {
    if let Some(first) = blocks.iter_mut().find(|block| block["kind"] == "heading") {
        first["level"] = json!(1);
    }
}

/// Points that follow each other are one list.
fn add_point(blocks: &mut Vec<Value>, item: Value) {
    let last = blocks.last_mut().filter(|block| block["kind"] == "points");
    match last.and_then(|block| block["items"].as_array_mut()) {
        Some(items) => items.push(item),
        None => blocks.push(json!({ "kind": "points", "items": [item] })),
    }
}

fn plain(block: &Block<String>) -> Value {
    match block {
        Block::Heading { level, number, text } => {
            let text = if text.trim().is_empty() { "…" } else { text };
            json!({ "kind": "heading", "level": level.clamp(&1, &2), "number": number, "text": printable(text) })
        }
        Block::Paragraph(text) => json!({ "kind": "paragraph", "text": inlines(text) }),
        Block::List(items) => json!({ "kind": "list", "items": items.iter().map(|i| inlines(i)).collect::<Vec<_>>() }),
        Block::Terms(rows) => {
            let rows = rows.iter().map(|(term, text)| json!([printable(term), inlines(text)]));
            json!({ "kind": "terms", "rows": rows.collect::<Vec<_>>() })
        }
        Block::Table(table) => tabular(table),
        Block::Gap(text) => json!({ "kind": "gap", "text": printable(text) }),
        Block::Point { .. } | Block::Figure(_) => Value::Null,
    }
}

fn tabular(table: &DocumentTable<String>) -> Value {
    let columns = table.header.len();
    let cells: Vec<Value> = table
        .rows
        .iter()
        .flat_map(|row| (0..columns).map(|place| row.get(place).map_or(json!([]), |cell| inlines(cell))))
        .collect();
    let aligns: Vec<&str> = (0..columns)
        .map(|place| match table.aligns.get(place) {
            Some(Align::Right) => "right",
            Some(Align::Left) | None => "left",
        })
        .collect();
    json!({
        "kind": "table", "caption": table.caption.as_deref().map(printable),
        "header": table.header.iter().map(|head| printable(head)).collect::<Vec<_>>(),
        "aligns": aligns, "cells": cells, "rows": table.rows.len(),
        "widths": (0..columns).map(|place| table.widths.get(place).copied().unwrap_or(1).max(1)).collect::<Vec<_>>(),
    })
}

/// Picture points per pixel of a drawing: sharp on a page that is shown as large as a screen.
const SHARPNESS: f32 = 2.0;

/// A figure as the template reads it, with the name and the contents of its file.
fn drawing_of(
    figure: &DocumentFigure<String>,
    figures: &Figures,
    drawn: Drawn,
    place: usize,
) -> Result<(Value, String, Bytes), PaperFault> {
    let drawing = figures.get(&figure.finding).ok_or_else(|| PaperFault::FigureMissing(figure.code.clone()))?;
    let svg = printable(&drawing.svg);
    let (name, file) = match drawn {
        Drawn::Vectors => (format!("figure-{place}.svg"), Bytes::from_string(svg)),
        Drawn::Pictures => {
            (format!("figure-{place}.png"), Bytes::new(png::from_svg(&svg, SHARPNESS, Ground::Transparent)?))
        }
    };
    let item = json!({
        "kind": "figure", "file": name, "number": figure.number, "code": figure.code,
        "caption": printable(&figure.caption), "source": printable(&figure.source),
        "alt": printable(if figure.alt.trim().is_empty() { &name } else { &figure.alt }),
        "width": drawing.width, "height": drawing.height,
    });
    Ok((item, name, file))
}

fn inlines(text: &[Inline<String>]) -> Value {
    text.iter()
        .map(|inline| match inline {
            Inline::Words(words) => json!({ "kind": "words", "text": breakable(words) }),
            Inline::Strong(words) => json!({ "kind": "strong", "text": breakable(words) }),
            Inline::Number(number) => printed(number),
        })
        .collect()
}

fn printed(number: &NumberInText<String>) -> Value {
    let (kind, origin) = match number.state {
        NumberState::Fresh | NumberState::Stated => ("number", None),
        NumberState::Stale | NumberState::Unknown => ("doubtful", Some(number.origin.as_deref().unwrap_or("?"))),
    };
    let trail = if number.trail == "=" { "" } else { number.trail.as_str() };
    json!({ "kind": kind, "text": printable(&number.text), "trail": printable(trail), "origin": origin.map(printable) })
}

/// What travels in the file's properties: the dossier, and every result with the number as printed.
fn keywords(document: &Document<String>) -> Vec<String> {
    let mut keywords = vec![dossier_mark(document)];
    let mut length = 0;
    for number in document.numbers() {
        let keyword = format!("{} {}", printable(&number.trail), printable(&number.text));
        length += keyword.len();
        if length < LONGEST_KEYWORDS && !number.trail.is_empty() && !keywords.contains(&keyword) {
            keywords.push(keyword);
        }
    }
    keywords.retain(|keyword| !keyword.is_empty());
    keywords
}

/// An archival PDF allows no string over 32,767 bytes, and a letter may take two.
const LONGEST_KEYWORDS: usize = 12_000;

/// Year, month and day; nothing when the document's day is not a day.
fn day(document: &Document<String>) -> Value {
    match document.day.parse::<dossier::Day>() {
        Ok(day) => json!([day.year(), day.month(), day.day_of_month()]),
        Err(()) => Value::Null,
    }
}
