//! Pages of queries and scans: limits, filters, projections, where the next page begins.

use crate::capacity::{Units, read_units};
use crate::faults::Fault;
use crate::source::Source;
use bytes::Bytes;
use engine::dynamodb::{Condition, Item, Projection, item_size};
use store::{Shard, StoreError};
use wire::dynamodb::Select;

/// The most bytes of items that a page looks at.
const PAGE: usize = 1 << 20;

/// What of each item is wanted.
pub(crate) struct Wanted {
    pub(crate) filter: Option<Condition>,
    pub(crate) projection: Option<Projection>,
    pub(crate) counts_only: bool,
    pub(crate) limit: Option<usize>,
    /// Whether items come from the table because the index does not have all that is wanted.
    pub(crate) fetches: bool,
    pub(crate) is_consistent: bool,
}

/// A page.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
    pub(crate) count: usize,
    pub(crate) scanned: usize,
    bytes: usize,
    /// Units of the items that were fetched from the table behind an index.
    fetched: f64,
    /// The key of the last item that was looked at, where there may be more.
    pub(crate) last: Option<Item>,
}

/// Reads a page.
pub(crate) fn read(
    shard: &Shard,
    source: &Source,
    entries: impl Iterator<Item = Result<(Bytes, Bytes), StoreError>>,
    wanted: &Wanted,
) -> Result<Page, Fault> {
    let mut page = Page::default();
    source.table.admit_read(source.index())?;
    read_on(&mut page, shard, source, entries, wanted)?;
    page.pay(source, wanted.is_consistent);
    Ok(page)
}

/// Reads on into a page that has something; its limits count all of it. Whoever calls this lets the read in and has it paid.
pub(crate) fn read_on(
    page: &mut Page,
    shard: &Shard,
    source: &Source,
    entries: impl Iterator<Item = Result<(Bytes, Bytes), StoreError>>,
    wanted: &Wanted,
) -> Result<(), Fault> {
    let table = &source.table;
    for entry in entries {
        let (_, value) = entry?;
        let mut item = table.decode(&value)?;
        page.scanned += 1;
        page.bytes += item_size(&item);
        let ends = wanted.limit == Some(page.scanned) || page.bytes >= PAGE;
        if ends {
            page.last = Some(source.key_item(&item));
        }
        if wanted.fetches
            && let Some(bytes) = shard.get(&table.key(&table.key_item(&item))?)?
        {
            item = table.decode(&bytes)?;
            page.fetched += read_units(item_size(&item), wanted.is_consistent);
        }
        if wanted.filter.as_ref().is_none_or(|filter| filter.holds(&item)) {
            page.count += 1;
            if !wanted.counts_only {
                page.items.push(match &wanted.projection {
                    Some(projection) => projection.of(&item),
                    None => item,
                });
            }
        }
        if ends {
            break;
        }
    }
    Ok(())
}

impl Page {
    /// Takes what it cost from its table's or index's throughput.
    pub(crate) fn pay(&self, source: &Source, is_consistent: bool) {
        if source.table.throughput.is_some() {
            source.table.pay_read(&self.units(source, is_consistent), 1.0);
        }
    }

    /// What it cost.
    pub(crate) fn units(&self, source: &Source, is_consistent: bool) -> Units {
        let units = read_units(self.bytes, is_consistent);
        let Some(index) = source.index() else { return Units::of_table(units) };
        let mut of = Units::of_table(self.fetched);
        of.add_index(index, units);
        of
    }
}

/// Checks `Select` against the other parameters, `projection` being the one that names attributes; `true` where only the count is wanted.
pub(crate) fn counts_only(
    select: Option<&Select>,
    projection: Option<&str>,
    has_index: bool,
) -> Result<bool, Fault> {
    let refuse = |parameter: &str, wanted: &str| {
        Err(Fault::invalid(format!("Cannot specify the {parameter} when choosing to get {wanted}")))
    };
    match (select, projection) {
        (None, _) => Ok(false),
        (Some(Select::Count), Some(parameter)) => refuse(parameter, "only the Count"),
        (Some(Select::Count), None) => Ok(true),
        (Some(Select::SpecificAttributes), None) => Err(Fault::invalid(
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
        )),
        (Some(Select::AllAttributes), Some(parameter)) => refuse(parameter, "ALL_ATTRIBUTES"),
        (Some(Select::AllProjectedAttributes), Some(parameter)) if has_index => {
            refuse(parameter, "ALL_PROJECTED_ATTRIBUTES")
        }
        (Some(Select::AllProjectedAttributes), _) if !has_index => {
            Err(Fault::invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"))
        }
        (Some(_), _) => Ok(false),
    }
}
