//! `RestoreTableFromBackup`. The table is `CREATING` until the worker has filled it.

use crate::DynamoDb;
use crate::backups::{BackupArn, in_use, not_found};
use crate::overrides::Overrides;
use crate::records::backup::BackupRecord;
use crate::records::copying::RestoreRecord;
use crate::table::Table;
use crate::tables::{decode, encode};
use std::sync::Arc;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn restore_table_from_backup(
    cx: &Cx<DynamoDb>,
    input: RestoreTableFromBackupInput,
) -> Result<RestoreTableFromBackupOutput, RestoreTableFromBackupError> {
    let (name, arn) = (input.target_table_name, input.backup_arn);
    let parts = BackupArn::read(cx, &arn)?;
    let overrides = Overrides {
        billing: input.billing_mode_override,
        global: input.global_secondary_index_override,
        local: input.local_secondary_index_override,
        throughput: input.provisioned_throughput_override,
        on_demand: input.on_demand_throughput_override,
        sse: input.sse_specification_override,
        vector: input.vector_index_override,
    };
    overrides.check_region(cx, parts.region)?;
    let key = parts.key(cx.account());
    let tables = DynamoDb::tables(cx)?;
    let id = cx.house().rng.uuid();
    let made = tables.make_from(cx.account(), &name, |txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| not_found(&arn))?;
        let backup: BackupRecord = decode(&bytes)?;
        let now = tables.alarm().moment(txn);
        let mut record = overrides.apply(&backup.table, &name, id, now)?;
        if !backup.is_ready {
            return Err(in_use(format!("Backup is being created: {arn}")));
        }
        if let Some(target) = &backup.restoring
            && *target != name
        {
            return Err(in_use(format!("Backup is being used to restore another table: {arn}")));
        }
        let table =
            Table::new(backup.table.clone(), Arc::clone(tables.alarm()), tables.alarm().clock().clone());
        record.restoring = Some(RestoreRecord {
            number: backup.number,
            backup: Some(key.clone()),
            backup_arn: Some(arn.clone()),
            table_arn: table.arn(cx.account(), cx.region()),
            at_micros: backup.created().as_micros(),
            ..RestoreRecord::default()
        });
        txn.put(&key, encode(&BackupRecord { restoring: Some(name.clone()), ..backup })?);
        Ok(record)
    });
    let table = made.await?;
    let description = table.describe(cx.account(), cx.region(), TableStatus::Creating);
    Ok(RestoreTableFromBackupOutput { table_description: Some(description) })
}
