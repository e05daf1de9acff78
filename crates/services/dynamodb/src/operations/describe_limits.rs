//! `DescribeLimits`: AWS's own default quotas. Nothing here enforces them.

use crate::DynamoDb;
use wire::Cx;
use wire::dynamodb::{DescribeLimitsError, DescribeLimitsInput, DescribeLimitsOutput};

pub(crate) async fn describe_limits(
    _: &Cx<DynamoDb>,
    _: DescribeLimitsInput,
) -> Result<DescribeLimitsOutput, DescribeLimitsError> {
    Ok(DescribeLimitsOutput {
        account_max_read_capacity_units: Some(80_000),
        account_max_write_capacity_units: Some(80_000),
        table_max_read_capacity_units: Some(40_000),
        table_max_write_capacity_units: Some(40_000),
    })
}
