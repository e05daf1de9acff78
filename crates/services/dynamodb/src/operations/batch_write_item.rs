//! `BatchWriteItem`.

use crate::DynamoDb;
use crate::attributes::from_wire;
use crate::capacity::{consumed, write_units};
use crate::faults::Fault;
use crate::write::{Change, Write};
use std::collections::{BTreeMap, BTreeSet};
use wire::Cx;
use wire::dynamodb::{BatchWriteItemError, BatchWriteItemInput, BatchWriteItemOutput, WriteRequest};

/// The most writes of one request.
const WRITES: usize = 25;

pub(crate) async fn batch_write_item(
    cx: &Cx<DynamoDb>,
    input: BatchWriteItemInput,
) -> Result<BatchWriteItemOutput, BatchWriteItemError> {
    let total: usize = input.request_items.values().map(Vec::len).sum();
    if total > WRITES {
        return Err(Fault::invalid("Too many items requested for the BatchWriteItem call").into());
    }
    let mut writes = Vec::new();
    let mut shard = None;
    for (name, requests) in input.request_items {
        let mut changes = Vec::new();
        for request in requests {
            changes.push(change(request)?);
        }
        let (table, found) = DynamoDb::table(cx, &name)?;
        shard = Some(found);
        let mut keys = BTreeSet::new();
        for (item, is_put) in changes {
            let write = match is_put {
                true => Write::put(table.clone(), item, None)?,
                false => Write::keyed(table.clone(), item, Change::Delete, None)?,
            };
            if !keys.insert(write.key.clone()) {
                return Err(Fault::invalid("Provided list of item keys contains duplicates").into());
            }
            writes.push((name.clone(), write));
        }
    }
    let Some(shard) = shard else { return Ok(BatchWriteItemOutput::default()) };
    let wants_before = input.return_consumed_capacity.is_some();
    let units = shard
        .transact(|txn| {
            let mut units: BTreeMap<String, f64> = BTreeMap::new();
            for (name, write) in writes {
                *units.entry(name).or_default() += write_units(write.run(txn, wants_before)?.size());
            }
            Ok::<_, Fault>(units)
        })
        .await?;
    let capacities: Vec<_> = units
        .iter()
        .filter_map(|(name, units)| consumed(input.return_consumed_capacity.as_ref(), name, *units))
        .collect();
    Ok(BatchWriteItemOutput {
        unprocessed_items: Some(BTreeMap::new()),
        item_collection_metrics: None,
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
    })
}

/// The item or key of a request, and whether it is put.
fn change(request: WriteRequest) -> Result<(engine::dynamodb::Item, bool), Fault> {
    match (request.put_request, request.delete_request) {
        (Some(put), None) => Ok((from_wire(put.item)?, true)),
        (None, Some(delete)) => Ok((from_wire(delete.key)?, false)),
        _ => Err(Fault::invalid(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
        )),
    }
}
