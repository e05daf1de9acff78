//! `TransactGetItems`: items of one moment.

use crate::attributes::{from_wire, to_wire};
use crate::capacity::{Units, add_to, consumed_by_transaction, read_units};
use crate::operations::transact_write_items::{cancel, check_once, reason};
use crate::request::{Parameters, placeholders, projection};
use crate::table::Table;
use crate::{DynamoDb, Fault};
use engine::dynamodb::item_size;
use std::collections::BTreeSet;
use std::sync::Arc;
use wire::Cx;
use wire::dynamodb::{
    CancellationReason, ItemResponse, TransactGetItemsError, TransactGetItemsInput, TransactGetItemsOutput,
};

pub(crate) async fn transact_get_items(
    cx: &Cx<DynamoDb>,
    input: TransactGetItemsInput,
) -> Result<TransactGetItemsOutput, TransactGetItemsError> {
    let mut asked = Vec::new();
    let mut keys = BTreeSet::new();
    for item in input.transact_items {
        let get = item.get;
        let text = get.projection_expression.as_deref();
        Parameters {
            expressions: &[("ProjectionExpression", text.is_some())],
            legacy: &[],
            names: &get.expression_attribute_names,
            values: &None,
        }
        .check()?;
        let key = from_wire(get.key)?;
        let attributes = placeholders(get.expression_attribute_names, None)?;
        let projection = projection(text, &attributes)?;
        attributes.check_used().map_err(Fault::from)?;
        let (table, _) = DynamoDb::table(cx, &get.table_name)?;
        let stored = table.key(&key)?;
        table.check_nested(projection.iter().flat_map(|projection| &projection.0))?;
        check_once(&mut keys, &stored)?;
        asked.push((table, stored, projection));
    }
    // A transaction that writes nothing sees the newest state and waits until that is durable.
    let read = DynamoDb::tables(cx)?.shard().transact(|txn| {
        let mut units = Vec::new();
        let mut responses = Vec::new();
        admit(asked.iter().map(|(table, _, _)| table))?;
        for (table, stored, projection) in &asked {
            let item = txn.get(stored)?.map(|bytes| table.decode(&bytes)).transpose()?;
            let size = item.as_ref().map_or(0, item_size);
            let read = Units::of_table(read_units(size, true));
            table.pay_read(&read, 2.0);
            add_to(&mut units, table.name(), &read, 2.0);
            let item =
                item.map(|item| projection.as_ref().map_or_else(|| item.clone(), |wanted| wanted.of(&item)));
            responses.push(ItemResponse { item: item.map(to_wire) });
        }
        Ok::<_, Fault>((units, responses))
    });
    let (units, responses) = read.await?;
    let capacities: Vec<_> = units
        .iter()
        .filter_map(|(name, units)| {
            consumed_by_transaction(input.return_consumed_capacity.as_ref(), name, units, true)
        })
        .collect();
    Ok(TransactGetItemsOutput {
        responses: Some(responses),
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
    })
}

/// Lets all reads in, or cancels the transaction with a reason for each.
pub(super) fn admit<'a>(tables: impl Iterator<Item = &'a Arc<Table>>) -> Result<(), Fault> {
    let mut cancelled = false;
    let reasons = tables.map(|table| match table.admit_read(None) {
        Ok(()) => Ok(CancellationReason { code: Some("None".into()), ..CancellationReason::default() }),
        Err(fault) => {
            cancelled = true;
            reason(fault)
        }
    });
    let reasons = reasons.collect::<Result<Vec<_>, Fault>>()?;
    if cancelled { Err(cancel(reasons)) } else { Ok(()) }
}
