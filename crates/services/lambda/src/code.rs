//! Packages: zips by their digest, and the folders that they are unpacked to.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io::{self, Cursor, Read, Write as _};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use zip::ZipArchive;

/// The most that a package unpacks to.
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub(crate) const UNZIPPED_LIMIT: u64 = 262_144_000;
/// The most entries that a package may have.
const ENTRY_LIMIT: usize = 100_000;

/// A package that is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Package {
    /// In base64.
    pub(crate) sha256: String,
    pub(crate) size: i64,
}

/// Why a package is refused or lost.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CodeError {
    #[error("Could not unzip uploaded file. Please check your file, then try to upload again.")]
    NotZip,
    #[error("Uploaded file must be a non-empty zip")]
    Empty,
    #[error("Unzipped size must be smaller than {UNZIPPED_LIMIT} bytes")]
    TooLarge,
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Where packages are.
#[derive(Clone, Debug)]
pub(crate) struct CodeStore {
    folder: PathBuf,
    sync: bool,
}

impl CodeStore {
    pub(crate) fn new(folder: PathBuf, sync: bool) -> Self {
        Self { folder, sync }
    }

    /// Digest and size of a package, and whether it is one, without storing it.
    pub(crate) async fn check(&self, zip: Bytes) -> Result<Package, CodeError> {
        blocking(move || {
            archive(&zip)?;
            Ok(package(&zip))
        })
        .await
    }

    /// Stores and unpacks a package. What is returned survives a crash.
    pub(crate) async fn put(&self, zip: Bytes) -> Result<Package, CodeError> {
        let this = self.clone();
        blocking(move || {
            let package = package(&zip);
            let path = this.zip_path(&package.sha256);
            this.unpack(&zip, &package.sha256)?;
            if !path.is_file() {
                let partial = this.partial("packages")?;
                let mut file = File::create(&partial)?;
                file.write_all(&zip)?;
                this.sync(&file)?;
                fs::rename(&partial, &path)?;
                this.sync(&File::open(this.folder.join("packages"))?)?;
            }
            Ok(package)
        })
        .await
    }

    /// The folder of a stored package, unpacked again if need be.
    pub(crate) async fn unpacked(&self, sha256: &str) -> Result<PathBuf, CodeError> {
        let (this, sha256) = (self.clone(), sha256.to_owned());
        blocking(move || {
            let folder = this.code_path(&sha256);
            if !folder.is_dir() {
                let zip = fs::read(this.zip_path(&sha256))?;
                this.unpack(&zip, &sha256)?;
            }
            Ok(fs::canonicalize(folder)?)
        })
        .await
    }

    /// One folder with the contents of several packages, later ones covering earlier ones.
    pub(crate) async fn merged(&self, all: Vec<String>) -> Result<PathBuf, CodeError> {
        let this = self.clone();
        blocking(move || {
            let digest = STANDARD.encode(Sha256::digest(all.join("\n")));
            let folder = this.folder.join("layers").join(file_name(&digest));
            if folder.is_dir() {
                return Ok(fs::canonicalize(folder)?);
            }
            let partial = this.partial("layers")?;
            let merge = || -> Result<(), CodeError> {
                let (mut left, mut links) = (UNZIPPED_LIMIT, Vec::new());
                for sha256 in &all {
                    let zip = fs::read(this.zip_path(sha256))?;
                    this.unpack_entries(&mut archive(&zip)?, &partial, &mut left, &mut links)?;
                }
                make_links(links)
            };
            let renamed = merge().and_then(|()| match fs::rename(&partial, &folder) {
                // Somebody else merged the same packages.
                Err(_) if folder.is_dir() => Ok(fs::remove_dir_all(&partial)?),
                result => Ok(result?),
            });
            if renamed.is_err() && partial.is_dir() {
                fs::remove_dir_all(&partial)?;
            }
            renamed?;
            Ok(fs::canonicalize(folder)?)
        })
        .await
    }

    fn zip_path(&self, sha256: &str) -> PathBuf {
        self.folder.join("packages").join(format!("{}.zip", file_name(sha256)))
    }

    fn code_path(&self, sha256: &str) -> PathBuf {
        self.folder.join("code").join(file_name(sha256))
    }

    /// A path beside the final one, that nobody else uses.
    fn partial(&self, kind: &str) -> io::Result<PathBuf> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let folder = self.folder.join(kind);
        fs::create_dir_all(&folder)?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Ok(folder.join(format!("partial-{}-{number}", std::process::id())))
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        if self.sync { file.sync_all() } else { Ok(()) }
    }

    /// Unpacks beside the final folder and renames, so that a half unpacked package is never taken for a whole one.
    fn unpack(&self, zip: &[u8], sha256: &str) -> Result<(), CodeError> {
        let folder = self.code_path(sha256);
        if folder.is_dir() {
            return Ok(());
        }
        let mut archive = archive(zip)?;
        let partial = self.partial("code")?;
        let unpacked = self.unpack_to(&mut archive, &partial);
        let renamed = unpacked.and_then(|()| match fs::rename(&partial, &folder) {
            // Somebody else unpacked the same package.
            Err(_) if folder.is_dir() => Ok(fs::remove_dir_all(&partial)?),
            result => Ok(result?),
        });
        if renamed.is_err() && partial.is_dir() {
            fs::remove_dir_all(&partial)?;
        }
        renamed
    }

    fn unpack_to(&self, archive: &mut ZipArchive<Cursor<&[u8]>>, target: &Path) -> Result<(), CodeError> {
        let (mut left, mut links) = (UNZIPPED_LIMIT, Vec::new());
        self.unpack_entries(archive, target, &mut left, &mut links)?;
        make_links(links)
    }

    /// Unpacks all but links, which come last, so that nothing is written through one.
    fn unpack_entries(
        &self,
        archive: &mut ZipArchive<Cursor<&[u8]>>,
        target: &Path,
        left: &mut u64,
        links: &mut Vec<(String, PathBuf)>,
    ) -> Result<(), CodeError> {
        fs::create_dir_all(target)?;
        for index in 0..archive.len() {
            let entry = archive.by_index(index).map_err(|_| CodeError::NotZip)?;
            // A name that leads out of the folder makes the whole package one that nobody meant.
            let path = target.join(entry.enclosed_name().ok_or(CodeError::NotZip)?);
            if entry.is_dir() {
                fs::create_dir_all(&path)?;
                continue;
            }
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let mode = entry.unix_mode();
            if entry.is_symlink() {
                let mut link = String::new();
                entry.take(4096).read_to_string(&mut link).map_err(|_| CodeError::NotZip)?;
                links.push((link, path));
                continue;
            }
            let mut file = File::create(&path)?;
            // What a header claims of its entry's size is not believed.
            let written = io::copy(&mut entry.take(*left + 1), &mut file).map_err(unzip_error)?;
            *left = left.checked_sub(written).ok_or(CodeError::TooLarge)?;
            // Zips made on Windows carry no modes; Lambda lets everybody read and run then.
            let mode = mode.map_or(0o755, |mode| mode & 0o777);
            file.set_permissions(fs::Permissions::from_mode(mode | 0o400))?;
            self.sync(&file)?;
        }
        Ok(())
    }
}

fn make_links(links: Vec<(String, PathBuf)>) -> Result<(), CodeError> {
    for (link, path) in links {
        // Where packages are merged, an earlier one may have had something here.
        if path.symlink_metadata().is_ok_and(|found| !found.is_dir()) {
            fs::remove_file(&path)?;
        }
        symlink(link, path)?;
    }
    Ok(())
}

/// Reads the package's directory.
fn archive(zip: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, CodeError> {
    let archive = ZipArchive::new(Cursor::new(zip)).map_err(|_| CodeError::NotZip)?;
    match archive.len() {
        0 => Err(CodeError::Empty),
        entries if entries > ENTRY_LIMIT => Err(CodeError::TooLarge),
        _ => Ok(archive),
    }
}

/// A damaged entry is the package's fault, anything else the disk's.
fn unzip_error(error: io::Error) -> CodeError {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => {
            CodeError::NotZip
        }
        _ => CodeError::Io(error),
    }
}

fn package(zip: &[u8]) -> Package {
    Package {
        sha256: STANDARD.encode(Sha256::digest(zip)),
        size: i64::try_from(zip.len()).unwrap_or(i64::MAX),
    }
}

/// The digest as a file's name.
fn file_name(sha256: &str) -> String {
    sha256.trim_end_matches('=').replace('+', "-").replace('/', "_")
}

/// Runs what waits for the disk off the worker.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, CodeError> + Send + 'static,
) -> Result<T, CodeError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| CodeError::Io(io::Error::other(error)))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use zip::write::SimpleFileOptions;

    fn zip(entries: &[(&str, &[u8], u32)]) -> Bytes {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content, mode) in entries {
            writer.start_file(*name, SimpleFileOptions::default().unix_permissions(*mode)).unwrap();
            writer.write_all(content).unwrap();
        }
        Bytes::from(writer.finish().unwrap().into_inner())
    }

    #[tokio::test]
    async fn a_package_is_unpacked_with_its_modes_and_again_when_lost() {
        let folder = tempfile::tempdir().unwrap();
        let store = CodeStore::new(folder.path().to_owned(), true);
        let zip = zip(&[("bootstrap", b"#!/bin/sh\n", 0o755), ("lib/data.txt", b"data", 0o644)]);
        let package = store.put(zip.clone()).await.unwrap();
        assert_eq!((package.size, package.sha256.len()), (zip.len() as i64, 44));
        let code = store.unpacked(&package.sha256).await.unwrap();
        let mode = fs::metadata(code.join("bootstrap")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o755);
        fs::remove_dir_all(&code).unwrap();
        let code = store.unpacked(&package.sha256).await.unwrap();
        assert_eq!(fs::read(code.join("lib/data.txt")).unwrap(), b"data");
        assert_eq!(store.put(zip).await.unwrap(), package);
    }

    #[tokio::test]
    async fn packages_that_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let store = CodeStore::new(folder.path().join("store"), false);
        let escape = zip(&[("../../escaped", b"x", 0o644)]);
        let empty = zip(&[]);
        let bomb = zip(&[("zeros", &vec![0; UNZIPPED_LIMIT as usize + 1], 0o644)]);
        assert!(bomb.len() < 1_000_000);
        let mut damaged = zip(&[("a", &[7; 4000], 0o644)]).to_vec();
        damaged[40] ^= 0xff;
        for (what, zip, expected) in [
            ("no zip", Bytes::from_static(b"nothing"), "Could not unzip"),
            ("escape", escape, "Could not unzip"),
            ("empty", empty, "Uploaded file must be"),
            ("bomb", bomb, "Unzipped size must be smaller than 262144000 bytes"),
            ("damaged", Bytes::from(damaged), "Could not unzip"),
        ] {
            let error = store.put(zip).await.unwrap_err().to_string();
            assert!(error.starts_with(expected), "{what}: {error}");
        }
        assert!(!folder.path().join("escaped").exists());
        let left = fs::read_dir(folder.path().join("store/code")).unwrap().count();
        assert_eq!(left, 0);
    }
}
