//! Items as bytes in the store. The tags are frozen: they are on disks.

use super::number::Number;
use super::value::{Item, Value};
use bytes::Bytes;

/// The first byte of an item.
const VERSION: u8 = 1;

const S: u8 = 1;
const N: u8 = 2;
const B: u8 = 3;
const FALSE: u8 = 4;
const TRUE: u8 = 5;
const NULL: u8 = 6;
const SS: u8 = 7;
const NS: u8 = 8;
const BS: u8 = 9;
const L: u8 = 10;
const M: u8 = 11;

/// An item as bytes.
pub fn encode_item(item: &Item) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(256);
    bytes.push(VERSION);
    put_map(&mut bytes, item);
    bytes
}

/// An item from bytes; `None` where they are none.
pub fn decode_item(bytes: &Bytes) -> Option<Item> {
    let mut reader = Reader { bytes, at: 1 };
    if bytes.first() != Some(&VERSION) {
        return None;
    }
    let item = reader.map()?;
    (reader.at == bytes.len()).then_some(item)
}

fn put_length(bytes: &mut Vec<u8>, mut length: usize) {
    while length >= 0x80 {
        bytes.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
}

fn put_bytes(bytes: &mut Vec<u8>, value: &[u8]) {
    put_length(bytes, value.len());
    bytes.extend_from_slice(value);
}

fn put_map(bytes: &mut Vec<u8>, map: &Item) {
    put_length(bytes, map.len());
    for (name, value) in map {
        put_bytes(bytes, name.as_bytes());
        put(bytes, value);
    }
}

fn put_all<T>(bytes: &mut Vec<u8>, tag: u8, items: &[T], as_bytes: impl Fn(&T) -> &[u8]) {
    bytes.push(tag);
    put_length(bytes, items.len());
    items.iter().for_each(|item| put_bytes(bytes, as_bytes(item)));
}

fn put(bytes: &mut Vec<u8>, value: &Value) {
    match value {
        Value::S(text) => {
            bytes.push(S);
            put_bytes(bytes, text.as_bytes());
        }
        Value::N(number) => {
            bytes.push(N);
            put_bytes(bytes, number.as_str().as_bytes());
        }
        Value::B(blob) => {
            bytes.push(B);
            put_bytes(bytes, blob);
        }
        Value::Bool(is) => bytes.push(if *is { TRUE } else { FALSE }),
        Value::Null => bytes.push(NULL),
        Value::Ss(items) => put_all(bytes, SS, items, |item| item.as_bytes()),
        Value::Ns(items) => put_all(bytes, NS, items, |item| item.as_str().as_bytes()),
        Value::Bs(items) => put_all(bytes, BS, items, |item| item),
        Value::L(items) => {
            bytes.push(L);
            put_length(bytes, items.len());
            items.iter().for_each(|item| put(bytes, item));
        }
        Value::M(map) => {
            bytes.push(M);
            put_map(bytes, map);
        }
    }
}

struct Reader<'a> {
    bytes: &'a Bytes,
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn length(&mut self) -> Option<usize> {
        let mut length = 0usize;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            length |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(length);
            }
        }
        None
    }

    fn slice(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        let slice = self.bytes.get(self.at..self.at.checked_add(length)?)?;
        self.at += length;
        Some(slice)
    }

    fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.slice()?).ok()
    }

    fn blob(&mut self) -> Option<Bytes> {
        let slice = self.slice()?;
        Some(self.bytes.slice_ref(slice))
    }

    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.length()?;
        (0..count).map(|_| one(self)).collect()
    }

    fn map(&mut self) -> Option<Item> {
        let count = self.length()?;
        (0..count).map(|_| Some((self.text()?.to_owned(), self.value()?))).collect()
    }

    fn value(&mut self) -> Option<Value> {
        Some(match self.byte()? {
            S => Value::S(self.text()?.to_owned()),
            N => Value::N(Number::from_stored(self.text()?)),
            B => Value::B(self.blob()?),
            FALSE => Value::Bool(false),
            TRUE => Value::Bool(true),
            NULL => Value::Null,
            SS => Value::Ss(self.many(|from| from.text().map(str::to_owned))?),
            NS => Value::Ns(self.many(|from| from.text().map(Number::from_stored))?),
            BS => Value::Bs(self.many(Self::blob)?),
            L => Value::L(self.many(Self::value)?),
            M => Value::M(self.map()?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value() -> impl Strategy<Value = Value> {
        let number = || any::<i64>().prop_map(Number::from_i64);
        let blob = || proptest::collection::vec(any::<u8>(), 0..200).prop_map(Bytes::from);
        let leaf = prop_oneof![
            ".*".prop_map(Value::S),
            number().prop_map(Value::N),
            blob().prop_map(Value::B),
            any::<bool>().prop_map(Value::Bool),
            Just(Value::Null),
            proptest::collection::vec(".*", 0..3).prop_map(Value::Ss),
            proptest::collection::vec(number(), 0..3).prop_map(Value::Ns),
            proptest::collection::vec(blob(), 0..3).prop_map(Value::Bs),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::L),
                proptest::collection::btree_map(".*", inner, 0..4).prop_map(Value::M),
            ]
        })
    }

    proptest! {
        #[test]
        fn an_item_reads_back(item in proptest::collection::btree_map(".*", value(), 0..6)) {
            let bytes = Bytes::from(encode_item(&item));
            prop_assert_eq!(decode_item(&bytes), Some(item));
        }

        #[test]
        fn other_bytes_are_no_item_and_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = decode_item(&Bytes::from(bytes));
        }
    }

    #[test]
    fn the_format_is_frozen() {
        let item =
            Item::from([("k".into(), Value::S("v".into())), ("n".into(), Value::N(Number::from_i64(-1)))]);
        assert_eq!(encode_item(&item), [1, 2, 1, b'k', 1, 1, b'v', 1, b'n', 2, 2, b'-', b'1']);
    }
}
