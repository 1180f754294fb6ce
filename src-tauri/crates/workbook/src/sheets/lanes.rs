//! A large sheet in two lanes: one thread unpacks it and cuts it between rows, two read the stretches by turns, and the cells
//! are told in the order of the sheet.

use std::cell::RefCell;
use std::io::{self, Read, Write};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use calamine::{Reader, Xlsx};

use super::passed::{self, Batch, Reading, Telling};
use super::xlsx::{Trouble, of_book, of_sheet};
use super::{Epoch, Stop};
use crate::cut::{Cutter, Part};
use crate::guard::Archive;
use crate::scan::{Extras, Scan};
use crate::stage;
use crate::unpacked::{Unpacked, Unpacking};

/// A sheet has at least so many bytes before two readers are worth while, and the texts that both must know at most so many.
const LARGE: u64 = 8 << 20;
const MOST_TEXTS: u64 = 8 << 20;

/// A sheet that is read in two lanes.
pub(super) struct LargeSheet<'a> {
    packed: &'a [u8],
    archive: Archive<'a>,
    /// Its position in the archive.
    position: usize,
    /// Bytes that it says to have.
    size: u64,
}

impl<'a> LargeSheet<'a> {
    /// A sheet that is large enough, on a computer that can do two things at once.
    pub(super) fn of(packed: &'a [u8], archive: &Archive<'a>, part: &str) -> Option<Self> {
        let position = archive.position(part)?;
        let size = archive.size(position)?;
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let worth = size >= LARGE && archive.shared_texts() <= MOST_TEXTS && processors > 1;
        worth.then(|| Self { packed, archive: archive.clone(), position, size })
    }

    /// Reads and tells its cells. Gives whether any was empty, and what else was in the sheet.
    pub(super) fn tell<W: Write>(&self, epoch: Epoch, telling: Telling<'_, W>) -> Result<(bool, Extras), Stop> {
        let name = telling.sheet;
        std::thread::scope(|scope| {
            let (lanes, batches): (Vec<_>, Vec<_>) = [(); 2]
                .map(|()| {
                    let (hand_on, parts) = sync_channel(stage::WAITING);
                    let (pass, batches) = sync_channel(passed::WAITING);
                    scope.spawn(move || self.lane(name, parts, Reading::new(pass, epoch)));
                    (hand_on, batches)
                })
                .into_iter()
                .unzip();
            let unpacking = scope.spawn(move || self.unpack(&lanes));
            let empty = telling.all(&batches);
            // Who still has cells to pass on hears that nobody takes them.
            drop::<Vec<Receiver<Batch>>>(batches);
            let extras = unpacking.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause));
            Ok((empty?, extras))
        })
    }

    /// Unpacks the sheet to where it says to end, cuts it and deals out the stretches, for as long as they are taken.
    fn unpack(&self, lanes: &[SyncSender<Part>]) -> Extras {
        let (mut cutter, mut scan) = (Cutter::default(), Scan::default());
        let mut turn = 0;
        let mut hand_on = |part: Part| {
            let lane = &lanes[turn % lanes.len()];
            turn += usize::from(part == Part::End);
            lane.send(part).is_ok()
        };
        let mut archive = self.archive.clone();
        let Some(sheet) = archive.at(self.position) else { return Extras::default() };
        let mut sheet = sheet.take(self.size);
        loop {
            let mut piece = cutter.piece(stage::PIECE);
            let before = piece.len();
            let sound = (&mut sheet).take(stage::PIECE as u64).read_to_end(&mut piece).is_ok();
            scan.take(piece.get(before..).unwrap_or_default());
            let done = !sound || piece.len() == before;
            if !cutter.take(piece, &mut hand_on) || done {
                cutter.finish(hand_on);
                return scan.finish();
            }
        }
    }

    /// Reads the stretches of one lane.
    fn lane(&self, name: &str, parts: Receiver<Part>, mut reading: Reading) {
        let lane = Rc::new(Lane(RefCell::new(Ears { parts, piece: io::Cursor::default(), at: 0, within: false })));
        let view = Unpacked::new(self.packed, &self.archive, &[self.position], Rc::clone(&lane));
        let mut book = match Xlsx::new(view) {
            Ok(book) => book,
            Err(error) => {
                reading.fail(Trouble::Book(of_book(&error)));
                return;
            }
        };
        while lane.next() {
            let goes_on = match book.worksheet_cells_reader(name) {
                Ok(reader) => reading.stretch(reader),
                Err(error) => reading.fail(of_sheet(&error)),
            };
            if !goes_on {
                return;
            }
        }
    }
}

/// The stretches that one reader reads, one after the other, each as if it were the sheet.
struct Lane(RefCell<Ears>);

struct Ears {
    parts: Receiver<Part>,
    piece: io::Cursor<Vec<u8>>,
    /// Bytes of the stretch that were read.
    at: u64,
    /// Whether the stretch goes on.
    within: bool,
}

impl Lane {
    /// Goes on to the next stretch, past what was not read of this one; `false` when there is none.
    fn next(&self) -> bool {
        let mut ears = self.0.borrow_mut();
        while ears.within {
            ears.hear();
        }
        ears.hear();
        ears.at = 0;
        ears.within
    }
}

impl Ears {
    /// Waits for the next part.
    fn hear(&mut self) {
        let part = self.parts.recv();
        self.within = matches!(part, Ok(Part::Bytes(_)));
        self.piece = io::Cursor::new(if let Ok(Part::Bytes(bytes)) = part { bytes } else { Vec::new() });
    }
}

impl Unpacking for Rc<Lane> {
    fn read(&self, _sheet: usize, at: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut ears = self.0.borrow_mut();
        if at != ears.at {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut got = ears.piece.read(buffer)?;
        while got == 0 && ears.within {
            ears.hear();
            got = ears.piece.read(buffer)?;
        }
        ears.at += got as u64;
        Ok(got)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::io::Cursor;

    use analysis::{RawSheet, RawValue};
    use calamine::Data;
    use dossier::source::{Cell, CellRange};
    use zip::write::SimpleFileOptions;

    use super::*;
    use crate::receive::{DAMAGED_SHEET, Receiver};
    use crate::sheets::send_archive;
    use crate::wire::Sender;

    const ROWS: u32 = 50_000;

    /// Markup of a large sheet: numbers, shared texts, texts of which most occur once, truths, an error, gaps and a hidden
    /// row now and then.
    fn markup() -> String {
        let mut xml = "<?xml version=\"1.0\"?><worksheet><sheetData>".to_owned();
        for row in 1..=ROWS {
            let hidden = if row % 997 == 0 { " hidden=\"1\"" } else { "" };
            let last = match row % 5 {
                0 => format!("<c r=\"F{row}\" t=\"b\"><v>1</v></c>"),
                1 => format!("<c r=\"F{row}\" t=\"e\"><v>#DIV/0!</v></c>"),
                2 => format!("<c r=\"F{row}\" s=\"0\"/>"),
                _ => String::new(),
            };
            let _ = write!(
                xml,
                "<row r=\"{row}\" spans=\"1:6\"{hidden}><c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\" t=\"s\"><v>{}</v></c>\
                 <c r=\"C{row}\" t=\"inlineStr\"><is><t>zaak {row}</t></is></c>\
                 <c r=\"D{row}\" t=\"str\"><v>dossier {row}</v></c><c r=\"E{row}\"><v>{}.25</v></c>{last}</row>",
                row % 3,
                row * 7 % 1000,
            );
        }
        xml.push_str("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>");
        xml
    }

    fn workbook(sheet: &str) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let relation = |id: &str, kind: &str, target: &str| {
            let place = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            format!("<Relationship Id=\"{id}\" Type=\"{place}/{kind}\" Target=\"{target}\"/>")
        };
        let relations = |inner: String| format!("<Relationships>{inner}</Relationships>");
        for (name, text) in [
            (
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.\
                 spreadsheetml.sheet.main+xml\"/></Types>"
                    .to_owned(),
            ),
            ("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"Zaken\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>".to_owned(),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relations(
                    relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + &relation("r2", "sharedStrings", "sharedStrings.xml"),
                ),
            ),
            (
                "xl/sharedStrings.xml",
                "<sst><si><t>Oost</t></si><si><t>West</t></si><si><t>Noord</t></si></sst>".to_owned(),
            ),
            ("xl/worksheets/sheet1.xml", sheet.to_owned()),
        ] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn read(bytes: &[u8]) -> Result<RawSheet, Stop> {
        let mut said = Vec::new();
        let mut sender = Sender::new(&mut said);
        send_archive(bytes, &mut sender)?;
        sender.end().unwrap();
        drop(sender);
        let mut receiver = Receiver::default();
        receiver.take(&said).unwrap();
        receiver.finish_sheet();
        Ok(receiver.sheets.pop().unwrap())
    }

    fn same(ours: RawValue<'_>, theirs: &Data) -> bool {
        match theirs {
            Data::Empty => ours == RawValue::Empty,
            Data::Float(number) => ours == RawValue::Number(*number),
            Data::String(text) => ours == RawValue::Text(text),
            Data::Bool(truth) => ours == RawValue::Bool(*truth),
            Data::Error(_) => ours == RawValue::Error("#DEEL/0!"),
            _ => false,
        }
    }

    #[test]
    fn a_large_sheet_reads_as_calamine_reads_it_whole() {
        let xml = markup();
        let bytes = workbook(&xml);
        let (archive, _) = crate::guard::open(&bytes).unwrap();
        let lanes = std::thread::available_parallelism().map_or(1, usize::from) > 1;
        assert_eq!(LargeSheet::of(&bytes, &archive, "xl/worksheets/sheet1.xml").is_some(), lanes);
        let sheet = read(&bytes).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
        let whole = book.worksheet_range("Zaken").unwrap();
        assert_eq!((sheet.rows, sheet.columns, whole.height()), (ROWS, 6, ROWS as usize));
        for (row, column, value) in whole.cells() {
            let (row, column) = (u32::try_from(row + 1).unwrap(), u32::try_from(column + 1).unwrap());
            let ours = sheet.value(row, column);
            assert!(same(ours, value), "{row} {column}: {ours:?}, {value:?}");
        }
        assert_eq!(sheet.hidden_rows.len(), (ROWS / 997) as usize);
        assert_eq!(sheet.merged, [CellRange::new((1, 2), (1, 2))]);
    }

    #[test]
    fn damage_far_down_is_told_after_the_last_good_cell() {
        let xml = markup();
        let cut = xml.find("<c r=\"C40000\"").unwrap();
        for (damaged, row, column) in [
            (xml[..cut].to_owned(), 40_000, 2),
            (xml.replace("<c r=\"C40000\"", "<c r=\"4\""), 40_000, 2),
            (xml.replace("<row r=\"12345\"", "<row r=\"x\""), 12_344, 5),
        ] {
            match read(&workbook(&damaged)) {
                Err(Stop::At(DAMAGED_SHEET, sheet, Some(last))) => {
                    assert_eq!((sheet.as_str(), last), ("Zaken", Cell { row, column }));
                }
                other => panic!("{row}: {:?}", other.map(|sheet| sheet.rows)),
            }
        }
    }

    #[test]
    fn who_stops_listening_ends_all_lanes() {
        struct Deaf;
        impl Write for Deaf {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        assert!(matches!(send_archive(&workbook(&markup()), &mut Sender::new(Deaf)), Err(Stop::Gone)));
    }
}
