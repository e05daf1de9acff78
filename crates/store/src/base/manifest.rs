//! The manifest: which runs there are, and how far the base is.
//!
//! It is written anew for every change, beside the one that stands, and takes its place in one step. Layout, little-endian: magic
//! u64, position u64, the number of the next run u64, runs u64; of each, the newest first, its number u64 and its file's length u64; at the end
//! checksum u32 (of all before).

use super::run::run_name;
use crate::StoreError;
use crate::disk::Disk;
use crate::frame::{u32_at, u64_at};

const NAME: &str = "manifest";
/// One that is being written.
const NEW: &str = "manifest.new";
const MAGIC: u64 = u64::from_le_bytes(*b"WBMANI\0\x01");
const HEAD: usize = 32;
const RUN: usize = 16;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) position: u64,
    /// The number of the next run.
    pub(super) next: u64,
    /// Number and file length, the newest first.
    pub(super) runs: Vec<(u64, u64)>,
}

impl Manifest {
    /// Reads the one that stands, and removes what it does not name.
    pub(super) fn open(disk: &dyn Disk) -> Result<Self, StoreError> {
        let names = disk.list()?;
        let is_ours = |name: &String| name.ends_with(".run") || name == NEW;
        let manifest = if names.iter().any(|name| name == NAME) {
            // It may have taken its place just before a crash: it stays there before anything goes that only its
            // predecessor names.
            disk.sync_names()?;
            let bytes = disk.open(NAME)?.read()?;
            Self::parse(&bytes).map_err(|reason| damaged(bytes.len(), reason))?
        } else if names.iter().filter(|name| name.ends_with(".run")).count() > 1 {
            // A second run is only begun once the first is named.
            return Err(damaged(0, "it is gone, and there are runs"));
        } else {
            Self { next: 1, ..Self::default() }
        };
        let named: Vec<String> = manifest.runs.iter().map(|(id, _)| run_name(*id)).collect();
        if let Some(gone) = named.iter().find(|name| !names.contains(name)) {
            return Err(StoreError::Corrupt {
                file: gone.clone(),
                offset: 0,
                reason: "the file is gone".to_owned(),
            });
        }
        for name in names.iter().filter(|name| is_ours(name) && !named.contains(name)) {
            disk.remove(name)?;
        }
        Ok(manifest)
    }

    /// Makes this the one that stands, durably.
    pub(super) fn write(&self, disk: &dyn Disk) -> Result<(), StoreError> {
        let file = disk.make(NEW)?;
        file.write(0, &self.bytes())?;
        file.sync()?;
        // The names of the runs before the one that stands for them.
        disk.sync_names()?;
        disk.rename(NEW, NAME)?;
        disk.sync_names()
    }

    fn bytes(&self) -> Vec<u8> {
        let head = [MAGIC, self.position, self.next, self.runs.len() as u64];
        let numbers = head.into_iter().chain(self.runs.iter().flat_map(|(id, bytes)| [*id, *bytes]));
        let mut bytes: Vec<u8> = numbers.flat_map(u64::to_le_bytes).collect();
        let checksum = crc32fast::hash(&bytes);
        bytes.extend_from_slice(&checksum.to_le_bytes());
        bytes
    }

    fn parse(bytes: &[u8]) -> Result<Self, &'static str> {
        let Some((sealed, checksum)) = bytes.split_last_chunk::<4>() else { return Err("it is cut off") };
        if u64_at(bytes, 0) != MAGIC {
            return Err("it is no manifest");
        }
        if crc32fast::hash(sealed) != u32_at(checksum, 0) {
            return Err("its checksum does not match");
        }
        let runs = sealed.get(HEAD..).unwrap_or_default();
        if runs.len() as u64 != u64_at(bytes, 24).saturating_mul(RUN as u64) {
            return Err("it is not as long as it says");
        }
        let runs = runs.chunks_exact(RUN).map(|run| (u64_at(run, 0), u64_at(run, 8))).collect();
        Ok(Self { position: u64_at(bytes, 8), next: u64_at(bytes, 16), runs })
    }
}

fn damaged(offset: usize, reason: &str) -> StoreError {
    StoreError::Corrupt { file: NAME.to_owned(), offset: offset as u64, reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::LocalDisk;

    fn manifest() -> Manifest {
        Manifest { position: 17, next: 9, runs: vec![(8, 0), (3, 0)] }
    }

    #[test]
    fn a_manifest_reads_back_and_a_flipped_bit_shows() {
        let mut bytes = manifest().bytes();
        assert_eq!(Manifest::parse(&bytes), Ok(manifest()));
        for at in 0..bytes.len() {
            assert!(Manifest::parse(&bytes[..at]).is_err());
            bytes[at] ^= 2;
            assert!(Manifest::parse(&bytes).is_err());
            bytes[at] ^= 2;
        }
    }

    #[test]
    fn what_is_not_named_goes_and_what_is_named_has_to_be_there() {
        let folder = tempfile::tempdir().unwrap();
        let disk = LocalDisk::open(folder.path(), true).unwrap();
        assert_eq!(Manifest::open(&disk).unwrap().next, 1);
        disk.make(&run_name(3)).unwrap();
        disk.make(&run_name(7)).unwrap();
        disk.make("of another").unwrap();
        assert!(Manifest::open(&disk).is_err(), "there are runs and no manifest");
        manifest().write(&disk).unwrap();
        let message = Manifest::open(&disk).unwrap_err().to_string();
        assert!(message.contains(&run_name(8)), "{message}");
        disk.make(&run_name(8)).unwrap();
        disk.make(NEW).unwrap();
        assert_eq!(Manifest::open(&disk).unwrap(), manifest());
        assert_eq!(
            disk.list().unwrap(),
            [run_name(3), run_name(8), NAME.to_owned(), "of another".to_owned()]
        );
        std::fs::write(folder.path().join(NAME), "").unwrap();
        assert!(matches!(Manifest::open(&disk), Err(StoreError::Corrupt { .. })));
    }
}
