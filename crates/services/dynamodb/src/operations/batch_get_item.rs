//! `BatchGetItem`.

use crate::attributes::{from_wire, to_wire};
use crate::capacity::{Units, consumed, read_units};
use crate::legacy::attributes_to_get;
use crate::request::{Parameters, placeholders, projection};
use crate::{DynamoDb, Fault};
use engine::dynamodb::{Item, Projection, item_size};
use std::collections::BTreeMap;
use wire::Cx;
use wire::dynamodb::{BatchGetItemError, BatchGetItemInput, BatchGetItemOutput, KeysAndAttributes};

/// The most keys of one request.
const KEYS: usize = 100;
/// The most bytes of one reply; what does not fit is unprocessed.
const BYTES: usize = 16 << 20;

pub(crate) async fn batch_get_item(
    cx: &Cx<DynamoDb>,
    input: BatchGetItemInput,
) -> Result<BatchGetItemOutput, BatchGetItemError> {
    let (mut asked, mut total) = (Vec::new(), 0);
    for (name, keys) in input.request_items {
        total += keys.keys.len();
        let request = read_request(keys)?;
        if total > KEYS {
            return Err(Fault::invalid("Too many items requested for the BatchGetItem call").into());
        }
        asked.push((name, request));
    }
    let mut output = BatchGetItemOutput {
        responses: Some(BTreeMap::new()),
        unprocessed_keys: Some(BTreeMap::new()),
        consumed_capacity: None,
    };
    let mut opened = Vec::new();
    for (name, request) in asked {
        let (table, shard) = DynamoDb::table(cx, &name)?;
        let stored = request.keys.iter().map(|key| table.key(key)).collect::<Result<Vec<_>, _>>()?;
        table.check_nested(request.projection.iter().flat_map(|projection| &projection.0))?;
        opened.push((name, table, shard, request, stored));
    }
    let (mut bytes, mut is_full, mut capacities) = (0, false, Vec::new());
    let (mut has_any, mut throttled) = (false, None);
    for (name, table, shard, request, stored) in opened {
        let (mut found, mut left, mut units) = (Vec::new(), Vec::new(), 0.0);
        for (key, stored) in request.keys.into_iter().zip(stored) {
            let read = if is_full { None } else { shard.get(&stored).map_err(Fault::from)? };
            let item = read.map(|bytes| table.decode(&bytes)).transpose()?;
            let size = item.as_ref().map_or(0, item_size);
            is_full |= bytes + size > BYTES;
            if is_full {
                left.push(to_wire(key));
                continue;
            }
            if let Err(fault) = table.admit_read(None) {
                left.push(to_wire(key));
                throttled = Some(fault);
                continue;
            }
            has_any = true;
            bytes += size;
            let read = read_units(size, request.consistent);
            table.pay_read(&Units::of_table(read), 1.0);
            units += read;
            let projected = item.map(|item| {
                request.projection.as_ref().map_or_else(|| item.clone(), |wanted| wanted.of(&item))
            });
            found.extend(projected.map(to_wire));
        }
        if let (Some(unprocessed), false) = (&mut output.unprocessed_keys, left.is_empty()) {
            unprocessed.insert(name.clone(), KeysAndAttributes { keys: left, ..request.rest });
        }
        capacities.extend(consumed(
            input.return_consumed_capacity.as_ref(),
            table.name(),
            &Units::of_table(units),
        ));
        if let Some(responses) = &mut output.responses {
            responses.insert(name, found);
        }
    }
    // Where nothing could be read there is nothing to go on from.
    if let (false, Some(fault)) = (has_any, throttled) {
        return Err(fault.into());
    }
    output.consumed_capacity = (!capacities.is_empty()).then_some(capacities);
    Ok(output)
}

/// What is asked of one table.
struct Asked {
    keys: Vec<Item>,
    projection: Option<Projection>,
    consistent: bool,
    /// The request without its keys, for what is left unprocessed.
    rest: KeysAndAttributes,
}

fn read_request(mut request: KeysAndAttributes) -> Result<Asked, Fault> {
    let text = request.projection_expression.as_deref();
    Parameters {
        expressions: &[("ProjectionExpression", text.is_some())],
        legacy: &[("AttributesToGet", request.attributes_to_get.is_some())],
        names: &request.expression_attribute_names,
        values: &None,
    }
    .check()?;
    let legacy = attributes_to_get(request.attributes_to_get.clone())?;
    let attributes = placeholders(request.expression_attribute_names.clone(), None)?;
    let projection = projection(text, &attributes)?.or(legacy);
    attributes.check_used()?;
    let mut keys: Vec<Item> = Vec::new();
    for key in std::mem::take(&mut request.keys) {
        let key = from_wire(key)?;
        if keys.contains(&key) {
            return Err(Fault::invalid("Provided list of item keys contains duplicates"));
        }
        keys.push(key);
    }
    Ok(Asked { keys, projection, consistent: request.consistent_read == Some(true), rest: request })
}
