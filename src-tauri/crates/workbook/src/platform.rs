//! What differs between operating systems: limits of the reader process, why a process ended, and files held by others.
//!
//! Unix sets hard limits on data, processor time, written files and core dumps. Windows has a job object with a limit on
//! the working set: memory beyond it goes to the page file, and the clock in `worker` ends what has become slow.

use std::io;
use std::process::{Command, ExitStatus};

/// Most memory that the reader process may take.
pub(crate) const MEMORY: u64 = 960 << 20;

/// Most seconds that reading may take.
pub(crate) const SECONDS: u64 = 60;

/// Limits this process, once and for good. What cannot be limited is left to the clock.
#[cfg(unix)]
pub(crate) fn limit_this_process() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let both = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    // A limit that the system does not know is no reason to stop: the others and the clock remain.
    let _ = setrlimit(Resource::Data, both(MEMORY));
    let _ = setrlimit(Resource::Cpu, both(2 * SECONDS));
    let _ = setrlimit(Resource::Core, both(0));
    let _ = setrlimit(Resource::Fsize, both(0));
}

/// Limits this process, once and for good. What cannot be limited is left to the clock.
#[cfg(windows)]
pub(crate) fn limit_this_process() {
    let mut limits = win32job::ExtendedLimitInfo::new();
    let most = usize::try_from(MEMORY).unwrap_or(usize::MAX);
    limits.limit_working_memory(1 << 20, most).limit_priority_class(win32job::PriorityClass::BelowNormal);
    if let Ok(job) = win32job::Job::create_with_limit_info(&limits)
        && job.assign_current_process().is_ok()
    {
        // The job must live as long as this process does.
        std::mem::forget(job);
    }
}

/// Why a process ended, when the operating system ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    OutOfTime,
    Killed,
    Other,
}

/// Why a process ended.
#[cfg(unix)]
pub(crate) fn why_ended(status: ExitStatus) -> Ended {
    use std::os::unix::process::ExitStatusExt;
    let is = |signal: rustix::process::Signal| status.signal() == Some(signal.as_raw());
    if is(rustix::process::Signal::XCPU) {
        Ended::OutOfTime
    } else if is(rustix::process::Signal::KILL) {
        Ended::Killed
    } else {
        Ended::Other
    }
}

/// Why a process ended.
#[cfg(windows)]
pub(crate) fn why_ended(_status: ExitStatus) -> Ended {
    Ended::Other
}

/// Starts a process without a window of its own.
#[cfg(unix)]
pub(crate) fn without_window(command: &mut Command) -> &mut Command {
    command
}

/// Starts a process without a window of its own.
#[cfg(windows)]
pub(crate) fn without_window(command: &mut Command) -> &mut Command {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW)
}

/// Whether a file could not be opened because another program holds it.
#[cfg(unix)]
pub(crate) fn is_held(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ResourceBusy
}

/// Whether a file could not be opened because another program holds it: a sharing or lock violation.
#[cfg(windows)]
pub(crate) fn is_held(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(32 | 33))
}
