//! Node functions: an interpreter, our bootstrap, and those AWS SDK v3 packages that the code imports.

use super::{Function, Progress, RuntimeError, can_wait, place, tool};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use tokio::sync::Mutex;

/// The runtime client for Node.
const BOOTSTRAP: &str = include_str!("node/bootstrap.mjs");

/// The handler that spares rehearse with.
const REHEARSAL: &str = include_str!("node/rehearsal.cjs");

/// Files larger than this are not searched for imports.
const SCAN_LIMIT: u64 = 8 * 1024 * 1024;

/// The interpreter, once found; held while packages are installed.
#[derive(Debug, Default)]
pub(super) struct Node(Mutex<Option<PathBuf>>);

/// Variables that Node, its libraries or the loader read when the process starts, by how they begin. A function that sets one
/// needs a process of its own from the start.
const READ_AT_START: &[&str] = &["NODE_", "UV_", "LD_", "SSL_", "OPENSSL_", "MALLOC_", "GLIBC_", "ICU_"];
/// Of these, what a spare can be told later.
const READ_LATER: &[&str] = &["NODE_ENV", "NODE_PATH"];

/// What starts a function.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) program: PathBuf,
    pub(super) bootstrap: PathBuf,
}

impl Node {
    pub(super) async fn prepare(
        &self,
        folder: &Path,
        function: &Function,
        progress: &Progress,
    ) -> Result<Prepared, RuntimeError> {
        let mut found = self.0.lock().await;
        let program = match &*found {
            Some(program) => program.clone(),
            None => find(&function.runtime).await?,
        };
        *found = Some(program.clone());
        let folder = folder.join("node");
        let bootstrap = place(&folder, "bootstrap.mjs", BOOTSTRAP)?;
        place(&folder, "rehearsal.cjs", REHEARSAL)?;
        let failed = |cause: io::Error| RuntimeError::folder(&folder, &cause);
        let wanted = sdk_packages(&function.folder).map_err(failed)?;
        if !wanted.is_empty() {
            install(&folder, &wanted, progress).await?;
            offer(&folder.join("node_modules"), &function.folder).map_err(failed)?;
        }
        Ok(Prepared { program, bootstrap })
    }
}

/// What starts an interpreter that waits for a function such as this; `None` where it has to have one of its own from the start.
pub(super) fn spare(prepared: &Prepared, function: &Function) -> Option<Vec<OsString>> {
    can_wait(function, READ_AT_START, READ_LATER)
        .then(|| vec![prepared.bootstrap.clone().into(), "--spare".into()])
}

async fn find(runtime: &str) -> Result<PathBuf, RuntimeError> {
    let missing =
        || RuntimeError::NoInterpreter { runtime: runtime.to_owned(), program: "node", package: "Node.js" };
    let found = tool::find("node").ok_or_else(missing)?;
    // The interpreter's own path: a version manager's shim would cost its start at every cold start.
    let program = tool::run(&found, &["-p", "process.execPath"]).await.map_err(|_| missing())?;
    Ok(PathBuf::from(program))
}

/// Installs those of `wanted` that are not there.
async fn install(folder: &Path, wanted: &BTreeSet<String>, progress: &Progress) -> Result<(), RuntimeError> {
    let modules = folder.join("node_modules");
    let missing: Vec<&str> = wanted
        .iter()
        .map(String::as_str)
        .filter(|name| !modules.join(name).join("package.json").is_file())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let what = missing.join(", ");
    progress(&format!("installing {what} for Node.js (once)"));
    let Some(npm) = tool::find("npm") else {
        return Err(RuntimeError::Install { what, cause: "there is no npm on the PATH".to_owned() });
    };
    let prefix = folder.display().to_string();
    let mut arguments = vec!["install", "--prefix", &prefix, "--no-audit", "--no-fund", "--loglevel=error"];
    arguments.extend(missing);
    tool::run(&npm, &arguments).await.map(drop).map_err(|cause| RuntimeError::Install { what, cause })
}

/// Links `modules` as the `node_modules` above the code's folder: Node looks there after the code's own, for
/// `require` and `import` alike, which `NODE_PATH` does not do.
fn offer(modules: &Path, code: &Path) -> io::Result<()> {
    let Some(above) = code.parent() else { return Ok(()) };
    match symlink(std::path::absolute(modules)?, above.join("node_modules")) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        result => result,
    }
}

/// The `@aws-sdk` packages that the code imports and does not bring.
fn sdk_packages(code: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut folders = vec![code.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() && entry.file_name() != "node_modules" {
                folders.push(path);
            } else if kind.is_file()
                && path
                    .extension()
                    .is_some_and(|extension| ["js", "mjs", "cjs"].iter().any(|js| extension == *js))
                && entry.metadata()?.len() <= SCAN_LIMIT
            {
                imports(&String::from_utf8_lossy(&std::fs::read(path)?), &mut found);
            }
        }
    }
    found.retain(|name| !code.join("node_modules").join(name).exists());
    Ok(found)
}

/// Adds the `@aws-sdk` packages that a text imports or requires. A bundle names them in comments only.
fn imports(text: &str, found: &mut BTreeSet<String>) {
    const SCOPE: &str = "@aws-sdk/";
    for (at, _) in text.match_indices(SCOPE) {
        let before = text[..at].trim_end_matches(['"', '\'', '`']);
        let quoted = before.len() + 1 == at;
        let before = before.trim_end().trim_end_matches('(').trim_end();
        if !quoted || !["from", "import", "require"].iter().any(|word| before.ends_with(word)) {
            continue;
        }
        let rest = &text[at + SCOPE.len()..];
        let end = rest.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-');
        let name = &rest[..end.unwrap_or(rest.len())];
        if !name.is_empty() {
            found.insert(format!("{SCOPE}{name}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_imported_and_not_what_is_mentioned() {
        let text = r#"
            import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
            const { S3 } = require('@aws-sdk/client-s3');
            const lib = await import("@aws-sdk/lib-dynamodb/dist");
            // node_modules/@aws-sdk/client-sqs/index.js
            const text = "@aws-sdk/client-sns";
        "#;
        let mut found = BTreeSet::new();
        imports(text, &mut found);
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(found, ["@aws-sdk/client-dynamodb", "@aws-sdk/client-s3", "@aws-sdk/lib-dynamodb"]);
    }

    #[test]
    fn what_the_code_brings_is_not_installed() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join("a.mjs"),
            "import '@aws-sdk/client-s3';import '@aws-sdk/client-sqs'",
        )
        .unwrap();
        std::fs::create_dir_all(folder.path().join("node_modules/@aws-sdk/client-s3")).unwrap();
        let found = sdk_packages(folder.path()).unwrap();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["@aws-sdk/client-sqs"]);
    }
}
