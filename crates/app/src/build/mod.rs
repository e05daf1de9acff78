//! Builds function packages from source folders, and keeps them by content.
//!
//! A package is a zip in `<data>/packages/<digest>.zip`, where the digest is over every file of the source folder and
//! how it is built, so an unchanged folder is never built again.

mod esbuild;
mod maven;
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
    Maven,
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
        Method::Maven => maven::build(source, &files, &staging, say)?,
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
        // What `sam build` has made keeps its method and has no source.
        Some("rust-cargolambda") if !folder.join("Cargo.toml").exists() => return Ok(Method::Copy),
        Some("rust-cargolambda") => return Ok(Method::Rust),
        Some(method) if method.starts_with("python") => return Ok(Method::Python),
        Some("esbuild") => return Ok(Method::Esbuild),
        // These say which tool, which what lies there says as well.
        Some(method) if ["nodejs", "java", "provided"].iter().any(|own| method.starts_with(own)) => {}
        Some(method) if is_built(method, folder)? => return Ok(Method::Copy),
        Some(method) => bail!(
            "{}: Whimbrel does not build with BuildMethod {method}; run `sam build` and deploy .aws-sam/build",
            source.name
        ),
        None => {}
    }
    if source.runtime.starts_with("python") && folder.join("requirements.txt").exists() {
        return Ok(Method::Python);
    }
    if source.runtime.starts_with("nodejs") && folder.join("package.json").exists() {
        return Ok(Method::Node);
    }
    if source.runtime.starts_with("java") {
        if folder.join("pom.xml").exists() {
            return Ok(Method::Maven);
        }
        if ["build.gradle", "build.gradle.kts"].iter().any(|name| folder.join(name).exists()) {
            bail!(
                "{}: Whimbrel does not build with Gradle; run `sam build` and deploy .aws-sam/build, or have CodeUri name the \
                 jar that Gradle builds",
                source.name
            );
        }
    }
    if source.runtime.starts_with("provided") && folder.join("Cargo.toml").exists() {
        return Ok(Method::Rust);
    }
    Ok(Method::Copy)
}

/// Whether a folder holds what one of SAM's methods that are not ours has made, by the absence of what it is made from.
fn is_built(method: &str, folder: &Path) -> Result<bool> {
    let sources: &[&str] = match method {
        "makefile" => &["Makefile"],
        "go1.x" => &["go.mod", ".go"],
        _ if method.starts_with("dotnet") => &[".csproj", ".fsproj"],
        _ if method.starts_with("ruby") => &["Gemfile"],
        _ => return Ok(false),
    };
    let files = package::files(folder)?;
    let is_source = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        sources
            .iter()
            .any(|source| if source.starts_with('.') { name.ends_with(source) } else { name == *source })
    };
    Ok(!files.iter().any(is_source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_folder_is_built() {
        type Case =
            (&'static str, Option<&'static str>, &'static [&'static str], Result<Method, &'static str>);
        let cases: [Case; 16] = [
            ("java21", None, &["pom.xml"], Ok(Method::Maven)),
            ("java21", Some("java21"), &["pom.xml"], Ok(Method::Maven)),
            ("java21", None, &["App.class"], Ok(Method::Copy)),
            ("java21", None, &["build.gradle.kts"], Err("does not build with Gradle")),
            ("provided.al2023", Some("rust-cargolambda"), &["Cargo.toml"], Ok(Method::Rust)),
            ("provided.al2023", Some("rust-cargolambda"), &["bootstrap"], Ok(Method::Copy)),
            ("provided.al2023", Some("makefile"), &["Makefile"], Err("BuildMethod makefile")),
            ("provided.al2023", Some("makefile"), &["bootstrap"], Ok(Method::Copy)),
            ("provided.al2023", Some("go1.x"), &["go.mod"], Err("BuildMethod go1.x")),
            ("dotnet8", Some("dotnet8"), &["A.csproj"], Err("BuildMethod dotnet8")),
            ("dotnet8", Some("dotnet8"), &["A.dll"], Ok(Method::Copy)),
            ("python3.13", Some("bazel"), &["a.py"], Err("BuildMethod bazel")),
            ("python3.13", None, &["requirements.txt"], Ok(Method::Python)),
            ("nodejs22.x", Some("nodejs22.x"), &["package.json"], Ok(Method::Node)),
            ("nodejs22.x", Some("esbuild"), &["package.json"], Ok(Method::Esbuild)),
            ("nodejs22.x", None, &["index.mjs"], Ok(Method::Copy)),
        ];
        for (runtime, build_method, files, expected) in cases {
            let folder = tempfile::tempdir().unwrap();
            files.iter().for_each(|name| std::fs::write(folder.path().join(name), "").unwrap());
            let source = Source {
                name: "F".into(),
                path: folder.path().into(),
                runtime: runtime.into(),
                build_method: build_method.map(str::to_owned),
                build_properties: None,
            };
            match (method(&source), expected) {
                (Ok(found), Ok(expected)) => {
                    assert_eq!(found, expected, "{runtime} {build_method:?} {files:?}")
                }
                (Err(error), Err(expected)) => assert!(error.to_string().contains(expected), "{error}"),
                (found, expected) => {
                    panic!("{runtime} {build_method:?} {files:?}: {found:?}, not {expected:?}")
                }
            }
        }
    }
}
