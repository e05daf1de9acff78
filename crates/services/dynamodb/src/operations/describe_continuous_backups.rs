//! `DescribeContinuousBackups`.

use crate::recovery::{describe, table_not_found};
use crate::{DynamoDb, name_in};
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn describe_continuous_backups(
    cx: &Cx<DynamoDb>,
    input: DescribeContinuousBackupsInput,
) -> Result<DescribeContinuousBackupsOutput, DescribeContinuousBackupsError> {
    let name = name_in(&input.table_name);
    let table = DynamoDb::tables(cx)?.get(cx.account(), name).ok_or_else(|| table_not_found(name))?;
    Ok(DescribeContinuousBackupsOutput { continuous_backups_description: Some(describe(&table)) })
}
