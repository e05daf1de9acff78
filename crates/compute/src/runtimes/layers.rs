//! Layers: where each runtime finds what they hold, and the extensions among it.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html>

use super::{Family, Function, append};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// Has a function find what its layers hold, which is at `layers`.
pub(super) fn offer(
    layers: &Path,
    family: Family,
    function: &Function,
    path: &mut String,
    variables: &mut BTreeMap<String, String>,
) {
    path.push_str(&format!(":{}", layers.join("bin").display()));
    for folder in [function.folder.clone(), function.folder.join("lib"), layers.join("lib")] {
        append(variables, "LD_LIBRARY_PATH", &folder);
    }
    let runtime = function.runtime.as_str();
    match family {
        // Java's class path says it.
        Family::Provided | Family::Java => {}
        Family::Python => {
            let packages = layers.join("python");
            append(variables, "PYTHONPATH", &packages);
            append(variables, "PYTHONPATH", &packages.join("lib").join(runtime).join("site-packages"));
        }
        Family::Node => {
            let major = runtime.trim_start_matches("nodejs").trim_end_matches(".x");
            let modules = layers.join("nodejs");
            append(variables, "NODE_PATH", &modules.join(format!("node{major}/node_modules")));
            append(variables, "NODE_PATH", &modules.join("node_modules"));
        }
    }
}

/// The external extensions of the layers in `folder`, as they are shown at `shown`, by name.
pub(super) fn extensions(folder: &Path, shown: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match std::fs::read_dir(folder.join("extensions")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.path().is_file() {
            names.push(entry.file_name());
        }
    }
    names.sort();
    Ok(names.into_iter().map(|name| shown.join("extensions").join(name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_are_the_files_of_their_folder() {
        let folder = tempfile::tempdir().unwrap();
        assert!(extensions(folder.path(), folder.path()).unwrap().is_empty());
        std::fs::create_dir_all(folder.path().join("extensions/inner")).unwrap();
        for name in ["b", "a", "inner/c"] {
            std::fs::write(folder.path().join("extensions").join(name), "").unwrap();
        }
        let found = extensions(folder.path(), Path::new("/opt")).unwrap();
        assert_eq!(found, [PathBuf::from("/opt/extensions/a"), PathBuf::from("/opt/extensions/b")]);
    }
}
