//! Checks of what a table and its indexes are to be: key schemas, projections, throughput.

use crate::faults::Fault;
use crate::records::index::IndexRecord;
use crate::records::table::MostUnits;
use wire::dynamodb::*;

/// The most indexes of a table.
const LOCAL_INDEXES: usize = 5;
const GLOBAL_INDEXES: usize = 20;
/// The most attributes of a global index's partition key, and of its sort key.
const KEY_ATTRIBUTES: usize = 4;
/// More units than any table can have.
const MOST_UNITS: i64 = 1_000_000_000_000;

/// A key attribute's name and type.
pub(crate) type Key = (String, String);

fn invalid<T>(reason: impl std::fmt::Display) -> Result<T, Fault> {
    Err(Fault::invalid(format!("One or more parameter values were invalid: {reason}")))
}

/// The table that a request names. Requests to what is there may name it by its ARN.
pub(crate) fn table_name(given: Option<String>) -> Result<String, Fault> {
    let Some(name) = given else {
        return Err(Fault::invalid(
            "The parameter 'TableName' is required but was not present in the request",
        ));
    };
    if name.starts_with("arn:") {
        return Ok(crate::name_in(&name).to_owned());
    }
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
    Ok(name)
}

/// Billing mode, read units and write units of a new table.
pub(crate) fn billing(
    mode: Option<&BillingMode>,
    throughput: Option<&ProvisionedThroughput>,
) -> Result<(&'static str, i64, i64), Fault> {
    match (mode, throughput) {
        (Some(BillingMode::PayPerRequest), Some(_)) => invalid(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        ),
        (Some(BillingMode::PayPerRequest), None) => Ok(("PAY_PER_REQUEST", 0, 0)),
        (_, Some(throughput)) => {
            check_units(throughput)?;
            Ok(("PROVISIONED", throughput.read_capacity_units, throughput.write_capacity_units))
        }
        (_, None) => invalid(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
        ),
    }
}

/// Refuses units that no table can have.
pub(crate) fn check_units(throughput: &ProvisionedThroughput) -> Result<(), Fault> {
    let both = [
        ("ReadCapacityUnits", throughput.read_capacity_units),
        ("WriteCapacityUnits", throughput.write_capacity_units),
    ];
    match both.into_iter().find(|(_, units)| *units > MOST_UNITS) {
        Some((name, units)) => {
            Err(Fault::invalid(format!("Given value {units} for {name} is out of bounds")))
        }
        None => Ok(()),
    }
}

/// The maxima of a new on-demand table or index; `place` is the index, if it is one.
pub(crate) fn most_units(
    asked: Option<&OnDemandThroughput>,
    is_on_demand: bool,
    place: Option<&str>,
) -> Result<MostUnits, Fault> {
    let (mut most, members) = (MostUnits::default(), most_members(asked));
    if let (false, Some((name, _))) = (is_on_demand, members.iter().find(|(_, units)| units.is_some())) {
        return match place {
            None => invalid(format!(
                "{name} for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED."
            )),
            Some(index) => invalid(format!(
                "{name} for OnDemandThroughput cannot be specified for index : {index} when the table BillingMode is PROVISIONED"
            )),
        };
    }
    for (name, units) in members {
        if units.is_some_and(|units| units < 1) {
            return out_of_range(name, place);
        }
    }
    most.change(asked);
    Ok(most)
}

/// Changes a table's maxima, or those of the index `place`: what is not named stays, and -1 removes one.
pub(crate) fn change_most_units(
    most: &mut MostUnits,
    asked: &OnDemandThroughput,
    is_on_demand: bool,
    place: Option<&str>,
) -> Result<(), Fault> {
    let members = most_members(Some(asked));
    if let (false, Some((name, _))) = (is_on_demand, members.iter().find(|(_, units)| units.is_some())) {
        let of = place.map(|index| format!(" for index : {index}")).unwrap_or_default();
        return invalid(format!(
            "{name} for OnDemandThroughput cannot be specified{of} when the table BillingMode is PROVISIONED"
        ));
    }
    for (name, units) in members {
        if units.is_some_and(|units| units < 1 && units != -1) {
            return out_of_range(name, place);
        }
    }
    most.change(Some(asked));
    Ok(())
}

fn most_members(asked: Option<&OnDemandThroughput>) -> [(&'static str, Option<i64>); 2] {
    [
        ("MaxReadRequestUnits", asked.and_then(|most| most.max_read_request_units)),
        ("MaxWriteRequestUnits", asked.and_then(|most| most.max_write_request_units)),
    ]
}

fn out_of_range<T>(name: &str, place: Option<&str>) -> Result<T, Fault> {
    let place = place.map_or_else(|| "table".to_owned(), |index| format!("index: {index}"));
    invalid(format!("Requested {name} for OnDemandThroughput for {place} is outside of valid range"))
}

impl MostUnits {
    fn change(&mut self, asked: Option<&OnDemandThroughput>) {
        let Some(asked) = asked else { return };
        let sides = [
            (&mut self.read, asked.max_read_request_units),
            (&mut self.write, asked.max_write_request_units),
        ];
        for (mine, units) in sides {
            if let Some(units) = units {
                *mine = (units > 0).then_some(units);
            }
        }
    }
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", names.collect::<Vec<_>>().join(", "))
}

/// The keys of a table that is to have no index.
pub(crate) fn table_keys(
    schema: &[KeySchemaElement],
    definitions: &[AttributeDefinition],
    has_indexes: bool,
) -> Result<(Key, Option<Key>), Fault> {
    if schema.len() > definitions.len() {
        return Err(Fault::invalid("Invalid KeySchema: Some index key attribute have no definition"));
    }
    let keys = keys(schema, definitions)?;
    if !has_indexes && schema.len() != definitions.len() {
        return invalid(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
        );
    }
    Ok(keys)
}

/// The partition key and the sort key of a schema.
fn keys(
    schema: &[KeySchemaElement],
    definitions: &[AttributeDefinition],
) -> Result<(Key, Option<Key>), Fault> {
    let find = |name: &str| {
        let definition = definitions.iter().find(|definition| definition.attribute_name == name)?;
        Some((name.to_owned(), definition.attribute_type.as_str().to_owned()))
    };
    let names = || schema.iter().map(|element| element.attribute_name.as_str());
    if names().any(|name| find(name).is_none()) {
        return undefined(schema, definitions);
    }
    if let [first, second, ..] = schema
        && first.attribute_name == second.attribute_name
    {
        return Err(Fault::invalid(
            "Both the Hash Key and the Range Key element in the KeySchema have the same name",
        ));
    }
    let (Some(first), second) = (schema.first(), schema.get(1)) else {
        return invalid("Missing the key schema; KeySchema must not be empty");
    };
    if first.key_type != KeyType::Hash {
        return Err(Fault::invalid("Invalid KeySchema: The first KeySchemaElement is not a HASH key type"));
    }
    if second.is_some_and(|second| second.key_type != KeyType::Range) {
        return Err(Fault::invalid("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type"));
    }
    let Some(hash) = find(&first.attribute_name) else { return invalid("The partition key is not defined") };
    Ok((hash, second.and_then(|second| find(&second.attribute_name))))
}

/// The keys of a global index.
struct Keys {
    hash: Key,
    more_hash: Vec<Key>,
    sort: Option<Key>,
    more_sort: Vec<Key>,
}

/// The keys of a global index, whose partition key and sort key may be several attributes each.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.DesignPattern.MultiAttributeKeys.html>
fn index_keys(
    schema: &[KeySchemaElement],
    definitions: &[AttributeDefinition],
    index: &str,
) -> Result<Keys, Fault> {
    let count = |kind: KeyType| schema.iter().filter(|element| element.key_type == kind).count();
    if count(KeyType::Hash) <= 1 && count(KeyType::Range) <= 1 {
        let (hash, sort) = keys(schema, definitions)?;
        return Ok(Keys { hash, more_hash: Vec::new(), sort, more_sort: Vec::new() });
    }
    let of = |element: &KeySchemaElement| {
        let name = &element.attribute_name;
        let found = definitions.iter().find(|definition| definition.attribute_name == *name);
        found.map(|definition| (name.clone(), definition.attribute_type.as_str().to_owned()))
    };
    let Some(mut hashes) = schema.iter().map(of).collect::<Option<Vec<Key>>>() else {
        return undefined(schema, definitions);
    };
    for (at, element) in schema.iter().enumerate() {
        if schema.iter().take(at).any(|before| before.attribute_name == element.attribute_name) {
            return Err(Fault::invalid(
                "Both the Hash Key and the Range Key element in the KeySchema have the same name",
            ));
        }
    }
    for kind in [KeyType::Hash, KeyType::Range] {
        if count(kind.clone()) > KEY_ATTRIBUTES {
            return Err(Fault::invalid(format!(
                "Invalid KeySchema: An index has at most {KEY_ATTRIBUTES} {} key attributes. Index: {index}",
                kind.as_str()
            )));
        }
    }
    if schema.first().is_some_and(|first| first.key_type != KeyType::Hash) {
        return Err(Fault::invalid("Invalid KeySchema: The first KeySchemaElement is not a HASH key type"));
    }
    if !schema.is_sorted_by_key(|element| element.key_type != KeyType::Hash) {
        return Err(Fault::invalid(format!(
            "Invalid KeySchema: HASH key attributes come before RANGE key attributes. Index: {index}"
        )));
    }
    let mut sorts = hashes.split_off(count(KeyType::Hash));
    let hash = hashes.remove(0);
    let sort = (!sorts.is_empty()).then(|| sorts.remove(0));
    Ok(Keys { hash, more_hash: hashes, sort, more_sort: sorts })
}

fn undefined<T>(schema: &[KeySchemaElement], definitions: &[AttributeDefinition]) -> Result<T, Fault> {
    invalid(format!(
        "Some index key attributes are not defined in AttributeDefinitions. Keys: {}, AttributeDefinitions: {}",
        list(schema.iter().map(|element| element.attribute_name.as_str())),
        list(definitions.iter().map(|definition| definition.attribute_name.as_str()))
    ))
}

/// The projection's type and what it adds to the keys.
fn projection(projection: &Projection) -> Result<(String, Vec<String>), Fault> {
    let Some(kind) = &projection.projection_type else { return invalid("Unknown ProjectionType: null") };
    let is_include = *kind == ProjectionType::Include;
    match &projection.non_key_attributes {
        Some(_) if !is_include => {
            invalid(format!("ProjectionType is {}, but NonKeyAttributes is specified", kind.as_str()))
        }
        None if is_include => invalid("ProjectionType is INCLUDE, but NonKeyAttributes is not specified"),
        names => Ok((kind.as_str().to_owned(), names.clone().unwrap_or_default())),
    }
}

/// A table that is being described, as far as its indexes need it.
pub(crate) struct Making<'a> {
    pub(crate) definitions: &'a [AttributeDefinition],
    pub(crate) hash: &'a str,
    pub(crate) has_sort: bool,
    pub(crate) is_on_demand: bool,
}

impl Making<'_> {
    /// The local indexes of a new table.
    pub(crate) fn local(&self, indexes: Option<Vec<LocalSecondaryIndex>>) -> Result<Vec<IndexRecord>, Fault> {
        let Some(indexes) = indexes else { return Ok(Vec::new()) };
        if indexes.is_empty() {
            return invalid("List of LocalSecondaryIndexes is empty");
        }
        if !self.has_sort {
            return invalid(
                "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
            );
        }
        let mut records: Vec<IndexRecord> = Vec::new();
        for index in indexes {
            let name = index.index_name;
            let (hash, sort) = keys(&index.key_schema, self.definitions)?;
            if sort.is_none() {
                return invalid(format!("Index KeySchema does not have a range key for index: {name}"));
            }
            if hash.0 != self.hash {
                return invalid(format!(
                    "Index KeySchema does not have the same leading hash key as table KeySchema for index: {name}. index hash key: {}, table hash key: {}",
                    hash.0, self.hash
                ));
            }
            let (projection, non_key) = projection(&index.projection)?;
            let record = IndexRecord { name, hash, sort, projection, non_key, ..IndexRecord::default() };
            push(&mut records, record)?;
        }
        if records.len() > LOCAL_INDEXES {
            return invalid("Number of LocalSecondaryIndexes exceeds per-table limit of 5");
        }
        Ok(records)
    }

    /// Adds the global indexes of a new table to its local ones.
    pub(crate) fn global(
        &self,
        indexes: Option<Vec<GlobalSecondaryIndex>>,
        records: &mut Vec<IndexRecord>,
    ) -> Result<(), Fault> {
        let Some(indexes) = indexes else { return Ok(()) };
        if indexes.is_empty() {
            return invalid("List of GlobalSecondaryIndexes is empty");
        }
        let count = indexes.len();
        for index in indexes {
            let record = self.one_global(CreateGlobalSecondaryIndexAction {
                index_name: index.index_name,
                key_schema: index.key_schema,
                projection: index.projection,
                provisioned_throughput: index.provisioned_throughput,
                on_demand_throughput: index.on_demand_throughput,
                warm_throughput: index.warm_throughput,
            })?;
            push(records, record)?;
        }
        if count > GLOBAL_INDEXES {
            return invalid("GlobalSecondaryIndex count exceeds the per-table limit of 20");
        }
        Ok(())
    }

    /// A global index.
    pub(crate) fn one_global(&self, index: CreateGlobalSecondaryIndexAction) -> Result<IndexRecord, Fault> {
        let name = index.index_name;
        if index.warm_throughput.is_some() {
            return Err(Fault::invalid("Whimbrel does not serve an index's WarmThroughput yet."));
        }
        let Keys { hash, more_hash, sort, more_sort } =
            index_keys(&index.key_schema, self.definitions, &name)?;
        let (projection, non_key) = projection(&index.projection)?;
        let (read_units, write_units) = match (self.is_on_demand, index.provisioned_throughput) {
            (true, Some(_)) => {
                return invalid(format!(
                    "ProvisionedThroughput should not be specified for index: {name} when BillingMode is PAY_PER_REQUEST"
                ));
            }
            (true, None) => (0, 0),
            (false, None) => {
                return invalid(format!("ProvisionedThroughput must be specified for index: {name}"));
            }
            (false, Some(throughput)) => {
                check_units(&throughput)?;
                (throughput.read_capacity_units, throughput.write_capacity_units)
            }
        };
        let most = most_units(index.on_demand_throughput.as_ref(), self.is_on_demand, Some(&name))?;
        Ok(IndexRecord {
            name,
            most,
            is_global: true,
            hash,
            more_hash,
            sort,
            more_sort,
            projection,
            non_key,
            read_units,
            write_units,
            ..IndexRecord::default()
        })
    }

    /// Refuses definitions of attributes that neither the table nor an index has for a key.
    pub(crate) fn check_definitions_used(
        &self,
        sort: Option<&Key>,
        indexes: &[IndexRecord],
    ) -> Result<(), Fault> {
        let mut used = vec![self.hash];
        used.extend(sort.map(|(name, _)| name.as_str()));
        for index in indexes {
            used.extend(index.keys().map(|(name, _)| name.as_str()));
        }
        used.sort_unstable();
        used.dedup();
        let names = || self.definitions.iter().map(|definition| definition.attribute_name.as_str());
        if names().any(|name| !used.contains(&name)) {
            return invalid(format!(
                "Some AttributeDefinitions are not used. AttributeDefinitions: {}, keys used: {}",
                list(names()),
                list(used.into_iter())
            ));
        }
        Ok(())
    }
}

fn push(records: &mut Vec<IndexRecord>, record: IndexRecord) -> Result<(), Fault> {
    if records.iter().any(|known| known.name == record.name) {
        return invalid(format!("Duplicate index name: {}", record.name));
    }
    records.push(record);
    Ok(())
}
