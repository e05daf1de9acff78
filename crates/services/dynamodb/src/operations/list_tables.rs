//! `ListTables`.

use crate::DynamoDb;
use wire::Cx;
use wire::dynamodb::{ListTablesError, ListTablesInput, ListTablesOutput};

pub(crate) async fn list_tables(
    cx: &Cx<DynamoDb>,
    input: ListTablesInput,
) -> Result<ListTablesOutput, ListTablesError> {
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100);
    let mut names = DynamoDb::tables(cx)?.names(cx.account(), input.exclusive_start_table_name.as_deref());
    let more = names.len() > limit;
    names.truncate(limit);
    let last = names.last().filter(|_| more).cloned();
    Ok(ListTablesOutput { table_names: Some(names), last_evaluated_table_name: last })
}
