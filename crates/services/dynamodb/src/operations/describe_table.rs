//! `DescribeTable`.

use crate::DynamoDb;
use crate::faults::Fault;
use wire::Cx;
use wire::dynamodb::{DescribeTableError, DescribeTableInput, DescribeTableOutput, TableStatus};

pub(crate) async fn describe_table(
    cx: &Cx<DynamoDb>,
    input: DescribeTableInput,
) -> Result<DescribeTableOutput, DescribeTableError> {
    let name = crate::schema::table_name(input.table_name)?;
    let table = DynamoDb::tables(cx)?.find(cx.account(), &name);
    let table = table
        .ok_or_else(|| Fault::not_found(format!("Requested resource not found: Table: {name} not found")))?;
    let status = if table.record.restoring.is_some() { TableStatus::Creating } else { TableStatus::Active };
    Ok(DescribeTableOutput { table: Some(table.describe(cx.account(), cx.region(), status)) })
}
