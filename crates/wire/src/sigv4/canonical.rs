//! The one form of a request that both sides sign.

use super::{Authorization, Placement, Request};
use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::fmt::Write as _;

/// All that SigV4 encodes in a query: everything but letters, digits and `-_.~`.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// In a path the slashes stay.
const PATH: &AsciiSet = &QUERY.remove(b'/');

/// The canonical request: method, path, query, signed headers and the payload's hash, each on lines of its own.
pub(super) fn request(auth: &Authorization<'_>, request: &Request<'_>, payload_hash: &str) -> String {
    let mut out = String::with_capacity(512);
    out.push_str(request.method);
    out.push('\n');
    path(&mut out, request.path, auth.service() == "s3");
    out.push('\n');
    query(&mut out, request.query, auth.placement);
    out.push('\n');
    for name in auth.signed_headers.split(';') {
        header(&mut out, name, request);
    }
    out.push('\n');
    out.push_str(&auth.signed_headers);
    out.push('\n');
    out.push_str(payload_hash);
    out
}

/// S3 signs the path as its keys are: decoded once, encoded once. Every other service signs the path that was sent,
/// without its dots and doubled slashes, encoded once more.
fn path(out: &mut String, path: &str, s3: bool) {
    let path = if path.is_empty() { "/" } else { path };
    if s3 {
        let decoded: Vec<u8> = percent_decode_str(path).collect();
        out.extend(percent_encoding::percent_encode(&decoded, PATH));
        return;
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(kept.pop()),
            _ => kept.push(segment),
        }
    }
    for segment in &kept {
        out.push('/');
        out.extend(utf8_percent_encode(segment, PATH));
    }
    if kept.is_empty() || path.ends_with('/') {
        out.push('/');
    }
}

/// Name and value pairs in one encoding, sorted, without the signature itself.
fn query(out: &mut String, query: &str, placement: Placement) {
    let again = |text: &str| {
        let decoded: Vec<u8> = percent_decode_str(text).collect();
        percent_encoding::percent_encode(&decoded, QUERY).to_string()
    };
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(name, _)| placement == Placement::Header || *name != "X-Amz-Signature")
        .map(|(name, value)| (again(name), again(value)))
        .collect();
    pairs.sort_unstable();
    for (index, (name, value)) in pairs.iter().enumerate() {
        let separator = if index == 0 { "" } else { "&" };
        let _ = write!(out, "{separator}{name}={value}");
    }
}

/// `name:value` and a line feed. Values of one name are joined by commas; runs of blanks count as one.
fn header(out: &mut String, name: &str, request: &Request<'_>) {
    out.push_str(name);
    out.push(':');
    let mut first = true;
    for value in values(request.headers, name).chain(host(name, request)) {
        if !first {
            out.push(',');
        }
        first = false;
        let mut words = value.split([' ', '\t']).filter(|word| !word.is_empty());
        if let Some(word) = words.next() {
            out.push_str(word);
        }
        for word in words {
            out.push(' ');
            out.push_str(word);
        }
    }
    out.push('\n');
}

fn values<'a>(headers: &'a HeaderMap, name: &str) -> impl Iterator<Item = std::borrow::Cow<'a, str>> {
    let all = http::HeaderName::from_bytes(name.as_bytes()).ok().map(|name| headers.get_all(name));
    all.into_iter().flatten().map(|value| String::from_utf8_lossy(value.as_bytes()))
}

/// A request in absolute form or by HTTP/2 names its host in the target and has no header of that name.
fn host<'a>(name: &str, request: &Request<'a>) -> Option<std::borrow::Cow<'a, str>> {
    (name == "host" && !request.headers.contains_key("host")).then_some(request.authority?.into())
}
