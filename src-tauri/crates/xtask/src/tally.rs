//! Counting tests: reads the closing lines that test runners print. Knows each runner's wording, runs none.

/// How many tests passed and failed, with the lines that said so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) lines: Vec<String>,
}

impl Tally {
    /// The tally of one thing that either holds or does not.
    pub(crate) fn one(holds: bool) -> Self {
        Self { passed: u64::from(holds), failed: u64::from(!holds), lines: Vec::new() }
    }

    /// Both together.
    pub(crate) fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.lines.extend(other.lines);
    }
}

/// Sums the closing lines in a runner's output: cargo, vitest, pytest, node's runner, or a plain `N passed, N failed`.
pub(crate) fn read(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let line = without_colour(line);
        let line = line.trim();
        if let Some(counts) = closing(line) {
            tally.passed += count_of(&counts, &["passed", "pass"]);
            tally.failed += count_of(&counts, &["failed", "fail", "error", "errors"]);
            tally.lines.push(line.to_owned());
        }
    }
    tally
}

/// The counts of a closing line, or nothing when the line is not one.
fn closing(line: &str) -> Option<Vec<(u64, String)>> {
    let body = line.trim_matches(['=', ' ']);
    if let Some(rest) = line.strip_prefix("test result:") {
        let counts = rest.split_once(". ").map_or(rest, |(_, counts)| counts);
        return pairs(counts.split("; finished").next()?, &[';']);
    }
    if let Some(rest) = line.strip_prefix("Tests  ") {
        return pairs(rest.split(" (").next()?, &['|']);
    }
    if let Some(rest) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ ")) {
        let (word, count) = rest.split_once(' ')?;
        let known = matches!(word, "pass" | "fail");
        return known.then(|| count.parse().ok().map(|count| vec![(count, word.to_owned())]))?;
    }
    pairs(body.split(" in ").next()?, &[','])
}

/// `3 passed, 1 failed` as pairs; nothing when any part is not a number and a known word.
fn pairs(text: &str, separators: &[char]) -> Option<Vec<(u64, String)>> {
    let known =
        ["passed", "failed", "skipped", "ignored", "measured", "filtered", "todo", "error", "errors", "warning"];
    let mut found = Vec::new();
    for part in text.split(separators).map(str::trim).filter(|part| !part.is_empty()) {
        let mut words = part.split_whitespace();
        let (count, word) = (words.next()?.parse().ok()?, words.next()?);
        if words.any(|more| more != "out") {
            return None;
        }
        if !known.iter().any(|name| word.trim_end_matches('s') == name.trim_end_matches('s')) {
            return None;
        }
        found.push((count, word.to_owned()));
    }
    let says_result = found.iter().any(|(_, word)| ["passed", "failed", "error", "errors"].contains(&word.as_str()));
    says_result.then_some(found)
}

fn count_of(counts: &[(u64, String)], words: &[&str]) -> u64 {
    counts.iter().filter(|(_, word)| words.contains(&word.as_str())).map(|(count, _)| count).sum()
}

/// A line as it reads without colours.
pub(crate) fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            // A colour is written as ESC [ … and ends at its first letter.
            letters.by_ref().skip(1).find(char::is_ascii_alphabetic);
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(output: &str, passed: u64, failed: u64) {
        let tally = read(output);
        assert_eq!((tally.passed, tally.failed), (passed, failed), "{output}");
    }

    #[test]
    fn closing_lines_of_every_runner_are_counted() {
        check("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.02s", 12, 0);
        check("test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.1s", 2, 1);
        check(" Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 11 passed | 2 skipped (14)", 11, 1);
        check("========= 3 passed, 1 failed, 2 warnings in 0.51s =========", 3, 1);
        check("3 passed in 0.12s", 3, 0);
        check("1 error in 0.30s", 0, 1);
        check("# tests 5\n# pass 4\n# fail 1", 4, 1);
        check("7 passed, 0 failed, 1 skipped", 7, 0);
    }

    #[test]
    fn colours_do_not_hide_a_closing_line() {
        check("test result: \u{1b}[32mok\u{1b}[0m. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out", 4, 0);
        check(
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m1 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (1)\u{1b}[39m",
            1,
            0,
        );
    }

    #[test]
    fn ordinary_sentences_are_not_counted() {
        check("3 passed the gate\n12 rows, 4 failed to parse\nrunning 5 tests\n2 failed, see above", 0, 0);
        check("Tests are good\n# fail safe\nall 3 passed", 0, 0);
    }
}
