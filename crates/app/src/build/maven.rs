//! A Java function with a `pom.xml`, laid out as `sam build` does: its classes, and in `lib` what it needs at run time.

use super::{Source, package};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Builds a copy of the source, so that nothing is made in the user's folder.
pub(crate) fn build(source: &Source, files: &[PathBuf], staging: &Path, say: &dyn Fn(&str)) -> Result<()> {
    say(&format!("{}: mvn package in {}", source.name, source.path.display()));
    let copy = staging.with_extension("maven");
    let _ = std::fs::remove_dir_all(&copy);
    package::copy(&source.path, files, &copy)?;
    let mut maven = Command::new("mvn");
    maven.args(["--quiet", "--batch-mode", "-DskipTests", "package", "dependency:copy-dependencies"]);
    maven
        .args(["-DincludeScope=runtime", "-Dmdep.prependGroupId=true"])
        .current_dir(&copy)
        .stdin(Stdio::null());
    let output = maven.output().with_context(|| {
        format!("{}: could not start mvn; install Maven, or run `sam build`", source.name)
    })?;
    if !output.status.success() {
        // Maven tells its errors where others tell what they do.
        let said = String::from_utf8_lossy(&output.stdout);
        let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("[ERROR]")).take(20).collect();
        bail!("{}: mvn failed\n{}", source.name, errors.join("\n"));
    }
    let made = copy.join("target");
    lay(&made.join("classes"), staging)?;
    lay(&made.join("dependency"), &staging.join("lib"))?;
    let _ = std::fs::remove_dir_all(&copy);
    Ok(())
}

/// Copies what was made, where it was.
fn lay(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    package::copy(from, &package::files(from)?, to)
}
