//! Reads a file: hands it to a reader process, builds sheets from what that tells, and makes one clear fault of
//! whatever goes wrong. The file is opened for reading only and never locked.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver as Channel, RecvTimeoutError, sync_channel};
use std::time::{Duration, Instant};

use analysis::intake::Early;
use analysis::{RawSheet, RawValue, Ticker, raw::Origin};
use dossier::source::Cell;
use dossier::{Message, Remark};
use sha2::{Digest, Sha256};

use crate::delimited::{self, Sink};
use crate::fault::ReadFault;
use crate::platform::{self, Ended};
use crate::receive::{Broken, Receiver};
use crate::worker::OUT_OF_TIME;
use crate::{dialect, wire};

/// Largest file that is read, in bytes.
pub(crate) const MOST_FILE: u64 = 400 << 20;

/// How the reader process is started: a program, and the arguments that put it in the mode that calls
/// [`crate::worker::serve`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkerCommand {
    /// The program; the host hands in its own.
    pub executable: PathBuf,
    /// Its arguments, such as `--read-sheets`.
    pub args: Vec<OsString>,
}

/// Formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// Excel workbook.
    Xlsx,
    /// Excel workbook with macros, which are never run.
    Xlsm,
    /// Excel's binary workbook.
    Xlsb,
    /// Workbook of Excel 97–2003.
    Xls,
    /// OpenDocument spreadsheet, as LibreOffice makes them.
    Ods,
    /// Text with separated cells.
    Csv,
}

impl FileFormat {
    /// All formats with their number on the wire and their name, as in a file name.
    const ALL: [(u8, Self, &'static str); 6] = [
        (1, Self::Xlsx, "xlsx"),
        (2, Self::Xlsm, "xlsm"),
        (3, Self::Xlsb, "xlsb"),
        (4, Self::Xls, "xls"),
        (5, Self::Ods, "ods"),
        (6, Self::Csv, "csv"),
    ];

    /// Endings of files that are read, for a dialog that picks one.
    pub const ENDINGS: [&'static str; 8] = ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt"];

    fn known(self) -> (u8, &'static str) {
        let known = Self::ALL.into_iter().find(|(_, format, _)| *format == self);
        known.map_or((0, ""), |(number, _, name)| (number, name))
    }

    /// Name of the format, as in a file name.
    pub fn as_str(self) -> &'static str {
        self.known().1
    }

    pub(crate) fn on_wire(self) -> u8 {
        self.known().0
    }

    pub(crate) fn from_wire(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|(wire, _, _)| *wire == number).map(|(_, format, _)| format)
    }
}

/// A file as it was read.
#[derive(Debug)]
pub struct RawWorkbook {
    /// Name of the file, without folder.
    pub file: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of exactly the bytes that were read, lower-case hexadecimal.
    pub sha256: String,
    /// What it is, by its content.
    pub format: FileFormat,
    /// Its sheets. A text file has one, named after the file.
    pub sheets: Vec<RawSheet>,
    /// For each sheet what was seen of it while it came in; none for a sheet that came at once.
    pub early: Vec<Early>,
    /// What was odd while reading.
    pub remarks: Vec<Remark>,
}

/// Reads a workbook or text file in a reader process. The ticker is told the rows met so far, and can stop the work.
pub fn read_file(worker: &WorkerCommand, path: &Path, ticker: &mut dyn Ticker) -> Result<RawWorkbook, ReadFault> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.starts_with("~$") {
        return Err(ReadFault::LockFile);
    }
    let (file, length) = open(path)?;
    let mut process = Process::start(worker, file, length)?;
    let result = process.follow(ticker);
    let fed = process.stop();
    let mut receiver = result?;
    let (size, sha256) = fed?;
    receiver.finish_sheet();
    let format = receiver.format.ok_or_else(|| ReadFault::Crashed("no format told".to_owned()))?;
    let (mut sheets, early) = (receiver.sheets, receiver.early);
    if format == FileFormat::Csv
        && let Some(sheet) = sheets.first_mut()
    {
        sheet.name = Path::new(&name).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    }
    let mut remarks = receiver.remarks;
    if is_open_in_excel(path) {
        remarks.push(Remark { sheet: String::new(), cell: None, message: Message::new("read-open-in-excel") });
    }
    if format == FileFormat::Xlsb {
        remarks.push(Remark { sheet: String::new(), cell: None, message: Message::new("read-no-formats") });
    }
    Ok(RawWorkbook { file: name, size, sha256, format, sheets, early, remarks })
}

/// Cells pasted from Excel, or any other separated text, as a sheet of that name.
pub fn read_text(name: &str, text: &str) -> Result<RawSheet, ReadFault> {
    let mut pasted = Pasted(RawSheet::new(name));
    pasted.0.origin = Origin::Text;
    let dialect = if text.contains('\t') {
        dialect::Dialect { delimiter: b'\t', ..dialect::detect(text) }
    } else {
        dialect::detect(text)
    };
    match delimited::cells(text, dialect, &mut pasted) {
        Ok(()) if pasted.0.rows == 0 => Err(ReadFault::Empty),
        Ok(()) => Ok(pasted.0),
        Err(_) => Err(ReadFault::TooLarge),
    }
}

struct Pasted(RawSheet);

impl Sink for Pasted {
    fn cell(&mut self, cell: Cell, value: RawValue<'_>) -> io::Result<()> {
        self.0.push(cell.row, cell.column, value, 0);
        Ok(())
    }

    fn cut(&mut self, _cell: Cell) -> io::Result<()> {
        Ok(())
    }
}

fn open(path: &Path) -> Result<(File, u64), ReadFault> {
    // Looked at before it is opened: opening a pipe waits for somebody to write in it.
    if std::fs::metadata(path).is_ok_and(|about| !about.is_file()) {
        return Err(ReadFault::NotAFile);
    }
    let file = File::open(path).map_err(|error| of_opening(&error))?;
    let about = file.metadata().map_err(|error| of_opening(&error))?;
    if !about.is_file() {
        return Err(ReadFault::NotAFile);
    }
    match about.len() {
        0 => Err(ReadFault::Empty),
        length if length > MOST_FILE => Err(ReadFault::TooLarge),
        length => Ok((file, length)),
    }
}

fn of_opening(error: &io::Error) -> ReadFault {
    match error.kind() {
        _ if platform::is_held(error) => ReadFault::InUse,
        io::ErrorKind::NotFound => ReadFault::NotFound,
        io::ErrorKind::PermissionDenied => ReadFault::NoPermission,
        io::ErrorKind::IsADirectory => ReadFault::NotAFile,
        _ => ReadFault::Disk(error.to_string()),
    }
}

/// Excel leaves a small hidden file beside a workbook that is open.
fn is_open_in_excel(path: &Path) -> bool {
    let Some(name) = path.file_name() else { return false };
    let mut lock = OsString::from("~$");
    lock.push(name);
    path.with_file_name(lock).exists()
}

/// Longest wait between two looks at the ticker.
const PATIENCE: Duration = Duration::from_millis(50);

/// Time that the parent allows beyond the reader's own limit.
const GRACE: Duration = Duration::from_secs(5);

type Fed = Result<(u64, String), ReadFault>;

/// The reader process with the threads that feed it and listen to it.
struct Process {
    child: Child,
    said: Channel<Vec<u8>>,
    feeder: Option<std::thread::JoinHandle<Fed>>,
    complaints: Option<std::thread::JoinHandle<String>>,
    started: Instant,
}

impl Process {
    fn start(worker: &WorkerCommand, file: File, length: u64) -> Result<Self, ReadFault> {
        let no_reader = |error: &io::Error| ReadFault::NoReader(error.to_string());
        let mut command = Command::new(&worker.executable);
        command.args(&worker.args).env("RUST_BACKTRACE", "0");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = platform::without_window(&mut command).spawn().map_err(|error| no_reader(&error))?;
        let (Some(stdin), Some(stdout), Some(stderr)) = (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            return Err(ReadFault::NoReader("no pipes".to_owned()));
        };
        let (speak, said) = sync_channel(16);
        let listener = std::thread::Builder::new().spawn(move || listen(stdout, &speak));
        let feeder = std::thread::Builder::new().spawn(move || feed(file, length, stdin));
        let complaints = std::thread::Builder::new().spawn(move || first_words(stderr));
        match (listener, feeder, complaints) {
            (Ok(_), Ok(feeder), Ok(complaints)) => {
                let (feeder, complaints) = (Some(feeder), Some(complaints));
                Ok(Self { child, said, feeder, complaints, started: Instant::now() })
            }
            (Err(error), _, _) | (_, Err(error), _) | (_, _, Err(error)) => {
                let _ = child.kill();
                let _ = child.wait();
                Err(no_reader(&error))
            }
        }
    }

    /// Builds sheets until the reader has said all.
    fn follow(&mut self, ticker: &mut dyn Ticker) -> Result<Receiver, ReadFault> {
        let mut receiver = Receiver::default();
        loop {
            ticker.tick(receiver.rows).map_err(|_| ReadFault::Cancelled)?;
            match self.said.recv_timeout(PATIENCE) {
                Ok(bytes) => receiver.take(&bytes).map_err(|broken| match broken {
                    Broken::Rules => ReadFault::Crashed("the reader broke the rules of the wire".to_owned()),
                    Broken::TooMuch => ReadFault::TooMuchMemory,
                })?,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(self.why_silent()),
            }
            if let Some(fault) = receiver.fault {
                return Err(fault);
            }
            if receiver.ended {
                return Ok(receiver);
            }
            if self.started.elapsed() > Duration::from_secs(platform::SECONDS) + GRACE {
                return Err(ReadFault::TooSlow);
            }
        }
    }

    /// Why the reader stopped without a last word.
    fn why_silent(&mut self) -> ReadFault {
        let status = self.child.wait().ok();
        let words = self.complaints.take().and_then(|thread| thread.join().ok()).unwrap_or_default();
        let memory = words.contains("memory allocation of") || words.contains("capacity overflow");
        match status {
            Some(status) if status.code() == Some(i32::from(OUT_OF_TIME)) => ReadFault::TooSlow,
            _ if memory => ReadFault::TooMuchMemory,
            Some(status) => of_ending(status),
            None => ReadFault::Crashed("no exit status".to_owned()),
        }
    }

    /// Ends the reader and gives what was known of the file when it was fed.
    fn stop(mut self) -> Fed {
        let _ = self.child.kill();
        let _ = self.child.wait();
        drop(self.said);
        let fed = self.feeder.take().and_then(|thread| thread.join().ok());
        fed.unwrap_or_else(|| Err(ReadFault::Disk("the file was not read to its end".to_owned())))
    }
}

fn of_ending(status: ExitStatus) -> ReadFault {
    match platform::why_ended(status) {
        Ended::OutOfTime => ReadFault::TooSlow,
        Ended::Killed => ReadFault::TooMuchMemory,
        Ended::Other => ReadFault::Crashed(status.to_string()),
    }
}

/// Passes on what the reader says, in pieces as they come.
fn listen(mut stdout: impl Read, speak: &std::sync::mpsc::SyncSender<Vec<u8>>) {
    loop {
        let mut piece = vec![0; 256 << 10];
        match stdout.read(&mut piece) {
            Ok(0) | Err(_) => return,
            Ok(got) => piece.truncate(got),
        }
        if speak.send(piece).is_err() {
            return;
        }
    }
}

/// Hands the file to the reader and makes its hash on the way, so that hash and cells come from the same bytes.
fn feed(file: File, length: u64, mut stdin: ChildStdin) -> Fed {
    let disk = |error: &io::Error| ReadFault::Disk(error.to_string());
    let mut file = file.take(length);
    let mut hash = Sha256::new();
    let mut piece = vec![0; 256 << 10];
    let mut size = 0;
    // A reader that has heard enough closes its ears; the hash is made to the end all the same.
    let mut heard = stdin.write_all(&length.to_le_bytes()).is_ok();
    loop {
        let got = file.read(&mut piece).map_err(|error| disk(&error))?;
        if got == 0 {
            break;
        }
        hash.update(&piece[..got]);
        size += got as u64;
        heard = heard && stdin.write_all(&piece[..got]).is_ok();
    }
    let digits: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok((size, digits))
}

/// The first words of the reader's complaints; the rest is swallowed so that it never waits for us.
fn first_words(mut stderr: impl Read) -> String {
    let mut words = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(got) = stderr.read(&mut piece) {
        if got == 0 {
            break;
        }
        let room = 4096_usize.saturating_sub(words.len());
        words.extend(&piece[..got.min(room)]);
    }
    String::from_utf8_lossy(&words).into_owned()
}

const _: () = assert!(wire::MOST_ROWS == 1_048_576);
