//! Python functions: an interpreter, and `awslambdaric` and boto3 for it.

use super::{Progress, RuntimeError, tool};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::Mutex;

/// What handlers find; the first is what runs them.
const PACKAGES: [&str; 2] = ["awslambdaric", "boto3"];

/// Prints the interpreter's own path (a shim's would cost its start at every cold start) and its version.
const DESCRIBE: &str = "import sys; print(sys.executable); print('%d.%d' % sys.version_info[:2])";

/// The interpreters that have been prepared, by AWS runtime.
#[derive(Debug, Default)]
pub(super) struct Pythons(Mutex<HashMap<String, Python>>);

/// An interpreter that is ready to run functions.
#[derive(Clone, Debug)]
pub(super) struct Python {
    pub(super) program: PathBuf,
    /// The folder that its packages were installed in; `None` where the interpreter has them itself.
    pub(super) packages: Option<PathBuf>,
}

impl Pythons {
    pub(super) async fn prepare(
        &self,
        folder: &Path,
        runtime: &str,
        progress: &Progress,
    ) -> Result<Python, RuntimeError> {
        // Held through the installation: others who need it wait for it.
        let mut ready = self.0.lock().await;
        if let Some(python) = ready.get(runtime) {
            return Ok(python.clone());
        }
        let python = prepare(folder, runtime, progress).await?;
        ready.insert(runtime.to_owned(), python.clone());
        Ok(python)
    }
}

/// What runs a function that is forked from a snapshot.
const SNAPSHOT: &str = include_str!("python/snapshot.py");

/// The script, in a file of its own.
pub(super) fn snapshot_script(folder: &Path) -> Result<PathBuf, RuntimeError> {
    let script = folder.join("python-snapshot").join("snapshot.py");
    let write = || {
        if std::fs::read(&script).ok().as_deref() != Some(SNAPSHOT.as_bytes()) {
            std::fs::create_dir_all(folder.join("python-snapshot"))?;
            std::fs::write(&script, SNAPSHOT)?;
        }
        std::path::absolute(&script)
    };
    write().map_err(|cause: std::io::Error| RuntimeError::Folder {
        path: script.display().to_string(),
        cause: cause.to_string(),
    })
}

async fn prepare(folder: &Path, runtime: &str, progress: &Progress) -> Result<Python, RuntimeError> {
    // The exact version if it is there and works (a shim may stand for one that is not installed).
    for name in [runtime, "python3", "python"] {
        let Some(found) = tool::find(name) else { continue };
        let Ok(described) = tool::run(&found, &["-c", DESCRIBE]).await else { continue };
        let Some((program, version)) = described.split_once('\n') else { continue };
        let program = PathBuf::from(program);
        let imports = format!("import {}", PACKAGES.join(", "));
        let packages = folder.join(format!("python{version}"));
        if packages.join(PACKAGES[0]).is_dir() {
            return Ok(Python { program, packages: Some(packages) });
        }
        if tool::run(&program, &["-c", &imports]).await.is_ok() {
            return Ok(Python { program, packages: None });
        }
        install(&program, &packages, progress).await?;
        return Ok(Python { program, packages: Some(packages) });
    }
    Err(RuntimeError::NoInterpreter { runtime: runtime.to_owned(), program: "python3", package: "Python 3" })
}

async fn install(program: &Path, packages: &Path, progress: &Progress) -> Result<(), RuntimeError> {
    progress(&format!("installing {} for Python (once)", PACKAGES.join(" and ")));
    // Installed beside and renamed, so that a half installation is never taken for a whole one.
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let partial = packages.with_extension(format!("partial-{}-{number}", std::process::id()));
    let folder_error = |cause: std::io::Error| RuntimeError::Folder {
        path: packages.display().to_string(),
        cause: cause.to_string(),
    };
    std::fs::create_dir_all(&partial).map_err(folder_error)?;
    let target = partial.display().to_string();
    let mut arguments =
        vec!["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", &target];
    arguments.extend(PACKAGES);
    tool::run(program, &arguments)
        .await
        .map_err(|cause| RuntimeError::Install { what: PACKAGES.join(" and "), cause })?;
    match std::fs::rename(&partial, packages) {
        // Another program that shares the folder was quicker.
        Err(_) if packages.join(PACKAGES[0]).is_dir() => {
            std::fs::remove_dir_all(&partial).map_err(folder_error)
        }
        result => result.map_err(folder_error),
    }
}
