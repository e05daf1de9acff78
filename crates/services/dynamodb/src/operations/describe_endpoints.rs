//! `DescribeEndpoints`.

use crate::DynamoDb;
use wire::Cx;
use wire::dynamodb::{DescribeEndpointsError, DescribeEndpointsRequest, DescribeEndpointsResponse, Endpoint};

/// How long AWS says that an endpoint may be remembered.
const MINUTES: i64 = 1440;

pub(crate) async fn describe_endpoints(
    cx: &Cx<DynamoDb>,
    _: DescribeEndpointsRequest,
) -> Result<DescribeEndpointsResponse, DescribeEndpointsError> {
    let address = format!("dynamodb.{}.amazonaws.com", cx.region());
    Ok(DescribeEndpointsResponse { endpoints: vec![Endpoint { address, cache_period_in_minutes: MINUTES }] })
}
