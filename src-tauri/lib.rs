//! The shell: puts the counter behind a window. The only code that knows Tauri; no use case lives here.

mod bridge;
mod dialogs;
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use desk::{Computer, Counter, Desk, First, Hands, Host, Language};
use tauri::{Manager as _, RunEvent};

/// Starts the window, or reads a sheet when the program was started to do only that.
pub fn run() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).peekable();
    if arguments.peek().is_some_and(|argument| argument == desk::READ_SHEETS) {
        return workbook::worker::serve();
    }
    let first = first_of(arguments);
    let counter = match counter() {
        Ok(counter) => counter,
        Err(failure) => {
            dialogs::alarm(&failure);
            return ExitCode::FAILURE;
        }
    };
    if let Some(first) = first {
        counter.begin_with(first);
    }
    show(&counter)
}

/// What is to be opened first: one thing, as there is one window for one dossier.
fn first_of(mut arguments: impl Iterator<Item = OsString>) -> Option<First> {
    let argument = arguments.next()?;
    Some(if argument == "--sample" { First::Sample } else { First::Dossier(PathBuf::from(argument)) })
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

fn show(counter: &Arc<Counter>) -> ExitCode {
    let built = tauri::Builder::default()
        .manage(Arc::clone(counter))
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
    bridge::pass_events_on(counter, app.handle());
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
        let first = |words: &[&str]| first_of(words.iter().map(OsString::from));
        assert_eq!(first(&["/x/y.raadslag"]), Some(First::Dossier(PathBuf::from("/x/y.raadslag"))));
        assert_eq!(first(&["--sample"]), Some(First::Sample));
        assert_eq!(first(&[]), None);
    }
}
