//! What can go wrong with state.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// What can go wrong with state. Cheap to clone, because one failed sync fails every commit that waited for it.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk refused something.
    #[error("{what}: {source}")]
    Io {
        /// What was tried, and on which file.
        what: String,
        /// What the operating system said.
        source: Arc<io::Error>,
    },
    /// Another process holds the data folder.
    #[error("another whimbrel{} is using {}; stop it or choose another folder with --data", holder(.pid), .folder.display())]
    Locked {
        /// The folder.
        folder: PathBuf,
        /// The process, where it is known.
        pid: Option<u32>,
    },
    /// Bytes that were once written and synced are not what they were.
    #[error(
        "{file} is damaged at byte {offset}: {reason}; restore it from a copy, or move the data folder away to begin anew"
    )]
    Corrupt {
        /// The file.
        file: String,
        /// Where the damage begins.
        offset: u64,
        /// What is wrong there.
        reason: String,
    },
    /// The folder was written by a version that this one cannot read.
    #[error(
        "{folder} was written in format {found}, and this version of whimbrel reads format {known}; export what is in it with the \
         version that wrote it, or move the folder away to begin anew", folder = .folder.display()
    )]
    Format {
        /// The folder.
        folder: PathBuf,
        /// The format there.
        found: String,
        /// The format that is known here.
        known: u32,
    },
    /// The log could not be written or synced before; what is in memory can no longer be trusted to reach the disk.
    #[error("the log has failed ({0}); restart to recover what was acknowledged")]
    Poisoned(String),
    /// The store has been closed.
    #[error("the store is closed")]
    Closed,
}

fn holder(pid: &Option<u32>) -> String {
    pid.map(|pid| format!(" (pid {pid})")).unwrap_or_default()
}

impl StoreError {
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source: Arc::new(source) }
    }
}
