//! `cargo xtask test`: every check and every test, with all the set-up that they need.

use crate::run::{self, cargo, check};
use anyhow::{Result, bail};
use base::Clock;

/// One step: its name, what it does.
type Step = (&'static str, fn() -> Result<()>);

/// The steps in the order in which they run; cheap ones first.
const STEPS: &[Step] = &[
    ("format", || check(cargo().args(["fmt", "--all", "--check"]))),
    ("tidy", crate::tidy::run),
    ("wire", || crate::wire::run(&["--check".to_owned()])),
    ("clippy", || {
        check(cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    }),
    ("clients", crate::clients::install),
    ("unit tests", unit_tests),
    ("conformance", conformance),
];

/// Clients that nobody here wrote, against the running binary.
fn conformance() -> Result<()> {
    build()?;
    check(cargo().args(["test", "--quiet", "--workspace", "--test", "conformance"]))
}

fn unit_tests() -> Result<()> {
    build()?;
    let mut cargo = cargo();
    // The conformance harness is among them, and leaves its cases to the step of their own.
    cargo.args(["test", "--workspace"]).env("WHIMBREL_CONFORMANCE", "later");
    if let Some(folder) = crate::clients::protocol_vectors() {
        cargo.env("WHIMBREL_PROTOCOL_VECTORS", folder);
    }
    check(&mut cargo)
}

/// Builds everything at once: the programs, which tests run, and the tests themselves. Cargo chooses features for all that it
/// is asked to build, so asking for parts would build most dependencies once more.
fn build() -> Result<()> {
    check(cargo().args(["build", "--quiet", "--workspace", "--all-targets"]))
}

/// Runs the steps named in `only`, or all of them.
pub(crate) fn run(only: &[String]) -> Result<()> {
    if let Some(unknown) = only.iter().find(|name| !STEPS.iter().any(|(step, _)| step == name)) {
        let names: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
        bail!("`{unknown}` is no step of `cargo xtask test`; the steps are: {}", names.join(", "));
    }
    let clock = Clock::system();
    println!("testing in {}", run::root().display());
    let chosen = STEPS.iter().filter(|(name, _)| only.is_empty() || only.iter().any(|wanted| wanted == name));
    for (name, step) in chosen {
        println!("== {name}");
        let started = clock.monotonic();
        step()?;
        println!("== {name}: done in {:.1} s", (clock.monotonic() - started).as_secs_f64());
    }
    Ok(())
}
