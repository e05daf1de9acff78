//! `whimbrel load`.

use crate::cli::{Load, Preset};
use crate::screen::{live, note, say};
use anyhow::{Context as _, Result, bail};
use load::{Options, Plan, Progress};
use std::io::Write as _;
use std::time::Duration;

pub(crate) fn run(args: &Load) -> Result<()> {
    let plan = plan(args)?;
    let seconds: f64 = plan.phases.iter().map(|phase| phase.duration.as_secs_f64()).sum();
    note!("{} tests against {} in {seconds} s", plan.phases.len(), plan.target);
    let options = Options { new_connections: args.new_connections, ..Options::default() };
    let report = load::run(plan, options, show)?;
    end_of_progress();
    say!("{}", report.table().trim_end());
    if let Some(path) = &args.json {
        let text = serde_json::to_string_pretty(&report.to_json())?;
        std::fs::write(path, text).with_context(|| format!("writing the report {}", path.display()))?;
    }
    if let Some(path) = &args.html {
        std::fs::write(path, report.to_html())
            .with_context(|| format!("writing the report {}", path.display()))?;
    }
    Ok(())
}

fn plan(args: &Load) -> Result<Plan> {
    match (&args.plan, args.preset, &args.target) {
        (Some(path), _, target) => {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("reading the plan {}", path.display()))?;
            let mut plan = Plan::from_yaml(&text, path)?;
            if let Some(target) = target {
                plan.target.clone_from(target);
            }
            Ok(plan)
        }
        (None, Some(Preset::Talk), Some(target)) => Plan::talk(target, Duration::from_secs(args.seconds)),
        (None, _, _) => bail!("name a plan, or --preset talk with its --target"),
    }
}

/// Redraws one calm line, on a terminal only.
pub(crate) fn show(progress: &Progress) {
    for line in &progress.logged {
        note!("{line}");
    }
    if live() {
        let Progress { phase, sent, done, failed, .. } = progress;
        let _ = write!(std::io::stderr(), "\r\x1b[Ktest {phase}: {sent} sent, {done} done, {failed} failed");
    }
}

/// Clears the line that [`show`] drew.
pub(crate) fn end_of_progress() {
    if live() {
        let _ = write!(std::io::stderr(), "\r\x1b[K");
    }
}
