//! `DescribeBackup`.

use crate::DynamoDb;
use crate::backups::{BackupArn, not_found};
use crate::faults::Fault;
use crate::records::backup::BackupRecord;
use crate::tables::decode;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn describe_backup(
    cx: &Cx<DynamoDb>,
    input: DescribeBackupInput,
) -> Result<DescribeBackupOutput, DescribeBackupError> {
    let key = BackupArn::read(cx, &input.backup_arn)?.key(cx.account());
    let bytes = DynamoDb::tables(cx)?.shard().get(&key).map_err(Fault::from)?;
    let backup: BackupRecord = decode(&bytes.ok_or_else(|| not_found(&input.backup_arn))?)?;
    let description = backup.describe(cx, input.backup_arn, backup.status())?;
    Ok(DescribeBackupOutput { backup_description: Some(description) })
}
