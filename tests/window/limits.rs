//! What the page may not do, tried in the real window: leave, call out, run other code, reach what is not its own.

use serde_json::json;

use super::app::{Computer, has_screen};
use super::driver::Driver;

#[test]
fn the_page_can_neither_leave_nor_call_out_nor_run_other_code() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let window = computer.start(&[]);
    window.find("heading", "Wat wilt u doen?");
    let address = at(&window);
    assert_eq!(address, "tauri://localhost");

    for script in [
        "location.href = 'https://example.org/'",
        "window.open('https://example.org/')",
        "document.body.appendChild(Object.assign(document.createElement('form'), { action: 'https://example.org/' })).submit()",
    ] {
        window.run(&format!("try {{ {script} }} catch (refused) {{}} return null"), &[]);
        std::thread::sleep(std::time::Duration::from_millis(300));
        assert_eq!(at(&window), address, "after: {script}");
    }
    for script in [
        "await fetch('https://example.org/')",
        "await fetch('http://127.0.0.1:9/')",
        "new Function('return 1')()",
        "await import('data:text/javascript,export default 1')",
        "await new Promise((done, refused) => { const frame = document.createElement('iframe'); frame.src = 'data:text/html,x'; document.addEventListener('securitypolicyviolation', refused, { once: true }); document.body.append(frame); setTimeout(done, 500); })",
        "await new Promise((done, refused) => { const socket = new WebSocket('ws://127.0.0.1:9/'); socket.onopen = done; socket.onerror = refused; })",
        "await new Promise((done, refused) => { const picture = new Image(); picture.onload = done; picture.onerror = refused; picture.src = 'https://example.org/x.png'; })",
        "await window.__TAURI_INTERNALS__.invoke('plugin:window|set_title', { label: 'main', value: 'x' })",
        "await window.__TAURI_INTERNALS__.invoke('plugin:path|resolve_directory', { directory: 1 })",
        "await window.__TAURI_INTERNALS__.invoke('plugin:event|emit', { event: 'opened', payload: null })",
        "await window.__TAURI_INTERNALS__.invoke('read', {})",
        "'use strict'; Object.prototype.polluted = 1; if ({}.polluted !== 1) throw new Error('frozen')",
    ] {
        assert!(is_refused(&window, script), "this was let through: {script}");
    }
    // The same question gets an answer where it may.
    assert!(!is_refused(
        &window,
        "await window.__TAURI_INTERNALS__.invoke('call', { name: 'home', args: {}, progress: '__CHANNEL__:0' })"
    ));
}

fn at(window: &Driver) -> String {
    window.run("return location.href", &[]).as_str().unwrap_or_default().to_owned()
}

fn is_refused(window: &Driver, script: &str) -> bool {
    let whole = format!(
        "const done = arguments[arguments.length - 1]; (async () => {{ {script} }})().then(() => done(false), () => done(true));"
    );
    window.run_long(&whole, &[]) == json!(true)
}
