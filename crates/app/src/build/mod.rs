//! Builds function packages from source folders, and keeps them by content.
//!
//! A package is a zip in `<data>/packages/<digest>.zip`, where the digest is over every file of the source folder and
//! how it is built, so an unchanged folder is never built again.

mod esbuild;
mod node;
mod package;
mod python;
mod rust;

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// A function's source as its template names it.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The resource's logical id, for messages.
    pub(crate) name: String,
    /// The folder or zip that `CodeUri` points at.
    pub(crate) path: PathBuf,
    /// `Runtime`, such as `python3.13`; empty for a layer.
    pub(crate) runtime: String,
    /// `Metadata.BuildMethod`, where the template sets it.
    pub(crate) build_method: Option<String>,
    /// `Metadata.BuildProperties`, which say how.
    pub(crate) build_properties: Option<serde_json::Value>,
}

/// How a folder becomes a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Method {
    Copy,
    Esbuild,
    Node,
    Python,
    Rust,
}

/// What content is called by.
pub(crate) fn digest_of(content: &[u8]) -> String {
    use sha2::Digest as _;
    base::hex(&sha2::Sha256::digest(content)[..16])
}

/// Builds `source` if its content has changed, and returns the package.
pub(crate) fn package(source: &Source, data: &Path, say: &dyn Fn(&str)) -> Result<PathBuf> {
    if source.path.extension().is_some_and(|extension| extension == "zip" || extension == "jar") {
        return Ok(source.path.clone());
    }
    if !source.path.is_dir() {
        bail!("{}: the code folder {} does not exist", source.name, source.path.display());
    }
    let method = method(source)?;
    let files = package::files(&source.path)?;
    let digest = package::digest(
        &files,
        &format!(
            "{method:?}{}",
            source.build_properties.as_ref().map(ToString::to_string).unwrap_or_default()
        ),
    )?;
    let packages = data.join("packages");
    std::fs::create_dir_all(&packages).with_context(|| format!("creating {}", packages.display()))?;
    let target = packages.join(format!("{digest}.zip"));
    if target.exists() {
        say(&format!("{}: unchanged", source.name));
        return Ok(target);
    }
    let staging = packages.join(format!("{digest}.staging"));
    let _ = std::fs::remove_dir_all(&staging);
    std::fs::create_dir_all(&staging)?;
    match method {
        Method::Copy => package::copy(&source.path, &files, &staging)?,
        Method::Esbuild => esbuild::build(source, &files, &staging, say)?,
        Method::Node => node::build(source, &files, &staging, say)?,
        Method::Python => python::build(source, &files, &staging, say)?,
        Method::Rust => rust::build(source, &staging, say)?,
    }
    package::zip(&staging, &target)?;
    let _ = std::fs::remove_dir_all(&staging);
    Ok(target)
}

fn method(source: &Source) -> Result<Method> {
    let folder = &source.path;
    match source.build_method.as_deref() {
        Some("rust-cargolambda") => return Ok(Method::Rust),
        Some(method) if method.starts_with("python") => return Ok(Method::Python),
        Some("esbuild") => return Ok(Method::Esbuild),
        Some("makefile") | Some("dotnet7") | Some("go1.x") => bail!(
            "{}: Whimbrel does not build with BuildMethod {} yet; run `sam build` and deploy .aws-sam/build",
            source.name,
            source.build_method.as_deref().unwrap_or_default()
        ),
        _ => {}
    }
    if source.runtime.starts_with("python") && folder.join("requirements.txt").exists() {
        return Ok(Method::Python);
    }
    if source.runtime.starts_with("nodejs") && folder.join("package.json").exists() {
        return Ok(Method::Node);
    }
    if source.runtime.starts_with("provided") && folder.join("Cargo.toml").exists() {
        return Ok(Method::Rust);
    }
    Ok(Method::Copy)
}
