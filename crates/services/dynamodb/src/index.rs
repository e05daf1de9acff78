//! A secondary index: which items are in it, under which key, with which attributes.
//!
//! An entry is written in the commit of its item, so an index is never behind its table.

use crate::records::index::IndexRecord;
use crate::records::table::item_prefix;
use engine::dynamodb::{Item, KeyAttribute, KeyShape, KeyType, Value, encode_hashes, encode_sort_part};
use std::collections::BTreeSet;

/// A secondary index that is open.
#[derive(Debug)]
pub(crate) struct Index {
    pub(crate) record: IndexRecord,
    pub(crate) shape: KeyShape,
    prefix: Vec<u8>,
    /// The attributes of an entry; `None` where it has them all.
    projected: Option<BTreeSet<String>>,
}

impl Index {
    /// The index of a table whose own key attributes are `table_keys`.
    pub(crate) fn new(record: IndexRecord, table_keys: &KeyShape) -> Self {
        let attribute = |(name, of): &(String, String)| -> KeyAttribute {
            (name.clone(), KeyType::parse(of).unwrap_or(KeyType::S))
        };
        let shape = KeyShape {
            hash: attribute(&record.hash),
            more_hash: record.more_hash.iter().map(attribute).collect(),
            sort: record.sort.as_ref().map(attribute),
            more_sort: record.more_sort.iter().map(attribute).collect(),
        };
        let keys = shape.attributes().chain(table_keys.attributes());
        let names = keys.map(|(name, _)| name.clone()).chain(record.non_key.iter().cloned());
        let projected = (record.projection != "ALL").then(|| names.collect());
        Self { prefix: item_prefix(record.number), shape, projected, record }
    }

    /// What the keys of its entries begin with.
    pub(crate) fn prefix(&self) -> &[u8] {
        &self.prefix
    }

    /// The key attributes: the partition key, then the sort key.
    pub(crate) fn key_attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.shape.attributes()
    }

    /// Whether entries have the attribute.
    pub(crate) fn has(&self, attribute: &str) -> bool {
        self.projected.as_ref().is_none_or(|projected| projected.contains(attribute))
    }

    /// The key of an item's entry, `item_key` being the item's own key without its table's prefix; `None` where an item
    /// that lacks a key attribute is not in the index.
    pub(crate) fn entry_key(&self, item: &Item, item_key: &[u8]) -> Option<Vec<u8>> {
        let value = |(name, kind): &KeyAttribute| -> Option<&Value> {
            item.get(name).filter(|value| value.type_name() == kind.as_str())
        };
        let mut key = self.prefix.clone();
        let more: Vec<&Value> = self.shape.more_hash.iter().map(value).collect::<Option<_>>()?;
        key.extend_from_slice(&encode_hashes(value(&self.shape.hash)?, more));
        for sort in self.shape.sorts() {
            key.extend_from_slice(&encode_sort_part(value(sort)?));
        }
        key.extend_from_slice(item_key);
        Some(key)
    }

    /// What of an item its entry holds.
    pub(crate) fn entry(&self, item: &Item) -> Item {
        match &self.projected {
            None => item.clone(),
            Some(names) => {
                names.iter().filter_map(|name| Some((name.clone(), item.get(name)?.clone()))).collect()
            }
        }
    }
}
