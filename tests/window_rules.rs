//! What the window may and may not do, held against the files that say so: content rules, capabilities, features.
//! Whether a real window obeys is seen by `window.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[allow(dead_code, reason = "shared between tests; each takes what it needs")]
#[path = "support/graph.rs"]
mod graph;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// Everything comes from the program itself; the page may speak with the core and with nobody else.
const CONTENT_RULES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src ipc: http://ipc.localhost; base-uri 'none'; form-action 'none'; frame-src 'none'; \
     object-src 'none'";

/// What Tauri may be built with. None of these opens a door; `devtools` and `protocol-asset` are not among them.
const TAURI_FEATURES: &[&str] = &[
    "common-controls-v6",
    "compression",
    "custom-protocol",
    "dbus",
    "default",
    "dynamic-acl",
    "tauri-runtime-wry",
    "webkit2gtk",
    "webview2-com",
    "wry",
    "x11",
];

#[test]
fn the_security_part_of_the_configuration_is_exactly_this() {
    let configuration = json_of("tauri.conf.json");
    let expected = json!({
        "csp": CONTENT_RULES,
        "freezePrototype": true,
        "assetProtocol": { "enable": false, "scope": [] },
        "capabilities": ["main"]
    });
    assert_eq!(configuration["app"]["security"], expected);
    assert_eq!(configuration["app"]["withGlobalTauri"], json!(false));
    // The one window is opened by our own code, so that its rules stand beside it.
    assert_eq!(configuration["app"]["windows"], json!([]));
    assert_eq!(configuration["build"], json!({ "frontendDist": "ui/dist" }));
    assert_eq!(configuration["plugins"], Value::Null);
}

#[test]
fn the_one_capability_lets_the_window_hear_and_no_more() {
    let folder = root().join("src-tauri/capabilities");
    let names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(names, ["main.json"]);
    let mut capability = json_of("src-tauri/capabilities/main.json");
    assert!(capability["description"].take().is_string());
    let expected = json!({
        "identifier": "main",
        "description": null,
        "windows": ["main"],
        "permissions": ["core:event:allow-listen", "core:event:allow-unlisten"]
    });
    assert_eq!(capability, expected);
}

#[test]
fn the_window_has_one_command() {
    let shell: String = ["lib.rs", "bridge.rs", "window.rs", "dialogs.rs", "main.rs"]
        .map(|name| fs::read_to_string(root().join("src-tauri").join(name)).unwrap())
        .concat();
    assert_eq!(shell.matches("generate_handler!").count(), 1);
    assert!(shell.contains("generate_handler![bridge::call]"));
    assert_eq!(shell.matches("#[tauri::command]").count(), 1);
    assert_eq!(shell.matches(".plugin(").count(), 0);
}

#[test]
fn tauri_is_built_without_its_doors() {
    let metadata = graph::resolved();
    let is_tauri = |name: &str| name == "tauri";
    let tauri = metadata.packages.iter().find(|package| is_tauri(&package.name)).unwrap();
    let resolve = metadata.resolve.as_ref().unwrap();
    let node = resolve.nodes.iter().find(|node| node.id == tauri.id).unwrap();
    let unknown: Vec<String> = node
        .features
        .iter()
        .map(ToString::to_string)
        .filter(|feature| !TAURI_FEATURES.contains(&feature.as_str()))
        .collect();
    assert!(unknown.is_empty(), "tauri is built with {unknown:?}");
    // CVE-2026-42184 was mended in this version.
    assert!(tauri.version >= "2.11.1".parse().unwrap(), "tauri {} is too old", tauri.version);
}

#[test]
fn the_page_asks_for_nothing_from_elsewhere() {
    let page = fs::read_to_string(root().join("ui/index.html")).unwrap();
    for address in ["http:", "https:", "//cdn", "<iframe", "<base", "<style", "javascript:"] {
        assert!(!page.contains(address), "index.html holds {address}");
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn json_of(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(root().join(path)).unwrap()).unwrap()
}
