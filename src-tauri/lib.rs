//! The shell: puts the counter behind a window. The only code that knows Tauri; no use case lives here.

mod bridge;
mod dialogs;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use desk::{Computer, Counter, Desk, Hands, Host, Language};
use tauri::{Manager as _, RunEvent};

/// What the program was started with.
#[derive(Debug, Default, PartialEq, Eq)]
struct Start {
    /// A dossier to open.
    dossier: Option<PathBuf>,
    /// Whether the sample is to be opened.
    sample: bool,
}

/// Starts the window, or reads a sheet when the program was started to do only that.
pub fn run() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).peekable();
    if arguments.peek().is_some_and(|argument| argument == desk::READ_SHEETS) {
        return workbook::worker::serve();
    }
    let start = start_with(arguments);
    let counter = match counter() {
        Ok(counter) => counter,
        Err(failure) => {
            dialogs::alarm(&failure);
            return ExitCode::FAILURE;
        }
    };
    show(counter, &start)
}

fn start_with(arguments: impl Iterator<Item = std::ffi::OsString>) -> Start {
    let mut start = Start::default();
    for argument in arguments {
        if argument == "--sample" {
            start.sample = true;
        } else {
            start.dossier = Some(PathBuf::from(argument));
        }
    }
    start
}

fn counter() -> Result<Arc<Counter>, String> {
    let words = desk::Words::new(Language::Dutch);
    let folder = std::env::var_os("RAADSLAG_HOME").map(PathBuf::from).or_else(|| {
        directories::ProjectDirs::from("nl", "", "raadslag").map(|folders| folders.data_local_dir().to_path_buf())
    });
    let (Some(folder), Ok(program)) = (folder, std::env::current_exe()) else {
        return Err(words.key("desk-no-home"));
    };
    let desk = Desk::new(Host {
        folder,
        worker: desk::reader(program),
        who: desk::clock::user_name(),
        program: "raadslag".to_owned(),
        language: Language::Dutch,
        world: Arc::new(Computer),
    });
    let hands: Box<dyn Hands> = dialogs::hands();
    desk.map(|desk| Counter::new(desk, hands)).map_err(|failure| failure.view(&words).text)
}

fn show(counter: Arc<Counter>, start: &Start) -> ExitCode {
    match start {
        Start { sample: true, .. } => {
            // A failure has been told to the window's first call of `snapshot`: nothing is open then.
            let _ = counter.call("open_sample", serde_json::json!({}), &|_| {});
        }
        Start { dossier: Some(path), .. } => {
            let _ = counter.open_path(path);
        }
        Start { .. } => {}
    }
    let built = tauri::Builder::default()
        .manage(Arc::clone(&counter))
        .invoke_handler(tauri::generate_handler![bridge::call])
        .setup(|app| Ok(window::open(app)?))
        .on_window_event(window::on_event)
        .build(tauri::generate_context!());
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            dialogs::alarm(&error.to_string());
            return ExitCode::FAILURE;
        }
    };
    bridge::pass_events_on(&counter, app.handle());
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            // Every act is safe in the working copy; this brings the user's file up to date as well.
            let _ = app.state::<Arc<Counter>>().close();
        }
    });
    ExitCode::SUCCESS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dossier_is_opened_by_argument_and_the_sample_by_its_flag() {
        let start = start_with(["/x/y.raadslag".into()].into_iter());
        assert_eq!(start.dossier, Some(PathBuf::from("/x/y.raadslag")));
        assert!(start_with(["--sample".into()].into_iter()).sample);
        assert_eq!(start_with(std::iter::empty()), Start::default());
    }
}
