//! `Query`.

use crate::attributes::{from_wire, to_wire};
use crate::capacity::consumed;
use crate::legacy::{self, attributes_to_get, key_condition, read_conditions};
use crate::page::{self, Wanted, counts_only};
use crate::request::{Parameters, condition, paths_of, placeholders, projection};
use crate::source::{KeyBounds, Source};
use crate::table::{empty, empty_key};
use crate::{DynamoDb, Fault};
use engine::dynamodb::{
    Comparator, Condition, Item, KeyAttribute, KeyCondition, KeyRange, Projection, SortCondition, Value,
};
use std::ops::Bound;
use wire::Cx;
use wire::dynamodb::{QueryError, QueryInput, QueryOutput};

pub(crate) async fn query(cx: &Cx<DynamoDb>, mut input: QueryInput) -> Result<QueryOutput, QueryError> {
    let asked = read(&mut input)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let is_consistent = input.consistent_read == Some(true);
    let source = Source::open(table, input.index_name.as_deref(), is_consistent)?;
    let projecting = asked.projection.as_ref().map(|_| asked.projecting);
    let counts_only = counts_only(input.select.as_ref(), projecting, source.index().is_some())?;
    if asked.key.count() > 2 && source.shape().is_plain() {
        return Err(too_many().into());
    }
    if let Some(start) = &asked.start {
        source.check_start_count(start, false)?;
    }
    for is_sort in [false, true] {
        if let Some(start) = &asked.start {
            source.check_start_part(start, is_sort)?;
        }
        asked.key.check(source.shape(), is_sort).map_err(Fault::from)?;
    }
    let range = asked.key.range(source.shape()).map_err(Fault::from)?;
    check_not_empty(&source, &range)?;
    if let Some(start) = &asked.start {
        source.check_start_item(start)?;
        check_start_in(&source, start, &range)?;
    }
    let wanted_paths = asked.projection.as_ref().map_or(&[][..], |projection| &projection.0);
    source.table.check_nested(wanted_paths)?;
    refuse_keys_in_filter(&source, &asked)?;
    let fetches = source.check_wanted(input.select.as_ref(), wanted_paths)?;
    source.table.check_nested(paths_of(asked.filter.as_ref()))?;
    let forward = input.scan_index_forward != Some(false);
    let mut bounds = source.bounds(&range);
    if let Some(start) = &asked.start {
        bounds = from(bounds, source.start(start)?, forward);
    }
    let wanted = Wanted {
        filter: asked.filter,
        projection: asked.projection,
        counts_only,
        limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
        fetches,
        is_consistent,
    };
    let entries = shard.range::<Vec<u8>>(bounds);
    let page = if forward {
        page::read(&shard, &source, entries, &wanted)?
    } else {
        page::read(&shard, &source, entries.rev(), &wanted)?
    };
    let count = |count: usize| i32::try_from(count).ok();
    Ok(QueryOutput {
        count: count(page.count),
        scanned_count: count(page.scanned),
        consumed_capacity: consumed(
            input.return_consumed_capacity.as_ref(),
            source.table.name(),
            &page.units(&source, is_consistent),
        ),
        items: (!counts_only).then(|| page.items.into_iter().map(to_wire).collect()),
        last_evaluated_key: page.last.map(to_wire),
    })
}

fn too_many() -> Fault {
    Fault::invalid("Conditions can be of length 1 or 2 only")
}

/// Refuses a condition that a key equals an empty value, which no key does.
fn check_not_empty(source: &Source, range: &KeyRange) -> Result<(), Fault> {
    let shape = source.shape();
    let sort = match &range.sort {
        Some(SortCondition::Compare(Comparator::Equal, value)) => Some(value),
        _ => None,
    };
    let hashes = shape.hashes().zip(range.hashes());
    let sorts = shape.sorts().zip(range.sort_start.iter().chain(sort));
    for ((name, _), value) in hashes.chain(sorts) {
        if let Some(kind) = empty(value) {
            return Err(empty_key(kind, name));
        }
    }
    Ok(())
}

/// What a request asks, apart from what its table says to it.
struct Asked {
    start: Option<Item>,
    key: KeyCondition,
    filter: Option<Condition>,
    /// The attributes that a legacy filter is about; its message differs.
    filtered: Option<Vec<String>>,
    projection: Option<Projection>,
    /// The parameter that the projection came in.
    projecting: &'static str,
}

fn read(input: &mut QueryInput) -> Result<Asked, Fault> {
    let (filter_text, key_text) = (input.filter_expression.take(), input.key_condition_expression.take());
    let projection_text = input.projection_expression.take();
    let projecting = if projection_text.is_some() { "ProjectionExpression" } else { "AttributesToGet" };

    // KeyConditions may stand beside a filter expression.
    let counts_key_conditions = input.key_conditions.is_some() && key_text.is_some();
    Parameters {
        expressions: &[
            ("ProjectionExpression", projection_text.is_some()),
            ("FilterExpression", filter_text.is_some()),
            ("KeyConditionExpression", key_text.is_some()),
        ],
        legacy: &[
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("QueryFilter", input.query_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
            ("KeyConditions", counts_key_conditions),
        ],
        names: &input.expression_attribute_names,
        values: &input.expression_attribute_values,
    }
    .check()?;
    let legacy_filter = read_conditions(input.query_filter.take())?;
    let legacy_projection = attributes_to_get(input.attributes_to_get.take())?;
    let start = input.exclusive_start_key.take().map(starting_key).transpose()?;
    if key_text.is_none() && input.key_conditions.is_none() {
        return Err(Fault::invalid(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
        ));
    }
    let attributes =
        placeholders(input.expression_attribute_names.take(), input.expression_attribute_values.take())?;
    let key = condition("KeyConditionExpression", key_text.as_deref(), &attributes)?;
    let filter = condition("FilterExpression", filter_text.as_deref(), &attributes)?;
    let projection = projection(projection_text.as_deref(), &attributes)?;
    attributes.check_used()?;
    let (key, count) = match key {
        Some(key) => {
            let key = KeyCondition::of(key)?;
            let count = key.count();
            (key, count)
        }
        None => {
            let conditions = read_conditions(input.key_conditions.take())?.unwrap_or_default();
            let count = conditions.len();
            (key_condition(conditions), count)
        }
    };
    // An index's key may have more attributes.
    if !(1..=2).contains(&count) && (count == 0 || input.index_name.is_none()) {
        return Err(too_many());
    }
    let filtered =
        legacy_filter.as_ref().map(|filter| filter.iter().map(|one| one.attribute().to_owned()).collect());
    let legacy_filter = legacy::condition(legacy_filter, input.conditional_operator.as_ref());
    Ok(Asked {
        start,
        key,
        filter: filter.or(legacy_filter),
        filtered,
        projection: projection.or(legacy_projection),
        projecting,
    })
}

/// A starting key's values; most of what can be wrong with them is told as the key's fault.
pub(crate) fn starting_key(key: crate::attributes::WireItem) -> Result<Item, Fault> {
    const PLAIN: &[&str] = &[
        "contains duplicates",
        "number set",
        "numeric value",
        "significant digits",
        "number with magnitude",
    ];
    from_wire(key).map_err(|fault| match fault {
        Fault::ValidationException(fault) => {
            let text = fault.message.unwrap_or_default();
            match PLAIN.iter().any(|part| text.contains(part)) {
                true => Fault::invalid(text),
                false => Fault::invalid(format!("The provided starting key is invalid: {text}")),
            }
        }
        other => other,
    })
}

/// Refuses a starting key that the query would never have come to.
fn check_start_in(source: &Source, start: &Item, range: &KeyRange) -> Result<(), Fault> {
    let shape = source.shape();
    let equals = |((name, _), value): (&KeyAttribute, &Value)| {
        start.get(name).is_some_and(|of_start| of_start.equals(value))
    };
    let same_partition = shape.hashes().zip(range.hashes()).all(equals);
    let starts_so = shape.sorts().zip(&range.sort_start).all(equals);
    let sort = shape.sorts().nth(range.sort_start.len()).and_then(|(name, _)| start.get(name));
    let reason = match (&range.sort, sort) {
        (Some(condition), Some(value)) if !starts_so || !condition.holds(value) => {
            "The provided starting key does not match the range key predicate"
        }
        (Some(_), Some(_)) if !same_partition => {
            "The query can return at most one row and cannot be restarted"
        }
        _ if !same_partition => {
            "The provided starting key is outside query boundaries based on provided conditions"
        }
        _ => return Ok(()),
    };
    Err(Fault::invalid(reason))
}

fn refuse_keys_in_filter(source: &Source, asked: &Asked) -> Result<(), Fault> {
    let (kind, roots): (_, Vec<&str>) = match &asked.filtered {
        Some(names) => ("QueryFilter", names.iter().map(String::as_str).collect()),
        None => {
            let paths = paths_of(asked.filter.as_ref());
            ("Filter Expression", paths.into_iter().map(|path| path.root()).collect())
        }
    };
    let shape = source.shape();
    let mut keys = shape.attributes();
    match keys.find(|(name, _)| roots.contains(&name.as_str())) {
        Some((name, _)) => Err(Fault::invalid(format!(
            "{kind} can only contain non-primary key attributes: Primary key attribute: {name}"
        ))),
        None => Ok(()),
    }
}

/// The rest of `bounds` behind a stored key.
fn from((lower, upper): KeyBounds, start: Vec<u8>, forward: bool) -> KeyBounds {
    match forward {
        true => (Bound::Excluded(start), upper),
        false => (lower, Bound::Excluded(start)),
    }
}
