//! Proof that nothing acknowledged is lost: a child process writes acts and says so, and is killed at any moment.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use archive::{AppFolder, Archive};

use super::world::{self, Chance};

/// What a series of kills came to.
#[derive(Debug, Default)]
pub(crate) struct Killed {
    /// Kills after which everything was looked at.
    pub(crate) kills: usize,
    /// Acts that had been acknowledged, over all kills.
    pub(crate) acknowledged: usize,
    /// Kills after which an acknowledged act was missing or something was torn.
    pub(crate) lost: Vec<String>,
}

/// Kills a writing child so many times, each time on the dossier that the last one left behind. `command` starts this
/// program again so that it calls [`write_until_killed`].
pub(crate) fn prove(home: &Path, kills: usize, seed: u64, command: impl Fn() -> Command) -> Killed {
    let folder = AppFolder::new(&home.join("app")).unwrap();
    let path = home.join("gedood.raadslag");
    drop(world::create(&folder, &path, &world::dossier(seed, "Gedood")));
    let mut chance = Chance(seed);
    let mut killed = Killed::default();
    for round in 0..kills {
        let child = spawn(command(), home, &path, chance.next());
        let said = run_and_kill(child, Duration::from_millis(20 + chance.below(230) as u64));
        killed.kills += 1;
        killed.acknowledged += said.len();
        let folder = AppFolder::new(&home.join("app")).unwrap();
        let (mut archive, _) = world::open(&folder, &path, 0);
        if let Some(last) = said.last()
            && let Some(why) = judge(last, &mut archive)
        {
            killed.lost.push(format!("kill {round}: {why}"));
        }
        drop(archive);
        killed.lost.extend(judge_file(home, &path).map(|why| format!("kill {round}: {why}")));
    }
    killed
}

/// What a child said after its last act: number of the step and content hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) seq: u64,
    pub(crate) hash: String,
}

/// Why a dossier is not what a child said it was; at most the one act that was under way may have come on top.
pub(crate) fn judge(said: &Said, archive: &mut Archive) -> Option<String> {
    let health = archive.check().unwrap();
    if !health.is_healthy() {
        return Some(format!("torn: {health:?}"));
    }
    let last = archive.history().unwrap().last().unwrap().seq;
    if last < said.seq || last > said.seq + 1 {
        return Some(format!("step {} was acknowledged, the last one is {last}", said.seq));
    }
    if last > said.seq {
        archive.undo("Adviseur", &world::at(0)).unwrap();
    }
    (archive.content_hash() != said.hash).then(|| format!("content after step {} differs", said.seq))
}

/// Writes acts for ever, telling each one only after it is written; publishes now and then.
pub(crate) fn write_until_killed() {
    let arg = |name: &str| std::env::var(name).unwrap();
    let home = PathBuf::from(arg(HOME));
    let mut chance = Chance(arg(SEED).parse().unwrap());
    let folder = AppFolder::new(&home.join("app")).unwrap();
    let (mut archive, _) = world::open(&folder, Path::new(&arg(FILE)), 0);
    let mut out = std::io::stdout();
    for serial in 0.. {
        let mut next = archive.dossier().unwrap();
        let number = number_of_rows(serial, &archive);
        let op = world::change_at_random(&mut chance, &mut archive, &mut next, number);
        // A name of its own for every act: none merges into the one before.
        let written = archive.transact(&world::act(&format!("{op} {serial}"), 0), &next).unwrap();
        writeln!(out, "{ACK} {} {}", written.seq, archive.content_hash()).unwrap();
        out.flush().unwrap();
        if serial % 12 == 5 {
            archive.publish(&world::at(serial)).unwrap();
        }
    }
}

/// Whether this process was started to be killed.
pub(crate) fn is_child() -> bool {
    std::env::var_os(HOME).is_some()
}

const HOME: &str = "RAADSLAG_PROOF_HOME";
const FILE: &str = "RAADSLAG_PROOF_FILE";
const SEED: &str = "RAADSLAG_PROOF_SEED";
const ACK: &str = "acknowledged";

// Numbers of rows must differ between children on the same dossier.
fn number_of_rows(serial: u64, archive: &Archive) -> u64 {
    archive.history().unwrap().last().unwrap().seq * 10 + serial % 10
}

fn spawn(mut command: Command, home: &Path, path: &Path, seed: u64) -> Child {
    command.env(HOME, home).env(FILE, path).env(SEED, seed.to_string());
    command.stdout(Stdio::piped()).spawn().unwrap()
}

fn run_and_kill(mut child: Child, after_first: Duration) -> Vec<Said> {
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    while !text.contains(ACK) && out.read_line(&mut text).unwrap() > 0 {}
    std::thread::sleep(after_first);
    // On Unix this is kill -9.
    child.kill().unwrap();
    child.wait().unwrap();
    out.read_to_string(&mut text).unwrap();
    text.lines().filter_map(read_said).collect()
}

// Only whole lines count: a half one was not said.
fn read_said(line: &str) -> Option<Said> {
    let (_, said) = line.split_once(ACK)?;
    let (seq, hash) = said.trim().split_once(' ')?;
    (hash.len() == 64).then_some(())?;
    Some(Said { seq: seq.parse().ok()?, hash: hash.to_owned() })
}

// The user's file must be whole at any moment, also for someone who has nothing else.
fn judge_file(home: &Path, path: &Path) -> Option<String> {
    let elsewhere = tempfile::tempdir_in(home).unwrap();
    let folder = AppFolder::new(elsewhere.path()).unwrap();
    Archive::look(&folder, path).err().map(|fault| format!("file: {fault}"))
}
