//! A table: its keys, and where its items are.

use crate::faults::Fault;
use crate::records::table::{TableRecord, item_prefix};
use base::{AccountId, Region};
use bytes::Bytes;
use engine::dynamodb::{Item, KeyShape, KeyType, Value, decode_item, encode_hash, encode_sort};
use wire::dynamodb::*;

/// The most bytes of a partition key and of a sort key.
const LONGEST_HASH: usize = 2048;
const LONGEST_SORT: usize = 1024;

/// A table that is open.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) record: TableRecord,
    pub(crate) shape: KeyShape,
    prefix: Vec<u8>,
}

impl Table {
    pub(crate) fn new(record: TableRecord) -> Self {
        let kind = |name: &str| KeyType::parse(name).unwrap_or(KeyType::S);
        let shape = KeyShape {
            hash: (record.hash.0.clone(), kind(&record.hash.1)),
            sort: record.sort.as_ref().map(|(name, of)| (name.clone(), kind(of))),
        };
        Self { prefix: item_prefix(record.number), shape, record }
    }

    pub(crate) fn name(&self) -> &str {
        &self.record.name
    }

    /// What the keys of all items begin with.
    pub(crate) fn prefix(&self) -> &[u8] {
        &self.prefix
    }

    /// The key attributes: the partition key, then the sort key.
    pub(crate) fn key_attributes(&self) -> impl Iterator<Item = &(String, KeyType)> {
        std::iter::once(&self.shape.hash).chain(&self.shape.sort)
    }

    /// The stored key of a request's `Key`, which must have the key attributes and no others.
    pub(crate) fn key(&self, key: &Item) -> Result<Vec<u8>, Fault> {
        let mismatch = || Fault::invalid("The provided key element does not match the schema");
        let wanted = 1 + usize::from(self.shape.sort.is_some());
        if key.len() != wanted {
            return Err(mismatch());
        }
        for (name, kind) in self.key_attributes() {
            let value = key.get(name).ok_or_else(mismatch)?;
            if value.type_name() != kind.as_str() {
                return Err(mismatch());
            }
            check_key_value(name, value)?;
        }
        self.stored_key(key)
    }

    /// The stored key of a whole item.
    pub(crate) fn key_of_item(&self, item: &Item) -> Result<Vec<u8>, Fault> {
        let invalid =
            |reason: String| Fault::invalid(format!("One or more parameter values were invalid: {reason}"));
        for (name, kind) in self.key_attributes() {
            let value =
                item.get(name).ok_or_else(|| invalid(format!("Missing the key {name} in the item")))?;
            let (expected, actual) = (kind.as_str(), value.type_name());
            if expected != actual {
                return Err(invalid(format!(
                    "Type mismatch for key {name} expected: {expected} actual: {actual}"
                )));
            }
            check_key_value(name, value)?;
        }
        self.stored_key(item)
    }

    fn stored_key(&self, item: &Item) -> Result<Vec<u8>, Fault> {
        let invalid =
            |reason: &str| Fault::invalid(format!("One or more parameter values were invalid: {reason}"));
        let null = Value::Null;
        let hash = item.get(&self.shape.hash.0).unwrap_or(&null);
        if encode_sort(hash).len() > LONGEST_HASH {
            return Err(invalid("Size of hashkey has exceeded the maximum size limit of2048 bytes"));
        }
        let mut stored = self.prefix.clone();
        stored.extend_from_slice(&encode_hash(hash));
        if let Some((name, _)) = &self.shape.sort {
            let sort = encode_sort(item.get(name).unwrap_or(&null));
            if sort.len() > LONGEST_SORT {
                return Err(invalid(
                    "Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
                ));
            }
            stored.extend_from_slice(&sort);
        }
        Ok(stored)
    }

    /// The key attributes of an item.
    pub(crate) fn key_item(&self, item: &Item) -> Item {
        let keys =
            self.key_attributes().filter_map(|(name, _)| Some((name.clone(), item.get(name)?.clone())));
        keys.collect()
    }

    /// An item as it is stored.
    pub(crate) fn decode(&self, bytes: &Bytes) -> Result<Item, Fault> {
        decode_item(bytes)
            .ok_or_else(|| Fault::internal(format!("an item of {} cannot be read", self.name())))
    }

    pub(crate) fn arn(&self, account: &AccountId, region: Region) -> String {
        format!("arn:{}:dynamodb:{region}:{account}:table/{}", region.partition(), self.name())
    }

    /// What DescribeTable says.
    pub(crate) fn describe(
        &self,
        account: &AccountId,
        region: Region,
        status: TableStatus,
    ) -> TableDescription {
        let record = &self.record;
        let on_demand = record.billing == "PAY_PER_REQUEST";
        let attributes = self.key_attributes().map(|(name, kind)| AttributeDefinition {
            attribute_name: name.clone(),
            attribute_type: kind.as_str().into(),
        });
        let keys = self.key_attributes().zip([KeyType_::Hash, KeyType_::Range]);
        let keys =
            keys.map(|((name, _), role)| KeySchemaElement { attribute_name: name.clone(), key_type: role });
        TableDescription {
            attribute_definitions: Some(attributes.collect()),
            table_name: Some(record.name.clone()),
            key_schema: Some(keys.collect()),
            table_status: Some(status),
            creation_date_time: Some(record.created()),
            provisioned_throughput: Some(ProvisionedThroughputDescription {
                number_of_decreases_today: Some(0),
                read_capacity_units: Some(record.read_units),
                write_capacity_units: Some(record.write_units),
                ..ProvisionedThroughputDescription::default()
            }),
            table_size_bytes: Some(0),
            item_count: Some(0),
            table_arn: Some(self.arn(account, region)),
            table_id: Some(record.id.clone()),
            billing_mode_summary: on_demand.then(|| BillingModeSummary {
                billing_mode: Some(BillingMode::PayPerRequest),
                last_update_to_pay_per_request_date_time: Some(record.created()),
            }),
            deletion_protection_enabled: Some(record.deletion_protection),
            ..TableDescription::default()
        }
    }
}

use wire::dynamodb::KeyType as KeyType_;

/// A key's value must not be empty.
fn check_key_value(name: &str, value: &Value) -> Result<(), Fault> {
    let empty = match value {
        Value::S(text) if text.is_empty() => "string",
        Value::B(bytes) if bytes.is_empty() => "binary",
        _ => return Ok(()),
    };
    Err(Fault::invalid(format!(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {empty} value. Key: {name}"
    )))
}
