//! `UpdateTimeToLive`. Items go within a second of their time; AWS takes up to days.

use crate::records::table::item_prefix;
use crate::{DynamoDb, Fault};
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn update_time_to_live(
    cx: &Cx<DynamoDb>,
    input: UpdateTimeToLiveInput,
) -> Result<UpdateTimeToLiveOutput, UpdateTimeToLiveError> {
    let name = crate::schema::table_name(input.table_name)?;
    let asked = input.time_to_live_specification;
    if asked.attribute_name.is_empty() {
        return Err(Fault::invalid("TimeToLiveSpecification.AttributeName must not be empty").into());
    }
    let changed = DynamoDb::tables(cx)?.change(cx.account(), &name, |txn, record| {
        match (&record.ttl_attribute, asked.enabled) {
            (Some(known), true) if *known == asked.attribute_name => {
                return Err(Fault::invalid("TimeToLive is already enabled"));
            }
            (Some(known), true) => {
                return Err(Fault::invalid(format!(
                    "TimeToLive is active on a different AttributeName: current AttributeName is {known}"
                )));
            }
            (Some(known), false) if *known != asked.attribute_name => {
                return Err(Fault::invalid(format!(
                    "TimeToLive is active on a different AttributeName: current AttributeName is {known}"
                )));
            }
            (None, false) => return Err(Fault::invalid("TimeToLive is already disabled")),
            (None, true) => {
                record.ttl_attribute = Some(asked.attribute_name.clone());
                // A table without items has nothing that the worker would have to look through first.
                let has_items = txn.prefix(&item_prefix(record.number)).next().transpose()?.is_some();
                record.expiries_to = has_items.then(Vec::new);
            }
            (Some(_), false) => {
                // Expiries that are left say nothing once the table has no attribute for them.
                record.ttl_attribute = None;
                record.expiries_to = None;
            }
        }
        Ok(())
    });
    changed.await?;
    cx.service.alarm.ring(0);
    Ok(UpdateTimeToLiveOutput { time_to_live_specification: Some(asked) })
}
