//! The way in: who calls, what the body is, and the reply made whole.
//!
//! s3s is handed requests without their signature: it knows operations, and this module knows callers. So the same rules hold
//! for signatures here as for every other service, checked or not.

use crate::arrival::Arrival;
use crate::body::{Broken, Incoming};
use crate::faults::{Fault, finish};
use crate::room::S3;
use base::{AccountId, Region, RequestId};
use bytes::Bytes;
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderValue, Method, Uri, header};
use s3s::{Body, S3Error, S3ErrorCode};
use std::time::Duration;
use wire::sigv4::{Authorization, FaultStyle, Request, SignatureFault, verify_head};

/// A reply, and what it is a reply to.
#[derive(Debug)]
pub struct Answer {
    /// The reply.
    pub response: http::Response<Body>,
    /// The operation, if the request was understood.
    pub operation: Option<&'static str>,
}

impl S3 {
    /// Answers a request. It never fails: a failure is a reply.
    pub async fn serve<B>(&self, head: Parts, body: B) -> Answer
    where
        B: hyper::body::Body<Data = Bytes> + Send + Unpin + 'static,
    {
        let is_head = head.method == Method::HEAD;
        let request_id = RequestId::new(&self.inner.rng).as_str().replace('-', "").to_uppercase();
        let request_id = request_id.get(..16).unwrap_or(&request_id);
        let arrival = match self.caller(&head) {
            Ok((account, region)) => Arrival::new(account, region),
            Err(fault) => return Answer { response: reply(fault, is_head, request_id), operation: None },
        };
        let response = match self.prepare(head, body, &arrival) {
            Ok(request) => self.service.call(request).await,
            Err(fault) => return Answer { response: reply(fault, is_head, request_id), operation: None },
        };
        let operation = arrival.operation.get().copied();
        // What was wrong with the body is told as it is, however the operation that read it took it.
        let response = match (response, arrival.broken.get()) {
            (Ok(response), None) => finish(response, is_head, request_id),
            (Ok(response), Some(_)) if response.status().is_success() => {
                finish(response, is_head, request_id)
            }
            (_, Some(broken)) => reply(fault_of(*broken), is_head, request_id),
            (Err(_), None) => reply(Fault::new(S3ErrorCode::InternalError), is_head, request_id),
        };
        Answer { response, operation }
    }

    /// Who calls, and the region that was signed for.
    fn caller(&self, head: &Parts) -> Result<(AccountId, Region), Fault> {
        let inner = &self.inner;
        let fault = |fault: SignatureFault| {
            let style = FaultStyle::S3;
            Fault::custom(fault.code(style), fault.status(style), fault.message(style).into_owned())
        };
        let query = head.uri.query().unwrap_or_default();
        if let Some(key) = version_2(head, query) {
            return self.caller_by_version_2(key, query);
        }
        let authorization = match Authorization::read(query, &head.headers) {
            Ok(authorization) => authorization,
            Err(SignatureFault::MissingToken) if inner.credentials.is_none() => {
                return Ok((AccountId::local(), inner.regions.first().copied().unwrap_or(Region::DEFAULT)));
            }
            Err(error) => return Err(fault(error)),
        };
        let key = authorization.access_key();
        let mut account = AccountId::of_access_key(key);
        match &inner.credentials {
            Some(credentials) => {
                let request = Request::new(head, &[]);
                let credential = verify_head(&authorization, &request, credentials, inner.clock.now());
                account = credential.map_err(fault)?.account.clone();
            }
            None => self.check_age(query)?,
        }
        let name = authorization.region();
        let hosted = inner.regions.iter().find(|region| region.as_str() == name);
        let region = hosted.copied().ok_or_else(|| {
            let hosted: Vec<&str> = inner.regions.iter().map(|region| region.as_str()).collect();
            let message = format!(
                "The region {name} is not hosted here; hosted are: {}. Start the server with --region {name} to add it.",
                hosted.join(", ")
            );
            Fault::custom("AuthorizationHeaderMalformed", 400, message)
        })?;
        Ok((account, region))
    }

    /// Version 2 of the signature: no region of today takes it, but boto3 still presigns with it where it is told nothing else.
    fn caller_by_version_2(&self, key: &str, query: &str) -> Result<(AccountId, Region), Fault> {
        let inner = &self.inner;
        if inner.credentials.is_some() {
            let message = "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.";
            return Err(Fault::with(S3ErrorCode::InvalidRequest, message));
        }
        let expires = query.split('&').find_map(|pair| pair.strip_prefix("Expires=")?.parse::<i64>().ok());
        if expires.is_some_and(|at| inner.clock.now().as_secs() > at) {
            return Err(Fault::with(S3ErrorCode::AccessDenied, "Request has expired"));
        }
        let account = AccountId::of_access_key(key);
        Ok((account, inner.regions.first().copied().unwrap_or(Region::DEFAULT)))
    }

    /// A presigned request may not be older than it allows itself, even where nobody checks its signature.
    fn check_age(&self, query: &str) -> Result<(), Fault> {
        let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let Some(seconds) = value("X-Amz-Expires") else { return Ok(()) };
        let wrong = |message: &'static str| Fault::custom("AuthorizationQueryParametersError", 400, message);
        let seconds: i64 = seconds.parse().map_err(|_| wrong("X-Amz-Expires should be a number"))?;
        let seconds = u64::try_from(seconds).map_err(|_| wrong("X-Amz-Expires must be non-negative"))?;
        if seconds > 604_800 {
            return Err(wrong(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
            ));
        }
        let signed = value("X-Amz-Date").and_then(wire::time::parse_compact);
        if signed.is_some_and(|at| self.inner.clock.now() > at + Duration::from_secs(seconds)) {
            return Err(Fault::with(S3ErrorCode::AccessDenied, "Request has expired"));
        }
        Ok(())
    }

    /// The request as s3s wants it: without its signature, and with its body out of its frames.
    fn prepare<B>(&self, mut head: Parts, body: B, arrival: &Arrival) -> Result<http::Request<Body>, Fault>
    where
        B: hyper::body::Body<Data = Bytes> + Send + Unpin + 'static,
    {
        head.uri = unsigned(&head.uri).ok_or_else(|| Fault::new(S3ErrorCode::InvalidURI))?;
        let headers = &mut head.headers;
        headers.remove(header::AUTHORIZATION);
        let broken = arrival.broken.clone();
        let mut incoming = Incoming::new(body, self.inner.clock.clone(), broken, arrival.trailers.clone());
        let hash = headers.remove("x-amz-content-sha256");
        let hash = hash.as_ref().and_then(|value| value.to_str().ok()).unwrap_or_default();
        if hash.starts_with("STREAMING-") {
            let length = headers.remove("x-amz-decoded-content-length");
            let length = length.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
            let length = length.ok_or_else(|| Fault::new(S3ErrorCode::MissingContentLength))?;
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
            headers.remove(header::TRANSFER_ENCODING);
            incoming = incoming.chunked(Some(length));
            without_aws_chunked(headers);
        } else if hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            incoming = incoming.hashed(hash.to_owned());
        }
        let is_bare = !headers.contains_key(header::CONTENT_LENGTH);
        if is_bare && headers.contains_key(header::TRANSFER_ENCODING) {
            return Err(Fault::custom(
                "MissingContentLength",
                411,
                "You must provide the Content-Length HTTP header.",
            ));
        }
        head.extensions.insert(arrival.clone());
        Ok(http::Request::from_parts(head, Body::http_body_unsync(incoming)))
    }
}

/// The access key of a request that is signed by version 2.
fn version_2<'a>(head: &'a Parts, query: &'a str) -> Option<&'a str> {
    let header = head.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let in_header = header.and_then(|value| value.strip_prefix("AWS ")?.split(':').next());
    in_header.or_else(|| query.split('&').find_map(|pair| pair.strip_prefix("AWSAccessKeyId=")))
}

/// The target without the members of its query that belong to its signature.
fn unsigned(uri: &Uri) -> Option<Uri> {
    let Some(query) = uri.query() else { return Some(uri.clone()) };
    let is_version_2 = query.split('&').any(|pair| pair.starts_with("AWSAccessKeyId="));
    let signs = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default();
        matches!(
            name,
            "X-Amz-Algorithm"
                | "X-Amz-Credential"
                | "X-Amz-Date"
                | "X-Amz-Expires"
                | "X-Amz-SignedHeaders"
                | "X-Amz-Signature"
                | "X-Amz-Security-Token"
                | "AWSAccessKeyId"
                | "Signature"
        ) || (is_version_2 && matches!(name, "Expires" | "x-amz-security-token"))
    };
    let kept: Vec<&str> = query.split('&').filter(|pair| !signs(pair)).collect();
    let path = uri.path();
    let target = if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(target.parse::<PathAndQuery>().ok()?);
    Uri::from_parts(parts).ok()
}

/// Takes `aws-chunked` out of the encodings: it is how the body travels, not what it is.
fn without_aws_chunked(headers: &mut http::HeaderMap) {
    let Some(value) = headers.remove(header::CONTENT_ENCODING) else { return };
    let left =
        value.to_str().unwrap_or_default().split(',').map(str::trim).filter(|one| *one != "aws-chunked");
    let left = left.collect::<Vec<_>>().join(",");
    if let Some(value) = HeaderValue::try_from(left).ok().filter(|value| !value.is_empty()) {
        headers.insert(header::CONTENT_ENCODING, value);
    }
}

fn fault_of(broken: Broken) -> Fault {
    Fault::new(match broken {
        Broken::Incomplete | Broken::Malformed => S3ErrorCode::IncompleteBody,
        Broken::Changed => {
            let message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
            return Fault::custom("XAmzContentSHA256Mismatch", 400, message);
        }
        Broken::TimedOut => S3ErrorCode::RequestTimeout,
    })
}

fn reply(fault: Fault, is_head: bool, request_id: &str) -> http::Response<Body> {
    let response = S3Error::from(fault).to_http_response().unwrap_or_else(|_| {
        let mut response = http::Response::new(Body::empty());
        *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
        response
    });
    finish(response, is_head, request_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_taken_out_of_a_query() {
        for (uri, expected) in [
            ("/b/k?X-Amz-Signature=1&X-Amz-Date=2", "/b/k"),
            ("/b/k?versionId=1&X-Amz-Signature=1&x-id=GetObject", "/b/k?versionId=1&x-id=GetObject"),
            ("/b/k?AWSAccessKeyId=k&Signature=s&Expires=1", "/b/k"),
            ("/b?policy", "/b?policy"),
            ("/b", "/b"),
        ] {
            assert_eq!(unsigned(&uri.parse().unwrap()).unwrap().to_string(), expected);
        }
    }
}
