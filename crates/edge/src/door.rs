//! What lies behind the front door: the handlers that the app hands in.

use crate::{Body, TraceId};
use base::{Region, Trace};
use bytes::Bytes;
use engine::gateway::{GatewayAnswer, GatewayCall};
use hyper::body::Incoming;
use std::borrow::Cow;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

/// A future that stays on the worker that made it.
pub type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Runs on a worker's own thread, inside its runtime, where tasks can be spawned that stay on it, with the worker's number.
pub type WorkerHook = Arc<dyn Fn(usize) -> LocalFuture<'static, ()> + Send + Sync>;

/// Everything that requests can be handed to.
#[derive(Clone)]
pub struct Doors {
    /// HTTP APIs and REST APIs, in the order in which they are asked whether an API is theirs.
    pub execute_api: Vec<Arc<dyn ExecuteApiDoor>>,
    /// Every AWS operation.
    pub operations: Arc<dyn Door>,
    /// The URLs of functions.
    pub function_urls: Option<Arc<dyn FunctionUrlDoor>>,
    /// Where the functions of custom resources put their answers.
    pub responses: Option<Arc<dyn Door>>,
    /// S3, which answers what is signed for it and what nothing else claims.
    pub objects: Option<Arc<dyn Door>>,
    /// Pages of Whimbrel's own, in the order in which they are asked whether a path is theirs.
    pub pages: Vec<Arc<dyn Pages>>,
    /// The operations that each service serves, as `GET /_whimbrel/health` lists them.
    pub served: serde_json::Value,
    /// Runs on every worker before it accepts its first connection.
    pub on_start: Option<WorkerHook>,
    /// Runs on every worker after its last connection has closed.
    pub on_stop: Option<WorkerHook>,
}

/// A request whose head has been read and whose body has not.
#[derive(Debug)]
pub struct Arrived {
    /// The method, target and headers.
    pub head: http::request::Parts,
    /// The body, still on its way.
    pub body: Incoming,
    /// Who sent it.
    pub peer: SocketAddr,
    /// Where this request's time goes.
    pub trace: Trace,
    /// The trace that this request belongs to.
    pub trace_id: TraceId,
}

/// A reply, and what to call it in the latency record.
#[derive(Debug)]
pub struct Reply {
    /// The reply.
    pub response: http::Response<Body>,
    /// The operation or route, such as `dynamodb.PutItem` or `a1b2c3 GET /items/{id}`.
    pub label: Cow<'static, str>,
}

impl Reply {
    /// A reply under a label.
    pub fn new(response: http::Response<Body>, label: impl Into<Cow<'static, str>>) -> Self {
        Self { response, label: label.into() }
    }
}

/// A handler of requests that reads the body itself.
pub trait Door: Send + Sync {
    /// Answers the request. It never fails: a failure is a reply.
    fn serve<'a>(&'a self, arrived: Arrived) -> LocalFuture<'a, Reply>;
}

/// A page of Whimbrel's own.
#[derive(Clone, Debug)]
pub struct Page {
    /// The status.
    pub status: http::StatusCode,
    /// The content type.
    pub kind: &'static str,
    /// What is on it.
    pub content: Bytes,
}

/// Pages of Whimbrel's own that are read with GET, and by everyone: nobody signs for them.
pub trait Pages: Send + Sync {
    /// The page at a path below `/_whimbrel/`; `None` where that is no page of these.
    fn get<'a>(&'a self, path: &'a str) -> LocalFuture<'a, Option<Page>>;
}

/// The URLs of functions; a call's API is the URL's id.
pub trait FunctionUrlDoor: Send + Sync {
    /// Answers the request. It never fails: a failure is a reply.
    fn serve<'a>(&'a self, call: GatewayCall) -> LocalFuture<'a, Reply>;
}

/// A kind of API: HTTP APIs, REST APIs.
pub trait ExecuteApiDoor: Send + Sync {
    /// Whether the API is one of its own.
    fn has(&self, api_id: &str, region: Option<Region>) -> bool;
    /// Answers the request. It never fails: a failure is a reply.
    fn execute<'a>(&'a self, call: GatewayCall) -> LocalFuture<'a, GatewayAnswer>;
}
