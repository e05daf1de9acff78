//! What DescribeTable says of a table.

use crate::index::Index;
use crate::records::stream;
use crate::records::table::MostUnits;
use crate::table::Table;
use base::{AccountId, Region, Timestamp};
use engine::dynamodb::{KeyAttribute, KeyShape};
use wire::dynamodb::*;

impl Table {
    /// What DescribeTable says.
    pub(crate) fn describe(
        &self,
        account: &AccountId,
        region: Region,
        status: TableStatus,
    ) -> TableDescription {
        let record = &self.record;
        let arn = self.arn(account, region);
        let is_new = status == TableStatus::Creating;
        let indexes =
            |global: bool| self.indexes.iter().filter(move |index| index.record.is_global == global);
        let local: Vec<_> = indexes(false).map(|index| local_index(index, &arn)).collect();
        let global: Vec<_> = indexes(true).map(|index| global_index(index, &arn, is_new)).collect();
        let sse = record.kms_key.as_ref().map(|key| SSEDescription {
            status: Some(SSEStatus::Enabled),
            sse_type: Some(SSEType::Kms),
            kms_master_key_arn: Some(key_arn(key, account, region)),
            inaccessible_encryption_date_time: None,
        });
        TableDescription {
            attribute_definitions: Some(self.definitions()),
            table_name: Some(record.name.clone()),
            key_schema: Some(key_schema(&self.shape)),
            table_status: Some(status),
            creation_date_time: Some(record.created()),
            provisioned_throughput: Some(ProvisionedThroughputDescription {
                last_increase_date_time: record.increased_micros.map(Timestamp::from_micros),
                last_decrease_date_time: record.decreased_micros.map(Timestamp::from_micros),
                number_of_decreases_today: Some(record.decreases),
                ..throughput(record.read_units, record.write_units)
            }),
            table_size_bytes: Some(0),
            item_count: Some(0),
            table_arn: Some(arn),
            table_id: Some(record.id.clone()),
            billing_mode_summary: self.billing(is_new),
            local_secondary_indexes: (!local.is_empty()).then_some(local),
            global_secondary_indexes: (!global.is_empty()).then_some(global),
            sse_description: sse,
            table_class_summary: record.table_class.as_deref().map(|class| TableClassSummary {
                table_class: Some(class.into()),
                last_update_date_time: None,
            }),
            deletion_protection_enabled: Some(record.deletion_protection),
            stream_specification: record.stream.as_ref().filter(|stream| stream.is_enabled).map(|stream| {
                StreamSpecification {
                    stream_enabled: true,
                    stream_view_type: Some(stream.view.as_str().into()),
                }
            }),
            // A stream that was disabled is told, too.
            latest_stream_label: record.stream.as_ref().map(|stream| stream.label.clone()),
            latest_stream_arn: record
                .stream
                .as_ref()
                .map(|latest| stream::arn(region, account.as_str(), &record.name, &latest.label)),
            restore_summary: record.restoring.as_ref().map(|restore| RestoreSummary {
                source_backup_arn: restore.backup_arn.clone(),
                source_table_arn: Some(restore.table_arn.clone()),
                restore_date_time: Timestamp::from_micros(restore.at_micros),
                restore_in_progress: true,
            }),
            on_demand_throughput: most_units(record.most),
            ..TableDescription::default()
        }
    }

    /// A table that has only ever been provisioned says nothing of billing.
    fn billing(&self, is_new: bool) -> Option<BillingModeSummary> {
        let record = &self.record;
        let is_on_demand = record.billing == "PAY_PER_REQUEST";
        (is_on_demand || record.on_demand_micros.is_some()).then(|| BillingModeSummary {
            billing_mode: Some(record.billing.as_str().into()),
            last_update_to_pay_per_request_date_time: (!is_new)
                .then(|| record.on_demand_micros.map_or(record.created(), Timestamp::from_micros)),
        })
    }

    fn definitions(&self) -> Vec<AttributeDefinition> {
        let of_keys = || self.key_attributes().map(|(name, kind)| (name.clone(), kind.as_str().to_owned()));
        let all = match self.record.definitions.as_slice() {
            [] => of_keys().collect(),
            given => given.to_vec(),
        };
        all.into_iter()
            .map(|(attribute_name, kind)| AttributeDefinition {
                attribute_name,
                attribute_type: kind.as_str().into(),
            })
            .collect()
    }
}

fn key_schema(shape: &KeyShape) -> Vec<KeySchemaElement> {
    let element = |key_type: KeyType| {
        move |(name, _): &KeyAttribute| KeySchemaElement {
            attribute_name: name.clone(),
            key_type: key_type.clone(),
        }
    };
    shape.hashes().map(element(KeyType::Hash)).chain(shape.sorts().map(element(KeyType::Range))).collect()
}

fn throughput(read: i64, write: i64) -> ProvisionedThroughputDescription {
    ProvisionedThroughputDescription {
        number_of_decreases_today: Some(0),
        read_capacity_units: Some(read),
        write_capacity_units: Some(write),
        ..ProvisionedThroughputDescription::default()
    }
}

fn most_units(most: MostUnits) -> Option<OnDemandThroughput> {
    (most != MostUnits::default()).then_some(OnDemandThroughput {
        max_read_request_units: most.read,
        max_write_request_units: most.write,
    })
}

fn projection(index: &Index) -> Projection {
    let record = &index.record;
    Projection {
        projection_type: Some(record.projection.as_str().into()),
        non_key_attributes: (!record.non_key.is_empty()).then(|| record.non_key.clone()),
    }
}

fn local_index(index: &Index, table: &str) -> LocalSecondaryIndexDescription {
    LocalSecondaryIndexDescription {
        index_name: Some(index.record.name.clone()),
        key_schema: Some(key_schema(&index.shape)),
        projection: Some(projection(index)),
        index_size_bytes: Some(0),
        item_count: Some(0),
        index_arn: Some(format!("{table}/index/{}", index.record.name)),
    }
}

fn global_index(index: &Index, table: &str, is_new: bool) -> GlobalSecondaryIndexDescription {
    let is_filling = index.record.backfilled_to.is_some();
    let status = if is_new || is_filling { IndexStatus::Creating } else { IndexStatus::Active };
    GlobalSecondaryIndexDescription {
        index_name: Some(index.record.name.clone()),
        key_schema: Some(key_schema(&index.shape)),
        projection: Some(projection(index)),
        index_status: Some(status),
        backfilling: is_filling.then_some(true),
        provisioned_throughput: Some(throughput(index.record.read_units, index.record.write_units)),
        index_size_bytes: Some(0),
        item_count: Some(0),
        index_arn: Some(format!("{table}/index/{}", index.record.name)),
        on_demand_throughput: most_units(index.record.most),
        ..GlobalSecondaryIndexDescription::default()
    }
}

fn key_arn(key: &str, account: &AccountId, region: Region) -> String {
    match key {
        key if key.starts_with("arn:") => key.to_owned(),
        "" => format!("arn:{}:kms:{region}:{account}:alias/aws/dynamodb", region.partition()),
        key if key.starts_with("alias/") => {
            format!("arn:{}:kms:{region}:{account}:{key}", region.partition())
        }
        key => format!("arn:{}:kms:{region}:{account}:key/{key}", region.partition()),
    }
}
