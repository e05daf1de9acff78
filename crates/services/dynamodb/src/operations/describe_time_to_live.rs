//! `DescribeTimeToLive`.

use crate::DynamoDb;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn describe_time_to_live(
    cx: &Cx<DynamoDb>,
    input: DescribeTimeToLiveInput,
) -> Result<DescribeTimeToLiveOutput, DescribeTimeToLiveError> {
    let name = crate::schema::table_name(input.table_name)?;
    let (table, _) = DynamoDb::table_by_name(cx, &name)?;
    let attribute = table.record.ttl_attribute.clone();
    let status = match (&attribute, &table.record.expiries_to) {
        (None, _) => TimeToLiveStatus::Disabled,
        (Some(_), Some(_)) => TimeToLiveStatus::Enabling,
        (Some(_), None) => TimeToLiveStatus::Enabled,
    };
    let description = TimeToLiveDescription { time_to_live_status: Some(status), attribute_name: attribute };
    Ok(DescribeTimeToLiveOutput { time_to_live_description: Some(description) })
}
