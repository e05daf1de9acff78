//! `Query`.

use crate::DynamoDb;
use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, read_units};
use crate::faults::Fault;
use crate::page::{self, Wanted, counts_only};
use crate::request::{Expressions, condition, projection, refuse};
use crate::table::Table;
use engine::dynamodb::{
    Comparator, Item, KeyRange, SortCondition, encode_hash, encode_sort, parse_key_condition,
};
use std::ops::Bound;
use wire::Cx;
use wire::dynamodb::{QueryError, QueryInput, QueryOutput};

pub(crate) async fn query(cx: &Cx<DynamoDb>, input: QueryInput) -> Result<QueryOutput, QueryError> {
    refuse(&[
        ("AttributesToGet", input.attributes_to_get.is_some()),
        ("KeyConditions", input.key_conditions.is_some()),
        ("QueryFilter", input.query_filter.is_some()),
        ("ConditionalOperator", input.conditional_operator.is_some()),
    ])?;
    let start = input.exclusive_start_key.map(from_wire).transpose()?;
    let filter_text = input.filter_expression.as_deref();
    let projection_text = input.projection_expression.as_deref();
    let key_text = input.key_condition_expression.as_deref();
    let expressions = Expressions {
        texts: &[
            ("FilterExpression", filter_text),
            ("KeyConditionExpression", key_text),
            ("ProjectionExpression", projection_text),
        ],
        names: input.expression_attribute_names,
        values: input.expression_attribute_values,
        takes_values: true,
    };
    let attributes = expressions.attributes()?;
    let Some(key_text) = key_text else {
        return Err(Fault::invalid(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
        )
        .into());
    };
    let key_condition = parse_key_condition(key_text, &attributes).map_err(Fault::from)?;
    let filter = condition("FilterExpression", filter_text, &attributes)?;
    let projection = projection(projection_text, &attributes)?;
    attributes.check_used().map_err(Fault::from)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    if let Some(index) = &input.index_name {
        return Err(Fault::invalid(format!("The table does not have the specified index: {index}")).into());
    }
    let counts_only = counts_only(input.select.as_ref(), projection.is_some())?;
    refuse_keys_in_filter(&table, filter.as_ref())?;
    let range = key_condition.range(&table.shape).map_err(Fault::from)?;
    let forward = input.scan_index_forward != Some(false);
    let bounds = bounds(&table, &range, start.as_ref(), forward)?;
    let wanted = Wanted {
        filter,
        projection,
        counts_only,
        limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
    };
    let entries = shard.range::<Vec<u8>>(bounds);
    let page = if forward {
        page::read(&table, entries, &wanted)?
    } else {
        page::read(&table, entries.rev(), &wanted)?
    };
    let units = read_units(page.bytes, input.consistent_read == Some(true));
    let count = |count: usize| i32::try_from(count).ok();
    Ok(QueryOutput {
        items: (!counts_only).then(|| page.items.into_iter().map(to_wire).collect()),
        count: count(page.count),
        scanned_count: count(page.scanned),
        last_evaluated_key: page.last.map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), units),
    })
}

fn refuse_keys_in_filter(table: &Table, filter: Option<&engine::dynamodb::Condition>) -> Result<(), Fault> {
    let mut paths = Vec::new();
    if let Some(filter) = filter {
        filter.paths(&mut paths);
    }
    let key = paths.iter().find(|path| table.key_attributes().any(|(name, _)| name == path.root()));
    match key {
        Some(path) => Err(Fault::invalid(format!(
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: {}",
            path.root()
        ))),
        None => Ok(()),
    }
}

type KeyBounds = (Bound<Vec<u8>>, Bound<Vec<u8>>);

/// The stored keys that the query reads.
fn bounds(table: &Table, range: &KeyRange, start: Option<&Item>, forward: bool) -> Result<KeyBounds, Fault> {
    let mut partition = table.prefix().to_vec();
    partition.extend_from_slice(&encode_hash(&range.hash));
    let with = |sort: &[u8]| [partition.as_slice(), sort].concat();
    let mut lower = Bound::Included(partition.clone());
    let mut upper = after(&partition);
    match &range.sort {
        None => {}
        Some(SortCondition::Compare(comparator, value)) => {
            let key = with(&encode_sort(value));
            match comparator {
                Comparator::Less => upper = Bound::Excluded(key),
                Comparator::LessOrEqual => upper = Bound::Included(key),
                Comparator::Greater => lower = Bound::Excluded(key),
                Comparator::GreaterOrEqual => lower = Bound::Included(key),
                Comparator::Equal | Comparator::NotEqual => {
                    (lower, upper) = (Bound::Included(key.clone()), Bound::Included(key))
                }
            }
        }
        Some(SortCondition::Between(low, high)) => {
            (lower, upper) =
                (Bound::Included(with(&encode_sort(low))), Bound::Included(with(&encode_sort(high))));
        }
        Some(SortCondition::BeginsWith(value)) => {
            let key = with(&encode_sort(value));
            upper = after(&key);
            lower = Bound::Included(key);
        }
    }
    if let Some(start) = start {
        let key = table.key(start).map_err(|_| Fault::invalid("The provided starting key is invalid"))?;
        let same_partition = start.get(&table.shape.hash.0).is_some_and(|hash| hash.equals(&range.hash));
        let inside = same_partition && contains(&(lower.clone(), upper.clone()), &key);
        if !same_partition {
            return Err(Fault::invalid(
                "The provided starting key is outside query boundaries based on provided conditions",
            ));
        }
        if !inside {
            return Err(Fault::invalid("The provided starting key does not match the range key predicate"));
        }
        if forward { lower = Bound::Excluded(key) } else { upper = Bound::Excluded(key) }
    }
    Ok((lower, upper))
}

fn contains((lower, upper): &KeyBounds, key: &Vec<u8>) -> bool {
    let above = match lower {
        Bound::Included(low) => key >= low,
        Bound::Excluded(low) => key > low,
        Bound::Unbounded => true,
    };
    above
        && match upper {
            Bound::Included(high) => key <= high,
            Bound::Excluded(high) => key < high,
            Bound::Unbounded => true,
        }
}

/// The bound behind all keys that begin with `prefix`.
pub(crate) fn after(prefix: &[u8]) -> Bound<Vec<u8>> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return Bound::Excluded(end);
        }
    }
    Bound::Unbounded
}
