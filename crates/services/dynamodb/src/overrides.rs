//! What a restored table is to have otherwise than its source.

use crate::DynamoDb;
use crate::backups::source;
use crate::faults::Fault;
use crate::operations::{keep_used_definitions, kms_key};
use crate::records::index::IndexRecord;
use crate::records::table::{MostUnits, TableRecord};
use crate::schema::{check_units, most_units};
use base::Region;
use wire::Cx;
use wire::dynamodb::*;

/// The overrides of a restore, as both operations have them.
pub(crate) struct Overrides {
    pub(crate) billing: Option<BillingMode>,
    pub(crate) global: Option<Vec<GlobalSecondaryIndex>>,
    pub(crate) local: Option<Vec<LocalSecondaryIndex>>,
    pub(crate) throughput: Option<ProvisionedThroughput>,
    pub(crate) on_demand: Option<OnDemandThroughput>,
    pub(crate) sse: Option<SSESpecification>,
    pub(crate) vector: Option<Vec<VectorIndex>>,
}

fn invalid<T>(reason: impl std::fmt::Display) -> Result<T, Fault> {
    Err(Fault::invalid(format!("Invalid Request: {reason}")))
}

fn unknown_index<T>(name: &str) -> Result<T, Fault> {
    invalid(format!(
        "Index {name} does not match a secondary index that existed in the source table and cannot be created during the restore operation"
    ))
}

impl Overrides {
    /// Refuses a source in another region.
    pub(crate) fn check_region(&self, cx: &Cx<DynamoDb>, of: Region) -> Result<(), Fault> {
        match (of == cx.region(), &self.sse) {
            (true, _) => Ok(()),
            (false, None) => invalid("sseSpecificationOverride must be provided for cross-region restores"),
            (false, Some(_)) => invalid("Whimbrel does not serve restores from another region yet"),
        }
    }

    /// The record of a table like `from`. It has neither time to live nor anything else that a restore leaves out.
    pub(crate) fn apply(
        self,
        from: &TableRecord,
        name: &str,
        id: String,
        now: i64,
    ) -> Result<TableRecord, Fault> {
        let was_on_demand = from.billing == "PAY_PER_REQUEST";
        let is_on_demand = match &self.billing {
            None => was_on_demand,
            Some(mode) => *mode == BillingMode::PayPerRequest,
        };
        let (read_units, write_units) = self.units(from, is_on_demand)?;
        if let Some(index) = self.vector.iter().flatten().next() {
            return unknown_index(&index.index_name);
        }
        let mut record = TableRecord {
            name: name.to_owned(),
            id,
            created_micros: now,
            billing: if is_on_demand { "PAY_PER_REQUEST" } else { "PROVISIONED" }.to_owned(),
            read_units,
            write_units,
            ttl_attribute: None,
            stream: None,
            increased_micros: None,
            decreased_micros: None,
            decreases: 0,
            on_demand_micros: None,
            ..source(from)
        };
        record.most = match (is_on_demand, &self.on_demand) {
            (true, None) => record.most,
            (_, asked) => most_units(asked.as_ref(), is_on_demand, None)?,
        };
        if let Some(sse) = self.sse {
            record.kms_key = kms_key(Some(sse));
        }
        let (mut global, mut local): (Vec<_>, Vec<_>) =
            std::mem::take(&mut record.indexes).into_iter().partition(|index| index.is_global);
        for index in &mut global {
            if !is_on_demand {
                index.most = MostUnits::default();
            }
            (index.read_units, index.write_units) = match (is_on_demand, was_on_demand) {
                (true, _) => (0, 0),
                // It has none of its own that could be kept.
                (false, true) => (read_units, write_units),
                (false, false) => (index.read_units, index.write_units),
            };
        }
        if let Some(wanted) = self.global {
            let wanted = wanted.into_iter().map(|index| global_like(index, &global, is_on_demand));
            global = wanted.collect::<Result<_, _>>()?;
        }
        if let Some(wanted) = self.local {
            let wanted = wanted
                .into_iter()
                .map(|index| like(index.index_name, &index.key_schema, &index.projection, &local));
            local = wanted.collect::<Result<_, _>>()?;
        }
        local.extend(global);
        record.indexes = local;
        check_names(&record.indexes)?;
        keep_used_definitions(&mut record);
        Ok(record)
    }

    fn units(&self, from: &TableRecord, is_on_demand: bool) -> Result<(i64, i64), Fault> {
        match (&self.billing, &self.throughput) {
            (Some(BillingMode::PayPerRequest), Some(_)) => invalid(
                "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST",
            ),
            (Some(BillingMode::Provisioned), None) => {
                invalid("Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED")
            }
            (None, Some(_)) if is_on_demand => {
                invalid("Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED")
            }
            (_, Some(units)) => {
                check_units(units)?;
                Ok((units.read_capacity_units, units.write_capacity_units))
            }
            (_, None) if is_on_demand => Ok((0, 0)),
            (_, None) => Ok((from.read_units, from.write_units)),
        }
    }
}

/// An index of the source with these keys and this projection, under the name that is asked for.
fn like(
    name: String,
    keys: &[KeySchemaElement],
    projection: &Projection,
    known: &[IndexRecord],
) -> Result<IndexRecord, Fault> {
    let has = |kind: &KeyType, of: &mut dyn Iterator<Item = &(String, String)>| {
        keys.iter()
            .filter(|key| key.key_type == *kind)
            .map(|key| key.attribute_name.as_str())
            .eq(of.map(|(name, _)| name.as_str()))
    };
    let kind = projection.projection_type.as_ref().map_or("ALL", |kind| kind.as_str());
    let mut names = projection.non_key_attributes.clone().unwrap_or_default();
    names.sort_unstable();
    let same = known.iter().find(|index| {
        let mut non_key = index.non_key.clone();
        non_key.sort_unstable();
        has(&KeyType::Hash, &mut index.hashes())
            && has(&KeyType::Range, &mut index.sorts())
            && index.projection == kind
            && non_key == names
    });
    match same {
        Some(index) => Ok(IndexRecord { name, ..index.clone() }),
        None => unknown_index(&name),
    }
}

fn global_like(
    wanted: GlobalSecondaryIndex,
    known: &[IndexRecord],
    is_on_demand: bool,
) -> Result<IndexRecord, Fault> {
    let name = wanted.index_name;
    let mut index = like(name.clone(), &wanted.key_schema, &wanted.projection, known)?;
    if wanted.warm_throughput.is_some() {
        return invalid("Whimbrel does not serve an index's WarmThroughput yet");
    }
    if let Some(asked) = &wanted.on_demand_throughput {
        index.most = most_units(Some(asked), is_on_demand, Some(&name))?;
    }
    match (is_on_demand, wanted.provisioned_throughput) {
        (true, Some(_)) => {
            return invalid(format!(
                "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST for index {name}"
            ));
        }
        (false, None) => return invalid(format!("Must specify provisioned throughput for index {name}")),
        (true, None) => {}
        (false, Some(units)) => {
            check_units(&units)?;
            (index.read_units, index.write_units) = (units.read_capacity_units, units.write_capacity_units);
        }
    }
    Ok(index)
}

fn check_names(indexes: &[IndexRecord]) -> Result<(), Fault> {
    let mut names: Vec<&str> = indexes.iter().map(|index| index.name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair.first() == pair.last()) {
        Some(pair) => Err(Fault::invalid(format!(
            "One or more parameter values were invalid: Duplicate index name: {}",
            pair.first().copied().unwrap_or_default()
        ))),
        None => Ok(()),
    }
}
