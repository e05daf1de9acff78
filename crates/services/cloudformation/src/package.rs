//! A package of one file: a ZIP archive with the file stored as it is, so that no compressor is needed.

/// The archive.
pub(crate) fn zip(name: &str, content: &[u8]) -> Vec<u8> {
    let crc = crc32fast::hash(content);
    let size = u32::try_from(content.len()).unwrap_or(u32::MAX);
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

    let mut archive = b"PK\x03\x04".to_vec();
    archive.extend(&common);
    archive.extend(name.as_bytes());
    archive.extend(content);
    let directory = u32::try_from(archive.len()).unwrap_or(u32::MAX);
    // Made on Unix, so that the mode below counts: a regular file that all may read.
    archive.extend(b"PK\x01\x02\x14\x03");
    archive.extend(&common);
    for field in [0u16, 0, 0] {
        archive.extend(field.to_le_bytes());
    }
    archive.extend((0o100_644u32 << 16).to_le_bytes());
    archive.extend(0u32.to_le_bytes());
    archive.extend(name.as_bytes());
    let length = u32::try_from(archive.len()).unwrap_or(u32::MAX) - directory;
    archive.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    archive.extend(length.to_le_bytes());
    archive.extend(directory.to_le_bytes());
    archive.extend([0, 0]);
    archive
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    #[test]
    fn the_archive_opens() {
        let bytes = super::zip("index.py", b"print(1)");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("is an archive");
        let mut file = archive.by_name("index.py").expect("has the file");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("reads");
        assert_eq!(text, "print(1)");
    }
}
