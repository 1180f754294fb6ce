//! The dependency graph that cargo resolves for this computer's kind. Knows names and arrows, no rule.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::process::Command;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};

/// Who leans on whom in the product: development dependencies are left out.
pub(crate) struct Graph {
    names: BTreeMap<PackageId, String>,
    ours: Vec<String>,
    below: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// Asks cargo; everything it needs has been fetched when a test runs.
    pub(crate) fn read() -> Self {
        let metadata = resolved();
        let names: BTreeMap<PackageId, String> =
            metadata.packages.iter().map(|package| (package.id.clone(), package.name.to_string())).collect();
        let ours = metadata.workspace_members.iter().map(|id| names[id].clone()).collect();
        let mut graph = Self { names, ours, below: BTreeMap::new() };
        for node in &metadata.resolve.unwrap().nodes {
            let product = node
                .deps
                .iter()
                .filter(|dep| dep.dep_kinds.iter().any(|kind| kind.kind != DependencyKind::Development));
            let below: BTreeSet<String> = product.map(|dep| graph.names[&dep.pkg].clone()).collect();
            graph.below.entry(graph.names[&node.id].clone()).or_default().extend(below);
        }
        graph
    }

    /// The crates of this repository.
    pub(crate) fn ours(&self) -> impl Iterator<Item = &str> {
        self.ours.iter().map(String::as_str)
    }

    /// What a crate leans on directly.
    pub(crate) fn leans_on(&self, name: &str) -> impl Iterator<Item = &str> {
        self.below.get(name).into_iter().flatten().map(String::as_str)
    }

    /// Everything that comes with a crate.
    pub(crate) fn everything_below(&self, name: &str) -> BTreeSet<String> {
        self.ways(name).into_keys().collect()
    }

    /// The shortest chain from a crate to one below it.
    pub(crate) fn way_to(&self, name: &str, wanted: &str) -> Vec<String> {
        let ways = self.ways(name);
        let mut chain = vec![wanted.to_owned()];
        while let Some(above) = chain.last().and_then(|last| ways.get(last)).filter(|above| !above.is_empty()) {
            chain.push(above.clone());
        }
        chain.reverse();
        chain
    }

    /// Each crate below, with the one it was reached from.
    fn ways(&self, name: &str) -> BTreeMap<String, String> {
        let mut reached = BTreeMap::from([(name.to_owned(), String::new())]);
        let mut waiting = VecDeque::from([name.to_owned()]);
        while let Some(at) = waiting.pop_front() {
            for next in self.leans_on(&at) {
                if !reached.contains_key(next) {
                    reached.insert(next.to_owned(), at.clone());
                    waiting.push_back(next.to_owned());
                }
            }
        }
        reached
    }
}

/// The graph for the computer that runs the test: packages for others have not been fetched.
pub(crate) fn resolved() -> Metadata {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let options = ["--locked", "--offline", "--filter-platform", host].map(str::to_owned);
    MetadataCommand::new().other_options(options).exec().unwrap()
}
