//! Event patterns: our matcher beside the `quamina` crate and beside aws/event-ruler, the one behind EventBridge.

use super::programs::{binary, build_with, rows};
use super::{Bound, Found, Row};
use crate::run;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const RULER: &str = "beside event-ruler";

/// All rows.
pub(crate) fn run() -> Result<Vec<Found>> {
    build_with("whimbrel-bench", &["bench-patterns"], &["--features", "peers"])?;
    let mut found = rows(&mut Command::new(binary("bench-patterns")))?;
    match ruler() {
        Ok(rates) => found.extend(beside_ruler(&found, &rates)),
        Err(why) => found.push(Found::Skipped { name: RULER, why: format!("{why:#}") }),
    }
    Ok(found)
}

/// Our rows once more, beside the other peer.
fn beside_ruler(found: &[Found], rates: &BTreeMap<String, f64>) -> Vec<Found> {
    let ours = found.iter().filter_map(|found| match found {
        Found::Row(row) => Some(row),
        Found::Skipped { .. } => None,
    });
    let rows = ours.filter_map(|row| {
        let set = row.name.strip_suffix(", events a second")?;
        let peer = *rates.get(set)?;
        let target = if set.starts_with("100,000") { 30.0 } else { 10.0 };
        let name = format!("{set} {RULER}, events a second");
        Some(Found::Row(Row {
            name,
            unit: row.unit.clone(),
            ours: row.ours,
            peer,
            target,
            bound: Bound::Least,
        }))
    });
    rows.collect()
}

/// Events a second of event-ruler, by set of rules. It is fetched with Maven and wants Java.
fn ruler() -> Result<BTreeMap<String, f64>> {
    let folder = run::root().join("target/ruler-peer");
    output(Command::new("java").arg("-version")).context("there is no java")?;
    let pom = run::root().join("bench/java/pom.xml");
    let mut maven = Command::new("mvn");
    maven.args(["--quiet", "--file"]).arg(pom).args(["compile", "dependency:copy-dependencies"]);
    output(&mut maven).context("Maven did not build the peer")?;
    let sets = folder.join("sets");
    output(Command::new(binary("bench-patterns")).arg("--dump").arg(&sets))?;
    let path = [folder.join("classes"), folder.join("dependency").join("*")];
    let path: Vec<String> = path.iter().map(|part: &PathBuf| part.display().to_string()).collect();
    let text = output(Command::new("java").args(["-cp", &path.join(":"), "RulerPeer"]).arg(&sets))?;
    let rate = |line: &str| {
        let (name, rate) = line.split_once('\t').context("event-ruler printed no rate")?;
        Ok((name.to_owned(), rate.parse()?))
    };
    text.lines().map(rate).collect()
}

fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("starting {name}"))?;
    if !output.status.success() {
        bail!(
            "{name} failed: {}",
            String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or_default()
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}
