//! `bench`: speed in the optimised build, as ratios to a peer measured in the same run. To add a mark, add a row: an
//! example that prints what it measured and ends badly when it misses its mark.

use crate::commands::test::settled;
use crate::needs::Need;
use crate::process;
use crate::project::Project;
use crate::python;
use crate::steps::Step;
use crate::tally::Tally;

/// The steps of `bench`.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "import",
        about: "1,000,000 rows of 10 columns and 100,000 of 20: within 1.3 times the bare read, before polars, under 250 MB",
        needs: &[Need::Compiler, Need::Peers],
        run: |project| measure(project, "raadslag-cli", "import_bench"),
    },
    Step {
        name: "describe",
        about: "describing 1,000,000 rows, under 300 ms",
        needs: &[Need::Compiler],
        run: |project| measure(project, "analysis", "describe_bench"),
    },
    Step {
        name: "blocks",
        about: "storing 1,000,000 rows of 10 columns, one column back, publishing, opening",
        needs: &[Need::Compiler],
        run: |project| measure(project, "archive", "block_bench"),
    },
    Step {
        name: "export",
        about: "note and workbook of the sample, under 3 s",
        needs: &[Need::Compiler],
        run: |project| measure(project, "raadslag-cli", "export_bench"),
    },
];

/// An example in the optimised build.
fn measure(project: &Project, package: &str, name: &str) -> Result<Tally, String> {
    let words = ["run", "--release", "--package", package, "--example", name];
    let mut running = process::cargo(project, &words);
    running.env("RAADSLAG_PEERS", python::program(project, python::PEERS));
    let heard = process::listen(&mut running)?;
    Ok(settled(&heard))
}
