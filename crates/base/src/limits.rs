//! AWS's quotas that more than one crate needs to know. Each names its source.

/// The largest synchronous invocation payload and response: 6 MB.
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const LAMBDA_PAYLOAD_BYTES: usize = 6 * 1024 * 1024;

/// The largest payload of an asynchronous invocation: 1 MB.
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const LAMBDA_ASYNC_PAYLOAD_BYTES: usize = 1024 * 1024;

/// The largest HTTP API and REST API payload: 10 MB.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html>
pub const API_PAYLOAD_BYTES: usize = 10 * 1024 * 1024;

/// The largest request that an awsJson service takes (DynamoDB: 16 MB in BatchWriteItem, plus framing).
pub const JSON_REQUEST_BYTES: usize = 17 * 1024 * 1024;
