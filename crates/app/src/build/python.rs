//! A Python function with a `requirements.txt`.

use super::{Source, package};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Copies the source and installs what it requires beside it.
pub(crate) fn build(source: &Source, files: &[PathBuf], staging: &Path, say: &dyn Fn(&str)) -> Result<()> {
    let requirements = source.path.join("requirements.txt");
    let wants = std::fs::read_to_string(&requirements).unwrap_or_default();
    let wants_any = wants.lines().any(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    if wants_any {
        say(&format!("{}: pip install -r {}", source.name, requirements.display()));
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"]).arg(staging);
        pip.arg("-r").arg(&requirements).stdin(Stdio::null());
        let output = pip
            .output()
            .with_context(|| format!("{}: could not start python3; install Python", source.name))?;
        if !output.status.success() {
            bail!("{}: pip failed\n{}", source.name, String::from_utf8_lossy(&output.stderr).trim_end());
        }
    }
    package::copy(&source.path, files, staging)
}
