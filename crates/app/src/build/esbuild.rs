//! A Node function that its template has esbuild bundle: `BuildMethod: esbuild`, as SAM CLI reads it.
//! <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build-typescript.html>

use super::{Source, node, package};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The version that is installed where the function's own packages have none.
const ESBUILD: &str = "esbuild@0.28.1";

/// Properties that are flags of esbuild's, with their values, and those that are lists of them.
const VALUES: &[(&str, &str)] = &[
    ("Format", "format"),
    ("MainFields", "main-fields"),
    ("SourcesContent", "sources-content"),
    ("Target", "target"),
];
const FLAGS: &[(&str, &str)] =
    &[("KeepNames", "keep-names"), ("Minify", "minify"), ("Sourcemap", "sourcemap")];
const LISTS: &[(&str, &str)] =
    &[("External", "external"), ("Loader", "loader"), ("OutExtension", "out-extension")];

/// The arguments that a template's `BuildProperties` mean.
fn arguments(source: &Source) -> Result<Vec<String>> {
    let empty = serde_json::json!({});
    let properties = source.build_properties.as_ref().unwrap_or(&empty);
    let bad = |name: &str| format!("{}: BuildProperties has a wrong value for {name}", source.name);
    let all =
        properties.as_object().with_context(|| format!("{}: BuildProperties is no map", source.name))?;
    let mut arguments =
        vec!["--bundle".to_owned(), "--platform=node".to_owned(), "--log-level=warning".to_owned()];
    for (name, value) in all {
        let known = |table: &[(&str, &'static str)]| {
            table.iter().find(|(property, _)| property == name).map(|(_, argument)| *argument)
        };
        if let Some(argument) = known(VALUES) {
            let text =
                value.as_str().map(str::to_owned).or_else(|| value.as_bool().map(|given| given.to_string()));
            arguments.push(format!("--{argument}={}", text.with_context(|| bad(name))?));
        } else if let Some(argument) = known(FLAGS) {
            if value.as_bool().with_context(|| bad(name))? {
                arguments.push(format!("--{argument}"));
            }
        } else if let Some(argument) = known(LISTS) {
            for one in value.as_array().with_context(|| bad(name))? {
                let text = one.as_str().with_context(|| bad(name))?;
                arguments.push(format!("--{argument}:{text}"));
            }
        } else if name != "EntryPoints" {
            bail!("{}: Whimbrel does not know {name} of BuildProperties", source.name);
        }
    }
    if !all.contains_key("Target") {
        arguments.push("--target=es2020".to_owned());
    }
    if !all.contains_key("Format") {
        arguments.push("--format=cjs".to_owned());
    }
    let entries = match all.get("EntryPoints") {
        None => vec!["app.ts".to_owned()],
        Some(entries) => {
            let entries = entries.as_array().with_context(|| bad("EntryPoints"))?;
            entries
                .iter()
                .map(|entry| entry.as_str().map(str::to_owned))
                .collect::<Option<_>>()
                .with_context(|| bad("EntryPoints"))?
        }
    };
    arguments.extend(entries);
    Ok(arguments)
}

/// Installs what the function needs beside a copy of its source, and bundles its entry points into `staging`.
pub(crate) fn build(source: &Source, files: &[PathBuf], staging: &Path, say: &dyn Fn(&str)) -> Result<()> {
    let arguments = arguments(source)?;
    let work = staging.with_extension("esbuild");
    let _ = std::fs::remove_dir_all(&work);
    std::fs::create_dir_all(&work)?;
    if source.path.join("package.json").exists() {
        node::build(source, files, &work, say)?;
    } else {
        package::copy(&source.path, files, &work)?;
    }
    let program = work.join("node_modules/.bin/esbuild");
    if !program.exists() {
        say(&format!("{}: npm install {ESBUILD}", source.name));
        node::npm(
            source,
            &work,
            &["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", ESBUILD],
        )?;
    }
    say(&format!("{}: esbuild in {}", source.name, source.path.display()));
    let mut esbuild = Command::new(&program);
    esbuild.args(&arguments).arg(format!("--outdir={}", staging.display())).current_dir(&work);
    let output = esbuild.stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("{}: could not start {}", source.name, program.display()))?;
    if !output.status.success() {
        bail!("{}: esbuild failed\n{}", source.name, String::from_utf8_lossy(&output.stderr).trim_end());
    }
    std::fs::remove_dir_all(&work)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn with(properties: Value) -> Source {
        Source {
            name: "F".into(),
            path: PathBuf::from("/nowhere"),
            runtime: "nodejs24.x".into(),
            build_method: Some("esbuild".into()),
            build_properties: Some(properties),
        }
    }

    #[test]
    fn properties_are_arguments() {
        let properties = json!({
            "Minify": true, "Sourcemap": false, "Target": "es2022", "EntryPoints": ["a.ts", "b.ts"],
            "External": ["@aws-sdk/*"], "Loader": [".png=file"],
        });
        let expected = [
            "--bundle",
            "--platform=node",
            "--log-level=warning",
            "--minify",
            "--target=es2022",
            "--external:@aws-sdk/*",
            "--loader:.png=file",
            "--format=cjs",
            "a.ts",
            "b.ts",
        ];
        assert_eq!(arguments(&with(properties)).unwrap(), expected);
        for wrong in [json!([]), json!({"Odd": 1}), json!({"Minify": "yes"}), json!({"EntryPoints": "a.ts"})]
        {
            assert!(arguments(&with(wrong.clone())).is_err(), "{wrong}");
        }
    }
}
