//! The answers of custom resources' functions: a door of the edge that leads to CloudFormation.

use base::Clock;
use cloudformation::{CloudFormation, RESPONSE_PATH};
use edge::{Arrived, Body, Door, Reply, read_body};
use std::sync::Arc;
use std::time::Duration;
use wire::operation::LocalFuture;

/// The longest answer that CloudFormation takes, in bytes.
const LONGEST: usize = 4096;
/// How long an answer may take to arrive.
const TIMEOUT: Duration = Duration::from_secs(30);

/// CloudFormation, for functions that answer it.
pub(crate) struct ResponsesOf {
    pub(crate) cloudformation: Arc<CloudFormation>,
    pub(crate) clock: Clock,
}

impl Door for ResponsesOf {
    fn serve<'a>(&'a self, arrived: Arrived) -> LocalFuture<'a, Reply> {
        Box::pin(async move {
            let token = arrived.head.uri.path().strip_prefix(RESPONSE_PATH).unwrap_or_default().to_owned();
            if arrived.head.method != http::Method::PUT {
                return refused(405, "MethodNotAllowed", "Put the answer here.");
            }
            let Ok(answer) = read_body(&self.clock, arrived.body, LONGEST, TIMEOUT).await else {
                return refused(400, "EntityTooLarge", "An answer has at most 4096 bytes.");
            };
            match self.cloudformation.respond(&token, answer) {
                true => Reply::new(http::Response::new(Body::empty()), "cloudformation response"),
                false => refused(403, "AccessDenied", "Request has expired"),
            }
        })
    }
}

/// An error as S3 would answer it, because that is what functions expect behind the URL.
fn refused(status: u16, code: &str, message: &str) -> Reply {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    let mut response = http::Response::new(Body::from(bytes::Bytes::from(body)));
    if let Ok(status) = http::StatusCode::from_u16(status) {
        *response.status_mut() = status;
    }
    response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/xml"));
    Reply::new(response, "cloudformation response")
}
