//! What is left of a table or an index that is gone: `d` and its number. Its entries go first, then this.

/// What all keys of sweeps begin with.
pub(crate) const PREFIX: &[u8] = b"d";

/// The key of a sweep.
pub(crate) fn key(number: u64) -> Vec<u8> {
    [PREFIX, &number.to_be_bytes()].concat()
}

/// The number in a sweep's key.
pub(crate) fn number(key: &[u8]) -> Option<u64> {
    Some(u64::from_be_bytes(key.strip_prefix(PREFIX)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back() {
        assert_eq!(number(&key(9)), Some(9));
        assert_eq!(number(b"d1"), None);
    }
}
