//! Programs of the machine: where they are, and what they say.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The first executable of this name on the PATH.
pub(super) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// Runs a program to its end off the worker: what it printed, or the last thing that it complained of.
pub(super) async fn run<A: AsRef<OsStr>>(program: &Path, arguments: &[A]) -> Result<String, String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    let output = tokio::task::spawn_blocking(move || command.output())
        .await
        .map_err(|error| error.to_string())?
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let line = complaint.lines().map(str::trim).rfind(|line| line.to_ascii_lowercase().contains("error"));
    let line = line.or_else(|| complaint.lines().map(str::trim).rfind(|line| !line.is_empty()));
    Err(line.map_or_else(|| output.status.to_string(), str::to_owned))
}
