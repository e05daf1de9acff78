//! What items were before they were written, while point-in-time recovery is on.
//!
//! `h`, the history's number, the item's key so that none begins another's, and the time of the write in eight bytes: the item
//! before it, empty where there was none. `q`, the number, the time, the item's key: the same in the order of time, to forget
//! by; its value is empty.

use engine::dynamodb::{Value, encode_sort_part};
use serde::{Deserialize, Serialize};

/// A table's history, kept inside its record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct HistoryRecord {
    /// From the same row of numbers as tables.
    pub(crate) number: u64,
    /// The earliest time that can be gone back to, as far as it does not move with the present.
    pub(crate) since_micros: i64,
    /// For how many days it is kept.
    pub(crate) days: i32,
}

/// What the keys of a history begin with.
pub(crate) fn prefix(number: u64) -> Vec<u8> {
    [b"h".as_slice(), &number.to_be_bytes()].concat()
}

/// What the keys of one item's history begin with; the item's key is without its table's prefix.
pub(crate) fn of_item(number: u64, item: &[u8]) -> Vec<u8> {
    let mut key = prefix(number);
    key.extend_from_slice(&encode_sort_part(&Value::B(item.to_vec().into())));
    key
}

/// The key of what an item was before the write at that time.
pub(crate) fn key(number: u64, item: &[u8], micros: i64) -> Vec<u8> {
    let mut key = of_item(number, item);
    key.extend_from_slice(&micros.to_be_bytes());
    key
}

/// The item's key in a key of a history.
pub(crate) fn item_of(key: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = key.strip_prefix(b"h")?.get(8..)?.iter().copied();
    let mut item = Vec::new();
    loop {
        match bytes.next()? {
            // 255 follows a zero of the key's own, another zero its end.
            0 => match bytes.next()? {
                0 => return (bytes.count() == 8).then_some(item),
                _ => item.push(0),
            },
            byte => item.push(byte),
        }
    }
}

/// What the keys of a history in the order of time begin with.
pub(crate) fn times(number: u64) -> Vec<u8> {
    [b"q".as_slice(), &number.to_be_bytes()].concat()
}

/// The key of a write in the order of time.
pub(crate) fn time_key(number: u64, item: &[u8], micros: i64) -> Vec<u8> {
    [times(number).as_slice(), &micros.to_be_bytes(), item].concat()
}

/// The time and the item's key in a key that is in the order of time.
pub(crate) fn time_parts(key: &[u8]) -> Option<(i64, &[u8])> {
    let rest = key.strip_prefix(b"q")?.get(8..)?;
    Some((i64::from_be_bytes(rest.get(..8)?.try_into().ok()?), rest.get(8..)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_record_reads_back() {
        let record = HistoryRecord { number: 1, since_micros: 2, days: 3 };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<HistoryRecord>(&bytes).unwrap(), record);
    }

    proptest! {
        #[test]
        fn keys_read_back_and_sort_by_item_then_time(
            a in prop::collection::vec(0u8..3, 0..5),
            b in prop::collection::vec(0u8..3, 0..5),
            (s, t) in (0i64..300, 0i64..300),
        ) {
            prop_assert_eq!(item_of(&key(7, &a, s)), Some(a.clone()));
            prop_assert_eq!(key(7, &a, s).cmp(&key(7, &b, t)), (&a, s).cmp(&(&b, t)));
            prop_assert_eq!(key(7, &a, s).starts_with(&of_item(7, &b)), a == b);
            let by_time = time_key(7, &a, s);
            prop_assert_eq!(time_parts(&by_time), Some((s, a.as_slice())));
            prop_assert_eq!(by_time.cmp(&time_key(7, &b, t)), (s, &a).cmp(&(t, &b)));
        }
    }
}
