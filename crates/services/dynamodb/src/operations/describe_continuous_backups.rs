//! `DescribeContinuousBackups`: every table says that it has none, for there are none yet.

use crate::{DynamoDb, Fault, name_in};
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn describe_continuous_backups(
    cx: &Cx<DynamoDb>,
    input: DescribeContinuousBackupsInput,
) -> Result<DescribeContinuousBackupsOutput, DescribeContinuousBackupsError> {
    let name = name_in(&input.table_name);
    if DynamoDb::tables(cx)?.get(cx.account(), name).is_none() {
        let message = Some(format!("Table not found: {name}"));
        return Err(Fault::TableNotFoundException(TableNotFoundException { message }).into());
    }
    let recovery = PointInTimeRecoveryDescription {
        point_in_time_recovery_status: Some(PointInTimeRecoveryStatus::Disabled),
        ..PointInTimeRecoveryDescription::default()
    };
    let description = ContinuousBackupsDescription {
        continuous_backups_status: ContinuousBackupsStatus::Disabled,
        point_in_time_recovery_description: Some(recovery),
    };
    Ok(DescribeContinuousBackupsOutput { continuous_backups_description: Some(description) })
}
