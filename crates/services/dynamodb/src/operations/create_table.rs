//! `CreateTable`.

use crate::DynamoDb;
use crate::faults::Fault;
use crate::records::table::TableRecord;
use std::collections::BTreeMap;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn create_table(
    cx: &Cx<DynamoDb>,
    input: CreateTableInput,
) -> Result<CreateTableOutput, CreateTableError> {
    check_name(&input.table_name)?;
    refuse_unserved(&input)?;
    let (billing, read_units, write_units) =
        billing(input.billing_mode.as_ref(), input.provisioned_throughput.as_ref())?;
    let definitions = input.attribute_definitions.unwrap_or_default();
    let (hash, sort) = keys(&input.key_schema.unwrap_or_default(), &definitions)?;
    let house = cx.house();
    let record = TableRecord {
        name: input.table_name,
        id: house.rng.uuid(),
        number: 0,
        hash,
        sort,
        created_micros: house.clock.now().as_micros(),
        billing: billing.to_owned(),
        read_units,
        write_units,
        deletion_protection: input.deletion_protection_enabled == Some(true),
        tags: input
            .tags
            .unwrap_or_default()
            .into_iter()
            .map(|tag| (tag.key, tag.value))
            .collect::<BTreeMap<_, _>>(),
        ttl_attribute: None,
    };
    let table = DynamoDb::tables(cx)?.create(cx.account(), record).await?;
    let description = table.describe(cx.account(), cx.region(), TableStatus::Creating);
    Ok(CreateTableOutput { table_description: Some(description) })
}

/// A table's own name; requests to what is there may name it by its ARN.
fn check_name(name: &str) -> Result<(), Fault> {
    let length = name.chars().count();
    if !(3..=255).contains(&length) {
        return Err(Fault::invalid(
            "TableName must be at least 3 characters long and at most 255 characters long",
        ));
    }
    let is_valid = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
    if !is_valid {
        return Err(Fault::invalid(format!(
            "1 validation error detected: Value '{name}' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
        )));
    }
    Ok(())
}

fn refuse_unserved(input: &CreateTableInput) -> Result<(), Fault> {
    let streams = input.stream_specification.as_ref().is_some_and(|stream| stream.stream_enabled);
    let unserved = [
        ("LocalSecondaryIndexes", input.local_secondary_indexes.is_some()),
        ("GlobalSecondaryIndexes", input.global_secondary_indexes.is_some()),
        ("StreamSpecification", streams),
        ("VectorIndexes", input.vector_indexes.is_some()),
        ("GlobalTableSourceArn", input.global_table_source_arn.is_some()),
        ("ResourcePolicy", input.resource_policy.is_some()),
    ];
    match unserved.iter().find(|(_, is_there)| *is_there) {
        Some((name, _)) => Err(Fault::invalid(format!("Whimbrel does not serve CreateTable's {name} yet."))),
        None => Ok(()),
    }
}

pub(crate) fn billing(
    mode: Option<&BillingMode>,
    throughput: Option<&ProvisionedThroughput>,
) -> Result<(&'static str, i64, i64), Fault> {
    let invalid =
        |reason: &str| Err(Fault::invalid(format!("One or more parameter values were invalid: {reason}")));
    match (mode, throughput) {
        (Some(BillingMode::PayPerRequest), Some(_)) => invalid(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        ),
        (Some(BillingMode::PayPerRequest), None) => Ok(("PAY_PER_REQUEST", 0, 0)),
        (_, Some(throughput)) => {
            Ok(("PROVISIONED", throughput.read_capacity_units, throughput.write_capacity_units))
        }
        (_, None) => invalid(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
        ),
    }
}

type Key = (String, String);

fn keys(
    schema: &[KeySchemaElement],
    definitions: &[AttributeDefinition],
) -> Result<(Key, Option<Key>), Fault> {
    let invalid = |reason: String| Fault::invalid(reason);
    let names: Vec<&str> = schema.iter().map(|element| element.attribute_name.as_str()).collect();
    let defined: Vec<&str> =
        definitions.iter().map(|definition| definition.attribute_name.as_str()).collect();
    for (index, name) in defined.iter().enumerate() {
        if defined.get(..index).unwrap_or_default().contains(name) {
            return Err(invalid(format!(
                "One or more parameter values were invalid: Duplicate AttributeName in AttributeDefinitions: {name}"
            )));
        }
    }
    match schema.first().map(|element| &element.key_type) {
        None => {
            return Err(invalid("One or more parameter values were invalid: Missing the key schema; KeySchema must not be empty".into()));
        }
        Some(KeyType::Hash) => {}
        Some(_) => {
            return Err(invalid(
                "Invalid KeySchema: The first KeySchemaElement is not a HASH key type".into(),
            ));
        }
    }
    if schema.len() > 1 {
        if schema.get(1).map(|element| &element.key_type) != Some(&KeyType::Range) {
            return Err(invalid(
                "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type".into(),
            ));
        }
        if names.first() == names.get(1) {
            return Err(invalid(
                "Both the Hash Key and the Range Key element in the KeySchema have the same name".into(),
            ));
        }
    }
    let list = |names: &[&str]| format!("[{}]", names.join(", "));
    if names.iter().any(|name| !defined.contains(name)) {
        return Err(invalid(format!(
            "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: {}, AttributeDefinitions: {}",
            list(&names),
            list(&defined)
        )));
    }
    if defined.len() > names.len() {
        return Err(invalid(
            "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions".into(),
        ));
    }
    let key = |name: &str| {
        let definition = definitions.iter().find(|definition| definition.attribute_name == name);
        definition.map(|definition| (name.to_owned(), definition.attribute_type.as_str().to_owned()))
    };
    let hash = names.first().and_then(|name| key(name));
    let hash = hash.ok_or_else(|| invalid("The partition key is not defined".into()))?;
    Ok((hash, names.get(1).and_then(|name| key(name))))
}
