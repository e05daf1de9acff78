//! `GetItem`.

use crate::DynamoDb;
use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, read_units};
use crate::request::{Expressions, projection, refuse};
use engine::dynamodb::item_size;
use wire::Cx;
use wire::dynamodb::{GetItemError, GetItemInput, GetItemOutput};

pub(crate) async fn get_item(cx: &Cx<DynamoDb>, input: GetItemInput) -> Result<GetItemOutput, GetItemError> {
    refuse(&[("AttributesToGet", input.attributes_to_get.is_some())])?;
    let key = from_wire(input.key)?;
    let text = input.projection_expression.as_deref();
    let expressions = Expressions {
        texts: &[("ProjectionExpression", text)],
        names: input.expression_attribute_names,
        values: None,
        takes_values: false,
    };
    let attributes = expressions.attributes()?;
    let projection = projection(text, &attributes)?;
    attributes.check_used().map_err(crate::Fault::from)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let stored = shard.get(&table.key(&key)?).map_err(crate::Fault::from)?;
    let item = stored.map(|bytes| table.decode(&bytes)).transpose()?;
    let units = read_units(item.as_ref().map_or(0, item_size), input.consistent_read == Some(true));
    let item = item.map(|item| match &projection {
        Some(projection) => projection.of(&item),
        None => item,
    });
    Ok(GetItemOutput {
        item: item.map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), units),
    })
}
