//! Environments: measured by the bench that lies beside them, which prints its own rows.

use crate::Places;
use crate::row::{Row, Sink, Target};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::process::{Command, Stdio};

pub(crate) fn measure(places: &Places, sink: &mut Sink) -> Result<()> {
    let program = places.binaries.join("compute-bench");
    let output = Command::new(&program).arg("--json").stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("starting {}", program.display()))?;
    if !output.status.success() {
        bail!("{} failed: {}", program.display(), String::from_utf8_lossy(&output.stderr).trim());
    }
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let row: Value = serde_json::from_str(line)?;
        let figure = |name: &str| row[name].as_f64().with_context(|| format!("no {name} in {line}"));
        let name = row["row"].as_str().context("a row without a name")?;
        let target = Target::AtMost(figure("target")?);
        sink.row(Row::new(name, "us", figure("us")?, ("floor", figure("floor_us")?), target));
    }
    Ok(())
}
