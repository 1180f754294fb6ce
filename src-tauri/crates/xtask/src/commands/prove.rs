//! `prove`: the full figures behind the promises; the fast versions run in `test`. To add a proof, add a row: an
//! example of a crate that ends badly when its promise does not hold, or a test that does more when `RAADSLAG_PROVE` is set.

use std::process::Command;

use crate::commands::test::{build_programs, counted, pytest, settled};
use crate::needs::Need;
use crate::project::Project;
use crate::steps::Step;
use crate::tally::Tally;
use crate::{process, python};

/// The steps of `prove`.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "kill",
        about: "nothing that shows as saved is lost: 300 kills during edits",
        needs: &[Need::Compiler],
        run: |project| example(project, "kill_proof", &["--kills", "300"]),
    },
    Step {
        name: "walk",
        about: "undo is exact: a random walk of 2,000 acts, every state equal",
        needs: &[Need::Compiler],
        run: |project| example(project, "walk_proof", &["--steps", "2000"]),
    },
    Step {
        name: "received",
        about: "a received dossier cannot act: 10,000 broken files, each refused or harmless",
        needs: &[Need::Compiler],
        run: |project| example(project, "mutation_proof", &["--files", "10000"]),
    },
    Step {
        name: "sheets",
        about: "real and hostile sheets: every case, with its outcome, time and memory",
        needs: &[Need::Compiler, Need::Documents],
        run: sheets,
    },
    Step {
        name: "foreign",
        about: "workbooks that other projects test with: none crashes, hangs or takes too much (needs a network)",
        needs: &[Need::Compiler, Need::Documents],
        run: foreign,
    },
    Step {
        name: "fuzz",
        about: "bytes of workbooks and texts that a fuzzer changes, 20 minutes each: no crash, no hang, no row lost",
        needs: &[Need::Compiler, Need::Documents, Need::Fuzzer],
        run: fuzz,
    },
    Step {
        name: "rules",
        about: "a rule for finding tables that is switched off fails one of our own cases (half an hour)",
        needs: &[Need::Compiler, Need::Mutants],
        run: rules,
    },
    Step {
        name: "properties",
        about: "rules that hold for random input, at a hundred times the usual number of cases",
        needs: &[Need::Compiler],
        run: |project| tests(project, "analysis"),
    },
];

/// An example of the debug build; it ends badly when its promise does not hold. Built with everything else, because
/// cargo would build a quarter of the world a second time for one package alone.
fn example(project: &Project, name: &str, arguments: &[&str]) -> Result<Tally, String> {
    build_programs(project)?;
    let program = project.built(&format!("examples/{name}"));
    Ok(settled(&process::listen(
        process::inside(&project.root, &program.to_string_lossy(), arguments).env("RUST_BACKTRACE", "0"),
    )?))
}

/// What is made of each sheet, told line by line.
fn sheets(project: &Project) -> Result<Tally, String> {
    build_programs(project)?;
    Ok(counted(&process::listen(&mut pytest(project, &["tests/documents/test_inspect.py"]))?))
}

/// Workbooks out of the source packages of other projects, kept beside the build.
fn foreign(project: &Project) -> Result<Tally, String> {
    build_programs(project)?;
    let mut inspecting = Command::new(python::program(project, python::DOCUMENTS));
    inspecting.arg(project.root.join("tests").join("documents").join("foreign_workbooks.py"));
    inspecting.arg(project.target.join("foreign")).env("RAADSLAG_CLI", project.built("raadslag-cli"));
    Ok(settled(&process::listen(inspecting.env("PYTHONDONTWRITEBYTECODE", "1"))?))
}

/// Files of the analyst that hold the rules for finding tables. What is merged plays its part in the values only.
const RULES: [&str; 9] = ["heads", "outline", "beside", "turned", "sums", "rows", "field", "heading", "units"];

/// Every question with yes or no in those rules is answered yes, and then no, for every sheet: a case must notice.
fn rules(project: &Project) -> Result<Tally, String> {
    let mut mutating = process::cargo(project, &["mutants", "--package", "analysis", ANSWERS]);
    for file in RULES {
        mutating.args(["--file", &format!("**/intake/{file}.rs")]);
    }
    mutating.arg("--output").arg(&project.target).args(["--", "--test", "intake_cases"]);
    Ok(noticed(&process::listen(&mut mutating)?.text))
}

/// Which mutants are asked for.
const ANSWERS: &str = "--re=-> bool with";

/// How many wrong answers were noticed, and how many were not. Fields that are left out of a struct are mutated whatever
/// is asked for, and are not counted.
fn noticed(said: &str) -> Tally {
    let is_answer = |line: &&str| line.contains("-> bool with");
    let missed = said.lines().filter(|line| line.contains("MISSED")).filter(is_answer).count();
    let all = said.lines().find_map(|line| line.split_once(" mutants tested")?.0.trim().parse::<usize>().ok());
    let Some(all) = all else { return Tally::one(false) };
    let others = said.lines().filter(|line| line.contains("MISSED")).count() - missed;
    Tally { passed: (all - missed - others) as u64, failed: missed as u64, lines: Vec::new() }
}

/// How long each target is fuzzed.
const FUZZING: &str = "-max_total_time=1200";

/// Both targets, beginning with the hostile files; what was found stands in `found`, and what was learned is kept.
fn fuzz(project: &Project) -> Result<Tally, String> {
    let kept = project.target.join("fuzz");
    let documents = project.root.join("tests").join("documents");
    let mut seeding =
        process::inside(&documents, &python::program(project, python::DOCUMENTS).to_string_lossy(), &["fuzz_seeds.py"]);
    process::show(seeding.arg(kept.join("seeds")).env("PYTHONDONTWRITEBYTECODE", "1"))?;
    let mut tally = Tally::default();
    for target in ["workbook_bytes", "text_bytes"] {
        let (corpus, found) = (kept.join("corpus").join(target), kept.join("found"));
        for folder in [&corpus, &found] {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let mut fuzzing = process::inside(&project.root.join("tests").join("fuzz"), "cargo", &["+nightly", "fuzz"]);
        // Without a sanitizer: the code is safe Rust, and the limit on memory then means what it says.
        fuzzing.args(["run", "--fuzz-dir", ".", "--sanitizer", "none", "--target-dir"]).arg(&kept).arg(target);
        fuzzing.arg(&corpus).arg(kept.join("seeds").join(target)).arg("--").arg(FUZZING);
        fuzzing.args(["-timeout=25", "-rss_limit_mb=2000", "-max_len=60000", "-print_final_stats=1"]);
        fuzzing.arg(format!("-artifact_prefix={}/{target}-", found.display()));
        let heard = process::listen(&mut fuzzing)?;
        tally.add(Tally::one(heard.ok));
    }
    Ok(tally)
}

/// A crate's tests with everything they can do.
fn tests(project: &Project, package: &str) -> Result<Tally, String> {
    let mut cargo = process::cargo(project, &["test", "--package", package, "--no-fail-fast"]);
    cargo.env("RAADSLAG_PROVE", "1").env("PROPTEST_CASES", "25600");
    Ok(counted(&process::listen(&mut cargo)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_wrong_answers_that_nobody_noticed_count_against_the_cases() {
        let said = "MISSED   heading.rs:40:77: delete field nameless from struct Heading expression in read in 18s\n\
                    MISSED   heading.rs:120:5: replace spread_merged -> bool with true in 6s build + 0s test\n\
                    102 mutants tested in 30m: 2 missed, 95 caught, 4 unviable, 1 timeouts\n";
        let tally = noticed(said);
        assert_eq!((tally.passed, tally.failed), (100, 1));
        assert_eq!(noticed("error: no such package").failed, 1);
    }
}
