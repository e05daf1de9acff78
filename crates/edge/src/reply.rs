//! Short JSON replies that the front door gives by itself.

use crate::Body;
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use serde_json::Value;

/// A JSON reply.
pub(crate) fn json(status: StatusCode, value: &Value) -> http::Response<Body> {
    let mut response = http::Response::new(Body::from(Bytes::from(value.to_string())));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// A JSON reply of one sentence.
pub(crate) fn message(status: StatusCode, message: &str) -> http::Response<Body> {
    json(status, &serde_json::json!({ "message": message }))
}
