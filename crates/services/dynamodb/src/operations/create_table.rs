//! `CreateTable`.

use crate::records::table::TableRecord;
use crate::schema::{Making, billing, most_units, table_keys, table_name};
use crate::streams::lifecycle::Wish;
use crate::{DynamoDb, Fault};
use std::collections::BTreeMap;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn create_table(
    cx: &Cx<DynamoDb>,
    input: CreateTableInput,
) -> Result<CreateTableOutput, CreateTableError> {
    let name = table_name(input.table_name.clone())?;
    check_present(&input)?;
    refuse_unserved(&input)?;
    let asked = input.stream_specification.clone();
    let record = record(cx, name, input)?;
    let stream = stream(cx, asked.as_ref())?;
    let table = DynamoDb::tables(cx)?.create(cx.account(), record, stream).await?;
    let description = table.describe(cx.account(), cx.region(), TableStatus::Creating);
    Ok(CreateTableOutput { table_description: Some(description) })
}

/// The table's record, its numbers still to be chosen.
fn record(cx: &Cx<DynamoDb>, name: String, input: CreateTableInput) -> Result<TableRecord, Fault> {
    let (billing, read_units, write_units) =
        billing(input.billing_mode.as_ref(), input.provisioned_throughput.as_ref())?;
    let most = most_units(input.on_demand_throughput.as_ref(), billing == "PAY_PER_REQUEST", None)?;
    let definitions = input.attribute_definitions.unwrap_or_default();
    let has_indexes = input.local_secondary_indexes.is_some() || input.global_secondary_indexes.is_some();
    let (hash, sort) = table_keys(&input.key_schema.unwrap_or_default(), &definitions, has_indexes)?;
    let making = Making {
        definitions: &definitions,
        hash: &hash.0,
        has_sort: sort.is_some(),
        is_on_demand: billing == "PAY_PER_REQUEST",
    };
    let mut indexes = making.local(input.local_secondary_indexes)?;
    making.global(input.global_secondary_indexes, &mut indexes)?;
    making.check_definitions_used(sort.as_ref(), &indexes)?;
    let definitions = definitions
        .iter()
        .map(|one| (one.attribute_name.clone(), one.attribute_type.as_str().to_owned()))
        .collect();
    let house = cx.house();
    let tags = input.tags.unwrap_or_default();
    Ok(TableRecord {
        name,
        id: house.rng.uuid(),
        hash,
        sort,
        definitions,
        indexes,
        created_micros: house.clock.now().as_micros(),
        billing: billing.to_owned(),
        read_units,
        write_units,
        most,
        deletion_protection: input.deletion_protection_enabled == Some(true),
        tags: tags.into_iter().map(|tag| (tag.key, tag.value)).collect::<BTreeMap<_, _>>(),
        table_class: input.table_class.map(|class| class.as_str().to_owned()),
        kms_key: kms_key(input.sse_specification),
        ..TableRecord::default()
    })
}

/// The key to encrypt with, where encryption with a key of one's own or of AWS's is asked for.
pub(crate) fn kms_key(sse: Option<SSESpecification>) -> Option<String> {
    let sse = sse.filter(|sse| sse.enabled == Some(true))?;
    Some(sse.kms_master_key_id.unwrap_or_default())
}

/// The stream that the table is to have.
fn stream(cx: &Cx<DynamoDb>, asked: Option<&StreamSpecification>) -> Result<Option<Wish>, Fault> {
    let Some(asked) = asked else { return Ok(None) };
    let invalid = |reason: &str| {
        Err(Fault::invalid(format!(
            "One or more parameter values were invalid: Table is being created with a stream {reason}"
        )))
    };
    match (asked.stream_enabled, &asked.stream_view_type) {
        (true, Some(view)) => {
            Ok(Some(Wish::Enable { view: view.as_str().to_owned(), seed: cx.house().rng.next_u64() }))
        }
        (true, None) => invalid("enabled, UpdateViewType is required"),
        (false, Some(_)) => invalid("disabled, UpdateViewType should not be specified"),
        (false, None) => Ok(None),
    }
}

/// Refuses a table without keys, which the model itself would allow.
fn check_present(input: &CreateTableInput) -> Result<(), Fault> {
    let members = [
        ("attributeDefinitions", input.attribute_definitions.is_none()),
        ("keySchema", input.key_schema.is_none()),
    ];
    let missing: Vec<String> = members
        .iter()
        .filter(|(_, is_missing)| *is_missing)
        .map(|(name, _)| {
            format!("Value null at '{name}' failed to satisfy constraint: Member must not be null")
        })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let plural = if missing.len() > 1 { "s" } else { "" };
    Err(Fault::invalid(format!(
        "{} validation error{plural} detected: {}",
        missing.len(),
        missing.join("; ")
    )))
}

fn refuse_unserved(input: &CreateTableInput) -> Result<(), Fault> {
    let unserved = [
        ("VectorIndexes", input.vector_indexes.is_some()),
        ("GlobalTableSettingsReplicationMode", input.global_table_settings_replication_mode.is_some()),
        ("GlobalTableSourceArn", input.global_table_source_arn.is_some()),
        ("ResourcePolicy", input.resource_policy.is_some()),
        ("WarmThroughput", input.warm_throughput.is_some()),
    ];
    match unserved.iter().find(|(_, is_there)| *is_there) {
        Some((name, _)) => Err(Fault::invalid(format!("Whimbrel does not serve CreateTable's {name} yet."))),
        None => Ok(()),
    }
}
