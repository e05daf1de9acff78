//! `BatchGetItem`.

use crate::DynamoDb;
use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, read_units};
use crate::faults::Fault;
use crate::request::{Expressions, projection, refuse};
use engine::dynamodb::{Item, item_size};
use std::collections::{BTreeMap, BTreeSet};
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
    let total: usize = input.request_items.values().map(|keys| keys.keys.len()).sum();
    if total > KEYS {
        return Err(Fault::invalid("Too many items requested for the BatchGetItem call").into());
    }
    let mut asked = Vec::new();
    for (name, keys) in input.request_items {
        asked.push((name, read_request(keys)?));
    }
    let mut output = BatchGetItemOutput {
        responses: Some(BTreeMap::new()),
        unprocessed_keys: Some(BTreeMap::new()),
        consumed_capacity: None,
    };
    let (mut bytes, mut capacities) = (0, Vec::new());
    for (name, request) in asked {
        let (table, shard) = DynamoDb::table(cx, &name)?;
        let stored = request.keys.iter().map(|key| table.key(key)).collect::<Result<Vec<_>, _>>()?;
        if stored.iter().collect::<BTreeSet<_>>().len() < stored.len() {
            return Err(Fault::invalid("Provided list of item keys contains duplicates").into());
        }
        let (mut found, mut left, mut units) = (Vec::new(), Vec::new(), 0.0);
        for (key, stored) in request.keys.into_iter().zip(stored) {
            if bytes >= BYTES {
                left.push(to_wire(key));
                continue;
            }
            let item =
                shard.get(&stored).map_err(Fault::from)?.map(|bytes| table.decode(&bytes)).transpose()?;
            let size = item.as_ref().map_or(0, item_size);
            bytes += size;
            units += read_units(size, request.consistent);
            let projected = item.map(|item| {
                request.projection.as_ref().map_or_else(|| item.clone(), |wanted| wanted.of(&item))
            });
            found.extend(projected.map(to_wire));
        }
        if let (Some(unprocessed), false) = (&mut output.unprocessed_keys, left.is_empty()) {
            unprocessed.insert(name.clone(), KeysAndAttributes { keys: left, ..request.rest });
        }
        capacities.extend(consumed(input.return_consumed_capacity.as_ref(), table.name(), units));
        if let Some(responses) = &mut output.responses {
            responses.insert(name, found);
        }
    }
    output.consumed_capacity = (!capacities.is_empty()).then_some(capacities);
    Ok(output)
}

/// What is asked of one table.
struct Asked {
    keys: Vec<Item>,
    projection: Option<engine::dynamodb::Projection>,
    consistent: bool,
    /// The request without its keys, for what is left unprocessed.
    rest: KeysAndAttributes,
}

fn read_request(mut request: KeysAndAttributes) -> Result<Asked, Fault> {
    refuse(&[("AttributesToGet", request.attributes_to_get.is_some())])?;
    let keys = std::mem::take(&mut request.keys).into_iter().map(from_wire).collect::<Result<Vec<_>, _>>()?;
    let text = request.projection_expression.as_deref();
    let expressions = Expressions {
        texts: &[("ProjectionExpression", text)],
        names: request.expression_attribute_names.clone(),
        values: None,
        takes_values: false,
    };
    let attributes = expressions.attributes()?;
    let projection = projection(text, &attributes)?;
    attributes.check_used()?;
    Ok(Asked { keys, projection, consistent: request.consistent_read == Some(true), rest: request })
}
