//! What the desk asks of the world: the time, and new identities. Tests hand in their own.

use dossier::{Day, Moment};
use uuid::Uuid;

/// The time and new identities.
pub trait World: Send + Sync {
    /// The moment now, with the offset of the place.
    fn now(&self) -> Moment;

    /// An identity that nobody has yet.
    fn new_id(&self) -> Uuid;

    /// The day today at the place.
    fn today(&self) -> Day {
        self.now().day().or_else(|| Day::from_epoch(0)).unwrap_or_else(|| unreachable!("day 0 exists"))
    }
}

/// The computer's own clock and chance.
#[derive(Clone, Copy, Debug, Default)]
pub struct Computer;

impl World for Computer {
    fn now(&self) -> Moment {
        // To the thousandth, so that what happens within one second keeps its order in the file.
        Moment::new(jiff::Zoned::now().strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string())
    }

    fn new_id(&self) -> Uuid {
        Uuid::new_v4()
    }
}

/// Name of the person at this computer, for the history and the lock.
pub fn user_name() -> String {
    ["USER", "USERNAME", "LOGNAME"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|name| !name.trim().is_empty())
        .unwrap_or_else(|| "adviseur".to_owned())
}
