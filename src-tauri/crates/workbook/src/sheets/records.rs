//! The records of a workbook of Excel 97–2003 that calamine does not hand on: number formats, bold faces, hidden rows and
//! columns. Terms and numbers are those of the format's specification, [MS-XLS] 2.4.
//!
//! What cannot be read is left out: the reader of the cells reports the damage.

use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

use super::Style;

/// What is kept of a workbook.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// For each style: format and face.
    pub(super) styles: Vec<Style>,
    /// For each sheet, in the order of the workbook.
    pub(super) sheets: Vec<Record>,
}

/// What is kept of a sheet.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// Style of cells, by row and column from 1.
    pub(super) styles: HashMap<(u32, u32), u16>,
    /// First and last of hidden rows.
    pub(super) hidden_rows: Vec<(u32, u32)>,
    /// First and last of hidden columns.
    pub(super) hidden_columns: Vec<(u32, u32)>,
}

const END: u16 = 0x000a;
const BEGIN: u16 = 0x0809;
const SHEET: u16 = 0x0085;
const FONT: u16 = 0x0031;
const FORMAT: u16 = 0x041e;
const STYLE: u16 = 0x00e0;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007d;
const SEVERAL_NUMBERS: u16 = 0x00bd;
/// Formula, label, shared text, number, truth or error, short number.
const CELLS: [u16; 6] = [0x0006, 0x0204, 0x00fd, 0x0203, 0x0205, 0x027e];

/// Version of the records that Excel 97 and later write.
const EXCEL_97: u16 = 0x0600;

/// Weight from which a face is bold.
const BOLD: u16 = 700;

/// Reads what is kept of a workbook; nothing when it was made before Excel 97.
pub(super) fn kept(bytes: &[u8]) -> Kept {
    stream(bytes).and_then(|stream| workbook(&stream)).unwrap_or_default()
}

/// Whether two sheets of a workbook begin at the same place: no program writes that, and three thousand of them would be
/// read for ever.
pub(super) fn shares_sheets(bytes: &[u8]) -> bool {
    let Some(stream) = stream(bytes) else { return false };
    let records = Records::of(&stream).filter(|(kind, _)| *kind == SHEET);
    let mut places: Vec<&[u8]> = records.filter_map(|(_, contents)| contents.get(..4)).collect();
    places.sort_unstable();
    places.windows(2).any(|pair| pair[0] == pair[1])
}

fn stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let mut stream = Vec::new();
    file.open_stream("/Workbook").ok()?.read_to_end(&mut stream).ok()?;
    Some(stream)
}

/// Records one after the other, kind and contents, to the end of the part that they begin. Charts stand in sheets as
/// parts of their own, with records that look like cells; they are passed by.
struct Records<'a> {
    rest: &'a [u8],
    depth: u32,
}

impl<'a> Records<'a> {
    fn of(stream: &'a [u8]) -> Self {
        Self { rest: stream, depth: 0 }
    }

    fn any(&mut self) -> Option<(u16, &'a [u8])> {
        let (kind, length) = (short(self.rest, 0)?, usize::from(short(self.rest, 2)?));
        let contents = self.rest.get(4..4 + length)?;
        self.rest = &self.rest[4 + length..];
        Some((kind, contents))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (kind, contents) = self.any()?;
            match kind {
                BEGIN => self.depth += 1,
                END => self.depth = self.depth.checked_sub(1)?,
                _ => {}
            }
            if self.depth == 0 {
                return None;
            }
            if self.depth == 1 {
                return Some((kind, contents));
            }
        }
    }
}

fn workbook(stream: &[u8]) -> Option<Kept> {
    let mut bold = Vec::new();
    let mut formats: BTreeMap<u16, String> = BTreeMap::new();
    let mut styles: Vec<(u16, u16)> = Vec::new();
    let mut sheets = Vec::new();
    for (kind, contents) in Records::of(stream) {
        match kind {
            BEGIN if short(contents, 0)? != EXCEL_97 => return None,
            FONT => bold.push(short(contents, 6)? >= BOLD),
            FORMAT => formats.extend(short(contents, 0).zip(text(contents.get(2..)?))),
            STYLE => styles.push((short(contents, 0)?, short(contents, 2)?)),
            SHEET => sheets.push(sheet(stream.get(long(contents, 0)? as usize..).unwrap_or_default())),
            _ => {}
        }
    }
    let styles = styles.iter().map(|(font, format)| Style {
        format: formats.get(format).map_or_else(|| built_in(*format).to_owned(), Clone::clone),
        // There is no font 4.
        bold: bold.get(usize::from(if *font > 4 { font - 1 } else { *font })).copied().unwrap_or(false),
    });
    Some(Kept { styles: styles.collect(), sheets })
}

fn sheet(stream: &[u8]) -> Record {
    let mut record = Record::default();
    for (kind, contents) in Records::of(stream) {
        let _ = take(&mut record, kind, contents);
    }
    record
}

fn take(record: &mut Record, kind: u16, contents: &[u8]) -> Option<()> {
    let count = |at: usize| Some(u32::from(short(contents, at)?) + 1);
    match kind {
        ROW if long(contents, 12)? & 0x20 != 0 => record.hidden_rows.push((count(0)?, count(0)?)),
        COLUMNS if short(contents, 8)? & 1 != 0 => record.hidden_columns.push((count(0)?, count(2)?)),
        SEVERAL_NUMBERS => {
            let (row, first) = (count(0)?, count(2)?);
            let each = contents.get(4..contents.len().checked_sub(2)?)?.chunks_exact(6);
            let styles = each.zip(first..).filter_map(|(number, column)| Some(((row, column), short(number, 0)?)));
            record.styles.extend(styles);
        }
        kind if CELLS.contains(&kind) => {
            record.styles.insert((count(0)?, count(2)?), short(contents, 4)?);
        }
        _ => {}
    }
    Some(())
}

/// A text: length, whether it is wide, letters.
fn text(contents: &[u8]) -> Option<String> {
    let length = usize::from(short(contents, 0)?);
    let letters = contents.get(3..)?;
    if contents.get(2)? & 1 == 0 {
        return Some(letters.get(..length)?.iter().map(|letter| char::from(*letter)).collect());
    }
    let wide: Vec<u16> = letters.get(..2 * length)?.chunks_exact(2).filter_map(|pair| short(pair, 0)).collect();
    Some(String::from_utf16_lossy(&wide))
}

/// Formats that a file need not spell out (ECMA-376 part 1, 18.8.30), as far as they give a number a meaning.
fn built_in(format: u16) -> &'static str {
    match format {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 => "dd-mm-yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18..=21 => "h:mm:ss",
        22 => "dd-mm-yyyy h:mm",
        _ => "",
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
