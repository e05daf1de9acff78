//! `whimbrel load`.

use crate::cli::{Load, Preset};
use crate::screen::{live, note, say};
use anyhow::Result;
use load::{Options, Plan, Progress};
use std::io::Write as _;
use std::time::Duration;

pub(crate) fn run(args: &Load) -> Result<()> {
    let Preset::Talk = args.preset;
    let plan = Plan::talk(&args.target, Duration::from_secs(args.seconds))?;
    let seconds: f64 = plan.phases.iter().map(|phase| phase.duration.as_secs_f64()).sum();
    note!("{} tests against {} in {seconds} s", plan.phases.len(), args.target);
    let options = Options { new_connections: args.new_connections, ..Options::default() };
    let report = load::run(plan, options, show)?;
    end_of_progress();
    say!("{}", report.table().trim_end());
    Ok(())
}

/// Redraws one calm line, on a terminal only.
pub(crate) fn show(progress: &Progress) {
    if live() {
        let Progress { phase, sent, done, failed } = progress;
        let _ = write!(std::io::stderr(), "\r\x1b[Ktest {phase}: {sent} sent, {done} done, {failed} failed");
    }
}

/// Clears the line that [`show`] drew.
pub(crate) fn end_of_progress() {
    if live() {
        let _ = write!(std::io::stderr(), "\r\x1b[K");
    }
}
