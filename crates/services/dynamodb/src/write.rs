//! One write to one item, wherever it is asked for: alone, in a batch, in a transaction.

use crate::faults::Fault;
use crate::table::Table;
use engine::dynamodb::{Condition, Item, LARGEST_ITEM, Update, encode_item, item_size};
use std::sync::Arc;
use store::Txn;

/// What happens to an item.
pub(crate) enum Change {
    /// It becomes this.
    Put(Item),
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
}

impl Outcome {
    /// The bytes that a write is charged for.
    pub(crate) fn size(&self) -> usize {
        let size = |item: &Option<Item>| item.as_ref().map_or(0, item_size);
        size(&self.before).max(size(&self.after))
    }
}

impl Write {
    /// A put of `item`.
    pub(crate) fn put(table: Arc<Table>, item: Item, condition: Option<Condition>) -> Result<Self, Fault> {
        let key = table.key_of_item(&item)?;
        if item_size(&item) > LARGEST_ITEM {
            return Err(Fault::invalid("Item size has exceeded the maximum allowed size"));
        }
        Ok(Self {
            table,
            key,
            key_item: Item::new(),
            change: Change::Put(item),
            condition,
            tells_item: false,
        })
    }

    /// A write to the item with this key.
    pub(crate) fn keyed(
        table: Arc<Table>,
        key_item: Item,
        change: Change,
        condition: Option<Condition>,
    ) -> Result<Self, Fault> {
        if let Change::Update(update) = &change
            && let Some((name, _)) = table.key_attributes().find(|(name, _)| update.touches(name))
        {
            return Err(Fault::invalid(format!(
                "One or more parameter values were invalid: Cannot update attribute {name}. This attribute is part of the key"
            )));
        }
        let key = table.key(&key_item)?;
        Ok(Self { table, key, key_item, change, condition, tells_item: false })
    }

    /// Does it. `wants_before` saves reading an item that nobody asks for.
    pub(crate) fn run(self, txn: &mut Txn<'_>, wants_before: bool) -> Result<Outcome, Fault> {
        let reads = wants_before
            || self.condition.is_some()
            || matches!(self.change, Change::Update(_) | Change::Check);
        let before = match reads {
            true => txn.get(&self.key)?.map(|bytes| self.table.decode(&bytes)).transpose()?,
            false => None,
        };
        if let Some(condition) = &self.condition {
            let nothing = Item::new();
            if !condition.holds(before.as_ref().unwrap_or(&nothing)) {
                return Err(Fault::condition(if self.tells_item { before } else { None }));
            }
        }
        let after = match self.change {
            Change::Put(item) => Some(item),
            Change::Delete => None,
            Change::Check => return Ok(Outcome { after: before.clone(), before }),
            Change::Update(update) => {
                let mut item = before.clone().unwrap_or(self.key_item);
                update.apply(&mut item)?;
                if item_size(&item) > LARGEST_ITEM {
                    return Err(Fault::invalid("Item size to update has exceeded the maximum allowed size"));
                }
                Some(item)
            }
        };
        match &after {
            Some(item) => txn.put(&self.key, encode_item(item)),
            None => txn.delete(&self.key),
        }
        Ok(Outcome { before, after })
    }
}
