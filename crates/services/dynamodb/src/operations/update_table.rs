//! `UpdateTable`: billing, throughput, global indexes, the stream, protection, class and encryption.

use crate::operations::create_table::kms_key;
use crate::records::index::IndexRecord;
use crate::records::sweep;
use crate::records::table::{MostUnits, TableRecord};
use crate::schema::{Making, change_most_units, check_units, table_name};
use crate::streams::lifecycle::{self, Wish};
use crate::tables::next_number;
use crate::{DynamoDb, Fault};
use store::Txn;
use wire::Cx;
use wire::dynamodb::*;

/// The most changes of indexes in one request.
const INDEX_UPDATES: usize = 5;
/// More units than any index can have.
const MOST_UNITS: i64 = 1_000_000_000_000;

pub(crate) async fn update_table(
    cx: &Cx<DynamoDb>,
    input: UpdateTableInput,
) -> Result<UpdateTableOutput, UpdateTableError> {
    let name = table_name(input.table_name.clone())?;
    refuse_unserved(&input)?;
    check(&input)?;
    let now = cx.house().clock.now();
    let wish = stream(cx, input.stream_specification.as_ref())?;
    let changes_stream = wish.is_some();
    let account = cx.account().as_str();
    let changes_throughput = input.provisioned_throughput.is_some() || input.billing_mode.is_some();
    let tables = DynamoDb::tables(cx)?;
    let table = tables.change(cx.account(), &name, |txn, record| {
        if let Some(wish) = wish {
            lifecycle::grant(txn, account, record, wish, now)?;
        }
        update(txn, record, input, now.as_micros())
    });
    let table = table.await?;
    if changes_stream {
        tables.streams_changed();
    }
    cx.service.alarm.ring(0);
    let status =
        if changes_throughput || changes_stream { TableStatus::Updating } else { TableStatus::Active };
    let description = table.describe(cx.account(), cx.region(), status);
    Ok(UpdateTableOutput { table_description: Some(description) })
}

fn invalid<T>(reason: impl std::fmt::Display) -> Result<T, Fault> {
    Err(Fault::invalid(format!("One or more parameter values were invalid: {reason}")))
}

fn refuse_unserved(input: &UpdateTableInput) -> Result<(), Fault> {
    let unserved = [
        ("DisassociationProtectionEnabled", input.disassociation_protection_enabled.is_some()),
        ("GlobalTableSettingsReplicationMode", input.global_table_settings_replication_mode.is_some()),
        ("ReplicaUpdates", input.replica_updates.is_some()),
        ("VectorIndexUpdates", input.vector_index_updates.is_some()),
        ("GlobalTableWitnessUpdates", input.global_table_witness_updates.is_some()),
        ("MultiRegionConsistency", input.multi_region_consistency.is_some()),
        ("WarmThroughput", input.warm_throughput.is_some()),
    ];
    match unserved.iter().find(|(_, is_there)| *is_there) {
        Some((name, _)) => Err(Fault::invalid(format!("Whimbrel does not serve UpdateTable's {name} yet."))),
        None => Ok(()),
    }
}

/// What is asked of the table's stream.
fn stream(cx: &Cx<DynamoDb>, asked: Option<&StreamSpecification>) -> Result<Option<Wish>, Fault> {
    let Some(asked) = asked else { return Ok(None) };
    match (asked.stream_enabled, &asked.stream_view_type) {
        (true, Some(view)) => {
            Ok(Some(Wish::Enable { view: view.as_str().to_owned(), seed: cx.house().rng.next_u64() }))
        }
        (true, None) => invalid("If stream is being enabled then UpdateViewType is required"),
        (false, Some(_)) => invalid("If stream is being disabled, then UpdateViewType must not be specified"),
        (false, None) => Ok(Some(Wish::Disable)),
    }
}

/// What can be said before the table is known.
fn check(input: &UpdateTableInput) -> Result<(), Fault> {
    let updates = input.global_secondary_index_updates.as_deref().unwrap_or_default();
    let asks_for_something = input.provisioned_throughput.is_some()
        || input.billing_mode.is_some()
        || !updates.is_empty()
        || input.sse_specification.is_some()
        || input.stream_specification.is_some()
        || input.deletion_protection_enabled.is_some()
        || input.table_class.is_some()
        || input.on_demand_throughput.is_some();
    if !asks_for_something {
        return Err(Fault::invalid(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required",
        ));
    }
    if input.billing_mode == Some(BillingMode::Provisioned) && input.provisioned_throughput.is_none() {
        return invalid("ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
    }
    if let Some(throughput) = &input.provisioned_throughput {
        check_units(throughput)?;
    }
    let mut names: Vec<&str> = Vec::new();
    for (at, update) in updates.iter().enumerate() {
        if update.update.as_ref().is_some_and(says_nothing) {
            return Err(Fault::invalid(format!(
                "1 validation error detected: Value null at 'globalSecondaryIndexUpdates.{}.member.update.provisionedThroughput' failed to satisfy constraint: Member must not be null",
                at + 1
            )));
        }
        let Some(name) = index_name(update) else {
            return invalid(
                "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null",
            );
        };
        if names.contains(&name) {
            return invalid(format!(
                "Only one global secondary index update per index is allowed simultaneously. Index: {name}"
            ));
        }
        names.push(name);
    }
    Ok(())
}

fn says_nothing(update: &UpdateGlobalSecondaryIndexAction) -> bool {
    update.provisioned_throughput.is_none()
        && update.on_demand_throughput.is_none()
        && update.warm_throughput.is_none()
}

fn index_name(update: &GlobalSecondaryIndexUpdate) -> Option<&str> {
    let GlobalSecondaryIndexUpdate { update, create, delete } = update;
    let name = update.as_ref().map(|update| &update.index_name);
    let name = name.or(create.as_ref().map(|create| &create.index_name));
    name.or(delete.as_ref().map(|delete| &delete.index_name)).map(String::as_str)
}

fn update(
    txn: &mut Txn<'_>,
    record: &mut TableRecord,
    input: UpdateTableInput,
    now: i64,
) -> Result<(), Fault> {
    let was_on_demand = record.billing == "PAY_PER_REQUEST";
    let is_on_demand = match &input.billing_mode {
        Some(mode) => *mode == BillingMode::PayPerRequest,
        None => was_on_demand,
    };
    if is_on_demand && input.provisioned_throughput.is_some() {
        return invalid(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        );
    }
    let updates = input.global_secondary_index_updates.unwrap_or_default();
    if updates.len() > INDEX_UPDATES {
        return Err(one_at_a_time());
    }
    if was_on_demand && !is_on_demand {
        check_all_indexes_named(record, &updates)?;
    }
    let is_switching = was_on_demand != is_on_demand;
    if let Some(throughput) = &input.provisioned_throughput {
        set_throughput(record, throughput, is_switching, now)?;
    }
    if is_switching {
        record.billing = if is_on_demand { "PAY_PER_REQUEST" } else { "PROVISIONED" }.to_owned();
        if is_on_demand {
            (record.read_units, record.write_units) = (0, 0);
            record.on_demand_micros = Some(now);
            for index in &mut record.indexes {
                (index.read_units, index.write_units) = (0, 0);
            }
        } else {
            record.most = MostUnits::default();
            record.indexes.iter_mut().for_each(|index| index.most = MostUnits::default());
        }
    }
    if let Some(most) = &input.on_demand_throughput {
        change_most_units(&mut record.most, most, is_on_demand, None)?;
    }
    update_indexes(txn, record, updates, input.attribute_definitions.unwrap_or_default(), is_on_demand)?;
    if let Some(is_protected) = input.deletion_protection_enabled {
        record.deletion_protection = is_protected;
    }
    if let Some(class) = input.table_class {
        record.table_class = Some(class.as_str().to_owned());
    }
    if let Some(sse) = input.sse_specification {
        record.kms_key = kms_key(Some(sse));
    }
    Ok(())
}

fn one_at_a_time() -> Fault {
    Fault::limit(
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
    )
}

fn check_all_indexes_named(
    record: &TableRecord,
    updates: &[GlobalSecondaryIndexUpdate],
) -> Result<(), Fault> {
    let named = |index: &&IndexRecord| updates.iter().any(|update| index_name(update) == Some(&index.name));
    let left: Vec<&str> = record
        .indexes
        .iter()
        .filter(|index| index.is_global && !named(index))
        .map(|index| index.name.as_str())
        .collect();
    if left.is_empty() {
        return Ok(());
    }
    invalid(format!("ProvisionedThroughput must be specified for index: {}", left.join(",")))
}

fn unchanged(now: (i64, i64), asked: (i64, i64)) -> Fault {
    Fault::invalid(format!(
        "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: {}. Requested ReadCapacityUnits: {}. Current WriteCapacityUnits provisioned for the table: {}. Requested WriteCapacityUnits: {}. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.",
        now.0, asked.0, now.1, asked.1
    ))
}

fn set_throughput(
    record: &mut TableRecord,
    throughput: &ProvisionedThroughput,
    is_switching: bool,
    now: i64,
) -> Result<(), Fault> {
    let was = (record.read_units, record.write_units);
    let is = (throughput.read_capacity_units, throughput.write_capacity_units);
    if was == is && !is_switching {
        return Err(unchanged(was, is));
    }
    if is.0 > was.0 || is.1 > was.1 {
        record.increased_micros = Some(now);
    }
    if is.0 < was.0 || is.1 < was.1 {
        record.decreased_micros = Some(now);
        record.decreases += 1;
    }
    (record.read_units, record.write_units) = is;
    Ok(())
}

fn update_indexes(
    txn: &mut Txn<'_>,
    record: &mut TableRecord,
    updates: Vec<GlobalSecondaryIndexUpdate>,
    definitions: Vec<AttributeDefinition>,
    is_on_demand: bool,
) -> Result<(), Fault> {
    let online = updates.iter().filter(|update| update.create.is_some() || update.delete.is_some()).count();
    let is_filling = record.indexes.iter().any(|index| index.backfilled_to.is_some());
    let creates = updates.iter().any(|update| update.create.is_some());
    if online > 1 || (creates && is_filling) {
        return Err(one_at_a_time());
    }
    for update in updates {
        match update {
            GlobalSecondaryIndexUpdate { update: Some(update), .. } => {
                update_index(record, update, is_on_demand)?;
            }
            GlobalSecondaryIndexUpdate { create: Some(create), .. } => {
                create_index(txn, record, create, &definitions, is_on_demand)?;
            }
            GlobalSecondaryIndexUpdate { delete: Some(delete), .. } => {
                delete_index(txn, record, &delete.index_name)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn position(record: &TableRecord, name: &str) -> Result<usize, Fault> {
    let found = record.indexes.iter().position(|index| index.is_global && index.name == name);
    found.ok_or_else(|| Fault::invalid(format!("The table does not have the specified index: {name}")))
}

fn update_index(
    record: &mut TableRecord,
    update: UpdateGlobalSecondaryIndexAction,
    is_on_demand: bool,
) -> Result<(), Fault> {
    if update.warm_throughput.is_some() {
        return Err(Fault::invalid("Whimbrel does not serve WarmThroughput in an index's Update yet."));
    }
    if let Some(most) = &update.on_demand_throughput {
        let at = position(record, &update.index_name)?;
        let Some(index) = record.indexes.get_mut(at) else { return Ok(()) };
        change_most_units(&mut index.most, most, is_on_demand, Some(&update.index_name))?;
    }
    let Some(throughput) = update.provisioned_throughput else { return Ok(()) };
    let is = (throughput.read_capacity_units, throughput.write_capacity_units);
    if is.0 > MOST_UNITS || is.1 > MOST_UNITS {
        return Err(Fault::invalid(
            "This operation cannot be performed with given input values. Please contact DynamoDB service team for more info: Action Blocked: IndexUpdate",
        ));
    }
    let at = position(record, &update.index_name)?;
    let Some(index) = record.indexes.get_mut(at) else { return Ok(()) };
    let was = (index.read_units, index.write_units);
    if was == is {
        return Err(unchanged(was, is));
    }
    (index.read_units, index.write_units) = is;
    Ok(())
}

/// Adds an index; the worker fills it, and every write from now on writes to it.
fn create_index(
    txn: &mut Txn<'_>,
    record: &mut TableRecord,
    create: CreateGlobalSecondaryIndexAction,
    definitions: &[AttributeDefinition],
    is_on_demand: bool,
) -> Result<(), Fault> {
    if record.indexes.iter().any(|index| index.name == create.index_name) {
        return Err(Fault::invalid(format!(
            "Attempting to create an index which already exists: {}",
            create.index_name
        )));
    }
    if record.definitions.is_empty() {
        record.definitions = std::iter::once(&record.hash).chain(&record.sort).cloned().collect();
    }
    let mut known = record.definitions.clone();
    for one in definitions {
        let (name, kind) = (&one.attribute_name, one.attribute_type.as_str());
        match known.iter().find(|(known, _)| known == name) {
            None => known.push((name.clone(), kind.to_owned())),
            Some((_, before)) if before == kind => {}
            Some(_) => {
                return invalid(format!("The type of the attribute {name} cannot be changed"));
            }
        }
    }
    let wire: Vec<AttributeDefinition> = known
        .iter()
        .map(|(name, kind)| AttributeDefinition {
            attribute_name: name.clone(),
            attribute_type: kind.as_str().into(),
        })
        .collect();
    let making =
        Making { definitions: &wire, hash: &record.hash.0, has_sort: record.sort.is_some(), is_on_demand };
    let mut index = making.one_global(create)?;
    if record.indexes.iter().filter(|index| index.is_global).count() >= 20 {
        return Err(Fault::limit("GlobalSecondaryIndex count exceeds the per-table limit of 20"));
    }
    index.number = next_number(txn)?;
    index.backfilled_to = Some(Vec::new());
    record.indexes.push(index);
    record.definitions = known;
    keep_used_definitions(record);
    Ok(())
}

/// Drops an index; the worker sweeps its entries.
fn delete_index(txn: &mut Txn<'_>, record: &mut TableRecord, name: &str) -> Result<(), Fault> {
    let at = position(record, name)?;
    let index = record.indexes.remove(at);
    txn.put(sweep::key(index.number), Vec::new());
    keep_used_definitions(record);
    Ok(())
}

pub(crate) fn keep_used_definitions(record: &mut TableRecord) {
    let indexes = record.indexes.iter().flat_map(IndexRecord::keys);
    let used: Vec<String> = std::iter::once(&record.hash)
        .chain(&record.sort)
        .chain(indexes)
        .map(|(name, _)| name.clone())
        .collect();
    record.definitions.retain(|(name, _)| used.contains(name));
}
