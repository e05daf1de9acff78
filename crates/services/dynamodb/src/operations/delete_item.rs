//! `DeleteItem`.

use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, item_collection};
use crate::legacy::{self, read_expected};
use crate::request::{Parameters, condition, placeholders};
use crate::write::{Change, Write};
use crate::{DynamoDb, Fault};
use wire::Cx;
use wire::dynamodb::{
    DeleteItemError, DeleteItemInput, DeleteItemOutput, ReturnValue, ReturnValuesOnConditionCheckFailure,
};

pub(crate) async fn delete_item(
    cx: &Cx<DynamoDb>,
    input: DeleteItemInput,
) -> Result<DeleteItemOutput, DeleteItemError> {
    let text = input.condition_expression.as_deref();
    Parameters {
        expressions: &[("ConditionExpression", text.is_some())],
        legacy: &[("Expected", input.expected.is_some())],
        names: &input.expression_attribute_names,
        values: &input.expression_attribute_values,
    }
    .check()?;
    let key = from_wire(input.key)?;
    let returns_old = match input.return_values {
        None | Some(ReturnValue::None) => false,
        Some(ReturnValue::AllOld) => true,
        Some(_) => return Err(Fault::invalid("ReturnValues can only be ALL_OLD or NONE").into()),
    };
    let expected = legacy::condition(read_expected(input.expected)?, input.conditional_operator.as_ref());
    let attributes = placeholders(input.expression_attribute_names, input.expression_attribute_values)?;
    let condition = condition("ConditionExpression", text, &attributes)?.or(expected);
    attributes.check_used().map_err(Fault::from)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let mut write = Write::keyed(table.clone(), key, Change::Delete, condition)?;
    write.tells_item =
        input.return_values_on_condition_check_failure == Some(ReturnValuesOnConditionCheckFailure::AllOld);
    let collection = item_collection(input.return_item_collection_metrics.as_ref(), &table, &write.key_item);
    let wants_before = returns_old || input.return_consumed_capacity.is_some();
    let outcome = shard.transact(|txn| write.run(txn, wants_before)).await?;
    Ok(DeleteItemOutput {
        attributes: outcome.before.filter(|_| returns_old).map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), &outcome.units),
        item_collection_metrics: collection,
    })
}
