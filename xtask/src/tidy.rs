//! Style as a test: arrows between crates, lengths, and the reason for each dependency.

use crate::run;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What each crate may depend on. A service is any crate under `crates/services`.
const ARROWS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("wire", &["base"]),
    ("store", &["base"]),
    ("engine", &["base"]),
    ("compute", &["base"]),
    ("load", &["base"]),
    ("delivery", &["base", "store"]),
    ("service", &["base", "wire", "store", "engine", "compute", "delivery"]),
    ("edge", &["base", "wire", "store", "engine", "compute", "service"]),
    ("sim", &["base", "wire", "store", "engine", "compute", "delivery", "service", "edge"]),
    ("app", &["base", "wire", "store", "engine", "compute", "delivery", "service", "edge", "load"]),
];

/// Crates that `engine` stays clear of, because it is pure.
const NOT_IN_ENGINE: &[&str] = &["tokio", "hyper"];

/// "About 500 lines": the aim is 500, the check allows for a file that reads better whole.
const FILE_LINES: usize = 700;

/// "About 70 lines": the aim is 70, the check allows for a long table or match.
const FUNCTION_LINES: usize = 110;

/// Prints each finding and fails where there is one.
pub(crate) fn run() -> Result<()> {
    let mut findings = Vec::new();
    check_arrows(&mut findings)?;
    check_lengths(&mut findings)?;
    check_dependencies_documented(&mut findings)?;
    for finding in &findings {
        println!("tidy: {finding}");
    }
    if findings.is_empty() {
        println!("tidy: nothing to say");
        return Ok(());
    }
    bail!("tidy found {} thing(s) to mend", findings.len())
}

fn services() -> Result<Vec<String>> {
    names_in(&run::root().join("crates/services"))
}

fn names_in(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        if entry.path().join("Cargo.toml").exists() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn check_arrows(findings: &mut Vec<String>) -> Result<()> {
    let services = services()?;
    let ours: Vec<String> =
        names_in(&run::root().join("crates"))?.into_iter().chain(services.clone()).collect();
    for name in &ours {
        let is_service = services.contains(name);
        let folder = if is_service { format!("crates/services/{name}") } else { format!("crates/{name}") };
        let manifest = fs::read_to_string(run::root().join(&folder).join("Cargo.toml"))?;
        let kind = if is_service { "service" } else { name.as_str() };
        let Some((_, allowed)) = ARROWS.iter().find(|(from, _)| *from == kind) else {
            findings.push(format!("{folder}: no arrows are declared for this crate in xtask/src/tidy.rs"));
            continue;
        };
        for dependency in dependencies(&manifest, "[dependencies]") {
            let target = if services.contains(&dependency) { "service" } else { dependency.as_str() };
            if ours.contains(&dependency) && !allowed.contains(&target) {
                findings.push(format!("{folder} must not depend on {dependency}: arrows point one way"));
            }
            if name == "engine" && NOT_IN_ENGINE.contains(&dependency.as_str()) {
                findings.push(format!("{folder} must not depend on {dependency}: engine is pure"));
            }
        }
    }
    Ok(())
}

/// The names on the left of `=` or `.workspace` in one table of a manifest.
fn dependencies(manifest: &str, table: &str) -> Vec<String> {
    let lines = manifest.lines().skip_while(|line| line.trim() != table).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let name = |line: &str| line.split(['=', '.']).next().unwrap_or_default().trim().to_owned();
    lines.filter(|line| line.contains('=') && !line.starts_with('#')).map(name).collect()
}

fn check_lengths(findings: &mut Vec<String>) -> Result<()> {
    let mut files = Vec::new();
    for folder in ["crates", "tests", "xtask"] {
        rust_files(&run::root().join(folder), &mut files)?;
    }
    for path in files {
        let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let shown = path.strip_prefix(run::root()).unwrap_or(&path).display().to_string();
        let lines = text.lines().count();
        if lines > FILE_LINES {
            findings.push(format!("{shown}: {lines} lines; aim at 500, at most {FILE_LINES}"));
        }
        findings.extend(long_functions(&text).into_iter().map(|(name, length, line)| {
            format!("{shown}:{line}: `{name}` has {length} lines; aim at 70, at most {FUNCTION_LINES}")
        }));
    }
    Ok(())
}

/// Functions longer than the limit. rustfmt puts the closing brace at the indentation of the `fn` line.
fn long_functions(text: &str) -> Vec<(String, usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut long = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let Some(name) = function_name(line.trim_start()) else { continue };
        let close = format!("{}}}", " ".repeat(indent));
        let Some(length) = lines[start..].iter().position(|line| *line == close) else { continue };
        if length + 1 > FUNCTION_LINES {
            long.push((name, length + 1, start + 1));
        }
    }
    long
}

fn function_name(line: &str) -> Option<String> {
    let before = line.split("fn ").next()?;
    let words = ["pub", "pub(crate)", "pub(super)", "async", "const", "unsafe"];
    if !line.contains("fn ") || !before.split_whitespace().all(|word| words.contains(&word)) {
        return None;
    }
    let after = line.split("fn ").nth(1)?;
    Some(after.split(['(', '<']).next()?.to_owned())
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !["generated", "target", "node_modules"].contains(&name.as_str()) {
            rust_files(&path, files)?;
        } else if name.ends_with(".rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn check_dependencies_documented(findings: &mut Vec<String>) -> Result<()> {
    let manifest = fs::read_to_string(run::root().join("Cargo.toml"))?;
    let page = fs::read_to_string(run::root().join("ARCHITECTURE.md"))?;
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with('|')).collect();
    let documented = |name: &str| {
        rows.iter()
            .any(|row| row.split('|').nth(1).unwrap_or_default().split(',').any(|cell| cell.trim() == name))
    };
    let theirs = manifest
        .lines()
        .filter(|line| !line.contains("package = \"whimbrel-"))
        .collect::<Vec<_>>()
        .join("\n");
    for name in dependencies(&theirs, "[workspace.dependencies]") {
        if !documented(&name) {
            findings.push(format!(
                "Cargo.toml: ARCHITECTURE.md, \"Dependencies\", does not say why `{name}` is here"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_table_of_a_manifest() {
        let manifest = "[package]\nname = \"x\"\n\n[dependencies]\nbase.workspace = true\ntokio = { workspace = true }\n# no = 1\n\n[dev-dependencies]\ninsta = \"1\"\n";
        assert_eq!(dependencies(manifest, "[dependencies]"), ["base", "tokio"]);
        assert_eq!(dependencies(manifest, "[dev-dependencies]"), ["insta"]);
    }

    #[test]
    fn measures_functions() {
        let body = "        x();\n".repeat(FUNCTION_LINES);
        let text = format!(
            "impl A {{\n    pub(crate) async fn long(&self) {{\n{body}    }}\n\n    fn short() {{\n    }}\n}}\n"
        );
        assert_eq!(long_functions(&text), [("long".to_owned(), FUNCTION_LINES + 2, 2)]);
    }
}
