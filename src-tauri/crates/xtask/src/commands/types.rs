//! `types`: writes the interface's types anew. The work is in the test that also guards them against drift.

use crate::needs::{self, Need};
use crate::process;
use crate::project::Project;

/// Writes `ui/src/api/generated` from the Rust core.
pub(crate) fn write(project: &Project) -> Result<(), String> {
    needs::provide(project, &[Need::WebView, Need::Interface])?;
    let mut cargo = process::cargo(project, &["test", "--workspace", "--test", "wire_drift"]);
    process::show(cargo.env("RAADSLAG_WRITE_TYPES", "1"))
}
