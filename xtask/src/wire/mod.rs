//! `cargo xtask wire`: AWS's models in, checked-in Rust shapes out.

mod emit;
mod import;
mod model;
mod names;

use crate::run;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Generates, or with `--check` compares, or with `--import FOLDER` reads botocore's models anew first.
pub(crate) fn run(args: &[String]) -> Result<()> {
    match args {
        [] => generate(false),
        [flag] if flag == "--check" => generate(true),
        [flag, folder] if flag == "--import" => {
            import::run(Path::new(folder))?;
            generate(false)
        }
        _ => bail!("usage: cargo xtask wire [--check | --import FOLDER-OF-UNPACKED-BOTOCORE]"),
    }
}

/// The models' folder.
fn models() -> PathBuf {
    run::root().join("models")
}

/// Service and served operations, in alphabetic order.
fn manifest() -> Result<Vec<(String, Vec<String>)>> {
    let text =
        fs::read_to_string(models().join("operations.toml")).context("reading models/operations.toml")?;
    let table: toml::Table = text.parse().context("models/operations.toml")?;
    let mut services = Vec::new();
    for (service, operations) in table {
        let operations =
            operations.as_array().with_context(|| format!("{service}: a list of names is needed"))?;
        let names = operations.iter().map(|name| name.as_str().map(str::to_owned).context("a name is text"));
        services.push((service, names.collect::<Result<Vec<_>>>()?));
    }
    services.sort();
    Ok(services)
}

fn generate(check: bool) -> Result<()> {
    let patches: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(models().join("patches.json"))?)?;
    let known: serde_json::Value = serde_json::from_str(&fs::read_to_string(models().join("known.json"))?)?;
    let folder = run::root().join("crates/wire/src/generated");
    let services = manifest()?;
    let mut files = vec![("mod.rs".to_owned(), emit::index(&services, &known)?)];
    for (service, operations) in &services {
        let text = fs::read_to_string(models().join(format!("{service}.json")))
            .with_context(|| format!("models/{service}.json; `cargo xtask wire --import` makes it"))?;
        let model = model::Model::read(service, &text, operations, &patches[service])?;
        files.push((format!("{}.rs", emit::module(service)), emit::service(&model)?));
    }
    let mut drift = Vec::new();
    for (name, text) in files {
        let text = formatted(&text)?;
        let path = folder.join(&name);
        if fs::read_to_string(&path).unwrap_or_default() == text {
            continue;
        }
        if check {
            drift.push(name);
        } else {
            fs::create_dir_all(&folder)?;
            fs::write(&path, text)?;
            println!("wire: {name} written");
        }
    }
    if drift.is_empty() {
        return Ok(());
    }
    bail!("crates/wire/src/generated differs from models/ in {}; run `cargo xtask wire`", drift.join(", "))
}

/// `text` as rustfmt writes it, so that `cargo fmt --check` and this agree.
fn formatted(text: &str) -> Result<String> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config-path"]).arg(run::root().join("rustfmt.toml"));
    let mut child =
        rustfmt.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("starting rustfmt")?;
    let mut input = child.stdin.take().context("rustfmt takes no input")?;
    let owned = text.to_owned();
    let feed = std::thread::spawn(move || input.write_all(owned.as_bytes()));
    let output = child.wait_with_output()?;
    let fed = feed.join();
    if !output.status.success() || !matches!(fed, Ok(Ok(()))) {
        bail!("rustfmt refused the generated code");
    }
    Ok(String::from_utf8(output.stdout)?)
}
