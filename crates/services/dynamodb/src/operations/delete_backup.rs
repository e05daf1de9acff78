//! `DeleteBackup`. Its items are swept by the worker.

use crate::backups::{BackupArn, in_use, not_found};
use crate::records::backup::BackupRecord;
use crate::records::sweep;
use crate::tables::decode;
use crate::{DynamoDb, Fault};
use base::Timestamp;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn delete_backup(
    cx: &Cx<DynamoDb>,
    input: DeleteBackupInput,
) -> Result<DeleteBackupOutput, DeleteBackupError> {
    let arn = input.backup_arn;
    let key = BackupArn::read(cx, &arn)?.key(cx.account());
    let tables = DynamoDb::tables(cx)?;
    let deleted = tables.shard().transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| not_found(&arn))?;
        let backup: BackupRecord = decode(&bytes)?;
        if let Some(micros) = backup.expires_micros {
            let mut ends = String::new();
            wire::time::write_iso8601(
                Timestamp::from_secs(Timestamp::from_micros(micros).as_secs()),
                &mut ends,
            );
            return Err(Fault::invalid(format!(
                "Invalid Request: User is not allowed to delete the system backup with arn {arn}. It will automatically expire on {ends}"
            )));
        }
        if !backup.is_ready {
            return Err(in_use(format!("Backup is being created: {arn}")));
        }
        if backup.restoring.is_some() {
            return Err(in_use(format!("Backup is being used to restore table: {arn}")));
        }
        txn.delete(&key);
        txn.put(sweep::key(backup.number), Vec::new());
        Ok(backup)
    });
    let backup = deleted.await?;
    tables.alarm().ring(0);
    let description = backup.describe(cx, arn, BackupStatus::Deleted)?;
    Ok(DeleteBackupOutput { backup_description: Some(description) })
}
