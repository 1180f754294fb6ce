//! Running a table of steps: each is prepared, timed and counted, and a failed one does not stop the next.

use std::time::{Duration, Instant};

use crate::needs::{self, Need};
use crate::packages;
use crate::project::Project;
use crate::tally::Tally;

/// One row of a command's table.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    /// The name that `--only` takes.
    pub(crate) name: &'static str,
    /// What it shows, in one line.
    pub(crate) about: &'static str,
    /// What must be on the machine first.
    pub(crate) needs: &'static [Need],
    /// The work. An error is counted as one failure.
    pub(crate) run: fn(&Project) -> Result<Tally, String>,
}

struct Ended {
    name: &'static str,
    time: Duration,
    tally: Tally,
    fault: Option<String>,
}

/// Runs all steps, or those named after `--only`; ends with the line `N passed, N failed`. True when nothing failed.
pub(crate) fn run_all(project: &Project, table: &[Step], rest: &[String]) -> Result<bool, String> {
    let chosen = choose(table, rest)?;
    let all_needs: Vec<Need> = chosen.iter().flat_map(|step| step.needs.iter().copied()).collect();
    // One installation for all steps. When it cannot be done, the steps that need it say so themselves.
    if let Err(fault) = packages::install_missing(&all_needs) {
        eprintln!("{fault}");
    }
    let mut ended = Vec::new();
    for step in &chosen {
        println!("\n=== {}: {}", step.name, step.about);
        let started = Instant::now();
        let outcome = needs::provide(project, step.needs).and_then(|()| (step.run)(project));
        ended.push(judge(step.name, started.elapsed(), outcome));
    }
    Ok(report(&ended))
}

fn choose(table: &[Step], rest: &[String]) -> Result<Vec<Step>, String> {
    let mut chosen = Vec::new();
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        let name = match word.as_str() {
            "--only" => words.next().ok_or("--only wants the name of a step")?,
            other => return Err(format!("`{other}` is not understood; `cargo xtask steps` names the steps")),
        };
        let step = table.iter().find(|step| step.name == name);
        chosen.push(*step.ok_or_else(|| format!("no step is called `{name}`; `cargo xtask steps` names them"))?);
    }
    Ok(if chosen.is_empty() { table.to_vec() } else { chosen })
}

fn judge(name: &'static str, time: Duration, outcome: Result<Tally, String>) -> Ended {
    match outcome {
        Ok(tally) if tally.passed + tally.failed == 0 => {
            let fault = Some("no test ran".to_owned());
            Ended { name, time, tally: Tally::one(false), fault }
        }
        Ok(tally) => Ended { name, time, tally, fault: None },
        Err(fault) => Ended { name, time, tally: Tally::one(false), fault: Some(fault) },
    }
}

fn report(ended: &[Ended]) -> bool {
    println!("\n=== closing lines");
    for step in ended {
        for line in &step.tally.lines {
            println!("{}: {line}", step.name);
        }
    }
    println!("\n=== steps");
    let mut total = Tally::default();
    for step in ended {
        let state = if step.tally.failed == 0 { "ok" } else { "FAILED" };
        let (passed, failed) = (step.tally.passed, step.tally.failed);
        println!("{:<12} {state:<7} {passed:>6} + {failed:<4} {:>8.1} s", step.name, step.time.as_secs_f64());
        if let Some(fault) = &step.fault {
            println!("             {}", fault.replace('\n', "\n             "));
        }
        total.add(step.tally.clone());
    }
    println!("\n{} passed, {} failed", total.passed, total.failed);
    total.failed == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[Step] = &[
        Step { name: "good", about: "holds", needs: &[], run: |_| Ok(Tally::one(true)) },
        Step { name: "empty", about: "runs nothing", needs: &[], run: |_| Ok(Tally::default()) },
        Step { name: "broken", about: "cannot start", needs: &[], run: |_| Err("no such tool".to_owned()) },
    ];

    fn run(only: &[&str]) -> Result<bool, String> {
        let words: Vec<String> = only.iter().flat_map(|name| ["--only".to_owned(), (*name).to_owned()]).collect();
        run_all(&Project::here(), TABLE, &words)
    }

    #[test]
    fn a_step_that_ran_no_test_is_a_failure() {
        assert_eq!(run(&["good"]), Ok(true));
        assert_eq!(run(&["empty"]), Ok(false));
        assert_eq!(run(&["broken"]), Ok(false));
    }

    #[test]
    fn all_steps_run_when_none_is_chosen() {
        assert_eq!(choose(TABLE, &[]).unwrap_or_default().len(), 3);
        assert_eq!(run(&[]), Ok(false));
    }

    #[test]
    fn an_unknown_step_is_refused() {
        assert!(run(&["fantasy"]).is_err_and(|fault| fault.contains("fantasy")));
    }
}
