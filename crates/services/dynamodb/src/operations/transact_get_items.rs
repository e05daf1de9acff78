//! `TransactGetItems`: items of one moment.

use crate::DynamoDb;
use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, read_units};
use crate::faults::Fault;
use crate::request::{Expressions, projection};
use engine::dynamodb::item_size;
use std::collections::{BTreeMap, BTreeSet};
use wire::Cx;
use wire::dynamodb::{ItemResponse, TransactGetItemsError, TransactGetItemsInput, TransactGetItemsOutput};

pub(crate) async fn transact_get_items(
    cx: &Cx<DynamoDb>,
    input: TransactGetItemsInput,
) -> Result<TransactGetItemsOutput, TransactGetItemsError> {
    let mut asked = Vec::new();
    let mut keys = BTreeSet::new();
    for item in input.transact_items {
        let get = item.get;
        let key = from_wire(get.key)?;
        let text = get.projection_expression.as_deref();
        let expressions = Expressions {
            texts: &[("ProjectionExpression", text)],
            names: get.expression_attribute_names,
            values: None,
            takes_values: false,
        };
        let attributes = expressions.attributes()?;
        let projection = projection(text, &attributes)?;
        attributes.check_used().map_err(Fault::from)?;
        let (table, _) = DynamoDb::table(cx, &get.table_name)?;
        let stored = table.key(&key)?;
        if !keys.insert(stored.clone()) {
            return Err(
                Fault::invalid("Transaction request cannot include multiple operations on one item").into()
            );
        }
        asked.push((table, stored, projection));
    }
    // A transaction that writes nothing sees the newest state and waits until that is durable.
    let read = DynamoDb::tables(cx)?.shard().transact(|txn| {
        let mut units: BTreeMap<String, f64> = BTreeMap::new();
        let mut responses = Vec::new();
        for (table, stored, projection) in &asked {
            let item = txn.get(stored)?.map(|bytes| table.decode(&bytes)).transpose()?;
            let size = item.as_ref().map_or(0, item_size);
            *units.entry(table.name().to_owned()).or_default() += 2.0 * read_units(size, true);
            let item =
                item.map(|item| projection.as_ref().map_or_else(|| item.clone(), |wanted| wanted.of(&item)));
            responses.push(ItemResponse { item: item.map(to_wire) });
        }
        Ok::<_, Fault>((units, responses))
    });
    let (units, responses) = read.await?;
    let capacities: Vec<_> = units
        .iter()
        .filter_map(|(name, units)| consumed(input.return_consumed_capacity.as_ref(), name, *units))
        .collect();
    Ok(TransactGetItemsOutput {
        responses: Some(responses),
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
    })
}
