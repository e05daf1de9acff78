//! `DeleteTable`.

use crate::DynamoDb;
use wire::Cx;
use wire::dynamodb::{DeleteTableError, DeleteTableInput, DeleteTableOutput, TableDescription, TableStatus};

pub(crate) async fn delete_table(
    cx: &Cx<DynamoDb>,
    input: DeleteTableInput,
) -> Result<DeleteTableOutput, DeleteTableError> {
    let name = crate::schema::table_name(input.table_name)?;
    let table = DynamoDb::tables(cx)?.delete(cx.account(), &name).await?;
    let description = table.describe(cx.account(), cx.region(), TableStatus::Deleting);
    // Its indexes are no longer spoken of.
    let description =
        TableDescription { local_secondary_indexes: None, global_secondary_indexes: None, ..description };
    Ok(DeleteTableOutput { table_description: Some(description) })
}
