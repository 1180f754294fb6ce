//! raadslag-cli
fn main() {}
