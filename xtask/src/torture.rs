//! `cargo xtask torture`: the conformance case of that name for longer than CI can, as counts.

use crate::run::{cargo, check};
use anyhow::{Context as _, Result, bail};

/// How long it runs where nothing is said, in seconds.
const SECONDS: &str = "120";

/// Runs it: `--seconds N`, and `--slow-disk` beside something else that keeps the disk busy.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let (mut seconds, mut slow) = (SECONDS.to_owned(), false);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--seconds" => {
                seconds = args.next().context("--seconds wants a number")?.clone();
                seconds.parse::<u32>().with_context(|| format!("--seconds {seconds}"))?;
            }
            "--slow-disk" => slow = true,
            other => bail!("`{other}` is nothing that torture knows; it knows --seconds N and --slow-disk"),
        }
    }
    check(cargo().args(["build", "--quiet", "--package", "whimbrel"]))?;
    let mut run = cargo();
    run.args(["test", "--quiet", "--package", "whimbrel-tests", "--test", "conformance", "--", "torture"]);
    run.env("WHIMBREL_TORTURE_SECONDS", seconds);
    if slow {
        run.env("WHIMBREL_TORTURE_SLOW_DISK", "1");
    }
    check(&mut run)
}
