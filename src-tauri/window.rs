//! The window: one, without remote content; nothing in it may go elsewhere. Files dropped on it go to the counter.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::sync::Arc;

use desk::Counter;
use tauri::webview::NewWindowResponse;
use tauri::{App, DragDropEvent, Emitter as _, Manager as _, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};

/// Opens the window.
pub(crate) fn open(app: &mut App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Raadslag")
        .inner_size(1280.0, 800.0)
        .min_inner_size(480.0, 400.0)
        .on_navigation(|address| matches!(address.scheme(), "tauri" | "http" | "https") && is_own(address.host_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    Ok(())
}

/// Hears what happens to the window.
pub(crate) fn on_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(drag) = event else { return };
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

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn the_window_stays_at_its_own_pages() {
        assert!(is_own(Some("localhost")) && is_own(Some("tauri.localhost")));
        assert!(!is_own(Some("example.org")));
    }
}
