//! What a query or scan reads: a table, or one of its indexes.

use crate::faults::Fault;
use crate::index::Index;
use crate::table::{Table, check_key};
use engine::dynamodb::{
    Comparator, Item, KeyAttribute, KeyRange, KeyShape, Path, SortCondition, Value, encode_hashes,
    encode_sort, encode_sort_part, encode_sort_start,
};
use std::ops::Bound;
use std::sync::Arc;
use wire::dynamodb::Select;

/// A range of stored keys.
pub(crate) type KeyBounds = (Bound<Vec<u8>>, Bound<Vec<u8>>);

/// A table, or one of its indexes.
pub(crate) struct Source {
    pub(crate) table: Arc<Table>,
    index: Option<usize>,
}

impl Source {
    /// The table, or its index of that name.
    pub(crate) fn open(table: Arc<Table>, index: Option<&str>, is_consistent: bool) -> Result<Self, Fault> {
        let Some(name) = index else { return Ok(Self { table, index: None }) };
        let Some(at) = table.index(name) else {
            return Err(Fault::invalid(format!("The table does not have the specified index: {name}")));
        };
        let source = Self { table, index: Some(at) };
        if let Some(index) = source.index() {
            if index.record.is_global && is_consistent {
                return Err(Fault::invalid("Consistent reads are not supported on global secondary indexes"));
            }
            if index.record.backfilled_to.is_some() {
                return Err(Fault::invalid(format!(
                    "Cannot read from backfilling global secondary index: {name}"
                )));
            }
        }
        Ok(source)
    }

    /// The index, where it is one.
    pub(crate) fn index(&self) -> Option<&Index> {
        self.table.indexes.get(self.index?)
    }

    /// The key attributes.
    pub(crate) fn shape(&self) -> &KeyShape {
        self.index().map_or(&self.table.shape, |index| &index.shape)
    }

    fn key_attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.shape().attributes()
    }

    /// What all stored keys begin with.
    pub(crate) fn prefix(&self) -> &[u8] {
        self.index().map_or(self.table.prefix(), Index::prefix)
    }

    /// The attributes of an item that say where a page ended: the table's key and the index's.
    pub(crate) fn key_item(&self, item: &Item) -> Item {
        let mut key = self.table.key_item(item);
        for (name, _) in self.key_attributes() {
            key.extend(item.get(name).map(|value| (name.clone(), value.clone())));
        }
        key
    }

    /// Whether items have to be fetched from the table, because more is wanted than the index has.
    pub(crate) fn check_wanted(&self, select: Option<&Select>, wanted: &[Path]) -> Result<bool, Fault> {
        let Some(index) = self.index() else { return Ok(false) };
        let (name, is_global) = (&index.record.name, index.record.is_global);
        let wants_all = select == Some(&Select::AllAttributes) && index.record.projection != "ALL";
        if wants_all && is_global {
            return Err(Fault::invalid(format!(
                "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary index {name} because its projection type is not ALL"
            )));
        }
        let lacking: Vec<&str> = wanted.iter().map(Path::root).filter(|root| !index.has(root)).collect();
        if is_global && !lacking.is_empty() {
            return Err(Fault::invalid(format!(
                "One or more parameter values were invalid: Global secondary index {name} does not project [{}]",
                lacking.join(", ")
            )));
        }
        Ok(wants_all || !lacking.is_empty())
    }

    /// Refuses a starting key with too few or too many attributes.
    pub(crate) fn check_start_count(&self, start: &Item, is_scan: bool) -> Result<(), Fault> {
        let names: std::collections::BTreeSet<&String> =
            self.table.key_attributes().chain(self.key_attributes()).map(|(name, _)| name).collect();
        if start.len() == names.len() {
            return Ok(());
        }
        Err(Fault::invalid(match is_scan && self.index.is_none() {
            true => {
                "The provided starting key is invalid: The provided key element does not match the schema"
            }
            false => "The provided starting key is invalid",
        }))
    }

    /// Checks the partition key in a starting key, or the sort key where `is_sort`.
    pub(crate) fn check_start_part(&self, start: &Item, is_sort: bool) -> Result<(), Fault> {
        let shape = self.shape();
        let part = |attribute: &KeyAttribute| {
            if !start.contains_key(&attribute.0) {
                return Err(Fault::invalid("The provided starting key is invalid"));
            }
            check_key(&KeyShape::plain(attribute.clone(), None), start, false)
        };
        if is_sort { shape.sorts().try_for_each(part) } else { shape.hashes().try_for_each(part) }
    }

    /// Refuses a starting key that names no item of the table; what the checks of its parts leave.
    pub(crate) fn check_start_item(&self, start: &Item) -> Result<(), Fault> {
        check_key(&self.table.shape, start, false).map_err(|fault| match fault {
            Fault::ValidationException(fault) => Fault::invalid(format!(
                "The provided starting key is invalid: {}",
                fault.message.unwrap_or_default()
            )),
            other => other,
        })
    }

    /// The stored key that a page ended at.
    pub(crate) fn start(&self, start: &Item) -> Result<Vec<u8>, Fault> {
        let key = self.table.key(&self.table.key_item(start))?;
        let Some(index) = self.index() else { return Ok(key) };
        let own = key.get(self.table.prefix().len()..).unwrap_or_default();
        index.entry_key(start, own).ok_or_else(|| Fault::invalid("The provided starting key is invalid"))
    }

    /// The stored keys that a query reads.
    pub(crate) fn bounds(&self, range: &KeyRange) -> KeyBounds {
        let mut partition = self.prefix().to_vec();
        partition.extend_from_slice(&encode_hashes(&range.hash, &range.more_hash));
        // The first attributes of a sort key of several narrow the partition.
        range.sort_start.iter().for_each(|value| partition.extend_from_slice(&encode_sort_part(value)));
        let with = |sort: &[u8]| [partition.as_slice(), sort].concat();
        // In an index the item's own key follows the sort key, so one value is a range of keys.
        let is_index = self.index.is_some();
        let key = |value: &Value| match is_index {
            true => with(&encode_sort_part(value)),
            false => with(&encode_sort(value)),
        };
        let first = |value: &Value| Bound::Included(key(value));
        let before = |value: &Value| Bound::Excluded(key(value));
        let last = |value: &Value| match is_index {
            true => after(&key(value)),
            false => Bound::Included(key(value)),
        };
        let behind = |value: &Value| match (is_index, after(&key(value))) {
            (true, Bound::Excluded(end)) => Bound::Included(end),
            _ => Bound::Excluded(key(value)),
        };
        let whole = (Bound::Included(partition.clone()), after(&partition));
        match &range.sort {
            None => whole,
            Some(SortCondition::Compare(comparator, value)) => match comparator {
                Comparator::Less => (whole.0, before(value)),
                Comparator::LessOrEqual => (whole.0, last(value)),
                Comparator::Greater => (behind(value), whole.1),
                Comparator::GreaterOrEqual => (first(value), whole.1),
                Comparator::Equal | Comparator::NotEqual => (first(value), last(value)),
            },
            Some(SortCondition::Between(low, high)) => (first(low), last(high)),
            Some(SortCondition::BeginsWith(start)) => {
                let key = with(&if is_index { encode_sort_start(start) } else { encode_sort(start) });
                let end = after(&key);
                (Bound::Included(key), end)
            }
            Some(SortCondition::NotIndexable) => (whole.0.clone(), Bound::Excluded(partition)),
        }
    }
}

/// The bound behind all keys that begin with `prefix`.
pub(crate) fn after(prefix: &[u8]) -> Bound<Vec<u8>> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return Bound::Excluded(end);
        }
    }
    Bound::Unbounded
}
