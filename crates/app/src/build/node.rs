//! A Node function with a `package.json`.

use super::{Source, package};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Copies the source and installs its production dependencies, if it has any.
pub(crate) fn build(source: &Source, files: &[PathBuf], staging: &Path, say: &dyn Fn(&str)) -> Result<()> {
    package::copy(&source.path, files, staging)?;
    let manifest = std::fs::read_to_string(source.path.join("package.json"))?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest)
        .with_context(|| format!("{}: {}/package.json is not JSON", source.name, source.path.display()))?;
    let depends =
        manifest.get("dependencies").and_then(|value| value.as_object()).is_some_and(|map| !map.is_empty());
    if !depends {
        return Ok(());
    }
    say(&format!("{}: npm install in {}", source.name, source.path.display()));
    npm(source, staging, &["install", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"])
}

/// Runs npm in a folder.
pub(super) fn npm(source: &Source, folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(arguments).current_dir(folder);
    let output = npm.stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("{}: could not start npm; install Node.js", source.name))?;
    if !output.status.success() {
        bail!("{}: npm failed\n{}", source.name, String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(())
}
