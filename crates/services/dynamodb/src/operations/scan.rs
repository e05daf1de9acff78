//! `Scan`.

use crate::attributes::to_wire;
use crate::capacity::consumed;
use crate::legacy::{self, attributes_to_get, read_conditions};
use crate::operations::query::starting_key;
use crate::page::{self, Wanted, counts_only};
use crate::request::{Parameters, condition, paths_of, placeholders, projection};
use crate::source::{KeyBounds, Source, after};
use crate::{DynamoDb, Fault};
use engine::dynamodb::{Condition, Item, Projection, segment_bounds};
use std::ops::Bound;
use wire::Cx;
use wire::dynamodb::{ScanError, ScanInput, ScanOutput};

pub(crate) async fn scan(cx: &Cx<DynamoDb>, mut input: ScanInput) -> Result<ScanOutput, ScanError> {
    let asked = read(&mut input)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    let is_consistent = input.consistent_read == Some(true);
    let source = Source::open(table, input.index_name.as_deref(), is_consistent)?;
    let projecting = asked.projection.as_ref().map(|_| asked.projecting);
    let counts_only = counts_only(input.select.as_ref(), projecting, source.index().is_some())?;
    if let Some(start) = &asked.start {
        source.check_start_count(start, true)?;
        if source.index().is_some() {
            source.check_start_part(start, false)?;
            source.check_start_part(start, true)?;
        }
    }
    let wanted_paths = asked.projection.as_ref().map_or(&[][..], |projection| &projection.0);
    let fetches = source.check_wanted(input.select.as_ref(), wanted_paths)?;
    if let Some(start) = &asked.start {
        source.check_start_item(start)?;
    }
    let bounds = bounds(&source, &asked)?;
    source.table.check_nested(wanted_paths)?;
    source.table.check_nested(paths_of(asked.filter.as_ref()))?;
    let wanted = Wanted {
        filter: asked.filter,
        projection: asked.projection,
        counts_only,
        limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
        fetches,
        is_consistent,
    };
    let page = page::read(&shard, &source, shard.range::<Vec<u8>>(bounds), &wanted)?;
    let count = |count: usize| i32::try_from(count).ok();
    Ok(ScanOutput {
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

/// What a request asks, apart from what its table says to it.
struct Asked {
    start: Option<Item>,
    segment: Option<(u32, u32)>,
    filter: Option<Condition>,
    projection: Option<Projection>,
    /// The parameter that the projection came in.
    projecting: &'static str,
}

fn read(input: &mut ScanInput) -> Result<Asked, Fault> {
    let filter_text = input.filter_expression.take();
    let projection_text = input.projection_expression.take();
    let projecting = if projection_text.is_some() { "ProjectionExpression" } else { "AttributesToGet" };
    Parameters {
        expressions: &[
            ("ProjectionExpression", projection_text.is_some()),
            ("FilterExpression", filter_text.is_some()),
        ],
        legacy: &[
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("ScanFilter", input.scan_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
        ],
        names: &input.expression_attribute_names,
        values: &input.expression_attribute_values,
    }
    .check()?;
    let legacy_projection = attributes_to_get(input.attributes_to_get.take())?;
    let legacy_filter =
        legacy::condition(read_conditions(input.scan_filter.take())?, input.conditional_operator.as_ref());
    let start = input.exclusive_start_key.take().map(starting_key).transpose()?;
    let segment = segment(input.segment, input.total_segments)?;
    let attributes =
        placeholders(input.expression_attribute_names.take(), input.expression_attribute_values.take())?;
    let filter = condition("FilterExpression", filter_text.as_deref(), &attributes)?;
    let projection = projection(projection_text.as_deref(), &attributes)?;
    attributes.check_used()?;
    Ok(Asked {
        start,
        segment,
        filter: filter.or(legacy_filter),
        projection: projection.or(legacy_projection),
        projecting,
    })
}

/// The stored keys that the scan reads.
fn bounds(source: &Source, asked: &Asked) -> Result<KeyBounds, Fault> {
    let prefix = source.prefix();
    let mut lower = Bound::Included(prefix.to_vec());
    let mut upper = after(prefix);
    if let Some((segment, total)) = asked.segment {
        let (first, last) = segment_bounds(segment, total);
        let with = |edge: [u8; 4]| [prefix, &edge].concat();
        if let Bound::Included(edge) = first {
            lower = Bound::Included(with(edge));
        }
        if let Bound::Excluded(edge) = last {
            upper = Bound::Excluded(with(edge));
        }
    }
    if let Some(start) = &asked.start {
        let key = source.start(start)?;
        let inside = match (&lower, &upper) {
            (Bound::Included(low), Bound::Excluded(high)) => key >= *low && key < *high,
            _ => true,
        };
        if let (false, Some((segment, total))) = (inside, asked.segment) {
            return Err(Fault::invalid(format!(
                "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: {total} Segment: {segment}"
            )));
        }
        lower = Bound::Excluded(key);
    }
    Ok((lower, upper))
}

fn segment(segment: Option<i32>, total: Option<i32>) -> Result<Option<(u32, u32)>, Fault> {
    let unsigned = |number: i32| u32::try_from(number).unwrap_or(0);
    match (segment, total) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(Fault::invalid(
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
        )),
        (None, Some(_)) => Err(Fault::invalid(
            "The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
        )),
        (Some(segment), Some(total)) if segment >= total => Err(Fault::invalid(format!(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: {segment} is not less than TotalSegments: {total}"
        ))),
        (Some(segment), Some(total)) => Ok(Some((unsigned(segment), unsigned(total)))),
    }
}
