//! Whose work comes along, and under which terms: every package of the product is on the list of licences that go
//! together with the EUPL-1.2. Reads what cargo and npm say of the packages; `deny.toml` carries the same list.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[allow(dead_code, reason = "shared between tests; each takes what it needs")]
#[path = "support/graph.rs"]
mod graph;
#[path = "support/sources.rs"]
mod sources;

use std::collections::BTreeSet;

use sources::{assert_clean, files};

#[test]
fn every_rust_package_of_the_product_may_come_along() {
    let graph = graph::Graph::read();
    let below: BTreeSet<String> =
        ["raadslag", "raadslag-cli"].iter().flat_map(|name| graph.everything_below(name)).collect();
    let metadata = graph::resolved();
    let packages: Vec<_> = metadata.packages.iter().filter(|package| below.contains(package.name.as_str())).collect();
    let faults: Vec<String> = packages
        .iter()
        .filter(|package| !package.license.as_deref().is_some_and(may_come_along))
        .map(|package| format!("{} {}: {:?}", package.name, package.version, package.license))
        .collect();
    assert_clean(packages.len(), &faults);
}

#[test]
fn every_package_of_the_interface_may_come_along() {
    let lock = &files("ui/package-lock.json", &["json"])[0];
    let lock: serde_json::Value = serde_json::from_str(&lock.text).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    // The first entry is the interface itself; what is for development only is not shipped.
    let shipped = packages.iter().filter(|(path, package)| !path.is_empty() && package["dev"] != true);
    let shipped: Vec<_> = shipped.filter(|(_, package)| package["devOptional"] != true).collect();
    let faults: Vec<String> = shipped
        .iter()
        .filter(|(_, package)| !package["license"].as_str().is_some_and(may_come_along))
        .map(|(path, package)| format!("{path}: {}", package["license"]))
        .collect();
    assert_clean(shipped.len(), &faults);
}

#[test]
fn choices_and_exceptions_are_read_rightly() {
    for good in [
        "MIT",
        "MIT OR GPL-3.0",
        "Apache-2.0 WITH LLVM-exception",
        "MIT/Apache-2.0",
        "(MIT OR X) AND ISC",
        "GPL-2.0 OR MIT AND Zlib",
    ] {
        assert!(may_come_along(good), "{good}");
    }
    for bad in
        ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND AGPL-3.0", "", "SEE LICENSE IN x", "Apache-2.0 WITH Other"]
    {
        assert!(!may_come_along(bad), "{bad}");
    }
}

/// The list in `deny.toml`.
fn allowed() -> BTreeSet<String> {
    let text = &files("deny.toml", &["toml"])[0].text;
    let list = text.split("allow = [").nth(1).unwrap().split(']').next().unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether an SPDX expression leaves a choice that is on the list: AND wants both sides, OR one.
fn may_come_along(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let allowed = allowed();
    let mut at = 0;
    either(&words, &mut at, &allowed) && at == words.len()
}

fn either(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut good = both(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        good |= both(words, at, allowed);
    }
    good
}

fn both(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut good = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        good &= one(words, at, allowed);
    }
    good
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let good = either(words, at, allowed);
        *at += 1;
        return good;
    }
    if words.get(*at) != Some(&"WITH") {
        return allowed.contains(*word);
    }
    *at += 2;
    words.get(*at - 1).is_some_and(|exception| allowed.contains(&format!("{word} WITH {exception}")))
}
