//! Rows that a crate's own bench program measures.

use super::{Bound, Found, Row};
use crate::run::{self, cargo, check};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Warm calls and cold starts of function environments.
pub(crate) fn compute() -> Result<Vec<Found>> {
    build("whimbrel-compute", &["compute-bench", "compute-fixture"])?;
    rows(Command::new(binary("compute-bench")).env("WHIMBREL_RUNTIMES", run::root().join("target/runtimes")))
}

/// Durable commits.
pub(crate) fn store() -> Result<Vec<Found>> {
    build("whimbrel-store", &["store-bench"])?;
    // On the disk that the checkout is on: the system's temporary folder may lie in memory.
    rows(Command::new(binary("store-bench")).arg(run::root().join("target")))
}

/// A store of many items: point reads, memory, scans, opening after kill -9.
pub(crate) fn scale() -> Result<Vec<Found>> {
    build("whimbrel-store", &["store-bench"])?;
    rows(Command::new(binary("store-bench")).arg(run::root().join("target")).arg("--scale"))
}

/// Builds programs of a crate for measuring.
pub(crate) fn build(package: &str, programs: &[&str]) -> Result<()> {
    build_with(package, programs, &[])
}

/// The same, with arguments for cargo.
pub(crate) fn build_with(package: &str, programs: &[&str], arguments: &[&str]) -> Result<()> {
    let mut cargo = cargo();
    cargo.args(["build", "--quiet", "--release", "--package", package]).args(arguments);
    for program in programs {
        cargo.args(["--bin", program]);
    }
    check(&mut cargo)
}

/// Where a program that was built for measuring lies.
pub(crate) fn binary(name: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    target.unwrap_or_else(|| run::root().join("target")).join("release").join(name)
}

/// The rows that a program prints.
pub(crate) fn rows(command: &mut Command) -> Result<Vec<Found>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.arg("--json").stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("starting {name}"))?;
    if !output.status.success() {
        bail!("{name} failed: {}", output.status);
    }
    let text = String::from_utf8(output.stdout)?;
    text.lines().map(|line| row(line).with_context(|| format!("{name} printed {line}"))).collect()
}

/// A line of a bench program: `row`, `ours` or `us`, `peer` or `floor_us`, `target`, and where they are said `unit`, `bound`.
fn row(line: &str) -> Result<Found> {
    let line: Value = serde_json::from_str(line)?;
    let number = |names: [&str; 2]| {
        names
            .iter()
            .find_map(|name| line.get(name)?.as_f64())
            .with_context(|| format!("no number `{}`", names[0]))
    };
    Ok(Found::Row(Row {
        name: line.get("row").and_then(Value::as_str).context("no name")?.to_owned(),
        unit: line.get("unit").and_then(Value::as_str).unwrap_or("us").to_owned(),
        ours: number(["ours", "us"])?,
        peer: number(["peer", "floor_us"])?,
        target: number(["target", "target"])?,
        bound: match line.get("bound").and_then(Value::as_str) {
            Some("least") => Bound::Least,
            _ => Bound::Most,
        },
    }))
}
