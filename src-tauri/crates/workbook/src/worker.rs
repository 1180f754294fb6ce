//! The reader process: takes a file on standard input, limits itself, and tells what it finds on standard output.
//!
//! It opens no file, writes none, and is not trusted by its parent. A host gives it a hidden mode and calls [`serve`]
//! there before anything else.

use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::time::Duration;

use analysis::RawSheet;

use crate::delimited::{self, Trouble};
use crate::fault::ReadFault;
use crate::platform;
use crate::read::{FileFormat, MOST_FILE};
use crate::receive::{Broken, OUTSIDE_GRID, Receiver};
use crate::sheets::{self, Stop};
use crate::sniff::{self, Found};
use crate::wire::Sender;
use crate::{dialect, wire};

/// Exit code of a reader that ran out of time.
pub(crate) const OUT_OF_TIME: u8 = 124;

/// Reads one file for the parent process. Give its result to the operating system at once.
pub fn serve() -> ExitCode {
    platform::limit_this_process();
    let clock = std::thread::Builder::new().spawn(|| {
        std::thread::sleep(Duration::from_secs(platform::SECONDS));
        std::process::exit(i32::from(OUT_OF_TIME));
    });
    if clock.is_err() {
        return ExitCode::FAILURE;
    }
    let mut sender = Sender::new(io::stdout());
    let result = receive(io::stdin().lock()).map_err(Stop::Fault).and_then(|bytes| guarded(&bytes, &mut sender));
    let told = match result {
        Ok(()) => sender.end(),
        Err(Stop::Gone) => return ExitCode::FAILURE,
        Err(Stop::At(number, sheet, after)) => sender.fault(number, &sheet, after),
        Err(Stop::Fault(fault)) => tell(&mut sender, &fault),
    };
    if told.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads bytes in this very process, without its limits: for proofs that feed the reader more files than processes can
/// be started. The sheets are built as the parent builds them.
pub fn read_here(bytes: &[u8]) -> Result<Vec<RawSheet>, ReadFault> {
    let mut said = Vec::new();
    let mut sender = Sender::new(&mut said);
    match guarded(bytes, &mut sender) {
        Ok(()) => sender.end().map_err(|_| ReadFault::Damaged)?,
        Err(Stop::Fault(fault)) => return Err(fault),
        Err(Stop::At(..) | Stop::Gone) => return Err(ReadFault::Damaged),
    }
    drop(sender);
    let mut receiver = Receiver::default();
    receiver.take(&said).map_err(|broken| match broken {
        Broken::Rules => ReadFault::Crashed("the reader broke the rules of the wire".to_owned()),
        Broken::TooMuch => ReadFault::TooMuchMemory,
    })?;
    receiver.finish_sheet();
    Ok(receiver.sheets)
}

fn tell<W: Write>(sender: &mut Sender<W>, fault: &ReadFault) -> io::Result<()> {
    let number = ReadFault::reported().into_iter().find(|(_, known)| known == fault).map(|(number, _)| number);
    sender.fault(number.unwrap_or(12), "", None)
}

/// The length in eight bytes, then the file.
fn receive(mut input: impl Read) -> Result<Vec<u8>, ReadFault> {
    let mut length = [0; 8];
    input.read_exact(&mut length).map_err(|_| ReadFault::Damaged)?;
    let length = u64::from_le_bytes(length);
    if length > MOST_FILE {
        return Err(ReadFault::TooLarge);
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(usize::try_from(length).unwrap_or(0)).map_err(|_| ReadFault::TooMuchMemory)?;
    input.take(length).read_to_end(&mut bytes).map_err(|_| ReadFault::Damaged)?;
    Ok(bytes)
}

/// A reader that loses its way in a file says that by panicking: then the file is damaged. What was sent of it so far is
/// not kept by the parent, which hears the fault.
fn guarded<W: Write + Send>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let sent = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| send(bytes, sender)));
    std::panic::set_hook(hook);
    sent.unwrap_or_else(|_| {
        let is_old = sniff::sniff(bytes) == Ok(Found::Old);
        Err(Stop::Fault(if is_old { ReadFault::DamagedOld } else { ReadFault::Damaged }))
    })
}

fn send<W: Write + Send>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    match sniff::sniff(bytes)? {
        Found::Archive => sheets::send_archive(bytes, sender),
        Found::Old => sheets::send_old(bytes, sender),
        Found::Text => {
            sender.kind(FileFormat::Csv.on_wire())?;
            let text = delimited::decode(bytes);
            sender.sheet("", 1)?;
            delimited::cells(&text, dialect::detect(&text), sender).map_err(|trouble| match trouble {
                Trouble::OutsideGrid(mut cell) => {
                    cell.row = cell.row.min(wire::MOST_ROWS);
                    Stop::At(OUTSIDE_GRID, String::new(), Some(cell))
                }
                Trouble::Gone => Stop::Gone,
            })
        }
    }
}
