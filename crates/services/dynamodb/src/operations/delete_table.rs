//! `DeleteTable`.

use crate::{DynamoDb, name_in};
use wire::Cx;
use wire::dynamodb::{DeleteTableError, DeleteTableInput, DeleteTableOutput, TableStatus};

pub(crate) async fn delete_table(
    cx: &Cx<DynamoDb>,
    input: DeleteTableInput,
) -> Result<DeleteTableOutput, DeleteTableError> {
    let table = DynamoDb::tables(cx)?.delete(cx.account(), name_in(&input.table_name)).await?;
    let description = table.describe(cx.account(), cx.region(), TableStatus::Deleting);
    Ok(DeleteTableOutput { table_description: Some(description) })
}
