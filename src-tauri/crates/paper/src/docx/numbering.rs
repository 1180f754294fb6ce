//! Numbers that Word counts itself: headings, decision points (`1.`), arguments (`1.1`) and bullets.
//!
//! Arguments under point 2 are a list of their own with `2.` before its counter. A list of two levels would be
//! prettier, but readers disagree on what its second level shows when no paragraph of the first precedes it.

use super::xml::{WORD, Xml};
use crate::PaperFault;

/// Number of a list in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ListId(u32);

impl ListId {
    /// Bullets.
    pub(super) const BULLETS: Self = Self(2);

    pub(super) fn text(self) -> String {
        self.0.to_string()
    }
}

/// The lists of a document, given out while its blocks are written.
pub(super) struct Numbering {
    /// What stands before the counter: nothing for decision points, `2.` for arguments under point 2.
    prefixes: Vec<String>,
    /// Pattern and first number of each list after the fixed two.
    lists: Vec<(u32, u32)>,
    heading: (ListId, u32),
    running: Option<(ListId, u32, u32)>,
}

impl Numbering {
    pub(super) fn new() -> Self {
        Self { prefixes: Vec::new(), lists: Vec::new(), heading: (HEADINGS, 1), running: None }
    }

    /// List for a heading with this number; a new one when the count jumps.
    pub(super) fn heading(&mut self, number: u32) -> ListId {
        let (list, next) = self.heading;
        let list = if number == next { list } else { self.begin(HEADING_PATTERN, number) };
        self.heading = (list, number.saturating_add(1));
        list
    }

    /// List for a point with this number; `None` when it is no number to count with.
    pub(super) fn point(&mut self, number: &str) -> Option<ListId> {
        let (prefix, count) = match number.rsplit_once('.') {
            Some((prefix, count)) => (format!("{prefix}."), count),
            None => (String::new(), number),
        };
        let count: u32 = count.parse().ok()?;
        let pattern = self.pattern(prefix);
        let list = match self.running {
            Some((list, same, next)) if same == pattern && next == count => list,
            Some(_) | None => self.begin(pattern, count),
        };
        self.running = Some((list, pattern, count.saturating_add(1)));
        Some(list)
    }

    /// Ends the list of points that was running.
    pub(super) fn interrupt(&mut self) {
        self.running = None;
    }

    /// The part with all lists.
    pub(super) fn write(&self) -> Result<Vec<u8>, PaperFault> {
        let mut xml = Xml::new();
        xml.open("w:numbering", &WORD[..2]);
        pattern(&mut xml, HEADING_PATTERN, &Level { text: "%1", style: Some("Heading1"), ..Level::default() });
        pattern(&mut xml, BULLET_PATTERN, &Level { format: "bullet", text: "•", indent: "284", ..Level::default() });
        for (place, prefix) in (FIRST_PATTERN..).zip(&self.prefixes) {
            let text = if prefix.is_empty() { "%1.".to_owned() } else { format!("{prefix}%1") };
            pattern(&mut xml, place, &Level { text: &text, bold: !prefix.is_empty(), ..Level::default() });
        }
        for (list, pattern) in [(HEADINGS, HEADING_PATTERN), (ListId::BULLETS, BULLET_PATTERN)] {
            xml.open("w:num", &[("w:numId", &list.text())]);
            xml.value("w:abstractNumId", &pattern.to_string());
            xml.close("w:num");
        }
        for (list, (pattern, first)) in (FIRST_LIST..).zip(&self.lists) {
            xml.open("w:num", &[("w:numId", &list.to_string())]);
            xml.value("w:abstractNumId", &pattern.to_string());
            xml.open("w:lvlOverride", &[("w:ilvl", "0")]);
            xml.value("w:startOverride", &first.to_string());
            xml.close("w:lvlOverride");
            xml.close("w:num");
        }
        xml.close("w:numbering");
        xml.finish()
    }

    fn pattern(&mut self, prefix: String) -> u32 {
        let place = self.prefixes.iter().position(|known| *known == prefix).unwrap_or_else(|| {
            self.prefixes.push(prefix);
            self.prefixes.len() - 1
        });
        FIRST_PATTERN + u32::try_from(place).unwrap_or(0)
    }

    fn begin(&mut self, pattern: u32, first: u32) -> ListId {
        self.lists.push((pattern, first));
        ListId(FIRST_LIST - 1 + u32::try_from(self.lists.len()).unwrap_or(0))
    }
}

const HEADINGS: ListId = ListId(1);
const HEADING_PATTERN: u32 = 0;
const BULLET_PATTERN: u32 = 1;
const FIRST_PATTERN: u32 = 2;
const FIRST_LIST: u32 = 3;

struct Level<'a> {
    format: &'a str,
    text: &'a str,
    style: Option<&'a str>,
    bold: bool,
    indent: &'a str,
}

impl Default for Level<'_> {
    fn default() -> Self {
        Self { format: "decimal", text: "", style: None, bold: false, indent: "510" }
    }
}

fn pattern(xml: &mut Xml, place: u32, level: &Level<'_>) {
    xml.open("w:abstractNum", &[("w:abstractNumId", &place.to_string())]);
    xml.value("w:multiLevelType", "singleLevel");
    xml.open("w:lvl", &[("w:ilvl", "0")]);
    xml.value("w:start", "1");
    xml.value("w:numFmt", level.format);
    if let Some(style) = level.style {
        xml.value("w:pStyle", style);
    }
    xml.value("w:lvlText", level.text);
    xml.value("w:lvlJc", "left");
    xml.open("w:pPr", &[]);
    xml.empty("w:ind", &[("w:left", level.indent), ("w:hanging", level.indent)]);
    xml.close("w:pPr");
    if level.bold {
        xml.open("w:rPr", &[]);
        xml.empty("w:b", &[]);
        xml.close("w:rPr");
    }
    xml.close("w:lvl");
    xml.close("w:abstractNum");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_that_follow_each_other_share_a_list_and_others_begin_one() {
        let mut numbering = Numbering::new();
        let first = numbering.point("1.1").unwrap();
        assert_eq!(numbering.point("1.2"), Some(first));
        assert_ne!(numbering.point("2.1"), Some(first));
        numbering.interrupt();
        let again = numbering.point("1.1").unwrap();
        assert_ne!(again, first);
        assert_eq!(numbering.point("bijlage"), None);
    }

    #[test]
    fn headings_keep_counting_until_a_number_is_skipped() {
        let mut numbering = Numbering::new();
        let one = numbering.heading(1);
        assert_eq!(numbering.heading(2), one);
        let jumped = numbering.heading(5);
        assert_ne!(jumped, one);
        assert_eq!(numbering.heading(6), jumped);
    }
}
