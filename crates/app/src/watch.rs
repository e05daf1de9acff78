//! Waits for source files to change, by the kernel's own notice (inotify): nothing polls.

use anyhow::{Context, Result};
use notify::{RecursiveMode, Watcher as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::mpsc;

/// Editors write a file in several steps; changes that come this close together are one.
const SETTLE: Duration = Duration::from_millis(50);

/// What builds write into the source folder, which is no change of the source.
const MADE: &[&str] = &[".aws-sam", ".git", ".whimbrel", "__pycache__", "node_modules", "target"];

/// A watched folder.
pub(crate) struct Watch {
    root: PathBuf,
    changes: mpsc::UnboundedReceiver<PathBuf>,
    _watcher: notify::RecommendedWatcher,
}

impl Watch {
    /// Watches `folder` and all below it.
    pub(crate) fn new(folder: &Path) -> Result<Self> {
        let root = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_path_buf() }
            .canonicalize()?;
        let (sender, changes) = mpsc::unbounded_channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if event.kind.is_access() {
                return;
            }
            // The receiver is gone only when the command is ending.
            event.paths.into_iter().for_each(|path| drop(sender.send(path)));
        })?;
        watcher.watch(&root, RecursiveMode::Recursive)?;
        Ok(Self { root, changes, _watcher: watcher })
    }

    /// Completes when a source file has changed and things have settled; names the file.
    pub(crate) async fn changed(&mut self) -> Result<String> {
        loop {
            let path = self.changes.recv().await.context("the file watcher stopped")?;
            let Some(name) = self.source(&path) else { continue };
            while let Ok(Some(_)) = tokio::time::timeout(SETTLE, self.changes.recv()).await {}
            return Ok(name);
        }
    }

    fn source(&self, path: &Path) -> Option<String> {
        let relative = path.strip_prefix(&self.root).ok()?;
        let made = relative.components().any(|part| MADE.iter().any(|made| part.as_os_str() == *made));
        (!made && !relative.as_os_str().is_empty()).then(|| relative.display().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_the_source_is_told_and_one_of_what_is_made_is_not() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("target")).unwrap();
        let mut watch = Watch::new(folder.path()).unwrap();
        std::fs::write(folder.path().join("target/made"), "x").unwrap();
        std::fs::write(folder.path().join("app.py"), "x").unwrap();
        assert_eq!(runtime.block_on(watch.changed()).unwrap(), "app.py");
    }
}
