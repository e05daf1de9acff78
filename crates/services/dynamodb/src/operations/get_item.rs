//! `GetItem`.

use crate::attributes::{from_wire, to_wire};
use crate::capacity::{Units, consumed, read_units};
use crate::legacy::attributes_to_get;
use crate::request::{Parameters, placeholders, projection};
use crate::{DynamoDb, Fault};
use engine::dynamodb::item_size;
use wire::Cx;
use wire::dynamodb::{GetItemError, GetItemInput, GetItemOutput};

pub(crate) async fn get_item(cx: &Cx<DynamoDb>, input: GetItemInput) -> Result<GetItemOutput, GetItemError> {
    let text = input.projection_expression.as_deref();
    Parameters {
        expressions: &[("ProjectionExpression", text.is_some())],
        legacy: &[("AttributesToGet", input.attributes_to_get.is_some())],
        names: &input.expression_attribute_names,
        values: &None,
    }
    .check()?;
    let key = from_wire(input.key)?;
    let legacy = attributes_to_get(input.attributes_to_get)?;
    let attributes = placeholders(input.expression_attribute_names, None)?;
    let projection = projection(text, &attributes)?.or(legacy);
    attributes.check_used().map_err(Fault::from)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let stored = table.key(&key)?;
    table.check_nested(projection.iter().flat_map(|projection| &projection.0))?;
    table.admit_read(None)?;
    let stored = shard.get(&stored).map_err(Fault::from)?;
    let item = stored.map(|bytes| table.decode(&bytes)).transpose()?;
    let units = read_units(item.as_ref().map_or(0, item_size), input.consistent_read == Some(true));
    let units = Units::of_table(units);
    table.pay_read(&units, 1.0);
    let item = item.map(|item| match &projection {
        Some(projection) => projection.of(&item),
        None => item,
    });
    Ok(GetItemOutput {
        item: item.map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), &units),
    })
}
