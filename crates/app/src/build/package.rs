//! Files, digests and zips.

use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// Folders that are made from the source and are not part of it.
const MADE: &[&str] = &[".aws-sam", ".git", ".whimbrel", "__pycache__", "node_modules", "target"];

/// Every file below `folder`, relative to it, in a stable order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    walk(folder, folder, &mut found, MADE)?;
    found.sort();
    Ok(found.into_iter().map(|path| folder.join(path)).collect())
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<PathBuf>, skip: &[&str]) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !skip.contains(&name.as_str()) {
                walk(root, &path, found, skip)?;
            }
        } else if let Ok(relative) = path.strip_prefix(root) {
            found.push(relative.to_path_buf());
        }
    }
    Ok(())
}

/// A digest of the files' names, modes and contents, and of `method`.
pub(crate) fn digest(files: &[PathBuf], method: &str) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(method.as_bytes());
    for path in files {
        let content = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
        let name = path.as_os_str().as_encoded_bytes();
        hash.update((name.len() as u64).to_be_bytes());
        hash.update(name);
        hash.update(fs::metadata(path)?.permissions().mode().to_be_bytes());
        hash.update((content.len() as u64).to_be_bytes());
        hash.update(&content);
    }
    Ok(base::hex(&hash.finalize()[..16]))
}

/// Copies `files`, which lie below `from`, to the same places below `to`.
pub(crate) fn copy(from: &Path, files: &[PathBuf], to: &Path) -> Result<()> {
    for path in files {
        let target = to.join(path.strip_prefix(from)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(path, &target)
            .with_context(|| format!("copying {} to {}", path.display(), target.display()))?;
    }
    Ok(())
}

/// Zips all below `folder` into `target`, which appears whole or not at all.
pub(crate) fn zip(folder: &Path, target: &Path) -> Result<()> {
    let mut found = Vec::new();
    walk(folder, folder, &mut found, &[])?;
    found.sort();
    let partial = target.with_extension("partial");
    let mut archive = zip::ZipWriter::new(io::BufWriter::new(File::create(&partial)?));
    for relative in found {
        let path = folder.join(&relative);
        let mode = fs::metadata(&path)?.permissions().mode();
        let options = zip::write::SimpleFileOptions::default().unix_permissions(mode & 0o777);
        archive.start_file(relative.to_string_lossy(), options)?;
        io::copy(&mut File::open(&path)?, &mut archive)?;
    }
    archive.finish()?.flush()?;
    fs::rename(&partial, target).with_context(|| format!("writing {}", target.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_content_changes_the_digest_and_what_is_made_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.js"), "one").unwrap();
        let before = digest(&files(folder.path()).unwrap(), "Copy").unwrap();
        fs::create_dir(folder.path().join("node_modules")).unwrap();
        fs::write(folder.path().join("node_modules/x.js"), "made").unwrap();
        assert_eq!(digest(&files(folder.path()).unwrap(), "Copy").unwrap(), before);
        fs::write(folder.path().join("index.js"), "two").unwrap();
        assert_ne!(digest(&files(folder.path()).unwrap(), "Copy").unwrap(), before);
    }

    #[test]
    fn a_zip_keeps_names_and_modes() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("bin")).unwrap();
        let file = folder.path().join("bin/bootstrap");
        fs::write(&file, "#!").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        let out = tempfile::tempdir().unwrap();
        let target = out.path().join("a.zip");
        zip(folder.path(), &target).unwrap();
        let mut archive = ::zip::ZipArchive::new(File::open(target).unwrap()).unwrap();
        assert_eq!(archive.by_index(0).unwrap().name().unwrap(), "bin/bootstrap");
        assert_eq!(archive.by_index(0).unwrap().unix_mode().unwrap() & 0o777, 0o755);
    }
}
