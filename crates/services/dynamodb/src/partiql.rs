//! What the three PartiQL operations share: statements read, and led to the writes and reads that every other operation uses.

use crate::DynamoDb;
use crate::attributes::value_from_wire;
use crate::faults::Fault;
use crate::operations::transact_write_items::digest;
use crate::page::{self, Page, Wanted};
use crate::request::paths_of;
use crate::source::{KeyBounds, Source, after};
use crate::table::Table;
use crate::write::{Change, Outcome, Write};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use engine::dynamodb::partiql::{self, Plan, Returning, Select, Statement, split_key};
use engine::dynamodb::{
    Comparator, Condition, Item, LARGEST_ITEM, Path, SortCondition, Update, Value, item_size,
};
use std::ops::Bound;
use std::sync::Arc;
use wire::Cx;
use wire::dynamodb::{AttributeValue, ReturnValuesOnConditionCheckFailure};

const NO_KEY: &str = "Where clause does not contain a mandatory equality on all key attributes";
const NO_TOKEN: &str = "NextToken does not match request";

/// The values of a statement's `?`s.
pub(crate) fn parameters(parameters: Option<Vec<AttributeValue>>) -> Result<Vec<Value>, Fault> {
    const DEEP: &str = "Nesting Levels have exceeded supported limits";
    let read = |value| {
        value_from_wire(value).map_err(|fault| match fault {
            Fault::ValidationException(fault) if fault.message.as_deref() == Some(DEEP) => Fault::invalid(
                format!("{DEEP}: Attributes in the item have nested levels beyond supported limit"),
            ),
            other => other,
        })
    };
    parameters.unwrap_or_default().into_iter().map(read).collect()
}

/// A statement with its parameters.
pub(crate) fn parse(text: &str, parameters: &[Value]) -> Result<Statement, Fault> {
    Ok(partiql::parse(text, parameters)?)
}

/// Whether a failed condition tells the item.
pub(crate) fn tells(asked: Option<&ReturnValuesOnConditionCheckFailure>) -> bool {
    asked == Some(&ReturnValuesOnConditionCheckFailure::AllOld)
}

/// What of a write's outcome is given back.
#[derive(Default)]
pub(crate) struct Returns {
    returning: Option<Returning>,
    update: Update,
}

impl Returns {
    /// The row that the RETURNING clause wants; there is none where it would be empty.
    pub(crate) fn row(self, outcome: Outcome) -> Option<Item> {
        let Returning { is_modified, is_new } = self.returning?;
        let item = if is_new { outcome.after } else { outcome.before }?;
        let row = if is_modified { self.update.written_parts(&item) } else { item };
        (!row.is_empty()).then_some(row)
    }
}

/// The write that a statement is; a SELECT is none.
pub(crate) fn write(
    cx: &Cx<DynamoDb>,
    statement: Statement,
    tells_item: bool,
) -> Result<(Write, Returns), Fault> {
    let (table, _) = DynamoDb::table(cx, statement.table())?;
    let hash = Path::of(&table.shape.hash.0);
    let exists = |is: bool| Condition::Exists(hash.clone(), is);
    let mut returns = Returns::default();
    let mut write = match statement {
        Statement::Insert(insert) => {
            if item_size(&insert.item) > LARGEST_ITEM {
                return Err(Fault::invalid("Item size has exceeded the maximum allowed size"));
            }
            let mut write = Write::put(table, insert.item.clone(), None)?;
            write.change = Change::Insert(insert.item);
            write
        }
        Statement::Update(update) => {
            let (key, rest) = split_key(update.filter, &table.shape).ok_or_else(|| Fault::invalid(NO_KEY))?;
            returns = Returns { returning: update.returning, update: update.update.clone() };
            // No item is made: an UPDATE is of one that is there.
            let condition = rest.into_iter().fold(exists(true), and);
            Write::keyed(table, key, Change::Update(update.update), Some(condition))?
        }
        Statement::Delete(delete) => {
            let (key, rest) = split_key(delete.filter, &table.shape).ok_or_else(|| Fault::invalid(NO_KEY))?;
            if delete.returns {
                returns.returning = Some(Returning { is_modified: false, is_new: false });
            }
            // What is not there is gone already, whatever else was asked of it.
            let condition = rest.map(|rest| Condition::Or(Box::new(exists(false)), Box::new(rest)));
            Write::keyed(table, key, Change::Delete, condition)?
        }
        Statement::Exists(select) => {
            let split = split_key(select.filter, &table.shape).filter(|_| select.index.is_none());
            let Some((key, Some(rest))) = split else {
                return Err(Fault::invalid(
                    "EXISTS() must contain a single item read with additional condition",
                ));
            };
            Write::keyed(table, key, Change::Check, Some(and(exists(true), rest)))?
        }
        Statement::Select(_) => return Err(Fault::internal("a SELECT is no write")),
    };
    write.tells_item = tells_item;
    Ok((write, returns))
}

fn and(a: Condition, b: Condition) -> Condition {
    Condition::And(Box::new(a), Box::new(b))
}

/// A SELECT of one item by its key.
pub(crate) struct Get {
    pub(crate) table: Arc<Table>,
    pub(crate) key: Vec<u8>,
    pub(crate) select: Select,
}

/// The item that a SELECT is about, as `operation` needs it.
pub(crate) fn get(cx: &Cx<DynamoDb>, mut select: Select, operation: &str) -> Result<Get, Fault> {
    let (table, _) = DynamoDb::table(cx, &select.table)?;
    let no_key = || {
        Fault::invalid(format!(
            "Select statements within {operation} must specify the primary key in the where clause."
        ))
    };
    if select.index.is_some() {
        return Err(no_key());
    }
    let Some((key, None)) = split_key(select.filter.clone(), &table.shape) else { return Err(no_key()) };
    select.plan(&table.shape)?;
    let key = table.key(&key)?;
    table.check_nested(&select.paths())?;
    select.filter = None;
    Ok(Get { table, key, select })
}

impl Get {
    /// The item and the row that it makes.
    pub(crate) fn read(&self, bytes: Option<Bytes>) -> Result<(usize, Option<Item>), Fault> {
        let item = bytes.map(|bytes| self.table.decode(&bytes)).transpose()?;
        Ok((item.as_ref().map_or(0, item_size), item.map(|item| self.select.row(item))))
    }
}

/// What a SELECT may read, and from where on.
pub(crate) struct Options<'a> {
    pub(crate) is_consistent: bool,
    pub(crate) limit: Option<usize>,
    pub(crate) token: Option<&'a str>,
    /// Tells statements apart, so that a token goes on with its own.
    pub(crate) digest: u64,
}

/// A page of a SELECT.
pub(crate) struct Selected {
    pub(crate) source: Source,
    pub(crate) page: Page,
    pub(crate) token: Option<String>,
}

/// Reads a page of a SELECT.
pub(crate) fn select(cx: &Cx<DynamoDb>, select: &Select, options: &Options<'_>) -> Result<Selected, Fault> {
    let (table, shard) = DynamoDb::table(cx, &select.table)?;
    let source = open(table, select.index.as_deref(), options.is_consistent)?;
    let paths = select.paths();
    let fetches = source.check_wanted(None, &paths)?;
    source.table.check_nested(&paths)?;
    check_filter(&source, select)?;
    let plan = select.plan(source.shape())?;
    let ranges: Vec<KeyBounds> = match &plan.ranges {
        Some(ranges) => ranges.iter().map(|range| source.bounds(range)).collect(),
        None => vec![(Bound::Included(source.prefix().to_vec()), after(source.prefix()))],
    };
    let (first, mut start) =
        options.token.map_or(Ok((0, None)), |token| read_token(token, options.digest))?;
    if first >= ranges.len() {
        return Err(Fault::invalid(NO_TOKEN));
    }
    let wanted = Wanted {
        filter: select.filter.clone(),
        projection: None,
        counts_only: false,
        limit: options.limit,
        fetches,
        is_consistent: options.is_consistent,
    };
    let count = ranges.len();
    source.table.admit_read(source.index())?;
    let (mut page, mut token) = (Page::default(), None);
    for (at, mut bounds) in ranges.into_iter().enumerate().skip(first) {
        if let Some(key) = start.take() {
            bounds = go_on(bounds, key, plan.is_forward)?;
        }
        let entries = shard.range::<Vec<u8>>(bounds);
        match plan.is_forward {
            true => page::read_on(&mut page, &shard, &source, entries, &wanted)?,
            false => page::read_on(&mut page, &shard, &source, entries.rev(), &wanted)?,
        }
        if let Some(last) = &page.last {
            token = match is_one_item(&source, &plan, at) {
                true if at + 1 == count => None,
                true => Some(write_token(options.digest, at + 1, &[])),
                false => Some(write_token(options.digest, at, &source.start(last)?)),
            };
            break;
        }
    }
    page.pay(&source, options.is_consistent);
    page.items = std::mem::take(&mut page.items).into_iter().map(|item| select.row(item)).collect();
    Ok(Selected { source, page, token })
}

/// The table or index, in PartiQL's words where there is none.
fn open(table: Arc<Table>, index: Option<&str>, is_consistent: bool) -> Result<Source, Fault> {
    if let Some(name) = index {
        let at = table.index(name);
        let Some(index) = at.and_then(|at| table.indexes.get(at)) else {
            return Err(Fault::invalid("The table does not have the specified index"));
        };
        if index.record.is_global && is_consistent {
            return Err(Fault::invalid(
                "Strongly consistent read is not supported on Global Secondary Indexes",
            ));
        }
    }
    Source::open(table, index, is_consistent)
}

/// Refuses a WHERE clause about what the index does not have, or that reaches into key attributes.
fn check_filter(source: &Source, select: &Select) -> Result<(), Fault> {
    let paths = paths_of(select.filter.as_ref());
    if let Some(index) = source.index() {
        let mut lacking: Vec<&str> =
            paths.iter().map(|path| path.root()).filter(|root| !index.has(root)).collect();
        lacking.dedup();
        if !lacking.is_empty() {
            return Err(Fault::invalid(format!(
                "One or more parameter values were invalid: Secondary index {} does not project one or more filter attributes: [{}]",
                index.record.name,
                lacking.join(", ")
            )));
        }
    }
    source.table.check_nested(paths)
}

/// Whether a range can hold one item at most, so that none comes after it.
fn is_one_item(source: &Source, plan: &Plan, at: usize) -> bool {
    let Some(range) = plan.ranges.as_ref().and_then(|ranges| ranges.get(at)) else { return false };
    let is_whole = source.shape().sort.is_none()
        || matches!(range.sort, Some(SortCondition::Compare(Comparator::Equal, _)));
    source.index().is_none() && is_whole
}

/// The rest of `bounds` behind a stored key, which has to lie in them.
fn go_on((lower, upper): KeyBounds, key: Vec<u8>, is_forward: bool) -> Result<KeyBounds, Fault> {
    let is_above = match &lower {
        Bound::Included(low) => key >= *low,
        Bound::Excluded(low) => key > *low,
        Bound::Unbounded => true,
    };
    let is_below = match &upper {
        Bound::Included(high) => key <= *high,
        Bound::Excluded(high) => key < *high,
        Bound::Unbounded => true,
    };
    match (is_above && is_below, is_forward) {
        (false, _) => Err(Fault::invalid(NO_TOKEN)),
        (true, true) => Ok((Bound::Excluded(key), upper)),
        (true, false) => Ok((lower, Bound::Excluded(key))),
    }
}

/// A token: whose it is, in which range to go on, and behind which stored key.
fn write_token(digest: u64, range: usize, key: &[u8]) -> String {
    let range = u32::try_from(range).unwrap_or(u32::MAX);
    STANDARD.encode([&digest.to_be_bytes(), range.to_be_bytes().as_slice(), key].concat())
}

fn read_token(token: &str, digest: u64) -> Result<(usize, Option<Vec<u8>>), Fault> {
    let wrong = || Fault::invalid(NO_TOKEN);
    let bytes = STANDARD.decode(token).map_err(|_| wrong())?;
    let (whose, rest) = bytes.split_first_chunk::<8>().ok_or_else(wrong)?;
    let (range, key) = rest.split_first_chunk::<4>().ok_or_else(wrong)?;
    if u64::from_be_bytes(*whose) != digest {
        return Err(wrong());
    }
    let range = usize::try_from(u32::from_be_bytes(*range)).map_err(|_| wrong())?;
    Ok((range, (!key.is_empty()).then(|| key.to_vec())))
}

/// Tells statements with their parameters apart.
pub(crate) fn statement_digest(text: &str, parameters: &[Value]) -> u64 {
    digest(&(text, parameters))
}
