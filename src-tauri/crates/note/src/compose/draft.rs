//! What every part of the note writes with: the dossier, its context, and its texts cut into words and numbers.

use std::collections::BTreeMap;

use dossier::Dossier;
use dossier::message::{Message, Phrase};

use super::NoteContext;
use crate::block::{Fill, NoteBlock};
use crate::document::{Align, Block, DocumentTable, Inline, NumberInText};
use crate::number::{NoteNumber, Run, runs};

/// Running text.
pub(super) type Text = Vec<Inline<Phrase>>;

/// The note in the making.
pub(super) struct Draft<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) context: &'a NoteContext,
    texts: BTreeMap<String, Vec<Run>>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(dossier: &'a Dossier, context: &'a NoteContext) -> Self {
        Self { dossier, context, texts: runs(dossier).into_iter().collect() }
    }

    /// The text of a field on one line.
    pub(super) fn line(&self, path: &str) -> Text {
        let runs = self.texts.get(path).map_or(&[][..], Vec::as_slice);
        let whole = runs.iter().map(|run| match run {
            Run::Words(words) => Inline::Words(words.replace('\n', " ").into()),
            Run::Number(number) => Inline::Number(in_text(number)),
        });
        trimmed(whole.collect())
    }

    /// The text of a field as paragraphs; lines that begin with a dash become a list.
    pub(super) fn paragraphs(&self, path: &str) -> Vec<Block<Phrase>> {
        let mut lines: Vec<Text> = vec![Vec::new()];
        for run in self.texts.get(path).map_or(&[][..], Vec::as_slice) {
            match run {
                Run::Number(number) => push(&mut lines, Inline::Number(in_text(number))),
                Run::Words(words) => {
                    for (index, part) in words.split('\n').enumerate() {
                        if index > 0 {
                            lines.push(Vec::new());
                        }
                        push(&mut lines, Inline::Words(part.into()));
                    }
                }
            }
        }
        let mut blocks = Vec::new();
        for line in lines.into_iter().map(trimmed).filter(|line| !line.is_empty()) {
            match (without_dash(&line), blocks.last_mut()) {
                (Some(item), Some(Block::List(items))) => items.push(item),
                (Some(item), _) => blocks.push(Block::List(vec![item])),
                (None, _) => blocks.push(Block::Paragraph(line)),
            }
        }
        blocks
    }

    /// The text of a block, or a marked gap.
    pub(super) fn required(&self, block: NoteBlock) -> Vec<Block<Phrase>> {
        let text = self.paragraphs(block.path());
        if text.is_empty() { vec![self.gap(block)] } else { text }
    }

    /// The text of a block, a gap when it must come, or nothing.
    pub(super) fn optional(&self, block: NoteBlock) -> Vec<Block<Phrase>> {
        match block.fill(self.dossier) {
            Fill::Filled | Fill::Empty => self.required(block),
            Fill::NotNeeded => Vec::new(),
        }
    }

    /// A line that a block is still to be filled in.
    pub(super) fn gap(&self, block: NoteBlock) -> Block<Phrase> {
        let heading = block.heading(self.dossier.start.note_kind);
        Block::Gap(Message::new("note-gap").message("block", heading).into())
    }
}

/// A number as it stands in running text.
pub(super) fn in_text(number: &NoteNumber) -> NumberInText<Phrase> {
    NumberInText {
        text: number.text.clone().into(),
        trail: number.trail.clone(),
        origin: number.basis.clone().or_else(|| number.why.clone().map(Phrase::from)),
        state: number.state,
        bookmark: number.bookmark.clone(),
    }
}

/// A sentence of ours as a paragraph.
pub(super) fn paragraph(text: impl Into<Phrase>) -> Block<Phrase> {
    Block::Paragraph(vec![Inline::Words(text.into())])
}

/// Words as running text.
pub(super) fn plain(text: impl Into<Phrase>) -> Text {
    vec![Inline::Words(text.into())]
}

/// A table whose columns have a key for their head, an alignment and a relative width.
pub(super) fn table(columns: &[(&str, Align, u32)], rows: Vec<Vec<Text>>) -> Block<Phrase> {
    Block::Table(DocumentTable {
        caption: None,
        header: columns.iter().map(|(key, _, _)| Message::new(key).into()).collect(),
        aligns: columns.iter().map(|(_, align, _)| *align).collect(),
        widths: columns.iter().map(|(_, _, width)| *width).collect(),
        rows,
    })
}

fn push(lines: &mut [Text], inline: Inline<Phrase>) {
    if let Some(line) = lines.last_mut() {
        line.push(inline);
    }
}

/// Without blanks at its ends and without empty words.
fn trimmed(mut line: Text) -> Text {
    if let Some(Inline::Words(Phrase::Own(first))) = line.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Inline::Words(Phrase::Own(last))) = line.last_mut() {
        *last = last.trim_end().to_owned();
    }
    line.retain(|inline| !matches!(inline, Inline::Words(Phrase::Own(own)) if own.is_empty()));
    line
}

fn without_dash(line: &[Inline<Phrase>]) -> Option<Text> {
    let (first, rest) = line.split_first()?;
    let Inline::Words(Phrase::Own(own)) = first else { return None };
    let item = own.strip_prefix("- ").or_else(|| own.strip_prefix("• "))?;
    let mut out = plain(item.trim_start());
    out.extend(rest.iter().cloned());
    Some(out)
}
