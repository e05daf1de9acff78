//! A table: its keys, its indexes, and where its items are.

use crate::alarm::Alarm;
use crate::faults::Fault;
use crate::index::Index;
use crate::records::table::{TableRecord, item_prefix};
use crate::streams::writer::Writer;
use crate::throughput::Throughput;
use base::{AccountId, Clock, Region};
use bytes::Bytes;
use engine::dynamodb::{
    Item, KeyAttribute, KeyShape, KeyType, Path, Value, decode_item, encode_hash, encode_sort,
};
use std::sync::{Arc, OnceLock};

/// The most bytes of a partition key and of a sort key.
const LONGEST_HASH: usize = 2048;
const LONGEST_SORT: usize = 1024;

/// A table that is open, as it was after one change of its record.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) record: TableRecord,
    pub(crate) shape: KeyShape,
    pub(crate) indexes: Vec<Index>,
    pub(crate) alarm: Arc<Alarm>,
    pub(crate) clock: Clock,
    /// Where changes of items go, where the table has a stream.
    pub(crate) stream: Option<Arc<Writer>>,
    /// Where its throughput is enforced.
    pub(crate) throughput: Option<Arc<Throughput>>,
    prefix: Vec<u8>,
    /// What it has become: the table after the next change, or nothing. It is set while the change runs alone on the shard,
    /// so that a write which began before the change still sees an index that came with it.
    successor: OnceLock<Option<Arc<Table>>>,
}

impl Table {
    pub(crate) fn new(record: TableRecord, alarm: Arc<Alarm>, clock: Clock) -> Self {
        let shape = Self::shape_of(&record);
        let indexes = record.indexes.iter().map(|index| Index::new(index.clone(), &shape)).collect();
        let prefix = item_prefix(record.number);
        Self {
            prefix,
            indexes,
            shape,
            record,
            alarm,
            clock,
            stream: None,
            throughput: None,
            successor: OnceLock::new(),
        }
    }

    /// The same table, whose changes go to `stream`.
    pub(crate) fn with_stream(self, stream: Option<Arc<Writer>>) -> Self {
        Self { stream, ..self }
    }

    /// The key attributes that a record says.
    pub(crate) fn shape_of(record: &TableRecord) -> KeyShape {
        let kind = |name: &str| KeyType::parse(name).unwrap_or(KeyType::S);
        let attribute = |(name, of): &(String, String)| (name.clone(), kind(of));
        KeyShape::plain(attribute(&record.hash), record.sort.as_ref().map(attribute))
    }

    /// The same with its throughput enforced.
    pub(crate) fn with_throughput(self, throughput: Option<Arc<Throughput>>) -> Self {
        let table = Self { throughput, ..self };
        table.fill_from_now_on();
        table
    }

    pub(crate) fn name(&self) -> &str {
        &self.record.name
    }

    /// What it is now; `None` where it is gone. Only what runs alone on the shard may rely on it.
    pub(crate) fn newest(self: &Arc<Self>) -> Option<Arc<Self>> {
        let mut table = self;
        loop {
            match table.successor.get() {
                None => return Some(Arc::clone(table)),
                Some(Some(next)) => table = next,
                Some(None) => return None,
            }
        }
    }

    /// Says what it has become; alone on the shard.
    pub(crate) fn become_(&self, next: Option<Arc<Self>>) {
        // Nobody else can have set it: changes run one after the other, each on the newest.
        let _ = self.successor.set(next);
    }

    /// What the keys of all items begin with.
    pub(crate) fn prefix(&self) -> &[u8] {
        &self.prefix
    }

    /// The key attributes: the partition key, then the sort key.
    pub(crate) fn key_attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.shape.attributes()
    }

    /// The index of that name.
    pub(crate) fn index(&self, name: &str) -> Option<usize> {
        self.indexes.iter().position(|index| index.record.name == name)
    }

    /// The stored key of a request's `Key`, which must have the key attributes and no others.
    pub(crate) fn key(&self, key: &Item) -> Result<Vec<u8>, Fault> {
        check_key(&self.shape, key, true)?;
        Ok(self.stored_key(key))
    }

    /// The stored key of a whole item, which must also fit the indexes.
    pub(crate) fn key_of_item(&self, item: &Item) -> Result<Vec<u8>, Fault> {
        let invalid =
            |reason: String| Fault::invalid(format!("One or more parameter values were invalid: {reason}"));
        for (at, (name, kind)) in self.key_attributes().enumerate() {
            let value =
                item.get(name).ok_or_else(|| invalid(format!("Missing the key {name} in the item")))?;
            let (expected, actual) = (kind.as_str(), value.type_name());
            if expected != actual {
                return Err(invalid(format!(
                    "Type mismatch for key {name} expected: {expected} actual: {actual}"
                )));
            }
            if let Some(empty) = empty(value) {
                return Err(empty_key(empty, name));
            }
            check_size(value, at == 0)?;
        }
        for index in &self.indexes {
            for (name, _) in index.key_attributes() {
                self.check_index_value(index, name, item.get(name))?;
            }
            index.check_sizes(item)?;
        }
        Ok(self.stored_key(item))
    }

    /// Refuses a value that an attribute cannot have because an index has it for a key.
    pub(crate) fn check_index_value(
        &self,
        index: &Index,
        name: &str,
        value: Option<&Value>,
    ) -> Result<(), Fault> {
        let Some(value) = value else { return Ok(()) };
        self.check_index_type(index, name, value.type_name())?;
        let of = &index.record.name;
        if let Some(empty) = empty(value) {
            return Err(Fault::invalid(format!(
                "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty {empty} value. IndexName: {of}, IndexKey: {name}"
            )));
        }
        check_size(value, index.shape.hashes().any(|(hash, _)| hash == name))
    }

    /// Refuses a type that an attribute cannot have because an index has it for a key.
    pub(crate) fn check_index_type(&self, index: &Index, name: &str, actual: &str) -> Result<(), Fault> {
        match index.key_attributes().find(|(known, _)| known == name) {
            Some((_, kind)) if kind.as_str() != actual => Err(Fault::invalid(format!(
                "One or more parameter values were invalid: Type mismatch for Index Key {name} Expected: {} Actual: {actual} IndexName: {}",
                kind.as_str(),
                index.record.name
            ))),
            _ => Ok(()),
        }
    }

    /// Refuses paths that reach into key attributes, which are scalars.
    pub(crate) fn check_nested<'a>(&self, paths: impl IntoIterator<Item = &'a Path>) -> Result<(), Fault> {
        let nested: Vec<&str> = paths.into_iter().filter(|path| path.0.len() > 1).map(Path::root).collect();
        if nested.is_empty() {
            return Ok(());
        }
        let keys = self.key_attributes().map(|(name, _)| ("Key", name));
        let of_indexes = self.indexes.iter().flat_map(|index| index.key_attributes());
        let mut all = keys.chain(of_indexes.map(|(name, _)| ("IndexKey", name)));
        match all.find(|(_, name)| nested.contains(&name.as_str())) {
            Some((kind, name)) => Err(Fault::invalid(format!(
                "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: {kind}: {name}"
            ))),
            None => Ok(()),
        }
    }

    fn stored_key(&self, item: &Item) -> Vec<u8> {
        let null = Value::Null;
        let mut stored = self.prefix.clone();
        stored.extend_from_slice(&encode_hash(item.get(&self.shape.hash.0).unwrap_or(&null)));
        if let Some((name, _)) = &self.shape.sort {
            stored.extend_from_slice(&encode_sort(item.get(name).unwrap_or(&null)));
        }
        stored
    }

    /// The key attributes of an item.
    pub(crate) fn key_item(&self, item: &Item) -> Item {
        let keys =
            self.key_attributes().filter_map(|(name, _)| Some((name.clone(), item.get(name)?.clone())));
        keys.collect()
    }

    /// The second at which an item's time is over, where it says so.
    pub(crate) fn expiry(&self, item: &Item) -> Option<u64> {
        match item.get(self.record.ttl_attribute.as_ref()?)? {
            Value::N(number) => number.as_str().split('.').next()?.parse().ok(),
            _ => None,
        }
    }

    /// An item as it is stored.
    pub(crate) fn decode(&self, bytes: &Bytes) -> Result<Item, Fault> {
        decode_item(bytes)
            .ok_or_else(|| Fault::internal(format!("an item of {} cannot be read", self.name())))
    }

    pub(crate) fn arn(&self, account: &AccountId, region: Region) -> String {
        format!("arn:{}:dynamodb:{region}:{account}:table/{}", region.partition(), self.name())
    }
}

/// Checks a request's key, or the part of a starting key that `shape` is about; `is_all` where it must be nothing else.
pub(crate) fn check_key(shape: &KeyShape, key: &Item, is_all: bool) -> Result<(), Fault> {
    let mismatch = || Fault::invalid("The provided key element does not match the schema");
    if is_all && key.len() != shape.attributes().count() {
        return Err(mismatch());
    }
    for (at, (name, kind)) in shape.attributes().enumerate() {
        let value = key.get(name).ok_or_else(mismatch)?;
        if value.type_name() != kind.as_str() {
            return Err(mismatch());
        }
        if let Some(empty) = empty(value) {
            return Err(empty_key(empty, name));
        }
        check_size(value, at == 0)?;
    }
    Ok(())
}

/// Refuses an empty key.
pub(crate) fn empty_key(kind: &str, name: &str) -> Fault {
    Fault::invalid(format!(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {kind} value. Key: {name}"
    ))
}

/// What kind of empty value it is, if any.
pub(crate) fn empty(value: &Value) -> Option<&'static str> {
    match value {
        Value::S(text) if text.is_empty() => Some("string"),
        Value::B(bytes) if bytes.is_empty() => Some("binary"),
        _ => None,
    }
}

impl Index {
    /// Refuses an item whose values are too long together for a key of several attributes.
    pub(crate) fn check_sizes(&self, item: &Item) -> Result<(), Fault> {
        if self.shape.is_plain() {
            return Ok(());
        }
        let length = |(name, _): &KeyAttribute| item.get(name).map_or(0, length);
        check_length(self.shape.hashes().map(length).sum(), true)?;
        check_length(self.shape.sorts().map(length).sum(), false)
    }
}

fn check_size(value: &Value, is_hash: bool) -> Result<(), Fault> {
    check_length(length(value), is_hash)
}

/// How long a key of a string or of bytes is; numbers are never too long.
fn length(value: &Value) -> usize {
    match value {
        Value::S(text) => text.len(),
        Value::B(bytes) => bytes.len(),
        _ => 0,
    }
}

fn check_length(length: usize, is_hash: bool) -> Result<(), Fault> {
    let reason = match is_hash {
        true if length > LONGEST_HASH => "Size of hashkey has exceeded the maximum size limit of2048 bytes",
        false if length > LONGEST_SORT => {
            "Aggregated size of all range keys has exceeded the size limit of 1024 bytes"
        }
        _ => return Ok(()),
    };
    Err(Fault::invalid(format!("One or more parameter values were invalid: {reason}")))
}
