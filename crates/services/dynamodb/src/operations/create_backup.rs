//! `CreateBackup`: the backup has the table as it is when the request is acknowledged. The worker copies it.

use crate::backups::{id, source};
use crate::records::backup::{self, BackupRecord};
use crate::records::copying::CopyRecord;
use crate::recovery::table_not_found;
use crate::tables::{encode, next_number};
use crate::{DynamoDb, Fault, name_in};
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn create_backup(
    cx: &Cx<DynamoDb>,
    input: CreateBackupInput,
) -> Result<CreateBackupOutput, CreateBackupError> {
    let table = name_in(&input.table_name);
    let (tables, account) = (DynamoDb::tables(cx)?, cx.account());
    let mut made = BackupRecord::default();
    let changed = tables.change(account, table, |txn, record| {
        let now = tables.alarm().moment(txn);
        // Two at one millisecond differ in what follows it.
        let new_id = || id(now, u32::try_from(cx.house().rng.below(1 << 32)).unwrap_or(1).max(1));
        let mut id = new_id();
        while txn.get(&backup::key(account.as_str(), &id, &record.name))?.is_some() {
            id = new_id();
        }
        made = BackupRecord {
            id,
            name: input.backup_name,
            kind: "USER".to_owned(),
            number: next_number(txn)?,
            created_micros: now,
            table: source(record),
            ..BackupRecord::default()
        };
        txn.put(backup::key(account.as_str(), &made.id, &record.name), encode(&made)?);
        let (number, backup) = (made.number, made.id.clone());
        record.copies.push(CopyRecord { number, backup, ..CopyRecord::default() });
        Ok(())
    });
    changed.await.map_err(|fault| match fault {
        Fault::ResourceNotFoundException(_) => table_not_found(table),
        other => other,
    })?;
    tables.alarm().ring(0);
    let details = made.details(made.arn(account, cx.region()), BackupStatus::Creating);
    Ok(CreateBackupOutput { backup_details: Some(details) })
}
