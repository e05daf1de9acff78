//! `UpdateItem`.

use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, item_collection};
use crate::legacy::{self, read_expected, read_updates};
use crate::request::{Parameters, condition, placeholders};
use crate::write::{Change, Write};
use crate::{DynamoDb, Fault};
use engine::dynamodb::{Update, parse_update};
use wire::Cx;
use wire::dynamodb::{
    ReturnValue, ReturnValuesOnConditionCheckFailure, UpdateItemError, UpdateItemInput, UpdateItemOutput,
};

pub(crate) async fn update_item(
    cx: &Cx<DynamoDb>,
    input: UpdateItemInput,
) -> Result<UpdateItemOutput, UpdateItemError> {
    let (update_text, condition_text) =
        (input.update_expression.as_deref(), input.condition_expression.as_deref());
    Parameters {
        expressions: &[
            ("UpdateExpression", update_text.is_some()),
            ("ConditionExpression", condition_text.is_some()),
        ],
        legacy: &[
            ("AttributeUpdates", input.attribute_updates.is_some()),
            ("Expected", input.expected.is_some()),
        ],
        names: &input.expression_attribute_names,
        values: &input.expression_attribute_values,
    }
    .check()?;
    let key = from_wire(input.key)?;
    let updates = read_updates(input.attribute_updates)?;
    let expected = legacy::condition(read_expected(input.expected)?, input.conditional_operator.as_ref());
    let attributes = placeholders(input.expression_attribute_names, input.expression_attribute_values)?;
    let update = update_text.map(|text| parse_update(text, &attributes)).transpose().map_err(Fault::from)?;
    let condition = condition("ConditionExpression", condition_text, &attributes)?.or(expected);
    attributes.check_used().map_err(Fault::from)?;
    let update: Update = update.or(updates).unwrap_or_default();
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let mut write = Write::keyed(table.clone(), key, Change::Update(update.clone()), condition)?;
    write.tells_item =
        input.return_values_on_condition_check_failure == Some(ReturnValuesOnConditionCheckFailure::AllOld);
    let collection = item_collection(input.return_item_collection_metrics.as_ref(), &table, &write.key_item);
    let outcome = shard.transact(|txn| write.run(txn, true)).await?;
    let attributes = match input.return_values {
        None | Some(ReturnValue::None | ReturnValue::Unknown(_)) => None,
        Some(ReturnValue::AllOld) => outcome.before,
        Some(ReturnValue::AllNew) => outcome.after,
        Some(ReturnValue::UpdatedOld) => outcome.before.map(|item| update.written_parts(&item)),
        Some(ReturnValue::UpdatedNew) => outcome.after.map(|item| update.written_parts(&item)),
    };
    Ok(UpdateItemOutput {
        attributes: attributes.filter(|attributes| !attributes.is_empty()).map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), &outcome.units),
        item_collection_metrics: collection,
    })
}
