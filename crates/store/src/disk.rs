//! The files under log and base, behind a trait so that simulation can lose, tear and refuse writes.

use crate::StoreError;
use crate::direct::{Direct, is_refusal};
use parking_lot::Mutex;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A folder of files.
pub trait Disk: Send + Sync {
    /// The names of its files, in alphabetic order.
    fn list(&self) -> Result<Vec<String>, StoreError>;
    /// Opens a file that is there.
    fn open(&self, name: &str) -> Result<Arc<dyn DiskFile>, StoreError>;
    /// Makes a file of `length` zeroes and syncs it, its length and its name.
    fn create(&self, name: &str, length: u64) -> Result<Arc<dyn DiskFile>, StoreError>;
    /// Makes an empty file, or empties the one that is there. A crash may take its name back until [`Disk::sync_names`].
    fn make(&self, name: &str) -> Result<Arc<dyn DiskFile>, StoreError>;
    /// Gives a file another name, in the place of whatever has that one. A crash leaves the one or the other; which, is certain
    /// only after [`Disk::sync_names`].
    fn rename(&self, from: &str, to: &str) -> Result<(), StoreError>;
    /// Makes all names durable that were given and taken.
    fn sync_names(&self) -> Result<(), StoreError>;
    /// Removes a file. Whoever has it open can go on reading it.
    fn remove(&self, name: &str) -> Result<(), StoreError>;
}

/// A file.
pub trait DiskFile: Send + Sync {
    /// Its length.
    fn length(&self) -> Result<u64, StoreError>;
    /// Reads all of it.
    fn read(&self) -> Result<Vec<u8>, StoreError>;
    /// Fills `into` with what stands at `offset`. A file that ends before that is an error.
    fn read_at(&self, offset: u64, into: &mut [u8]) -> Result<(), StoreError>;
    /// Writes `bytes` at `offset`; they are durable only after [`DiskFile::sync`].
    fn write(&self, offset: u64, bytes: &[u8]) -> Result<(), StoreError>;
    /// Makes everything written durable.
    fn sync(&self) -> Result<(), StoreError>;
    /// Writes `bytes` at `offset`, durably. Up to 4 KiB behind them may become zeroes.
    fn write_through(&self, offset: u64, bytes: &[u8]) -> Result<(), StoreError> {
        self.write(offset, bytes)?;
        self.sync()
    }
    /// Cuts the file off at `length` and makes that durable.
    fn truncate(&self, length: u64) -> Result<(), StoreError>;
}

/// A folder of the machine's own file system.
pub struct LocalDisk {
    folder: PathBuf,
    /// Whether syncing does anything: an ephemeral store has nothing to keep.
    syncs: bool,
}

impl LocalDisk {
    /// Opens the folder, making it where it is not there.
    pub fn open(folder: &Path, syncs: bool) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(StoreError::io(format!("making {}", folder.display())))?;
        Ok(Self { folder: folder.to_path_buf(), syncs })
    }

    /// Makes an empty file, or empties the one that is there.
    fn empty(&self, name: &str) -> Result<LocalFile, StoreError> {
        let path = self.folder.join(name);
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&path);
        let file = file.map_err(StoreError::io(format!("making {}", path.display())))?;
        Ok(LocalFile::new(file, path, self.syncs))
    }
}

impl Disk for LocalDisk {
    fn list(&self) -> Result<Vec<String>, StoreError> {
        let what = || StoreError::io(format!("reading {}", self.folder.display()));
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.folder).map_err(what())? {
            let entry = entry.map_err(what())?;
            names.extend(entry.file_name().into_string());
        }
        names.sort();
        Ok(names)
    }

    fn open(&self, name: &str) -> Result<Arc<dyn DiskFile>, StoreError> {
        let path = self.folder.join(name);
        let file = OpenOptions::new().read(true).write(true).open(&path);
        let file = file.map_err(StoreError::io(format!("opening {}", path.display())))?;
        Ok(Arc::new(LocalFile::new(file, path, self.syncs)))
    }

    fn create(&self, name: &str, length: u64) -> Result<Arc<dyn DiskFile>, StoreError> {
        const ZEROES: &[u8] = &[0; 256 * 1024];
        let file = self.empty(name)?;
        // Zeroes that are really written: a block that was only reserved costs its first sync a journal entry.
        let mut offset = 0;
        while offset < length {
            let left = usize::try_from(length - offset).unwrap_or(usize::MAX).min(ZEROES.len());
            file.write(offset, ZEROES.get(..left).unwrap_or(ZEROES))?;
            offset += left as u64;
        }
        if self.syncs {
            file.file.sync_all().map_err(StoreError::io(format!("syncing {}", file.path.display())))?;
        }
        self.sync_names()?;
        Ok(Arc::new(file))
    }

    fn make(&self, name: &str) -> Result<Arc<dyn DiskFile>, StoreError> {
        Ok(Arc::new(self.empty(name)?))
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), StoreError> {
        let path = self.folder.join(from);
        let renamed = std::fs::rename(&path, self.folder.join(to));
        renamed.map_err(StoreError::io(format!("renaming {}", path.display())))
    }

    fn sync_names(&self) -> Result<(), StoreError> {
        if !self.syncs {
            return Ok(());
        }
        let synced = File::open(&self.folder).and_then(|folder| folder.sync_all());
        synced.map_err(StoreError::io(format!("syncing {}", self.folder.display())))
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        let path = self.folder.join(name);
        std::fs::remove_file(&path).map_err(StoreError::io(format!("removing {}", path.display())))
    }
}

struct LocalFile {
    file: File,
    path: PathBuf,
    syncs: bool,
    through: Mutex<Through>,
}

/// How a file is written through to the disk.
enum Through {
    /// Nobody has asked yet.
    Untried,
    Direct(Direct),
    /// By a write and a sync: its file system has nothing better.
    Synced,
}

impl LocalFile {
    fn new(file: File, path: PathBuf, syncs: bool) -> Self {
        Self { file, path, syncs, through: Mutex::new(Through::Untried) }
    }

    /// Writes past the cache. `false` where that cannot be done here.
    fn write_direct(&self, offset: u64, bytes: &[u8]) -> std::io::Result<bool> {
        let mut through = self.through.lock();
        if matches!(*through, Through::Untried) {
            *through = Direct::open(&self.path)?.map_or(Through::Synced, Through::Direct);
        }
        let Through::Direct(direct) = &mut *through else { return Ok(false) };
        match direct.write(offset, bytes) {
            Ok(()) => Ok(true),
            // Some file systems say so only when they are asked to write.
            Err(error) if is_refusal(&error) => {
                *through = Through::Synced;
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }
}

impl DiskFile for LocalFile {
    fn length(&self) -> Result<u64, StoreError> {
        let data =
            self.file.metadata().map_err(StoreError::io(format!("reading {}", self.path.display())))?;
        Ok(data.len())
    }

    fn read(&self) -> Result<Vec<u8>, StoreError> {
        std::fs::read(&self.path).map_err(StoreError::io(format!("reading {}", self.path.display())))
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> Result<(), StoreError> {
        let read = self.file.read_exact_at(into, offset);
        read.map_err(|error| StoreError::io(format!("reading {} at {offset}", self.path.display()))(error))
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> Result<(), StoreError> {
        let written = self.file.write_all_at(bytes, offset);
        written.map_err(StoreError::io(format!("writing {}", self.path.display())))
    }

    fn sync(&self) -> Result<(), StoreError> {
        if !self.syncs {
            return Ok(());
        }
        self.file.sync_data().map_err(StoreError::io(format!("syncing {}", self.path.display())))
    }

    fn write_through(&self, offset: u64, bytes: &[u8]) -> Result<(), StoreError> {
        let direct = if self.syncs { self.write_direct(offset, bytes) } else { Ok(false) };
        if direct.map_err(StoreError::io(format!("writing {}", self.path.display())))? {
            return Ok(());
        }
        self.write(offset, bytes)?;
        self.sync()
    }

    fn truncate(&self, length: u64) -> Result<(), StoreError> {
        let cut = self.file.set_len(length).and_then(|()| self.file.sync_all());
        cut.map_err(StoreError::io(format!("cutting {}", self.path.display())))
    }
}
