//! Generations: earlier states of the user's file, kept in the app's folder and thinned out by age.

use std::fs;
use std::path::{Path, PathBuf};

use dossier::Moment;

use crate::fault::Fault;
use crate::files;
use crate::folder::{self, AppFolder, Place};
use crate::open_dossier::Archive;

/// An earlier state of the user's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generation {
    /// When it made way for a newer one.
    pub at: Moment,
    /// Size in bytes.
    pub size: u64,
    pub(crate) path: PathBuf,
}

impl AppFolder {
    /// Earlier states of the file at a path, newest first.
    pub fn generations(&self, path: &Path) -> Result<Vec<Generation>, Fault> {
        let path = folder::resolve_or_absolute(path)?;
        let mut all: Vec<Generation> = self.places(&path).iter().flat_map(list).collect();
        all.sort_by(|one, other| newer_first(&one.at, &other.at));
        Ok(all)
    }
}

impl Archive {
    /// Earlier states of this dossier's file, newest first.
    pub fn generations(&self) -> Result<Vec<Generation>, Fault> {
        self.folder.generations(self.path())
    }
}

/// Whether the youngest generation is old enough for another one.
pub(crate) fn is_due(place: &Place, now: &Moment) -> bool {
    let youngest = list(place).into_iter().next();
    youngest.and_then(|generation| generation.at.seconds_until(now)).is_none_or(|age| age >= SPACING)
}

/// Keeps a copy of a file as a generation, and thins out the older ones.
pub(crate) fn keep(place: &Place, file: &Path, now: &Moment) -> Result<(), Fault> {
    let target = prepare(place, now)?;
    let half = target.with_extension("part");
    let _ = fs::remove_file(&half);
    files::copy_hashed(file, &half)?;
    fs::rename(&half, &target).map_err(|cause| Fault::io(&target, cause))?;
    for generation in superfluous(&list(place), now) {
        let _ = fs::remove_file(&generation.path);
    }
    Ok(())
}

/// Path of a generation that is made now.
pub(crate) fn prepare(place: &Place, now: &Moment) -> Result<PathBuf, Fault> {
    let folder = place.generations();
    fs::create_dir_all(&folder).map_err(|cause| Fault::in_folder(&folder, cause))?;
    let stamp = now.as_str().replace(':', "_");
    let names = std::iter::once(stamp.clone()).chain((2_u32..).map(|n| format!("{stamp}~{n}")));
    let mut free = names.map(|name| folder.join(format!("{name}.raadslag"))).filter(|path| !path.exists());
    Ok(free.next().unwrap_or_else(|| folder.join("last.raadslag")))
}

/// Removes all generations.
pub(crate) fn purge(place: &Place) -> Result<(), Fault> {
    let folder = place.generations();
    match fs::remove_dir_all(&folder) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(Fault::io(&folder, cause)),
        _ => Ok(()),
    }
}

/// Generations of one place, newest first.
fn list(place: &Place) -> Vec<Generation> {
    let entries = fs::read_dir(place.generations()).into_iter().flatten().flatten();
    let mut all: Vec<Generation> = entries.filter_map(|entry| generation(entry.path())).collect();
    all.sort_by(|one, other| newer_first(&one.at, &other.at));
    all
}

fn generation(path: PathBuf) -> Option<Generation> {
    if path.extension()? != "raadslag" {
        return None;
    }
    let stamp = path.file_stem()?.to_str()?.split('~').next()?;
    let at = Moment::new(stamp.replace('_', ":"));
    let size = path.metadata().ok()?.len();
    Some(Generation { at, size, path })
}

fn newer_first(one: &Moment, other: &Moment) -> std::cmp::Ordering {
    one.seconds_until(other).unwrap_or(0).cmp(&0).then_with(|| other.cmp(one))
}

// Everything of the last hour, then one an hour for a day, one a day for two weeks, one a week for half a year.
fn superfluous<'a>(newest_first: &'a [Generation], now: &Moment) -> Vec<&'a Generation> {
    let mut last_kept: Option<i64> = None;
    let mut gone = Vec::new();
    for generation in newest_first {
        let Some(age) = generation.at.seconds_until(now) else { continue };
        let spacing = match age {
            ..=3_600 => 0,
            3_601..=86_400 => 3_600,
            86_401..=1_209_600 => 86_400,
            1_209_601..=15_724_800 => 604_800,
            _ => i64::MAX,
        };
        match last_kept {
            Some(kept) if age - kept < spacing => gone.push(generation),
            _ => last_kept = Some(age),
        }
    }
    gone
}

/// Seconds between two generations that are kept of their own accord.
const SPACING: i64 = 600;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours_ago: i64) -> Generation {
        let (days, hours) = (hours_ago / 24, hours_ago % 24);
        let day = dossier::Day::from_epoch(20_500 - i32::try_from(days).unwrap()).unwrap();
        let at = Moment::new(format!("{day}T{:02}:00:00Z", 23 - hours));
        Generation { at, size: 1, path: PathBuf::from(hours_ago.to_string()) }
    }

    #[test]
    fn generations_thin_out_with_age_but_never_all_go() {
        let every_hour: Vec<Generation> = (0..24 * 40).map(at).collect();
        let gone = superfluous(&every_hour, &at(0).at).len();
        let kept = every_hour.len() - gone;
        assert!((24 + 12..=24 + 14 + 6).contains(&kept), "{kept} kept");
        assert!(superfluous(&[at(24 * 400)], &at(0).at).is_empty());
    }
}
