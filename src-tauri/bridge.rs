//! The one command of the window: passes a call on to the counter, off the thread that draws. `leave` alone is for the
//! window itself.

use std::sync::Arc;

use desk::Counter;
use desk::wire::{FailureView, ProgressView};
use serde_json::Value;
use tauri::ipc::Channel;
use tauri::{AppHandle, Emitter as _, State, Window};

/// The page has stored what was typed; its window may go.
const LEAVE: &str = "leave";

/// Answers a call of the window.
#[tauri::command]
pub(crate) async fn call(
    window: Window,
    counter: State<'_, Arc<Counter>>,
    name: String,
    args: Value,
    progress: Channel<ProgressView>,
) -> Result<Value, FailureView> {
    if name == LEAVE {
        // A window that is gone already needs no farewell.
        let _ = window.destroy();
        return Ok(Value::Null);
    }
    let counter = Arc::clone(&counter);
    let answer = tauri::async_runtime::spawn_blocking(move || {
        counter.call(&name, args, &|view| {
            // A window that is gone wants no progress.
            let _ = progress.send(view);
        })
    });
    answer.await.unwrap_or_else(|error| {
        Err(FailureView {
            kind: "bug".to_owned(),
            key: "desk-bug".to_owned(),
            text: error.to_string(),
            remedy: None,
            place: None,
        })
    })
}

/// Passes on what the desk tells without being asked.
pub(crate) fn pass_events_on(counter: &Counter, app: &AppHandle) {
    let app = app.clone();
    counter.listen(Box::new(move |event, payload| {
        let _ = app.emit(event, payload);
    }));
}
