//! When an item's time to live ends: `e`, the second in eight bytes, the item's key. The value is empty.

/// What all keys of expiries begin with.
pub(crate) const PREFIX: &[u8] = b"e";

/// The key of an item's expiry.
pub(crate) fn key(seconds: u64, item: &[u8]) -> Vec<u8> {
    [PREFIX, &seconds.to_be_bytes(), item].concat()
}

/// The second and the item's key.
pub(crate) fn parts(key: &[u8]) -> Option<(u64, &[u8])> {
    let rest = key.strip_prefix(PREFIX)?;
    Some((u64::from_be_bytes(rest.get(..8)?.try_into().ok()?), rest.get(8..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back() {
        assert_eq!(parts(&key(7, b"i12345678k")), Some((7, b"i12345678k".as_slice())));
        assert_eq!(parts(b"e123"), None);
        assert!(key(255, b"z") < key(256, b"a"));
    }
}
