//! One operation, one file.

mod batch_execute_statement;
mod batch_get_item;
mod batch_write_item;
mod create_backup;
mod create_table;
mod delete_backup;
mod delete_item;
mod delete_table;
mod describe_backup;
mod describe_continuous_backups;
mod describe_endpoints;
mod describe_limits;
mod describe_table;
mod describe_time_to_live;
mod execute_statement;
mod execute_transaction;
mod get_item;
mod list_backups;
mod list_tables;
mod put_item;
mod query;
mod restore_table_from_backup;
mod restore_table_to_point_in_time;
mod scan;
mod tags;
mod transact_get_items;
pub(crate) mod transact_write_items;
mod update_continuous_backups;
mod update_item;
mod update_table;
mod update_time_to_live;

use crate::DynamoDb;
pub(crate) use create_table::kms_key;
pub(crate) use update_table::keep_used_definitions;
use wire::{Operations, Service, operations};

impl Service for DynamoDb {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::dynamodb::SERVICE;

    fn operations() -> Operations<Self> {
        use wire::dynamodb::*;
        operations![
            BatchExecuteStatement => batch_execute_statement::batch_execute_statement,
            BatchGetItem => batch_get_item::batch_get_item,
            BatchWriteItem => batch_write_item::batch_write_item,
            CreateBackup => create_backup::create_backup,
            CreateTable => create_table::create_table,
            DeleteBackup => delete_backup::delete_backup,
            DeleteItem => delete_item::delete_item,
            DeleteTable => delete_table::delete_table,
            DescribeBackup => describe_backup::describe_backup,
            DescribeContinuousBackups => describe_continuous_backups::describe_continuous_backups,
            DescribeEndpoints => describe_endpoints::describe_endpoints,
            DescribeLimits => describe_limits::describe_limits,
            DescribeTable => describe_table::describe_table,
            DescribeTimeToLive => describe_time_to_live::describe_time_to_live,
            ExecuteStatement => execute_statement::execute_statement,
            ExecuteTransaction => execute_transaction::execute_transaction,
            GetItem => get_item::get_item,
            ListBackups => list_backups::list_backups,
            ListTables => list_tables::list_tables,
            ListTagsOfResource => tags::list_tags_of_resource,
            PutItem => put_item::put_item,
            Query => query::query,
            RestoreTableFromBackup => restore_table_from_backup::restore_table_from_backup,
            RestoreTableToPointInTime => restore_table_to_point_in_time::restore_table_to_point_in_time,
            Scan => scan::scan,
            TagResource => tags::tag_resource,
            TransactGetItems => transact_get_items::transact_get_items,
            TransactWriteItems => transact_write_items::transact_write_items,
            UntagResource => tags::untag_resource,
            UpdateContinuousBackups => update_continuous_backups::update_continuous_backups,
            UpdateItem => update_item::update_item,
            UpdateTable => update_table::update_table,
            UpdateTimeToLive => update_time_to_live::update_time_to_live,
        ]
    }
}
