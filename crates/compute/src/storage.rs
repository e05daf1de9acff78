//! An environment's folder for temporary files, where it has no `/tmp` of its own.
//!
//! Without a mount namespace no quota holds the folder as a whole: one file cannot pass the limit (the kernel's limit on
//! file sizes), and an environment whose files together pass it is not used again.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// A folder that is there for as long as this.
#[derive(Debug)]
pub(crate) struct Storage {
    folder: PathBuf,
    most: u64,
}

impl Storage {
    /// A fresh folder below `root` for at most `megabytes`.
    pub(crate) fn below(root: &Path, megabytes: u32) -> io::Result<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = root.join(format!("{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, most: u64::from(megabytes) << 20 })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether its files together pass the limit.
    pub(crate) fn is_over(&self) -> bool {
        size(&self.folder, self.most) > self.most
    }
}

impl Drop for Storage {
    fn drop(&mut self) {
        // What cannot be removed now is removed when the server starts the next time.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The size of what a folder holds, counted until it passes `most`.
fn size(folder: &Path, most: u64) -> u64 {
    let (mut total, mut folders) = (0, vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(found) = entry.metadata() else { continue };
            if found.is_dir() {
                folders.push(entry.path());
            }
            total += found.len();
            if total > most {
                return total;
            }
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_measured_and_removed() {
        let root = tempfile::tempdir().unwrap();
        let storage = Storage::below(root.path(), 1).unwrap();
        std::fs::create_dir(storage.folder().join("inner")).unwrap();
        std::fs::write(storage.folder().join("inner/a"), vec![0; 900_000]).unwrap();
        assert!(!storage.is_over());
        std::fs::write(storage.folder().join("b"), vec![0; 200_000]).unwrap();
        assert!(storage.is_over());
        drop(storage);
        assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 0);
    }
}
