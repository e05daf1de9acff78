//! A change in a stream: `sr`, the stream's number, the sequence number. The value holds what the stream's view shows.

use bytes::Bytes;
use engine::dynamodb::{Item, decode_item, encode_item};

/// The first byte of a change.
const VERSION: u8 = 1;
/// The bytes before the items: version, event, flags, time.
const HEAD: usize = 11;
const BY_SERVICE: u8 = 1;
const HAS_NEW: u8 = 2;
const HAS_OLD: u8 = 4;

/// What happened to an item. The numbers are frozen: they are on disks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Insert = 1,
    Modify = 2,
    Remove = 3,
}

/// A change of an item.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ChangeRecord {
    pub(crate) event: Event,
    pub(crate) micros: i64,
    /// Whether its time to live ended it.
    pub(crate) is_by_service: bool,
    pub(crate) keys: Item,
    pub(crate) new: Option<Item>,
    pub(crate) old: Option<Item>,
}

impl ChangeRecord {
    pub(crate) fn decode(bytes: &Bytes) -> Option<Self> {
        let event = match bytes.get(1)? {
            1 => Event::Insert,
            2 => Event::Modify,
            3 => Event::Remove,
            _ => return None,
        };
        let flags = *bytes.get(2)?;
        let micros = micros(bytes)?;
        let mut at = HEAD;
        let mut next = || -> Option<Item> {
            let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
            let end = (at + 4).checked_add(length).filter(|end| *end <= bytes.len())?;
            let item = decode_item(&bytes.slice(at + 4..end))?;
            at = end;
            Some(item)
        };
        let keys = next()?;
        let new = if flags & HAS_NEW != 0 { Some(next()?) } else { None };
        let old = if flags & HAS_OLD != 0 { Some(next()?) } else { None };
        (at == bytes.len()).then_some(Self {
            event,
            micros,
            is_by_service: flags & BY_SERVICE != 0,
            keys,
            new,
            old,
        })
    }
}

/// A change as it is stored; apart from [`ChangeRecord`] so that a write need not copy its items.
pub(crate) fn encode(
    event: Event,
    micros: i64,
    is_by_service: bool,
    keys: &Item,
    new: Option<&Item>,
    old: Option<&Item>,
) -> Vec<u8> {
    let flag = |is_set: bool, flag: u8| if is_set { flag } else { 0 };
    let flags = flag(is_by_service, BY_SERVICE) | flag(new.is_some(), HAS_NEW) | flag(old.is_some(), HAS_OLD);
    let mut bytes = vec![VERSION, event as u8, flags];
    bytes.extend_from_slice(&micros.to_be_bytes());
    for item in [Some(keys), new, old].into_iter().flatten() {
        let item = encode_item(item);
        // Items are 400 KB at most.
        bytes.extend_from_slice(&u32::try_from(item.len()).unwrap_or(u32::MAX).to_be_bytes());
        bytes.extend_from_slice(&item);
    }
    bytes
}

/// When a stored change happened, without reading the rest.
pub(crate) fn micros(bytes: &[u8]) -> Option<i64> {
    if bytes.first() != Some(&VERSION) {
        return None;
    }
    Some(i64::from_be_bytes(bytes.get(3..HEAD)?.try_into().ok()?))
}

/// What the keys of a stream's changes begin with.
pub(crate) fn prefix(stream: u64) -> Vec<u8> {
    [b"sr".as_slice(), &stream.to_be_bytes()].concat()
}

/// The key of a change.
pub(crate) fn key(stream: u64, sequence: u64) -> Vec<u8> {
    [prefix(stream).as_slice(), &sequence.to_be_bytes()].concat()
}

/// The sequence number in a change's key.
pub(crate) fn sequence(key: &[u8]) -> Option<u64> {
    Some(u64::from_be_bytes(key.get(10..)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::dynamodb::Value;

    #[test]
    fn a_change_reads_back() {
        let item = |name: &str| Item::from([(name.to_owned(), Value::S("x".into()))]);
        for (event, new, old) in [
            (Event::Insert, Some(item("new")), None),
            (Event::Modify, Some(item("new")), Some(item("old"))),
            (Event::Remove, None, Some(item("old"))),
            (Event::Remove, None, None),
        ] {
            for is_by_service in [true, false] {
                let record = ChangeRecord {
                    event,
                    micros: -5,
                    is_by_service,
                    keys: item("k"),
                    new: new.clone(),
                    old: old.clone(),
                };
                let bytes = encode(event, -5, is_by_service, &record.keys, new.as_ref(), old.as_ref());
                let bytes = Bytes::from(bytes);
                assert_eq!(micros(&bytes), Some(-5));
                for end in 0..bytes.len() {
                    assert_eq!(ChangeRecord::decode(&bytes.slice(..end)), None);
                }
                assert_eq!(ChangeRecord::decode(&bytes), Some(record));
            }
        }
        assert_eq!(sequence(&key(7, 258)), Some(258));
        assert!(key(7, 255) < key(7, 256));
    }
}
