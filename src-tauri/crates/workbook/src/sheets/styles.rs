//! What the styles of an Excel workbook say of the values that have them.

use std::io::Write;

use super::{Formats, Stop};
use crate::wire::Sender;

/// Formats and faces of the workbook's styles, as far as this sheet has met them.
pub(super) struct Styles {
    /// For each style: its format code and whether it is bold.
    known: Vec<(String, bool)>,
    /// For each style: its format on the wire, once sent.
    sent: Vec<Option<u16>>,
    formats: Formats,
}

impl Styles {
    pub(super) fn of(styles: &[calamine::Style]) -> Self {
        let known = styles.iter().map(|style| {
            let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
            (code.to_owned(), style.font.as_ref().is_some_and(calamine::Font::is_bold))
        });
        let known: Vec<(String, bool)> = known.collect();
        Self { sent: vec![None; known.len()], known, formats: Formats::default() }
    }

    pub(super) fn format<W: Write>(&mut self, style: usize, sender: &mut Sender<W>) -> Result<u16, Stop> {
        let (Some((code, _)), Some(slot)) = (self.known.get(style), self.sent.get_mut(style)) else { return Ok(0) };
        if let Some(format) = slot {
            return Ok(*format);
        }
        let format = self.formats.number(code, sender)?;
        *slot = Some(format);
        Ok(format)
    }

    pub(super) fn is_bold(&self, style: usize) -> bool {
        self.known.get(style).is_some_and(|(_, bold)| *bold)
    }
}
