//! The window: one, without remote content; nothing in it may go elsewhere. Files dropped on it go to the counter, and
//! it closes only when what was typed in it has been stored.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::sync::Arc;
use std::time::Duration;

use desk::Counter;
use tauri::webview::NewWindowResponse;
use tauri::{App, DragDropEvent, Emitter as _, Manager as _, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};

/// So long a page may take to store what was typed; a page that does not answer must not keep the window open.
const FAREWELL: Duration = Duration::from_secs(3);

/// Opens the window.
pub(crate) fn open(app: &mut App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Raadslag")
        .inner_size(1280.0, 800.0)
        .min_inner_size(480.0, 400.0)
        .on_navigation(|address| matches!(address.scheme(), "tauri" | "http" | "https") && is_own(address.host_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            // The name says which step of which dossier this is; a window that is gone needs none.
            let _ = window.set_title(&title);
        })
        .build()?;
    spelling::check(&window)
}

/// Hears what happens to the window.
pub(crate) fn on_event(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::DragDrop(drag) => on_drag(window, drag),
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            let _ = window.emit("leaving", ());
            let window = window.clone();
            std::thread::spawn(move || {
                std::thread::sleep(FAREWELL);
                let _ = window.destroy();
            });
        }
        _ => {}
    }
}

fn on_drag(window: &Window, drag: &DragDropEvent) {
    match drag {
        DragDropEvent::Enter { .. } => hover(window, Over::Window),
        DragDropEvent::Leave => hover(window, Over::Elsewhere),
        DragDropEvent::Drop { paths, .. } => {
            hover(window, Over::Elsewhere);
            if let Some(path) = paths.first().cloned() {
                let counter = Arc::clone(&window.state::<Arc<Counter>>());
                std::thread::spawn(move || counter.drop_file(&path));
            }
        }
        _ => {}
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Window,
    Elsewhere,
}

fn hover(window: &Window, over: Over) {
    let _ = window.emit("drag", serde_json::json!({ "over": over == Over::Window }));
}

/// The window's own pages; on Windows they have an address of their own.
fn is_own(host: Option<&str>) -> bool {
    matches!(host, None | Some("localhost" | "tauri.localhost"))
}

/// The spelling check of text fields. On Windows it follows the `lang` of the field by itself.
#[cfg(target_os = "linux")]
mod spelling {
    use tauri::WebviewWindow;
    use webkit2gtk::{WebContextExt as _, WebViewExt as _};

    /// Dutch, in which dossiers are written, and English, for the words that come along.
    const LANGUAGES: [&str; 2] = ["nl_NL", "en_GB"];

    pub(super) fn check(window: &WebviewWindow) -> tauri::Result<()> {
        window.with_webview(|webview| {
            if let Some(context) = webview.inner().context() {
                context.set_spell_checking_languages(&LANGUAGES);
                context.set_spell_checking_enabled(true);
            }
        })
    }
}

#[cfg(not(target_os = "linux"))]
mod spelling {
    use tauri::WebviewWindow;

    #[allow(clippy::unnecessary_wraps, reason = "as on Linux")]
    pub(super) fn check(_window: &WebviewWindow) -> tauri::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn the_window_stays_at_its_own_pages() {
        assert!(is_own(Some("localhost")) && is_own(Some("tauri.localhost")));
        assert!(!is_own(Some("example.org")));
    }
}
