//! `types`: writes the interface's types anew. The work is in the test that also guards them against drift.

use crate::commands::test::test_program;
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{interface, packages, process};

/// Writes `ui/src/api/generated` from the Rust core.
pub(crate) fn write(project: &Project) -> Result<(), String> {
    let wanted = [Need::WebView];
    packages::install_missing(&wanted)?;
    needs::provide(project, &wanted)?;
    // The interface may not build before its types are right, and the app does not compile without a built interface.
    interface::stand_in(project)?;
    let program = test_program(project, "wire_drift")?;
    let mut test = process::inside(&project.root, &program.to_string_lossy(), &[]);
    process::show(test.env("RAADSLAG_WRITE_TYPES", "1"))
}
