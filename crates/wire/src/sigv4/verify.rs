//! Whether a signature is the one that the access key's secret gives.

use super::{ALGORITHM, Authorization, Credential, Credentials, Placement, SignatureFault, canonical};
use crate::time;
use base::Timestamp;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use sha2::{Digest as _, Sha256};
use std::time::Duration;

/// How far a signature's time may be from ours; S3 allows three times as much.
const SKEW_MINUTES: u64 = 5;
const SKEW_MINUTES_S3: u64 = 15;

/// How long a presigned request holds that does not say so, and the most that it may say.
const PRESIGNED_SECONDS: u64 = 900;
const PRESIGNED_SECONDS_MAX: u64 = 604_800;

/// The parts of a request that a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// `GET`, `POST`, ...
    pub method: &'a str,
    /// The path as it was sent, still encoded.
    pub path: &'a str,
    /// The query as it was sent, without its `?`; may be empty.
    pub query: &'a str,
    /// Every header.
    pub headers: &'a HeaderMap,
    /// The host, where the request names it outside of its headers.
    pub authority: Option<&'a str>,
    /// The whole body.
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// The parts of `head` and `body` that a signature covers.
    pub fn new(head: &'a http::request::Parts, body: &'a [u8]) -> Self {
        Self {
            method: head.method.as_str(),
            path: head.uri.path(),
            query: head.uri.query().unwrap_or_default(),
            headers: &head.headers,
            authority: head.uri.authority().map(http::uri::Authority::as_str),
            body,
        }
    }
}

/// Whose request this is, if its signature holds at `now`.
pub fn verify<'c>(
    auth: &Authorization<'_>,
    request: &Request<'_>,
    credentials: &'c Credentials,
    now: Timestamp,
) -> Result<&'c Credential, SignatureFault> {
    check(auth, request, credentials, now, payload_hash(auth, request)?)
}

/// The same for S3 before the body has come: `x-amz-content-sha256` is taken at its word, and the caller compares it with
/// the body as it passes.
pub fn verify_head<'c>(
    auth: &Authorization<'_>,
    request: &Request<'_>,
    credentials: &'c Credentials,
    now: Timestamp,
) -> Result<&'c Credential, SignatureFault> {
    let said = request.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    let payload = match said {
        Some(said) => said.to_owned(),
        None => payload_hash(auth, request)?,
    };
    check(auth, request, credentials, now, payload)
}

fn check<'c>(
    auth: &Authorization<'_>,
    request: &Request<'_>,
    credentials: &'c Credentials,
    now: Timestamp,
    payload: String,
) -> Result<&'c Credential, SignatureFault> {
    let credential = credentials.get(auth.access_key()).ok_or(SignatureFault::UnknownKey)?;
    if credential.token.as_deref() != auth.token.as_deref() {
        return Err(SignatureFault::UnknownKey);
    }
    auth.expect_terminator()?;
    let signed_at = signed_at(auth)?;
    fresh(auth, signed_at, now)?;
    let canonical = canonical::request(auth, request, &payload);
    let to_sign = string_to_sign(auth, signed_at, &canonical);
    let expected = signature(&credential.secret, auth, &to_sign);
    if same(expected.as_bytes(), auth.signature.as_bytes()) {
        return Ok(credential);
    }
    Err(SignatureFault::Mismatch { canonical, to_sign })
}

/// The `Authorization` header of `request`, which must already carry its `x-amz-date`: what a client sends.
pub fn sign(
    request: &Request<'_>,
    access_key: &str,
    credential: &Credential,
    region: &str,
    service: &str,
) -> Result<String, SignatureFault> {
    let date = request.headers.get("x-amz-date").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut names: Vec<&str> = request.headers.keys().map(http::HeaderName::as_str).collect();
    if request.authority.is_some() && !names.contains(&"host") {
        names.push("host");
    }
    names.retain(|name| !matches!(*name, "authorization" | "user-agent" | "connection" | "content-length"));
    names.sort_unstable();
    let names = names.join(";");
    let day = date.split('T').next().unwrap_or_default();
    let head = format!("{ALGORITHM} Credential={access_key}/{day}/{region}/{service}/{}", super::TERMINATOR);
    let unsigned = format!("{head}, SignedHeaders={names}, Signature=");
    let mut headers = HeaderMap::new();
    for (name, text) in [("authorization", unsigned.as_str()), ("x-amz-date", date)] {
        let value = http::HeaderValue::from_str(text).map_err(|_| SignatureFault::UnknownKey)?;
        headers.insert(name, value);
    }
    let auth = Authorization::read("", &headers)?;
    let payload = payload_hash(&auth, request)?;
    let canonical = canonical::request(&auth, request, &payload);
    let to_sign = string_to_sign(&auth, signed_at(&auth)?, &canonical);
    Ok(format!("{unsigned}{}", signature(&credential.secret, &auth, &to_sign)))
}

/// When the request says that it was signed. The day of the scope must be the same day.
fn signed_at(auth: &Authorization<'_>) -> Result<Timestamp, SignatureFault> {
    let read = time::parse_compact(&auth.date).or_else(|| time::parse_http_date(&auth.date));
    let time = read.ok_or_else(|| {
        SignatureFault::Incomplete(format!(
            "Date must be in ISO-8601 'basic format'. Got '{}'. See http://en.wikipedia.org/wiki/ISO_8601",
            auth.date
        ))
    })?;
    let iso = compact(time);
    if iso.get(..8) != Some(auth.day()) {
        return Err(SignatureFault::Scope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
             '{}' != '{}', from '{iso}'.",
            auth.day(),
            iso.get(..8).unwrap_or_default()
        )));
    }
    Ok(time)
}

/// Whether the signature is neither too old nor from the future.
fn fresh(auth: &Authorization<'_>, signed_at: Timestamp, now: Timestamp) -> Result<(), SignatureFault> {
    let s3 = auth.service() == "s3";
    let minutes = if s3 { SKEW_MINUTES_S3 } else { SKEW_MINUTES };
    let skew = Duration::from_secs(minutes * 60);
    let latest = now + skew;
    if signed_at > latest {
        return Err(SignatureFault::Skewed(format!(
            "Signature not yet current: {} is still later than {} ({} + {minutes} min.)",
            compact(signed_at),
            compact(latest),
            compact(now)
        )));
    }
    if auth.placement == Placement::Query {
        let seconds = match auth.expires.as_deref() {
            None => PRESIGNED_SECONDS,
            Some(text) => {
                text.parse().ok().filter(|seconds| *seconds <= PRESIGNED_SECONDS_MAX).ok_or_else(|| {
                    let must = "X-Amz-Expires must be a number of seconds that is less than a week";
                    SignatureFault::Incomplete(format!("{must}; got '{text}'"))
                })?
            }
        };
        let until = signed_at + Duration::from_secs(seconds);
        return match now > until {
            false => Ok(()),
            true if s3 => Err(SignatureFault::PresignedExpired),
            true => Err(SignatureFault::Skewed(format!(
                "Signature expired: {} is now earlier than {}",
                compact(until),
                compact(now)
            ))),
        };
    }
    let earliest = now - skew;
    if signed_at < earliest {
        return Err(SignatureFault::Skewed(format!(
            "Signature expired: {} is now earlier than {} ({} - {minutes} min.)",
            compact(signed_at),
            compact(earliest),
            compact(now)
        )));
    }
    Ok(())
}

/// The last line of the canonical request. Only S3 takes the sender's word for the body's hash, and checks it.
fn payload_hash(auth: &Authorization<'_>, request: &Request<'_>) -> Result<String, SignatureFault> {
    let s3 = auth.service() == "s3";
    let said = request.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    match said {
        // The chunks of a streaming body carry signatures of their own; the head signs the mode's name.
        Some(said) if said == "UNSIGNED-PAYLOAD" || said.starts_with("STREAMING-") => {
            return Ok(said.to_owned());
        }
        None if s3 && auth.placement == Placement::Query => return Ok("UNSIGNED-PAYLOAD".to_owned()),
        _ => {}
    }
    let computed = base::hex(&Sha256::digest(request.body));
    if s3 && said.is_some_and(|said| said != computed) {
        return Err(SignatureFault::BodyChanged);
    }
    Ok(computed)
}

fn string_to_sign(auth: &Authorization<'_>, signed_at: Timestamp, canonical: &str) -> String {
    let hash = base::hex(&Sha256::digest(canonical.as_bytes()));
    format!("{ALGORITHM}\n{}\n{}\n{hash}", compact(signed_at), auth.scope())
}

fn signature(secret: &str, auth: &Authorization<'_>, to_sign: &str) -> String {
    let mut key = hmac(format!("AWS4{secret}").as_bytes(), auth.day().as_bytes());
    for part in [auth.region(), auth.service(), super::TERMINATOR, to_sign] {
        key = hmac(&key, part.as_bytes());
    }
    base::hex(&key)
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    // A key longer than a block is hashed first; a shorter one is padded with zeros.
    let mut block = [0; 64];
    match block.get_mut(..key.len()) {
        Some(place) => place.copy_from_slice(key),
        None => block[..32].copy_from_slice(&Sha256::digest(key)),
    }
    let mut mac = Hmac::<Sha256>::new(&block.into());
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// Compares without telling by its time where the difference is.
fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

fn compact(time: Timestamp) -> String {
    let mut out = String::with_capacity(16);
    time::write_compact(time, &mut out);
    out
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
