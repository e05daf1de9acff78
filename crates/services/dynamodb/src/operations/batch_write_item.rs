//! `BatchWriteItem`.

use crate::attributes::{from_wire, to_wire};
use crate::capacity::{Units, consumed, item_collection};
use crate::write::{Change, Write};
use crate::{DynamoDb, Fault};
use engine::dynamodb::{Item, LARGEST_ITEM, item_size};
use std::collections::{BTreeMap, BTreeSet};
use store::Txn;
use wire::Cx;
use wire::dynamodb::{
    BatchWriteItemError, BatchWriteItemInput, BatchWriteItemOutput, DeleteRequest, ItemCollectionMetrics,
    PutRequest, WriteRequest,
};

/// What the tables paid, and what was not done.
type Done = (BTreeMap<String, Units>, BTreeMap<String, Vec<WriteRequest>>);

/// The most writes of one request.
const WRITES: usize = 25;

pub(crate) async fn batch_write_item(
    cx: &Cx<DynamoDb>,
    input: BatchWriteItemInput,
) -> Result<BatchWriteItemOutput, BatchWriteItemError> {
    let total: usize = input.request_items.values().map(Vec::len).sum();
    let mut asked = Vec::new();
    for (name, requests) in input.request_items {
        let is_empty = |one: &WriteRequest| one.put_request.is_none() && one.delete_request.is_none();
        if requests.iter().any(is_empty) {
            return Err(neither().into());
        }
        let changes: Result<Vec<_>, Fault> = requests.into_iter().map(change).collect();
        asked.push((name, changes?));
    }
    if total > WRITES {
        return Err(Fault::invalid("Too many items requested for the BatchWriteItem call").into());
    }
    let mut writes = Vec::new();
    let mut collections: BTreeMap<String, Vec<ItemCollectionMetrics>> = BTreeMap::new();
    let mut shard = None;
    for (name, changes) in asked {
        let (table, found) = DynamoDb::table(cx, &name)?;
        shard = Some(found);
        let mut keys = BTreeSet::new();
        for (item, is_put) in changes {
            let write = match is_put {
                true => Write::put(table.clone(), item, None).map_err(as_key_fault)?,
                false => Write::keyed(table.clone(), item, Change::Delete, None)?,
            };
            if !keys.insert(write.key.clone()) {
                return Err(Fault::invalid("Provided list of item keys contains duplicates").into());
            }
            let metrics =
                item_collection(input.return_item_collection_metrics.as_ref(), &table, &write.key_item);
            if let Some(metrics) = metrics {
                let of_table = collections.entry(name.clone()).or_default();
                if !of_table.contains(&metrics) {
                    of_table.push(metrics);
                }
            }
            writes.push((name.clone(), write));
        }
    }
    let Some(shard) = shard else { return Ok(BatchWriteItemOutput::default()) };
    let wants_before = input.return_consumed_capacity.is_some();
    let (units, unprocessed) = shard.transact(|txn| run(txn, writes, wants_before)).await?;
    let capacities: Vec<_> = units
        .iter()
        .filter_map(|(name, units)| consumed(input.return_consumed_capacity.as_ref(), name, units))
        .collect();
    Ok(BatchWriteItemOutput {
        unprocessed_items: Some(unprocessed),
        item_collection_metrics: (!collections.is_empty()).then_some(collections),
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
    })
}

/// Does the writes. Those that their table has no throughput for are left; where that is all of them, it is the answer.
fn run(txn: &mut Txn<'_>, writes: Vec<(String, Write)>, wants_before: bool) -> Result<Done, Fault> {
    let mut units: BTreeMap<String, Units> = BTreeMap::new();
    let mut left: BTreeMap<String, Vec<WriteRequest>> = BTreeMap::new();
    let mut throttled = None;
    for (name, write) in writes {
        let request = write.table.throughput.is_some().then(|| request(&write));
        match (write.run(txn, wants_before), request) {
            (Ok(outcome), _) => units.entry(name).or_default().add(&outcome.units, 1.0),
            (Err(fault), Some(request)) if fault.is_throttled() => {
                left.entry(name).or_default().push(request);
                throttled = Some(fault);
            }
            (Err(fault), _) => return Err(fault),
        }
    }
    match throttled {
        Some(fault) if units.is_empty() => Err(fault),
        _ => Ok((units, left)),
    }
}

/// The request that a write came from.
fn request(write: &Write) -> WriteRequest {
    let key = || DeleteRequest { key: to_wire(write.key_item.clone()) };
    match &write.change {
        Change::Put(item) => WriteRequest {
            put_request: Some(PutRequest { item: to_wire(item.clone()) }),
            delete_request: None,
        },
        _ => WriteRequest { put_request: None, delete_request: Some(key()) },
    }
}

fn neither() -> Fault {
    Fault::invalid(
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
    )
}

/// The item or key of a request, and whether it is put.
fn change(request: WriteRequest) -> Result<(Item, bool), Fault> {
    match (request.put_request, request.delete_request) {
        (Some(put), None) => {
            let item = from_wire(put.item)?;
            if item_size(&item) > LARGEST_ITEM {
                return Err(Fault::invalid("Item size has exceeded the maximum allowed size"));
            }
            Ok((item, true))
        }
        (None, Some(delete)) => Ok((from_wire(delete.key)?, false)),
        _ => Err(neither()),
    }
}

/// A batch tells less of an item's key than PutItem does.
fn as_key_fault(fault: Fault) -> Fault {
    match fault {
        Fault::ValidationException(fault)
            if fault.message.as_deref().is_some_and(|text| {
                text.contains("Missing the key") || text.contains("Type mismatch for key")
            }) =>
        {
            Fault::invalid("The provided key element does not match the schema")
        }
        other => other,
    }
}
