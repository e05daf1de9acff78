//! `Scan`.

use crate::DynamoDb;
use crate::attributes::{from_wire, to_wire};
use crate::capacity::{consumed, read_units};
use crate::faults::Fault;
use crate::operations::query::after;
use crate::page::{self, Wanted, counts_only};
use crate::request::{Expressions, condition, projection, refuse};
use engine::dynamodb::segment_bounds;
use std::ops::Bound;
use wire::Cx;
use wire::dynamodb::{ScanError, ScanInput, ScanOutput};

pub(crate) async fn scan(cx: &Cx<DynamoDb>, input: ScanInput) -> Result<ScanOutput, ScanError> {
    refuse(&[
        ("AttributesToGet", input.attributes_to_get.is_some()),
        ("ScanFilter", input.scan_filter.is_some()),
        ("ConditionalOperator", input.conditional_operator.is_some()),
    ])?;
    let segment = segment(input.segment, input.total_segments)?;
    let start = input.exclusive_start_key.map(from_wire).transpose()?;
    let filter_text = input.filter_expression.as_deref();
    let projection_text = input.projection_expression.as_deref();
    let expressions = Expressions {
        texts: &[("FilterExpression", filter_text), ("ProjectionExpression", projection_text)],
        names: input.expression_attribute_names,
        values: input.expression_attribute_values,
        takes_values: true,
    };
    let attributes = expressions.attributes()?;
    let filter = condition("FilterExpression", filter_text, &attributes)?;
    let projection = projection(projection_text, &attributes)?;
    attributes.check_used().map_err(Fault::from)?;
    let (table, shard) = DynamoDb::table(cx, &input.table_name)?;
    if let Some(index) = &input.index_name {
        return Err(Fault::invalid(format!("The table does not have the specified index: {index}")).into());
    }
    let counts_only = counts_only(input.select.as_ref(), projection.is_some())?;
    let with = |edge: [u8; 4]| [table.prefix(), &edge].concat();
    let mut lower = Bound::Included(table.prefix().to_vec());
    let mut upper = after(table.prefix());
    if let Some((segment, total)) = segment {
        let (first, last) = segment_bounds(segment, total);
        if let Bound::Included(edge) = first {
            lower = Bound::Included(with(edge));
        }
        if let Bound::Excluded(edge) = last {
            upper = Bound::Excluded(with(edge));
        }
    }
    if let Some(start) = start {
        let key = table.key(&start).map_err(|_| Fault::invalid("The provided starting key is invalid"))?;
        let inside = match (&lower, &upper) {
            (Bound::Included(low), Bound::Excluded(high)) => key >= *low && key < *high,
            _ => true,
        };
        if !inside {
            return Err(Fault::invalid("The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment.").into());
        }
        lower = Bound::Excluded(key);
    }
    let wanted = Wanted {
        filter,
        projection,
        counts_only,
        limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
    };
    let page = page::read(&table, shard.range::<Vec<u8>>((lower, upper)), &wanted)?;
    let units = read_units(page.bytes, input.consistent_read == Some(true));
    let count = |count: usize| i32::try_from(count).ok();
    Ok(ScanOutput {
        items: (!counts_only).then(|| page.items.into_iter().map(to_wire).collect()),
        count: count(page.count),
        scanned_count: count(page.scanned),
        last_evaluated_key: page.last.map(to_wire),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), table.name(), units),
    })
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
