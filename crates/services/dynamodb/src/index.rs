//! A secondary index: which items are in it, under which key, with which attributes.
//!
//! An entry is written in the commit of its item, so an index is never behind its table.

use crate::records::index::IndexRecord;
use crate::records::table::item_prefix;
use engine::dynamodb::{Item, KeyShape, KeyType, Value, encode_hash, encode_sort_part};
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
        let kind = |name: &str| KeyType::parse(name).unwrap_or(KeyType::S);
        let shape = KeyShape {
            hash: (record.hash.0.clone(), kind(&record.hash.1)),
            sort: record.sort.as_ref().map(|(name, of)| (name.clone(), kind(of))),
        };
        let keys = [&shape, table_keys];
        let keys = keys.into_iter().flat_map(|shape| std::iter::once(&shape.hash).chain(&shape.sort));
        let names = keys.map(|(name, _)| name.clone()).chain(record.non_key.iter().cloned());
        let projected = (record.projection != "ALL").then(|| names.collect());
        Self { prefix: item_prefix(record.number), shape, projected, record }
    }

    /// What the keys of its entries begin with.
    pub(crate) fn prefix(&self) -> &[u8] {
        &self.prefix
    }

    /// The key attributes: the partition key, then the sort key.
    pub(crate) fn key_attributes(&self) -> impl Iterator<Item = &(String, KeyType)> {
        std::iter::once(&self.shape.hash).chain(&self.shape.sort)
    }

    /// Whether entries have the attribute.
    pub(crate) fn has(&self, attribute: &str) -> bool {
        self.projected.as_ref().is_none_or(|projected| projected.contains(attribute))
    }

    /// The key of an item's entry, `item_key` being the item's own key without its table's prefix; `None` where an item
    /// that lacks a key attribute is not in the index.
    pub(crate) fn entry_key(&self, item: &Item, item_key: &[u8]) -> Option<Vec<u8>> {
        let value = |(name, kind): &(String, KeyType)| -> Option<&Value> {
            item.get(name).filter(|value| value.type_name() == kind.as_str())
        };
        let mut key = self.prefix.clone();
        key.extend_from_slice(&encode_hash(value(&self.shape.hash)?));
        if let Some(sort) = &self.shape.sort {
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
