//! The door to function URLs, and to invocations whose answers are streamed.
//!
//! `{url-id}.lambda-url.{region}.localhost` and the same name under on.aws; `/_aws/lambda-url/{url-id}/...` where a client
//! cannot resolve such names.

use crate::door::{FunctionUrlDoor, LocalFuture, Reply};
use crate::operations::OperationsDoor;
use crate::{Body, BoxError, reply};
use base::{Region, Trace};
use bytes::Bytes;
use engine::gateway::GatewayCall;
use http::{HeaderValue, StatusCode, header};
use hyper::body::{Body as HttpBody, Frame};
use lambda::{Lambda, Request, Signer, Streamed, Url, UrlAnswer, UrlBody, answer_url};
use serde_json::json;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use wire::eventstream::{CONTENT_TYPE, Message};
use wire::lambda::InvokeError;
use wire::operation::Call;
use wire::protocol::Refusal;
use wire::shape::OperationError as _;
use wire::{Caller, Cx, House};

/// The operation that streams: `POST /2021-11-15/functions/{name}/response-streaming-invocations`.
const PREFIX: &str = "/2021-11-15/functions/";
const SUFFIX: &str = "/response-streaming-invocations";

/// Invokes functions by their URLs, and streams what they answer.
pub struct FunctionsDoor {
    /// The room.
    pub lambda: Arc<Lambda>,
    /// The way to everything else.
    pub house: Arc<House>,
    /// The regions that are hosted here.
    pub regions: Vec<Region>,
}

impl FunctionsDoor {
    /// A URL with its region; one that is called by its path may be of any region.
    fn find(&self, id: &str, region: Option<Region>) -> Option<(Region, Arc<Url>)> {
        let mut regions =
            self.regions.iter().copied().filter(|one| region.is_none_or(|region| region == *one));
        regions.find_map(|region| Some((region, self.lambda.url(region, id).ok()??)))
    }

    async fn url(&self, call: GatewayCall, signer: Option<Signer>) -> Reply {
        let Some((region, url)) = self.find(&call.api_id, call.region) else {
            let forbidden = reply::json(StatusCode::FORBIDDEN, &json!({ "Message": "Forbidden" }));
            return Reply::new(forbidden, "url unknown");
        };
        let caller = Caller { account: url.owner().clone(), region, access_key_id: Arc::from("") };
        let cx = self.cx(caller, call.trace.clone(), Arc::from(call.trace_id.as_str()));
        let UrlAnswer { head, body, label } = answer_url(&cx, &url, call, signer).await;
        let body = match body {
            UrlBody::Whole(body) => Body::from(body),
            UrlBody::Streamed(first, rest) => Body::Stream(Box::pin(Plain { first, rest })),
        };
        Reply::new(http::Response::from_parts(head, body), label)
    }

    fn cx(&self, caller: Caller, trace: Trace, trace_id: Arc<str>) -> Cx<Lambda> {
        let own = self.house.own_call(caller.account.clone(), caller.region);
        Cx { service: Arc::clone(&self.lambda), call: Call { caller, trace, trace_id, ..own } }
    }

    /// `InvokeWithResponseStream`.
    pub(crate) async fn stream(
        &self,
        function: &str,
        head: &http::request::Parts,
        body: Bytes,
        by: By,
    ) -> Reply {
        let cx = self.cx(by.caller, by.trace, by.trace_id);
        let request_id = cx.call.request_id.clone();
        let mut reply = match self.begin(&cx, function, head, body).await {
            Ok(reply) => reply,
            Err(error) => refused(&error, request_id.as_str()),
        };
        if let Ok(value) = HeaderValue::from_str(request_id.as_str()) {
            reply.response.headers_mut().insert("x-amzn-requestid", value);
        }
        reply
    }

    async fn begin(
        &self,
        cx: &Cx<Lambda>,
        function: &str,
        head: &http::request::Parts,
        body: Bytes,
    ) -> Result<Reply, InvokeError> {
        let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
        let query = head.uri.query().unwrap_or_default();
        let qualifier = engine::gateway::decode_query(query)
            .into_iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("qualifier"))
            .map(|(_, value)| value.into_owned());
        let client_context = text("x-amz-client-context").map(lambda::client_context).transpose()?;
        let function = engine::gateway::decode_path(function);
        let request = Request {
            function: &function,
            qualifier: qualifier.as_deref(),
            payload: Some(body),
            client_context,
        };
        if text("x-amz-invocation-type") == Some("DryRun") {
            lambda::dry_run(cx, request.function, request.qualifier)?;
            let mut response = http::Response::new(Body::empty());
            *response.status_mut() = StatusCode::NO_CONTENT;
            return Ok(Reply::new(response, LABEL));
        }
        let mut streamed = lambda::stream(cx, request).await?;
        // The status is known once the function answers, but it is 200 whatever the function does.
        streamed.begun(cx).await;
        let version = HeaderValue::from_str(&streamed.version);
        let wants_log = text("x-amz-log-type") == Some("Tail");
        let mut response =
            http::Response::new(Body::Stream(Box::pin(Events { streamed, wants_log, ended: false })));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE));
        if let Ok(version) = version {
            headers.insert("x-amz-executed-version", version);
        }
        Ok(Reply::new(response, LABEL))
    }
}

const LABEL: &str = "lambda.InvokeWithResponseStream";

/// Who asks, and what the request belongs to.
pub(crate) struct By {
    pub(crate) caller: Caller,
    pub(crate) trace: Trace,
    pub(crate) trace_id: Arc<str>,
}

/// The function in the path of the operation that streams.
pub(crate) fn streamed_function<'a>(method: &http::Method, path: &'a str) -> Option<&'a str> {
    let function = path.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)?;
    (method == http::Method::POST && !function.contains('/')).then_some(function)
}

fn refused(error: &InvokeError, request_id: &str) -> Reply {
    let service = &wire::lambda::SERVICE;
    let response = match error.fault() {
        Ok(fault) => {
            wire::protocol::encode_fault(wire::schema::Protocol::RestJson, service, fault, request_id)
        }
        Err(internal) => {
            wire::log_internal(service.name, "InvokeWithResponseStream", internal);
            let refusal =
                Refusal::new("ServiceException", 500, "An error occurred; its cause is in the log.");
            wire::protocol::refuse(wire::schema::Protocol::RestJson, Some(service), &refusal, request_id)
        }
    };
    Reply::new(response.map(Body::from), LABEL)
}

/// A streamed answer as it is.
struct Plain {
    first: Bytes,
    rest: Box<Streamed>,
}

impl HttpBody for Plain {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if !self.first.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut self.first)))));
        }
        match std::task::ready!(self.rest.poll_piece(context)) {
            Some(piece) => Poll::Ready(Some(Ok(Frame::data(piece)))),
            // Nothing but a broken connection tells a client that this is not the end.
            None if self.rest.ended().is_some_and(|ended| !ended.finished.outcome.is_answer()) => {
                Poll::Ready(Some(Err("the function failed after it had begun to answer".into())))
            }
            None => Poll::Ready(None),
        }
    }
}

/// A streamed answer as an event stream.
struct Events {
    streamed: Streamed,
    wants_log: bool,
    ended: bool,
}

impl HttpBody for Events {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let message = match std::task::ready!(self.streamed.poll_piece(context)) {
            Some(piece) => Message::event("PayloadChunk", Some("application/octet-stream"), piece),
            None => {
                self.ended = true;
                Message::event("InvokeComplete", Some("application/json"), self.complete())
            }
        };
        let encoded = message.encode().map(Frame::data).map_err(BoxError::from);
        Poll::Ready(Some(encoded))
    }
}

impl Events {
    fn complete(&self) -> Bytes {
        let mut event = serde_json::Map::new();
        if let Some(ended) = self.streamed.ended() {
            if let Some(kind) = ended.finished.function_error() {
                event.insert("ErrorCode".to_owned(), kind.into());
                let details = String::from_utf8_lossy(&ended.finished.payload()).into_owned();
                event.insert("ErrorDetails".to_owned(), details.into());
            }
            if self.wants_log {
                event.insert("LogResult".to_owned(), ended.log_tail().into());
            }
        }
        Bytes::from(serde_json::Value::Object(event).to_string())
    }
}

impl FunctionUrlDoor for OperationsDoor {
    fn serve<'a>(&'a self, call: GatewayCall) -> LocalFuture<'a, Reply> {
        Box::pin(async move {
            let Some(functions) = self.functions() else {
                return Reply::new(reply::message(StatusCode::NOT_FOUND, "Not Found"), "refused");
            };
            match self.signer(&call.head, &call.body) {
                Ok(signer) => functions.url(call, signer).await,
                Err(refusal) => {
                    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::FORBIDDEN);
                    let mut response = reply::json(status, &json!({ "message": refusal.message }));
                    if let Ok(code) = HeaderValue::from_str(&refusal.code) {
                        response.headers_mut().insert("x-amzn-errortype", code);
                    }
                    Reply::new(response, "url refused")
                }
            }
        })
    }
}

impl OperationsDoor {
    /// Who signed a request to a URL; nobody where it is not signed. A signature that does not hold is refused.
    fn signer(&self, head: &http::request::Parts, body: &Bytes) -> Result<Option<Signer>, Refusal> {
        if !head.headers.contains_key(header::AUTHORIZATION)
            && !head.uri.query().is_some_and(|query| query.contains("X-Amz-Signature="))
        {
            return Ok(None);
        }
        let (caller, service) = self.caller(head, body)?;
        let signer = Signer { account: caller.account, access_key_id: caller.access_key_id.to_string() };
        Ok(Some(signer).filter(|_| service == "lambda"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_streaming_operation_is_known_by_its_path() {
        let post = http::Method::POST;
        let path = "/2021-11-15/functions/my-fn/response-streaming-invocations";
        assert_eq!(streamed_function(&post, path), Some("my-fn"));
        assert_eq!(streamed_function(&http::Method::GET, path), None);
        assert_eq!(
            streamed_function(&post, "/2021-11-15/functions/a/b/response-streaming-invocations"),
            None
        );
        assert_eq!(streamed_function(&post, "/2015-03-31/functions/my-fn/invocations"), None);
    }
}
