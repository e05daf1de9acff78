//! `UpdateItem`.

use crate::DynamoDb;
use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, write_units};
use crate::faults::Fault;
use crate::request::{Expressions, condition, refuse};
use crate::write::{Change, Write};
use engine::dynamodb::{Update, parse_update};
use wire::Cx;
use wire::dynamodb::{
    ReturnValue, ReturnValuesOnConditionCheckFailure, UpdateItemError, UpdateItemInput, UpdateItemOutput,
};

pub(crate) async fn update_item(
    cx: &Cx<DynamoDb>,
    input: UpdateItemInput,
) -> Result<UpdateItemOutput, UpdateItemError> {
    refuse(&[
        ("AttributeUpdates", input.attribute_updates.is_some()),
        ("Expected", input.expected.is_some()),
        ("ConditionalOperator", input.conditional_operator.is_some()),
    ])?;
    let key = from_wire(input.key)?;
    let (update_text, condition_text) =
        (input.update_expression.as_deref(), input.condition_expression.as_deref());
    let expressions = Expressions {
        texts: &[("UpdateExpression", update_text), ("ConditionExpression", condition_text)],
        names: input.expression_attribute_names,
        values: input.expression_attribute_values,
        takes_values: true,
    };
    let attributes = expressions.attributes()?;
    let update = update_text.map(|text| parse_update(text, &attributes)).transpose().map_err(Fault::from)?;
    let condition = condition("ConditionExpression", condition_text, &attributes)?;
    attributes.check_used().map_err(Fault::from)?;
    let update: Update = update.unwrap_or_default();
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let mut write = Write::keyed(table.clone(), key, Change::Update(update.clone()), condition)?;
    write.tells_item =
        input.return_values_on_condition_check_failure == Some(ReturnValuesOnConditionCheckFailure::AllOld);
    let outcome = shard.transact(|txn| write.run(txn, true)).await?;
    let units = write_units(outcome.size());
    let attributes = match input.return_values {
        None | Some(ReturnValue::None | ReturnValue::Unknown(_)) => None,
        Some(ReturnValue::AllOld) => outcome.before,
        Some(ReturnValue::AllNew) => outcome.after,
        Some(ReturnValue::UpdatedOld) => outcome.before.map(|item| update.written_parts(&item)),
        Some(ReturnValue::UpdatedNew) => outcome.after.map(|item| update.written_parts(&item)),
    };
    Ok(UpdateItemOutput {
        attributes: attributes.filter(|attributes| !attributes.is_empty()).map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), units),
        item_collection_metrics: None,
    })
}
