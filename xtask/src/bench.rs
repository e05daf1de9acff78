//! Builds what is measured, and measures it.

use crate::run::{cargo, quiet, root};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Everything in release mode: the product, the bench, and the programs that each needs beside it.
const BINARIES: &[(&str, &str)] = &[
    ("whimbrel", "whimbrel"),
    ("whimbrel-compute", "compute-bench"),
    ("whimbrel-compute", "compute-fixture"),
    ("whimbrel-bench", "bench-function"),
    ("whimbrel-bench", "whimbrel-bench"),
];

pub(crate) fn run(args: &[String]) -> Result<()> {
    eprintln!("building what is measured");
    let mut cargo = cargo();
    cargo.args(["build", "--release", "--quiet"]);
    for (package, binary) in BINARIES {
        cargo.args(["-p", package, "--bin", binary]);
    }
    quiet(&mut cargo)?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    let program = target.join("release/whimbrel-bench");
    let status = Command::new(&program).args(args).current_dir(root()).status();
    let status = status.with_context(|| format!("starting {}", program.display()))?;
    if !status.success() {
        bail!("the bench ended with {status}");
    }
    Ok(())
}
