//! Backups: their ARNs, what is said of them, the one that a deleted table leaves.

use crate::DynamoDb;
use crate::alarm::Alarm;
use crate::faults::Fault;
use crate::records::backup::{self, BackupRecord};
use crate::records::copying::CopyRecord;
use crate::records::table::TableRecord;
use crate::table::Table;
use crate::tables::encode;
use base::{AccountId, Arn, Region, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use store::Txn;
use wire::Cx;
use wire::dynamodb::*;

/// How long the backup of a deleted table is kept.
const SYSTEM_DAYS: u64 = 35;

/// A backup's ARN, taken apart.
pub(crate) struct BackupArn {
    pub(crate) region: Region,
    pub(crate) table: String,
    /// What it ends with.
    pub(crate) id: String,
}

impl BackupArn {
    /// Reads the ARN of one of the caller's backups. Its region does not matter, as in DynamoDB, but to a restore.
    pub(crate) fn read(cx: &Cx<DynamoDb>, text: &str) -> Result<Self, Fault> {
        let malformed = || Fault::invalid("Invalid Backup ARN");
        let arn = Arn::parse(text).ok_or_else(malformed)?;
        let mut parts = arn.resource.split('/');
        let parts = (parts.next(), parts.next(), parts.next(), parts.next(), parts.next());
        let (Some("table"), Some(table), Some("backup"), Some(id), None) = parts else {
            return Err(malformed());
        };
        let denied = || {
            let message = Some("Access is denied".to_owned());
            Err(Fault::AccessDeniedException(AccessDeniedException { message }))
        };
        if arn.region.is_empty() {
            return denied();
        }
        let region = Region::parse(&arn.region).ok();
        let region = region.filter(|region| region.partition() == arn.partition && arn.service == "dynamodb");
        let Some(region) = region else {
            return Err(Fault::invalid("Invalid Request: BackupArn is not valid"));
        };
        if arn.account != cx.account().as_str() {
            return denied();
        }
        Ok(Self { region, table: table.to_owned(), id: id.to_owned() })
    }

    /// The key of the backup's record.
    pub(crate) fn key(&self, account: &AccountId) -> Vec<u8> {
        backup::key(account.as_str(), &self.id, &self.table)
    }
}

/// What a backup's ARN ends with: when it was made, and what tells it from others.
pub(crate) fn id(micros: i64, number: u32) -> String {
    format!("{:014}-{number:08x}", Timestamp::from_micros(micros).as_millis())
}

pub(crate) fn not_found(arn: &str) -> Fault {
    let message = Some(format!("Backup not found: {arn}"));
    Fault::BackupNotFoundException(BackupNotFoundException { message })
}

pub(crate) fn in_use(message: impl Into<String>) -> Fault {
    Fault::BackupInUseException(BackupInUseException { message: Some(message.into()) })
}

/// Of a table, what a backup has: neither what is going on with it, nor tags, protection, class.
pub(crate) fn source(record: &TableRecord) -> TableRecord {
    let mut source = TableRecord {
        tags: std::collections::BTreeMap::new(),
        deletion_protection: false,
        table_class: None,
        expiries_to: None,
        copies: Vec::new(),
        history: None,
        old_histories: Vec::new(),
        restoring: None,
        ..record.clone()
    };
    for index in &mut source.indexes {
        index.backfilled_to = None;
    }
    source
}

/// Makes the items of a table that is being deleted into a backup; the copy that is left to do counts them.
pub(crate) fn of_deleted(
    txn: &mut Txn<'_>,
    account: &str,
    table: &TableRecord,
    now: i64,
) -> Result<CopyRecord, Fault> {
    let number = table.number;
    let expires = Timestamp::from_micros(now) + Duration::from_secs(SYSTEM_DAYS * 24 * 60 * 60);
    let backup = BackupRecord {
        id: id(now, 0),
        name: format!("{}$DeletedTableBackup", table.name),
        kind: "SYSTEM".to_owned(),
        number,
        created_micros: now,
        expires_micros: Some(expires.as_micros()),
        table: source(table),
        ..BackupRecord::default()
    };
    let key = backup::key(account, &backup.id, &table.name);
    let second = u64::try_from(expires.as_secs()).unwrap_or(0);
    txn.put(backup::expiry(second, &key), Vec::new());
    txn.put(key, encode(&backup)?);
    Ok(CopyRecord { number, backup: backup.id, ..CopyRecord::default() })
}

impl BackupRecord {
    /// Its ARN in a region.
    pub(crate) fn arn(&self, account: &AccountId, region: Region) -> String {
        let (table, id) = (&self.table.name, &self.id);
        Arn::new("dynamodb", region, account, format!("table/{table}/backup/{id}")).to_string()
    }

    pub(crate) fn status(&self) -> BackupStatus {
        if self.is_ready { BackupStatus::Available } else { BackupStatus::Creating }
    }

    pub(crate) fn created(&self) -> Timestamp {
        // Milliseconds, as in its ARN.
        Timestamp::from_millis(Timestamp::from_micros(self.created_micros).as_millis())
    }

    fn expires(&self) -> Option<Timestamp> {
        self.expires_micros.map(|micros| Timestamp::from_millis(Timestamp::from_micros(micros).as_millis()))
    }

    pub(crate) fn details(&self, arn: String, status: BackupStatus) -> BackupDetails {
        BackupDetails {
            backup_arn: arn,
            backup_name: self.name.clone(),
            backup_size_bytes: Some(self.bytes),
            backup_status: status,
            backup_type: self.kind.as_str().into(),
            backup_creation_date_time: self.created(),
            backup_expiry_date_time: self.expires(),
        }
    }

    pub(crate) fn summary(&self, account: &AccountId, region: Region, alarm: &Arc<Alarm>) -> BackupSummary {
        let table = Table::new(self.table.clone(), Arc::clone(alarm), alarm.clock().clone());
        BackupSummary {
            table_name: Some(self.table.name.clone()),
            table_id: Some(self.table.id.clone()),
            table_arn: Some(table.arn(account, region)),
            backup_arn: Some(self.arn(account, region)),
            backup_name: Some(self.name.clone()),
            backup_creation_date_time: Some(self.created()),
            backup_expiry_date_time: self.expires(),
            backup_status: Some(self.status()),
            backup_type: Some(self.kind.as_str().into()),
            backup_size_bytes: Some(self.bytes),
        }
    }

    /// What DescribeBackup says, of the ARN that it was asked with.
    pub(crate) fn describe(
        &self,
        cx: &Cx<DynamoDb>,
        arn: String,
        status: BackupStatus,
    ) -> Result<BackupDescription, Fault> {
        let alarm = DynamoDb::tables(cx)?.alarm();
        let table = Table::new(self.table.clone(), Arc::clone(alarm), alarm.clock().clone());
        let described = table.describe(cx.account(), cx.region(), TableStatus::Active);
        let record = &self.table;
        let source = SourceTableDetails {
            table_name: record.name.clone(),
            table_id: record.id.clone(),
            table_arn: described.table_arn,
            table_size_bytes: Some(self.bytes),
            key_schema: described.key_schema.unwrap_or_default(),
            table_creation_date_time: record.created(),
            provisioned_throughput: ProvisionedThroughput {
                read_capacity_units: record.read_units,
                write_capacity_units: record.write_units,
            },
            on_demand_throughput: described.on_demand_throughput,
            item_count: Some(self.items),
            billing_mode: Some(record.billing.as_str().into()),
        };
        let local = described.local_secondary_indexes.map(|all| all.into_iter().map(local_info).collect());
        let global = described.global_secondary_indexes.map(|all| all.into_iter().map(global_info).collect());
        let features = SourceTableFeatureDetails {
            local_secondary_indexes: local,
            global_secondary_indexes: global,
            stream_description: described.stream_specification,
            time_to_live_description: record.ttl_attribute.clone().map(|attribute| TimeToLiveDescription {
                time_to_live_status: Some(TimeToLiveStatus::Enabled),
                attribute_name: Some(attribute),
            }),
            sse_description: described.sse_description,
            vector_indexes: None,
        };
        Ok(BackupDescription {
            backup_details: Some(self.details(arn, status)),
            source_table_details: Some(source),
            source_table_feature_details: Some(features),
        })
    }
}

fn local_info(index: LocalSecondaryIndexDescription) -> LocalSecondaryIndexInfo {
    LocalSecondaryIndexInfo {
        index_name: index.index_name,
        key_schema: index.key_schema,
        projection: index.projection,
    }
}

fn global_info(index: GlobalSecondaryIndexDescription) -> GlobalSecondaryIndexInfo {
    let throughput = index.provisioned_throughput.map(|units| ProvisionedThroughput {
        read_capacity_units: units.read_capacity_units.unwrap_or(0),
        write_capacity_units: units.write_capacity_units.unwrap_or(0),
    });
    GlobalSecondaryIndexInfo {
        index_name: index.index_name,
        key_schema: index.key_schema,
        projection: index.projection,
        provisioned_throughput: throughput,
        on_demand_throughput: index.on_demand_throughput,
    }
}
