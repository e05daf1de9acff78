//! `DescribeTimeToLive`. No table has it: `UpdateTimeToLive` is not served yet.

use crate::DynamoDb;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn describe_time_to_live(
    cx: &Cx<DynamoDb>,
    input: DescribeTimeToLiveInput,
) -> Result<DescribeTimeToLiveOutput, DescribeTimeToLiveError> {
    DynamoDb::table(cx, &input.table_name)?;
    let description =
        TimeToLiveDescription { time_to_live_status: Some(TimeToLiveStatus::Disabled), attribute_name: None };
    Ok(DescribeTimeToLiveOutput { time_to_live_description: Some(description) })
}
