//! One write to one item, wherever it is asked for: alone, in a batch, in a transaction.

use crate::capacity::{Units, write_units};
use crate::faults::Fault;
use crate::index::Index;
use crate::records::expiry;
use crate::request::paths_of;
use crate::snapshot::keep_before;
use crate::streams::writer::Cause;
use crate::table::{Table, empty};
use crate::throughput::Bill;
use engine::dynamodb::{Condition, Item, LARGEST_ITEM, Update, Value, encode_item, item_size};
use std::sync::Arc;
use store::Txn;

/// What happens to an item.
pub(crate) enum Change {
    /// It becomes this.
    Put(Item),
    /// It becomes this where there was none.
    Insert(Item),
    /// It goes.
    Delete,
    /// It is changed, and made where it is not there.
    Update(Update),
    /// Nothing: only the condition counts.
    Check,
}

/// A write that has been read from a request and not been done.
pub(crate) struct Write {
    pub(crate) table: Arc<Table>,
    /// The stored key.
    pub(crate) key: Vec<u8>,
    /// The key attributes, for an item that an update makes.
    pub(crate) key_item: Item,
    pub(crate) change: Change,
    pub(crate) condition: Option<Condition>,
    /// Whether a failed condition tells the item.
    pub(crate) tells_item: bool,
}

/// What was there and what is there now.
pub(crate) struct Outcome {
    pub(crate) before: Option<Item>,
    pub(crate) after: Option<Item>,
    /// What it cost.
    pub(crate) units: Units,
}

impl Write {
    /// A put of `item`.
    pub(crate) fn put(table: Arc<Table>, item: Item, condition: Option<Condition>) -> Result<Self, Fault> {
        let key = table.key_of_item(&item)?;
        table.check_nested(paths_of(condition.as_ref()))?;
        let key_item = table.key_item(&item);
        Ok(Self { table, key, key_item, change: Change::Put(item), condition, tells_item: false })
    }

    /// A write to the item with this key.
    pub(crate) fn keyed(
        table: Arc<Table>,
        key_item: Item,
        change: Change,
        condition: Option<Condition>,
    ) -> Result<Self, Fault> {
        let key = table.key(&key_item)?;
        if let Change::Update(update) = &change {
            check_update(&table, update)?;
        }
        table.check_nested(paths_of(condition.as_ref()))?;
        Ok(Self { table, key, key_item, change, condition, tells_item: false })
    }

    /// Does it, alone on the shard. `wants_before` has the item as it was read even where nothing needs it.
    pub(crate) fn run(self, txn: &mut Txn<'_>, wants_before: bool) -> Result<Outcome, Fault> {
        let mut bill = Bill::default();
        let done = self.run_on(&mut bill, txn, wants_before);
        bill.pay(1.0);
        done
    }

    /// The same, with what it costs left to be paid. A condition that fails costs what it looked at.
    pub(crate) fn run_on(
        self,
        bill: &mut Bill,
        txn: &mut Txn<'_>,
        wants_before: bool,
    ) -> Result<Outcome, Fault> {
        // The table may have changed since the request was read.
        let table = self.table.newest().ok_or_else(|| Fault::not_found("Requested resource not found"))?;
        table.admit_write()?;
        let reads = wants_before
            || self.condition.is_some()
            || !table.indexes.is_empty()
            || table.record.ttl_attribute.is_some()
            || table.stream.is_some()
            || table.keeps_before()
            || matches!(self.change, Change::Insert(_) | Change::Update(_) | Change::Check);
        let before = match reads {
            true => txn.get(&self.key)?.map(|bytes| table.decode(&bytes)).transpose()?,
            false => None,
        };
        if let Some(condition) = &self.condition {
            let nothing = Item::new();
            if !condition.holds(before.as_ref().unwrap_or(&nothing)) {
                bill.add(&table, || Units::of_table(write_units(before.as_ref().map_or(0, item_size))));
                return Err(Fault::condition(if self.tells_item { before } else { None }));
            }
        }
        let after = match self.change {
            Change::Insert(_) if before.is_some() => {
                bill.add(&table, || Units::of_table(write_units(before.as_ref().map_or(0, item_size))));
                return Err(Fault::duplicate());
            }
            Change::Put(item) | Change::Insert(item) => Some(item),
            Change::Delete => None,
            Change::Check => {
                let units = Units::of_table(write_units(before.as_ref().map_or(0, item_size)));
                bill.add(&table, || units.clone());
                return Ok(Outcome { after: before.clone(), before, units });
            }
            Change::Update(update) => {
                let mut item = before.clone().unwrap_or(self.key_item);
                update.apply(&mut item)?;
                check_updated(&table, &update, &item)?;
                if item_size(&item) > LARGEST_ITEM {
                    return Err(Fault::invalid("Item size to update has exceeded the maximum allowed size"));
                }
                Some(item)
            }
        };
        if table.throughput.is_some() {
            let units = cost(&table, &self.key, before.as_ref(), after.as_ref());
            table.admit_write_to_indexes(&units)?;
            bill.add(&table, || units);
        }
        let mut outcome = Outcome { before, after, units: Units::default() };
        store(txn, &table, &self.key, &mut outcome, Cause::Request)?;
        Ok(outcome)
    }
}

/// Writes an item with all that follows from it: the entries of its indexes, its expiry, the change in the table's stream.
pub(crate) fn store(
    txn: &mut Txn<'_>,
    table: &Table,
    key: &[u8],
    outcome: &mut Outcome,
    cause: Cause,
) -> Result<(), Fault> {
    let (before, after) = (outcome.before.as_ref(), outcome.after.as_ref());
    if table.keeps_before() {
        keep_before(txn, table, key, before, after)?;
    }
    let mut units = table_units(before, after);
    match after {
        Some(item) => txn.put(key, encode_item(item)),
        None => txn.delete(key),
    }
    for (index, was, is) in moves(table, key, before, after) {
        units.add_index(index, entry_units(&was, &is));
        if let Some((old, _)) = &was
            && has_moved(old, &is)
        {
            txn.delete(old);
        }
        if let Some((new, entry)) = &is {
            txn.put(new, encode_item(entry));
        }
    }
    if let Some(stream) = &table.stream {
        stream.write(txn, table, before, after, cause);
    }
    let ends = |item: Option<&Item>| item.and_then(|item| table.expiry(item));
    let (was, is) = (ends(before), ends(after));
    if was != is {
        if let Some(second) = was {
            txn.delete(expiry::key(second, key));
        }
        if let Some(second) = is {
            txn.put(expiry::key(second, key), Vec::new());
            table.alarm.ring(second);
        }
    }
    outcome.units = units;
    Ok(())
}

/// An item's entry in an index: its key and what it holds.
type Entry = Option<(Vec<u8>, Item)>;

/// The indexes in which a write changes the item's entry, each with what it was and what it is.
fn moves<'a>(
    table: &'a Table,
    key: &'a [u8],
    before: Option<&'a Item>,
    after: Option<&'a Item>,
) -> impl Iterator<Item = (&'a Index, Entry, Entry)> {
    let item_key = key.get(table.prefix().len()..).unwrap_or_default();
    table.indexes.iter().filter_map(move |index| {
        let entry =
            |item: Option<&Item>| -> Entry { Some((index.entry_key(item?, item_key)?, index.entry(item?))) };
        let (was, is) = (entry(before), entry(after));
        (was != is).then_some((index, was, is))
    })
}

/// Whether the entry under the key `old` is to go.
fn has_moved(old: &[u8], is: &Entry) -> bool {
    is.as_ref().is_none_or(|(new, _)| new != old)
}

/// An entry that moves is a deletion and a put, and costs both.
fn entry_units(was: &Entry, is: &Entry) -> f64 {
    let gone = was.as_ref().filter(|(old, _)| has_moved(old, is));
    gone.into_iter().chain(is).map(|(_, entry)| write_units(item_size(entry))).sum()
}

fn table_units(before: Option<&Item>, after: Option<&Item>) -> Units {
    let size = |item: Option<&Item>| item.map_or(0, item_size);
    Units::of_table(write_units(size(before).max(size(after))))
}

/// What a write will cost.
fn cost(table: &Table, key: &[u8], before: Option<&Item>, after: Option<&Item>) -> Units {
    let mut units = table_units(before, after);
    for (index, was, is) in moves(table, key, before, after) {
        units.add_index(index, entry_units(&was, &is));
    }
    units
}

/// What can be said of an update before the item is seen.
fn check_update(table: &Table, update: &Update) -> Result<(), Fault> {
    if let Some((name, _)) = table.key_attributes().find(|(name, _)| update.touches(name)) {
        return Err(Fault::invalid(format!(
            "One or more parameter values were invalid: Cannot update attribute {name}. This attribute is part of the key"
        )));
    }
    for index in &table.indexes {
        for (name, _) in index.key_attributes() {
            if let Some(kind) = update.type_for(name) {
                table.check_index_type(index, name, kind)?;
            }
            check_index_update(table, index, name, update.value_for(name))?;
        }
    }
    table.check_nested(update.all_paths())
}

/// What only the updated item shows: a key attribute of an index that has become something else.
fn check_updated(table: &Table, update: &Update, item: &Item) -> Result<(), Fault> {
    for index in &table.indexes {
        for (name, kind) in index.key_attributes().filter(|(name, _)| update.touches(name)) {
            if item.get(name).is_some_and(|value| value.type_name() != kind.as_str()) {
                return Err(Fault::invalid(
                    "The update expression attempted to update the secondary index key to unsupported type",
                ));
            }
            check_index_update(table, index, name, item.get(name))?;
        }
        index.check_sizes(item)?;
    }
    Ok(())
}

/// An update is told of an empty key of an index in other words than an item that is put.
fn check_index_update(table: &Table, index: &Index, name: &str, value: Option<&Value>) -> Result<(), Fault> {
    if let Some(kind) = value.and_then(empty) {
        return Err(Fault::invalid(format!(
            "One or more parameter values are not valid. The update expression attempted to update a secondary index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty {kind} value."
        )));
    }
    table.check_index_value(index, name, value)
}
