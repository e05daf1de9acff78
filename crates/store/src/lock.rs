//! One process a data folder.

use crate::StoreError;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;

/// Holds the folder's lock until it is dropped; the kernel drops it with the process, however that ends.
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    pub(crate) fn take(folder: &Path) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(StoreError::io(format!("making {}", folder.display())))?;
        let path = folder.join("lock");
        let what = || StoreError::io(format!("locking {}", path.display()));
        let options = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let mut file = options.map_err(what())?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut text = String::new();
                let pid = file.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
                return Err(StoreError::Locked { folder: folder.to_path_buf(), pid });
            }
            Err(TryLockError::Error(error)) => return Err(what()(error)),
        }
        let written = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| {
            // For the sentence that another process prints; the lock itself is the kernel's.
            writeln!(file, "{}", std::process::id())
        });
        written.map_err(what())?;
        Ok(Self { _file: file })
    }
}
