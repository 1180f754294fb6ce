//! What the window looks like to those who read with other means: axe on home and on every step of the sample.

use serde_json::{Value, json};

use super::app::{Computer, has_screen};
use super::driver::Driver;

const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

#[test]
fn axe_finds_nothing_on_home_and_on_any_step_of_the_sample() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let window = computer.start(&[]);
    window.find("heading", "Wat wilt u doen?");
    let mut found = findings(&window, "home");
    drop(window);

    let window = computer.start(&["--sample".into()]);
    for step in ["Start", "Vraag", "Doel", "Gegevens op orde", "Beschrijven", "Nota"] {
        window.click("button", &format!("{step}…"));
        window.find("heading", step);
        found.extend(findings(&window, step));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// What axe objects to, each with the place.
fn findings(window: &Driver, place: &str) -> Vec<String> {
    let axe = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js"));
    window.run(&format!("{}\nwindow.axe = axe;", axe.expect("ui/node_modules holds no axe-core")), &[]);
    let script = "const [rules, done] = arguments;
        axe.run(document, { runOnly: rules }).then(({ violations, passes }) => done({ violations, passes: passes.length }), (error) => done(String(error)));";
    let answer = window.run_long(script, &[json!(RULES)]);
    assert!(answer["passes"].as_u64().unwrap_or(0) > 10, "axe looked at nothing: {answer}");
    let told = |finding: &Value| {
        let nodes: Vec<&str> =
            finding["nodes"].as_array().unwrap().iter().filter_map(|node| node["html"].as_str()).collect();
        format!("{place}: {}: {}", finding["id"].as_str().unwrap_or_default(), nodes.join("\n    "))
    };
    answer["violations"].as_array().unwrap().iter().map(told).collect()
}
