//! Python functions: an interpreter, and `awslambdaric` and boto3 for it.

use super::{Function, Progress, RuntimeError, can_wait, place, tool};
use std::collections::HashMap;
use std::ffi::OsString;
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

/// What runs a function in an interpreter that waited for it.
const SPARE: &str = include_str!("python/spare.py");

/// Variables that Python, its libraries or the loader read when the process starts, by how they begin.
const READ_AT_START: &[&str] =
    &["PYTHON", "LANG", "LC_", "LD_", "SSL_", "OPENSSL_", "MALLOC_", "GLIBC_", "ICU_"];
/// Of these, what a spare can be told later.
const READ_LATER: &[&str] = &["PYTHONPATH"];
/// The locale that functions have if they do not say otherwise.
const LOCALE: (&str, &str) = ("LANG", "en_US.UTF-8");
/// The largest file that is looked into.
const SCAN_LIMIT: u64 = 1024 * 1024;
/// How many files are.
const SCAN_FILES: usize = 1_000;

/// Arguments and variables that start an interpreter which waits for a function such as this; `None` where it has to have one of its
/// own from the start.
pub(super) fn spare(
    folder: &Path,
    python: &Python,
    function: &Function,
) -> Result<Option<Started>, RuntimeError> {
    if !can_wait(function, READ_AT_START, READ_LATER) {
        return Ok(None);
    }
    let script = place(&folder.join("python-spare"), "spare.py", SPARE)?;
    let packages = python.packages.as_deref().map(std::path::absolute).transpose();
    let packages = packages.map_err(|cause| RuntimeError::folder(folder, &cause))?;
    let mut arguments: Vec<OsString> = vec![script.into(), packages.unwrap_or_default().into()];
    if mentions_boto3(&function.folder) {
        arguments.push("boto3".into());
    }
    Ok(Some((arguments, vec![(LOCALE.0.to_owned(), LOCALE.1.to_owned())])))
}

/// Arguments and variables.
type Started = (Vec<OsString>, Vec<(String, String)>);

/// Whether some of a function's own code speaks of boto3 that it does not bring, so that having it loaded is worth its memory.
fn mentions_boto3(code: &Path) -> bool {
    let (mut folders, mut files) = (vec![code.to_owned()], 0);
    if code.join("boto3").exists() {
        return false;
    }
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, Ok(kind)) = (entry.path(), entry.file_type()) else { continue };
            if kind.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py")
                && entry.metadata().is_ok_and(|found| found.len() <= SCAN_LIMIT)
            {
                files += 1;
                let mentions =
                    std::fs::read(&path).is_ok_and(|text| text.windows(5).any(|word| word == b"boto3"));
                if mentions || files == SCAN_FILES {
                    return mentions;
                }
            }
        }
    }
    false
}

/// What runs a function that is forked from a snapshot.
const SNAPSHOT: &str = include_str!("python/snapshot.py");

/// The script, in a file of its own.
pub(super) fn snapshot_script(folder: &Path) -> Result<PathBuf, RuntimeError> {
    place(&folder.join("python-snapshot"), "snapshot.py", SNAPSHOT)
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
    let folder_error = |cause: std::io::Error| RuntimeError::folder(packages, &cause);
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
