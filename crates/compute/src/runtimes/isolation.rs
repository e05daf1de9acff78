//! What of this machine a function gets to see.

use super::{Function, Progress, RuntimeError, place};
use crate::Spec;
use crate::sandbox::{self, Isolation, Territory};
use std::path::{Path, PathBuf};

/// The data folder that is hidden, and how.
#[derive(Debug)]
pub(super) struct Isolated {
    data: PathBuf,
    /// Whether the kernel gives namespaces.
    by_namespaces: bool,
}

impl Isolated {
    pub(super) fn new(data: &Path, progress: &Progress) -> Self {
        let available = sandbox::available();
        if let Err(reason) = available {
            let instead = if sandbox::confines() {
                "Landlock keeps them from the data folder"
            } else {
                "nothing keeps them from the machine's files"
            };
            progress(&format!(
                "functions run without namespaces of their own ({reason}); {instead}; docs/functions.md says what they then \
                 are not kept from"
            ));
        }
        // What is not there cannot be hidden.
        let _ = std::fs::create_dir_all(data);
        let data = data.canonicalize().unwrap_or_else(|_| data.to_owned());
        // What a server that was killed has left there belongs to nobody.
        let _ = std::fs::remove_dir_all(data.join("tmp"));
        Self { data, by_namespaces: available.is_ok() }
    }

    pub(super) fn by_namespaces(&self) -> bool {
        self.by_namespaces
    }

    /// Where a function finds its layers.
    pub(super) fn layers_at<'a>(&self, layers: &'a Path) -> &'a Path {
        if self.by_namespaces && sandbox::has_opt() { Path::new("/opt") } else { layers }
    }

    /// Isolates a function.
    pub(super) fn apply(
        &self,
        spec: &mut Spec,
        function: &Function,
        runtimes: &Path,
    ) -> Result<(), RuntimeError> {
        spec.temporary = Some(self.data.join("tmp"));
        let canonical = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut visible = vec![canonical(runtimes)];
        visible.extend(spec.program.parent().map(Path::to_owned));
        // The packages that Node functions find above their code.
        let modules = function.folder.parent().map(|above| above.join("node_modules"));
        visible.extend(modules.filter(|modules| modules.symlink_metadata().is_ok()));
        visible.extend(function.layers.clone());
        visible.retain(|folder| folder.is_dir());
        if !self.by_namespaces {
            visible.push(function.folder.clone());
            spec.territory = Territory::around(&self.data, &visible);
            return Ok(());
        }
        let hosts = if spec.extensions.is_empty() { None } else { Some(hosts(runtimes)?) };
        spec.isolation = Some(Isolation {
            hidden: self.data.clone(),
            visible,
            opt: function.layers.clone(),
            storage_mb: u64::from(function.storage_mb),
            hosts,
        });
        Ok(())
    }
}

/// The machine's own hosts and the name that extensions have for their environment, in a file.
fn hosts(folder: &Path) -> Result<PathBuf, RuntimeError> {
    let own = std::fs::read_to_string("/etc/hosts").unwrap_or_default();
    let text = format!("{}\n127.0.0.1 sandbox.localdomain sandbox\n", own.trim_end());
    place(folder, "hosts", &text)
}
