//! A package of source that a template holds: a ZIP archive with its files stored as they are, so that no compressor is
//! needed. Beside the source lies the module with which functions of custom resources answer, which is there for such source alone.

/// What Python's source finds as `cfnresponse` and Node's as `cfn-response`.
pub(crate) const PYTHON_RESPONSE: (&str, &str) = ("cfnresponse.py", include_str!("package/cfnresponse.py"));
pub(crate) const NODE_RESPONSE: (&str, &str) =
    ("node_modules/cfn-response/index.js", include_str!("package/cfn-response.js"));

/// The archive.
pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let offset = small(archive.len());
        let crc = crc32fast::hash(content);
        let size = small(content.len());
        let name_len = u16::try_from(name.len()).unwrap_or(u16::MAX);
        // Version 2.0, no flags, stored, and the first of January 1980: an archive depends on nothing but its content.
        let mut common = Vec::new();
        for field in [20u16, 0, 0, 0, 0x21] {
            common.extend(field.to_le_bytes());
        }
        for field in [crc, size, size] {
            common.extend(field.to_le_bytes());
        }
        common.extend(name_len.to_le_bytes());
        common.extend(0u16.to_le_bytes());

        archive.extend(b"PK\x03\x04");
        archive.extend(&common);
        archive.extend(name.as_bytes());
        archive.extend(*content);
        // Made on Unix, so that the mode below counts: a regular file that all may read.
        directory.extend(b"PK\x01\x02\x14\x03");
        directory.extend(&common);
        for field in [0u16, 0, 0] {
            directory.extend(field.to_le_bytes());
        }
        directory.extend((0o100_644u32 << 16).to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = small(archive.len());
    archive.extend(&directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    let count = u16::try_from(files.len()).unwrap_or(u16::MAX).to_le_bytes();
    archive.extend([count, count].concat());
    archive.extend(small(directory.len()).to_le_bytes());
    archive.extend(start.to_le_bytes());
    archive.extend([0, 0]);
    archive
}

/// Source in a template is far below four gigabytes.
fn small(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    #[test]
    fn the_archive_opens() {
        let bytes = super::zip(&[("index.py", b"print(1)"), ("b.py", b"")]);
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("is an archive");
        for (name, content) in [("index.py", "print(1)"), ("b.py", "")] {
            let mut file = archive.by_name(name).expect("has the file");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("reads");
            assert_eq!(text, content);
        }
    }
}
