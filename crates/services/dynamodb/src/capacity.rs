//! What an operation costs, by DynamoDB's arithmetic, and what it says of item collections.

use crate::attributes::to_wire;
use crate::index::Index;
use crate::table::Table;
use engine::dynamodb::Item;
use std::collections::BTreeMap;
use wire::dynamodb::{
    Capacity, ConsumedCapacity, ItemCollectionMetrics, ReturnConsumedCapacity, ReturnItemCollectionMetrics,
};

/// Units of a table and of its indexes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Units {
    pub(crate) table: f64,
    local: BTreeMap<String, f64>,
    global: BTreeMap<String, f64>,
}

impl Units {
    /// Units of a table alone.
    pub(crate) fn of_table(table: f64) -> Self {
        Self { table, ..Self::default() }
    }

    /// Adds units of an index.
    pub(crate) fn add_index(&mut self, index: &Index, units: f64) {
        let side = if index.record.is_global { &mut self.global } else { &mut self.local };
        *side.entry(index.record.name.clone()).or_default() += units;
    }

    /// Adds `other`, `times` over.
    pub(crate) fn add(&mut self, other: &Self, times: f64) {
        self.table += other.table * times;
        for (mine, others) in [(&mut self.local, &other.local), (&mut self.global, &other.global)] {
            for (name, units) in others {
                *mine.entry(name.clone()).or_default() += units * times;
            }
        }
    }

    /// Units of the table and of its local indexes, which share its throughput.
    pub(crate) fn of_table_and_local(&self) -> f64 {
        self.table + self.local.values().sum::<f64>()
    }

    /// Units of a global index.
    pub(crate) fn of_global(&self, index: &Index) -> f64 {
        self.global.get(&index.record.name).copied().unwrap_or_default()
    }

    fn total(&self) -> f64 {
        self.table + self.local.values().sum::<f64>() + self.global.values().sum::<f64>()
    }
}

/// Adds to the units of `table` among those of a request's tables, which stand in the order in which it names them.
pub(crate) fn add_to(all: &mut Vec<(String, Units)>, table: &str, units: &Units, times: f64) {
    match all.iter_mut().find(|(name, _)| name == table) {
        Some((_, sum)) => sum.add(units, times),
        None => {
            let mut sum = Units::default();
            sum.add(units, times);
            all.push((table.to_owned(), sum));
        }
    }
}

/// Read units for `bytes`.
pub(crate) fn read_units(bytes: usize, consistent: bool) -> f64 {
    let units = count(bytes.div_ceil(4096).max(1));
    if consistent { units } else { units / 2.0 }
}

/// Write units for the larger of what was and what is.
pub(crate) fn write_units(bytes: usize) -> f64 {
    count(bytes.div_ceil(1024).max(1))
}

#[expect(clippy::cast_precision_loss, reason = "units are small")]
fn count(units: usize) -> f64 {
    units as f64
}

/// The member of the reply, where it was asked for.
pub(crate) fn consumed(
    wanted: Option<&ReturnConsumedCapacity>,
    table: &str,
    units: &Units,
) -> Option<ConsumedCapacity> {
    let wanted = wanted?;
    let base = ConsumedCapacity {
        table_name: Some(table.to_owned()),
        capacity_units: Some(units.total()),
        ..ConsumedCapacity::default()
    };
    let one = |units: f64| Capacity { capacity_units: Some(units), ..Capacity::default() };
    let each = |side: &BTreeMap<String, f64>| {
        let map: BTreeMap<_, _> = side.iter().map(|(name, units)| (name.clone(), one(*units))).collect();
        (!map.is_empty()).then_some(map)
    };
    match wanted {
        ReturnConsumedCapacity::Total => Some(base),
        ReturnConsumedCapacity::Indexes => Some(ConsumedCapacity {
            table: Some(one(units.table)),
            local_secondary_indexes: each(&units.local),
            global_secondary_indexes: each(&units.global),
            ..base
        }),
        _ => None,
    }
}

/// The same of a transaction, which says apart what it read and what it wrote.
pub(crate) fn consumed_by_transaction(
    wanted: Option<&ReturnConsumedCapacity>,
    table: &str,
    units: &Units,
    is_read: bool,
) -> Option<ConsumedCapacity> {
    let apart = |units: Option<f64>| if is_read { (units, None) } else { (None, units) };
    let split = |one: Capacity| {
        let (read_capacity_units, write_capacity_units) = apart(one.capacity_units);
        Capacity { read_capacity_units, write_capacity_units, ..one }
    };
    let each = |side: Option<BTreeMap<String, Capacity>>| -> Option<BTreeMap<String, Capacity>> {
        Some(side?.into_iter().map(|(name, one)| (name, split(one))).collect())
    };
    let whole = consumed(wanted, table, units)?;
    let (read_capacity_units, write_capacity_units) = apart(whole.capacity_units);
    Some(ConsumedCapacity {
        read_capacity_units,
        write_capacity_units,
        table: whole.table.map(split),
        local_secondary_indexes: each(whole.local_secondary_indexes),
        global_secondary_indexes: each(whole.global_secondary_indexes),
        ..whole
    })
}

/// The size of the item collection that `item` is in, where that was asked for and the table has local indexes. The
/// estimate is the first gigabyte: Whimbrel does not limit collections.
pub(crate) fn item_collection(
    wanted: Option<&ReturnItemCollectionMetrics>,
    table: &Table,
    item: &Item,
) -> Option<ItemCollectionMetrics> {
    if wanted != Some(&ReturnItemCollectionMetrics::Size)
        || table.indexes.iter().all(|index| index.record.is_global)
    {
        return None;
    }
    let hash = &table.shape.hash.0;
    let key = Item::from([(hash.clone(), item.get(hash)?.clone())]);
    Some(ItemCollectionMetrics {
        item_collection_key: Some(to_wire(key)),
        size_estimate_range_gb: Some(vec![0.0, 1.0]),
    })
}
