//! `DeleteItem`.

use crate::DynamoDb;
use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, write_units};
use crate::faults::Fault;
use crate::request::{Expressions, condition, refuse};
use crate::write::{Change, Write};
use wire::Cx;
use wire::dynamodb::{
    DeleteItemError, DeleteItemInput, DeleteItemOutput, ReturnValue, ReturnValuesOnConditionCheckFailure,
};

pub(crate) async fn delete_item(
    cx: &Cx<DynamoDb>,
    input: DeleteItemInput,
) -> Result<DeleteItemOutput, DeleteItemError> {
    refuse(&[
        ("Expected", input.expected.is_some()),
        ("ConditionalOperator", input.conditional_operator.is_some()),
    ])?;
    let returns_old = match input.return_values {
        None | Some(ReturnValue::None) => false,
        Some(ReturnValue::AllOld) => true,
        Some(_) => return Err(Fault::invalid("Return values set to invalid value").into()),
    };
    let key = from_wire(input.key)?;
    let text = input.condition_expression.as_deref();
    let expressions = Expressions {
        texts: &[("ConditionExpression", text)],
        names: input.expression_attribute_names,
        values: input.expression_attribute_values,
        takes_values: true,
    };
    let attributes = expressions.attributes()?;
    let condition = condition("ConditionExpression", text, &attributes)?;
    attributes.check_used().map_err(Fault::from)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let mut write = Write::keyed(table.clone(), key, Change::Delete, condition)?;
    write.tells_item =
        input.return_values_on_condition_check_failure == Some(ReturnValuesOnConditionCheckFailure::AllOld);
    let wants_before = returns_old || input.return_consumed_capacity.is_some();
    let outcome = shard.transact(|txn| write.run(txn, wants_before)).await?;
    let units = write_units(outcome.size());
    Ok(DeleteItemOutput {
        attributes: outcome.before.filter(|_| returns_old).map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), units),
        item_collection_metrics: None,
    })
}
