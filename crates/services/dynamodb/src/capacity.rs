//! What an operation costs, by DynamoDB's arithmetic.

use wire::dynamodb::{Capacity, ConsumedCapacity, ReturnConsumedCapacity};

/// Read units for `bytes`.
pub(crate) fn read_units(bytes: usize, consistent: bool) -> f64 {
    let units = count(bytes.div_ceil(4096).max(1));
    if consistent { units } else { units / 2.0 }
}

/// Write units for the larger of what was and what is.
pub(crate) fn write_units(bytes: usize) -> f64 {
    count(bytes.div_ceil(1024).max(1))
}

#[expect(clippy::cast_precision_loss, reason = "units are small")]
fn count(units: usize) -> f64 {
    units as f64
}

/// The member of the reply, where it was asked for.
pub(crate) fn consumed(
    wanted: Option<&ReturnConsumedCapacity>,
    table: &str,
    units: f64,
) -> Option<ConsumedCapacity> {
    let base = ConsumedCapacity {
        table_name: Some(table.to_owned()),
        capacity_units: Some(units),
        ..ConsumedCapacity::default()
    };
    match wanted? {
        ReturnConsumedCapacity::Total => Some(base),
        ReturnConsumedCapacity::Indexes => {
            let table = Capacity { capacity_units: Some(units), ..Capacity::default() };
            Some(ConsumedCapacity { table: Some(table), ..base })
        }
        _ => None,
    }
}
