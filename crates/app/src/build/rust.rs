//! A Rust function: a Cargo package whose binary becomes `bootstrap`.

use super::Source;
use crate::screen::live;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};

/// Builds the package in release mode and puts its binary into `staging`.
pub(crate) fn build(source: &Source, staging: &Path, say: &dyn Fn(&str)) -> Result<()> {
    say(&format!("{}: cargo build --release in {}", source.name, source.path.display()));
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--release", "--message-format=json-render-diagnostics"]).current_dir(&source.path);
    // The first build takes minutes, so a person sees cargo's own progress.
    let shown = live();
    cargo.stdin(Stdio::null()).stdout(Stdio::piped());
    cargo.stderr(if shown { Stdio::inherit() } else { Stdio::piped() });
    let output = cargo.spawn().and_then(std::process::Child::wait_with_output);
    let output =
        output.with_context(|| format!("{}: could not start cargo; is Rust installed?", source.name))?;
    if !output.status.success() {
        bail!("{}: cargo build failed\n{}", source.name, String::from_utf8_lossy(&output.stderr).trim_end());
    }
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    let executables: Vec<String> = messages.lines().filter_map(executable).collect();
    let [binary] = executables.as_slice() else {
        bail!(
            "{}: {} builds {} binaries; a function is one binary",
            source.name,
            source.path.display(),
            executables.len()
        );
    };
    std::fs::copy(binary, staging.join("bootstrap")).with_context(|| format!("copying {binary}"))?;
    Ok(())
}

fn executable(line: &str) -> Option<String> {
    let message: Value = serde_json::from_str(line).ok()?;
    Some(message.get("executable")?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_binary_in_cargos_messages() {
        assert_eq!(
            executable(r#"{"reason":"compiler-artifact","executable":"/t/x"}"#).as_deref(),
            Some("/t/x")
        );
        assert_eq!(executable(r#"{"reason":"compiler-artifact","executable":null}"#), None);
        assert_eq!(executable("warning: text"), None);
    }
}
