//! Function URLs: from a request to the function and back, whole or piece by piece.
//!
//! A URL's id leads to its function by an index in memory, filled from the store when the first URL of a region is asked
//! for and kept by every change after that. Events have the form of payload format 2.0. Resource policies are kept and
//! not enforced, as everywhere here; a URL of type `AWS_IAM` wants a signed request.

use crate::invocation::{self, Request, Streamed};
use crate::name::FunctionName;
use crate::records::{FunctionRecord, UrlCors, UrlRecord};
use crate::room::Lambda;
use base::limits::LAMBDA_PAYLOAD_BYTES;
use base::{AccountId, Region};
use bytes::{Bytes, BytesMut};
use engine::gateway::{
    Cors, GatewayCall, ProxyReply, ProxyRequest, StreamHead, decode_path, read_stream_head, read_url_reply,
    write_v2_event,
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use std::collections::HashMap;
use std::sync::Arc;
use wire::lambda::InvokeError;
use wire::{Cx, Internal};

/// A streamed answer of this type begins with its status and headers.
const INTEGRATION: &str = "application/vnd.awslambda.http-integration-response";

/// A URL, and where it leads.
#[derive(Debug)]
pub struct Url {
    name: FunctionName,
    record: UrlRecord,
    cors: Option<Cors>,
}

impl Url {
    /// The account of the function that it leads to.
    pub fn owner(&self) -> &AccountId {
        &self.name.account
    }
}

/// What a URL answers.
pub struct UrlAnswer {
    /// Status and headers.
    pub head: http::response::Parts,
    /// The body.
    pub body: UrlBody,
    /// What to call it in the latency record.
    pub label: String,
}

/// The body of a URL's answer.
pub enum UrlBody {
    /// All of it.
    Whole(Bytes),
    /// Its beginning, and what comes while the function still runs.
    Streamed(Bytes, Box<Streamed>),
}

/// Who signed a request to a URL, where somebody did.
#[derive(Clone, Debug)]
pub struct Signer {
    /// The signer's account.
    pub account: AccountId,
    /// The access key.
    pub access_key_id: String,
}

impl Lambda {
    /// The URL with this id, if it is there.
    pub fn url(&self, region: Region, id: &str) -> Result<Option<Arc<Url>>, Internal> {
        if let Some(known) = self.urls.read().get(&region) {
            return Ok(known.get(id).cloned());
        }
        // Filled under the lock: a change that is shown meanwhile waits for it, and is shown in it.
        let mut all = self.urls.write();
        let mut known = HashMap::new();
        for entry in self.shard(region)?.prefix(FunctionRecord::PREFIX) {
            let (key, value) = entry.map_err(Internal::new)?;
            let record: FunctionRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
            let Some(account) = FunctionRecord::account(&key) else { continue };
            let name = FunctionName { region, account, name: record.name.clone(), qualifier: None };
            known.extend(places(&name, &record));
        }
        let found = known.get(id).cloned();
        all.insert(region, known);
        Ok(found)
    }

    /// Has the index say what a function's record says now; nothing where it is gone.
    pub(crate) fn show_urls(&self, name: &FunctionName, record: Option<&FunctionRecord>) {
        let mut all = self.urls.write();
        let Some(known) = all.get_mut(&name.region) else { return };
        known.retain(|_, place| place.name.account != name.account || place.name.name != name.name);
        if let Some(record) = record {
            known.extend(places(name, record));
        }
    }
}

fn places(name: &FunctionName, record: &FunctionRecord) -> Vec<(String, Arc<Url>)> {
    let place = |(alias, url): (&String, &UrlRecord)| {
        let qualifier = Some(alias.clone()).filter(|alias| !alias.is_empty());
        let name = FunctionName { qualifier, ..name.clone() };
        let cors = url.cors.as_ref().map(compile);
        (url.id.clone(), Arc::new(Url { name, record: url.clone(), cors }))
    };
    record.urls.iter().map(place).collect()
}

fn compile(cors: &UrlCors) -> Cors {
    let list = |list: &Option<Vec<String>>| list.clone().unwrap_or_default();
    Cors::new(&engine::gateway::CorsRules {
        allow_origins: list(&cors.allow_origins),
        allow_methods: list(&cors.allow_methods),
        allow_headers: list(&cors.allow_headers),
        expose_headers: list(&cors.expose_headers),
        max_age: cors.max_age,
        allow_credentials: cors.allow_credentials == Some(true),
    })
}

/// Answers a request to a URL. `cx` is of the account that owns it.
pub async fn answer_url(cx: &Cx<Lambda>, url: &Url, call: GatewayCall, signer: Option<Signer>) -> UrlAnswer {
    let label = format!("url {}", url.name.name);
    let preflight = Cors::is_preflight(&call.head.method, &call.head.headers);
    if let Some(cors) = url.cors.as_ref().filter(|_| preflight) {
        let (head, body) = cors.preflight(&call.head.headers).into_parts();
        return UrlAnswer { head, body: UrlBody::Whole(body), label };
    }
    let mut answer = if url.record.auth_type == "AWS_IAM" && signer.is_none() {
        plain(StatusCode::FORBIDDEN, "{\"Message\":\"Forbidden\"}", &label)
    } else if call.body.len() > LAMBDA_PAYLOAD_BYTES {
        plain(StatusCode::PAYLOAD_TOO_LARGE, "{\"Message\":\"Request Entity Too Large\"}", &label)
    } else {
        match invoke(cx, url, &call, signer.as_ref()).await {
            Ok((head, body)) => UrlAnswer { head, body, label },
            Err(error) => failed(&error, &label),
        }
    };
    let headers = &mut answer.head.headers;
    if let Some(cors) = &url.cors {
        cors.apply(&call.head.headers, headers);
    }
    for (name, value) in
        [("x-amzn-requestid", cx.call.request_id.as_str()), ("x-amzn-trace-id", &call.trace_id)]
    {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    answer
}

/// Why there is no answer of the function's.
enum Failure {
    Refused(InvokeError),
    /// It failed, or what it answered is no answer.
    Function,
}

impl From<InvokeError> for Failure {
    fn from(error: InvokeError) -> Self {
        Self::Refused(error)
    }
}

async fn invoke(
    cx: &Cx<Lambda>,
    url: &Url,
    call: &GatewayCall,
    signer: Option<&Signer>,
) -> Result<(http::response::Parts, UrlBody), Failure> {
    let name = url.name.qualified_arn();
    let payload =
        Some(Bytes::from(event(url, call, signer.filter(|_| url.record.auth_type == "AWS_IAM"), cx)));
    let request = Request { function: &name, qualifier: None, payload, client_context: None };
    if url.record.invoke_mode == "RESPONSE_STREAM" {
        return streamed(cx, request).await;
    }
    let began = cx.core.clock.monotonic();
    let ended = invocation::begin(cx, request, None).await?.end.await;
    let spent = cx.core.clock.monotonic().saturating_sub(began);
    cx.call.trace.add(base::LatencySource::Compute, spent);
    if !ended.finished.outcome.is_answer() {
        return Err(Failure::Function);
    }
    let ProxyReply { status, headers, body } =
        read_url_reply(&ended.finished.payload()).map_err(|_| Failure::Function)?;
    Ok((parts(status, headers), UrlBody::Whole(body)))
}

/// Answers as soon as the head of the answer is there.
async fn streamed(
    cx: &Cx<Lambda>,
    request: Request<'_>,
) -> Result<(http::response::Parts, UrlBody), Failure> {
    let mut streamed = invocation::stream(cx, request).await?;
    let content_type = streamed.begun(cx).await.ok_or(Failure::Function)?;
    if content_type.as_deref() != Some(INTEGRATION) {
        let mut headers = HeaderMap::new();
        let kind = content_type.as_deref().unwrap_or("application/octet-stream");
        let kind = HeaderValue::from_str(kind).map_err(|_| Failure::Function)?;
        headers.insert(header::CONTENT_TYPE, kind);
        return Ok((parts(StatusCode::OK, headers), UrlBody::Streamed(Bytes::new(), Box::new(streamed))));
    }
    let mut so_far = BytesMut::new();
    loop {
        match read_stream_head(&so_far) {
            Err(_) => return Err(Failure::Function),
            Ok(Some(StreamHead { status, headers, length })) => {
                let rest = so_far.freeze().slice(length..);
                return Ok((parts(status, headers), UrlBody::Streamed(rest, Box::new(streamed))));
            }
            Ok(None) => {}
        }
        match std::future::poll_fn(|context| streamed.poll_piece(context)).await {
            Some(piece) => so_far.extend_from_slice(&piece),
            None => return Err(Failure::Function),
        }
    }
}

/// The event, in payload format 2.0.
fn event(url: &Url, call: &GatewayCall, signer: Option<&Signer>, cx: &Cx<Lambda>) -> Vec<u8> {
    let path = decode_path(&call.path);
    let authorizer = signer.map(|signer| {
        let account = signer.account.as_str();
        serde_json::json!({ "iam": {
            "accessKey": signer.access_key_id, "accountId": account, "callerId": account, "cognitoIdentity": null,
            "principalOrgId": null, "userArn": format!("arn:{}:iam::{account}:root", url.name.region.partition()),
            "userId": account,
        } })
        .to_string()
    });
    write_v2_event(&ProxyRequest {
        method: call.head.method.as_str(),
        path: &path,
        context_path: &path,
        query: call.head.uri.query().unwrap_or_default(),
        headers: &call.head.headers,
        body: &call.body,
        binary: None,
        protocol: if call.head.version == http::Version::HTTP_10 { "HTTP/1.0" } else { "HTTP/1.1" },
        source_ip: call.peer.ip(),
        port: call.port,
        trace_id: &call.trace_id,
        account_id: signer.map_or("anonymous", |signer| signer.account.as_str()),
        api_id: &url.record.id,
        domain_name: &call.domain_name,
        stage: "$default",
        request_id: cx.call.request_id.as_str(),
        extended_request_id: cx.call.request_id.as_str(),
        route_key: "$default",
        resource: "$default",
        resource_id: "",
        deployment_id: "",
        time: call.time,
        path_parameters: &[],
        stage_variables: None,
        authorizer: authorizer.as_deref(),
    })
}

fn parts(status: StatusCode, headers: HeaderMap) -> http::response::Parts {
    let (mut head, ()) = http::Response::new(()).into_parts();
    (head.status, head.headers) = (status, headers);
    head
}

fn plain(status: StatusCode, text: &'static str, label: &str) -> UrlAnswer {
    let mut head = parts(status, HeaderMap::new());
    head.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    UrlAnswer { head, body: UrlBody::Whole(Bytes::from_static(text.as_bytes())), label: label.to_owned() }
}

fn failed(failure: &Failure, label: &str) -> UrlAnswer {
    match failure {
        Failure::Refused(InvokeError::TooManyRequestsException(_)) => plain(
            StatusCode::TOO_MANY_REQUESTS,
            "{\"Reason\":\"ConcurrentInvocationLimitExceeded\",\"Type\":\"User\",\"message\":\"Rate Exceeded.\"}",
            label,
        ),
        _ => plain(StatusCode::BAD_GATEWAY, "Internal Server Error", label),
    }
}
